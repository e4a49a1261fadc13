import Pathways

/// What the credits of an award are made of: parts, coursework besides, and credit that recognitions bring; all in the
/// unit of the route's target.
struct CreditParts {
    /// A part whose credits are known.
    struct Part {
        var leaf: Requirement<OfferingIndex>.Leaf
        var credits: Rational
    }

    /// A recognition that brings a known amount.
    struct Grant {
        var number: Int
        var credits: Rational
        /// Everything that the recognition starts from, with its parts.
        var learning: Set<OfferingIndex>
        /// Whether it uses up a limit on transfer.
        var isTransfer: Bool
        /// Whether it starts from learning of the award's institution, or its kind counts as such.
        var isOwn: Bool
    }

    let award: OfferingIndex
    let rules: EffectiveRules
    let total: Rational?
    private(set) var parts: [Part] = []
    private(set) var grants: [Grant] = []
    /// Whether some part publishes no credits.
    private(set) var hasUnknownParts = false

    init(of award: OfferingIndex, _ cone: RouteCone) {
        let catalogue = cone.catalogue
        let unit = catalogue[cone.question.target].unit
        self.award = award
        rules = EffectiveRules(for: award, in: catalogue)
        total = catalogue.credits(of: award, in: unit)
        guard catalogue[award].kind != .course else { return }
        collectParts(cone, unit)
        collectGrants(cone, unit)
    }

    /// Whether coursework may be left open besides the parts.
    func hasCoursework(in catalogue: Catalogue) -> Bool {
        catalogue[award].stacks == nil || catalogue[award].otherCredits != nil || hasUnknownParts
    }

    /// Every amount, for a common scale.
    var amounts: [Rational] {
        [total, rules.residency?.value, rules.transferLimit?.value].compactMap(\.self) + parts.map(\.credits)
            + grants.map(\.credits)
    }

    private mutating func collectParts(_ cone: RouteCone, _ unit: CreditUnit) {
        var seen: Set<OfferingIndex> = [award]
        var open = [award]
        while let current = open.popLast() {
            for leaf in cone.leaves(of: cone.catalogue[current].stacks) where seen.insert(leaf.offering).inserted {
                if let credits = cone.catalogue.credits(of: leaf.offering, in: unit) {
                    parts.append(Part(leaf: leaf, credits: credits))
                } else if cone.catalogue[leaf.offering].stacks != nil {
                    open.append(leaf.offering)
                } else {
                    hasUnknownParts = true
                }
            }
        }
    }

    private mutating func collectGrants(_ cone: RouteCone, _ unit: CreditUnit) {
        let catalogue = cone.catalogue
        let named = Set(parts.map(\.leaf.offering))
        for number in Set(cone.index.recognitions(into: award)).sorted() {
            let recognition = catalogue.recognitions[number]
            let sources = cone.leaves(of: recognition.from).map(\.offering)
            let isNear = sources.allSatisfy { cone.contains($0) || cone.standing.holds($0) }
            guard cone.recognitions.contains(number) || isNear,
                let credits = Self.credits(recognition, besides: named, unit, catalogue), credits > 0
            else { continue }
            let institutions = catalogue[award].institutions
            let isOwn = sources.allSatisfy { catalogue[$0].institutions.contains(where: institutions.contains) }
            grants.append(
                Grant(
                    number: number, credits: credits, learning: cone.learning(under: sources),
                    isTransfer: recognition.kind != .ladder,
                    isOwn: isOwn || rules.residencyAccepts.contains(recognition.kind)))
        }
    }

    /// The credit that a recognition brings besides named parts; `nil` if not published.
    private static func credits(
        _ recognition: Recognition<OfferingIndex>, besides named: Set<OfferingIndex>, _ unit: CreditUnit,
        _ catalogue: Catalogue
    ) -> Rational? {
        if let block = catalogue.credits(grantedBy: recognition) { return catalogue.convert(block, to: unit) }
        var sum = Rational.zero
        for course in recognition.grants.courses where !named.contains(course.value) {
            guard let credits = catalogue.credits(of: course.value, in: unit) else { continue }
            sum += credits
        }
        for credit in recognition.grants.unassigned {
            guard let amount = credit.credits,
                let converted = catalogue.convert(Credits(amount, catalogue.unit(of: recognition)), to: unit)
            else { continue }
            sum += converted
        }
        return sum
    }
}

extension RouteCone {
    /// The leaves of a requirement, and one for each offering that a filter lets be looked at.
    func leaves(of requirement: Requirement<OfferingIndex>?) -> [Requirement<OfferingIndex>.Leaf] {
        var result: [Requirement<OfferingIndex>.Leaf] = []
        requirement?.forEachNode { node in
            if case .complete(let leaf) = node { result.append(leaf) }
            if let filter = node.filter {
                result += (pools[filter] ?? []).filter { contains($0) || standing.holds($0) }.map { .init($0) }
            }
        }
        return result
    }

    /// Offerings with all that is part of them.
    func learning(under offerings: [OfferingIndex]) -> Set<OfferingIndex> {
        var seen = Set(offerings)
        var open = offerings
        while let current = open.popLast() {
            for leaf in leaves(of: catalogue[current].stacks) where seen.insert(leaf.offering).inserted {
                open.append(leaf.offering)
            }
        }
        return seen
    }
}
