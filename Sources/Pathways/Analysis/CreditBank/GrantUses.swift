/// What the grants of recognitions are good for, in the requirements of a catalogue.
struct GrantUses {
    private let catalogue: Catalogue
    /// Offerings that some requirement or relation asks for.
    private var asked: Set<OfferingIndex> = []
    /// The awards of each institution, in order.
    private var awards: [String: [OfferingIndex]] = [:]
    /// The awards of each institution with room for credit that no part of them names, in order.
    private var roomy: [String: [OfferingIndex]] = [:]
    /// What choices are made from.
    private var filters: [OfferingFilter] = []

    /// The bounds of what completing an award can add up to.
    private let totals: @Sendable (OfferingIndex) -> CreditRange

    /// O(V + E).
    init(
        _ catalogue: Catalogue, totals: @escaping @Sendable (OfferingIndex) -> CreditRange = { _ in .unknown }
    ) {
        self.catalogue = catalogue
        self.totals = totals
        for index in catalogue.indices {
            let offering = catalogue[index]
            for requirement in offering.askedRequirements { add(requirement) }
            guard offering.kind.isAward else { continue }
            for institution in offering.institutions {
                awards[institution, default: []].append(index)
                if offering.hasRoomForAnyCredit { roomy[institution, default: []].append(index) }
            }
        }
        for recognition in catalogue.recognitions {
            add(recognition.from)
            add(recognition.conditions.also)
        }
        for equivalence in catalogue.equivalences {
            asked.formUnion((equivalence.these + equivalence.are).map(\.value))
        }
    }

    private mutating func add(_ requirement: Requirement<OfferingIndex>?) {
        requirement?.forEachNode { node in
            if case .complete(let leaf) = node { asked.insert(leaf.offering) }
            if let filter = node.filter, !filters.contains(filter) { filters.append(filter) }
        }
    }

    /// Whether some of what a recognition grants is of use; one that grants nothing known may be.
    func isUsed(_ recognition: Recognition<OfferingIndex>) -> Bool {
        let grants = recognition.grants
        if grants == Grants() || grants.admission { return true }
        let givesBlock = grants.credits != nil || !grants.unassigned.isEmpty
        if givesBlock, grants.mayGiveCredit, hasRoom(recognition.into) { return true }
        return grants.courses.contains { isUsed($0.value, in: recognition.into) }
            || grants.satisfies.contains { isAsked($0.value) }
            || grants.unlocks.contains { catalogue[$0.value].requires != nil }
    }

    private func hasRoom(_ destination: Recognition<OfferingIndex>.Destination) -> Bool {
        switch destination {
        case .offering(let index): !catalogue[index].kind.isAward || hasRoom(index)
        case .institution(let id): roomy[id] != nil
        }
    }

    /// Whether an award has credit that its parts do not make up.
    private func hasRoom(_ award: OfferingIndex) -> Bool {
        let offering = catalogue[award]
        if offering.hasRoomForAnyCredit { return true }
        guard let total = offering.credits?.amount, let filled = totals(award).atLeast else { return true }
        return filled < total
    }

    private func isUsed(_ course: OfferingIndex, in destination: Recognition<OfferingIndex>.Destination) -> Bool {
        guard case .offering(let program) = destination else { return isAsked(course) || hasRoom(destination) }
        return catalogue[program].hasRoomForAnyCredit || asks(below: program, for: course)
    }

    /// Whether an award, or an award that is part of it, asks for a course.
    private func asks(below award: OfferingIndex, for course: OfferingIndex) -> Bool {
        PartWalk(catalogue, from: [award]).offerings.contains { asks(catalogue[$0], forOneOf: [course]) }
    }

    private func isAsked(_ offering: OfferingIndex) -> Bool {
        asked.contains(offering) || filters.contains { $0.matches(catalogue[offering], levels: catalogue.levels) }
    }
}

// MARK: - Which programs

extension GrantUses {
    /// The programs and micro-credentials that can use what a recognition grants, in order.
    ///
    /// Into a program, that program, unless nothing granted is of use (``isUsed(_:)``). Into an institution, those of its
    /// awards with room for credit that no part of them names, if there is credit; and those whose own parts or
    /// requirements ask for an offering that is granted, satisfied or unlocked. What grants nothing known has none.
    /// O(parts of the institution's awards).
    func awards(using recognition: Recognition<OfferingIndex>) -> [OfferingIndex] {
        switch recognition.into {
        case .offering(let index): return isUsed(recognition) ? [index] : []
        case .institution(let id):
            let named = Set(recognition.grants.named.map(\.value))
            let free = recognition.grants.mayGiveCredit ? roomy[id] ?? [] : []
            guard !named.isEmpty else { return free }
            return (awards[id] ?? []).filter { free.contains($0) || asks(catalogue[$0], forOneOf: named) }
        }
    }

    /// Whether the requirements of an award name one of these, or choose from offerings like it.
    private func asks(_ award: Offering, forOneOf named: Set<OfferingIndex>) -> Bool {
        var result = false
        for requirement in award.askedRequirements {
            requirement.forEachNode { node in
                if case .complete(let leaf) = node, named.contains(leaf.offering) { result = true }
                guard let filter = node.filter, !filter.isOpen else { return }
                if named.contains(where: { filter.matches(catalogue[$0], levels: catalogue.levels) }) { result = true }
            }
        }
        return result
    }
}

extension Grants {
    /// Whether it gives an amount of credit that is not known to be none.
    fileprivate var mayGiveCredit: Bool {
        if let credits { return credits.value.amount > 0 }
        return !courses.isEmpty || unassigned.contains { $0.credits != .zero }
    }
}

extension Offering {
    /// What has to be completed for it, and before or with it.
    fileprivate var askedRequirements: [Requirement<OfferingIndex>] {
        [stacks, requires, corequisites, strictCorequisites].compactMap { $0 }
    }

    /// Whether credit that no part of an award names can count in it.
    fileprivate var hasRoomForAnyCredit: Bool { hasOtherCoursework || (stacks?.hasFilter ?? true) }
}
