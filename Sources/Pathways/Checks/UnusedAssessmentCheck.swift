extension Check {
    /// Assessments whose credit, courses and waivers are of no use to any program of the catalogue.
    static let unusedAssessment = Check(codes: [.unusedAssessment]) { context in
        let catalogue = context.catalogue
        guard catalogue.recognitions.contains(where: { $0.kind == .assessment }) else { return [] }
        let uses = GrantUses(catalogue)
        return catalogue.recognitions.compactMap { recognition in
            guard recognition.kind == .assessment, !uses.isUsed(recognition) else { return nil }
            let from = Set(recognition.from.leaves.map { catalogue[$0.offering].id }).sorted().prefix(3)
            let what =
                from.isEmpty
                ? "This assessment" : "What is assessed of \(from.map { "“\($0)”" }.joined(separator: ", "))"
            return Diagnostic(
                .unusedAssessment,
                "\(what) is of no use: no program that it reaches through “\(catalogue.destination(of: recognition))” has "
                    + "room for it.",
                at: recognition.span,
                hint: "Declare the program or requirement that takes it (other-credits where it is an elective).")
        }
    }
}

/// What grants are good for, in the requirements of a catalogue.
private struct GrantUses {
    private let catalogue: Catalogue
    /// Offerings that some requirement or relation asks for.
    private var asked: Set<OfferingIndex> = []
    /// Institutions with an award that has room for credit that no part of it names.
    private var roomy: Set<String> = []
    /// What choices are made from.
    private var filters: [OfferingFilter] = []

    /// O(V + E).
    init(_ catalogue: Catalogue) {
        self.catalogue = catalogue
        for offering in catalogue.offerings {
            let requirements = [
                offering.stacks, offering.requires, offering.corequisites, offering.strictCorequisites,
            ]
            requirements.forEach { add($0) }
            let hasFilter = offering.stacks?.hasFilter ?? true
            if offering.kind.isAward, offering.hasOtherCoursework || hasFilter {
                roomy.formUnion(offering.institutions)
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
        if grants.credits != nil || !grants.unassigned.isEmpty, hasRoom(recognition.into) { return true }
        return grants.courses.contains { isUsed($0.value, in: recognition.into) }
            || grants.satisfies.contains { isAsked($0.value) }
            || grants.unlocks.contains { catalogue[$0.value].requires != nil }
    }

    private func hasRoom(_ destination: Recognition<OfferingIndex>.Destination) -> Bool {
        switch destination {
        case .offering: true
        case .institution(let id): roomy.contains(id)
        }
    }

    private func isUsed(_ course: OfferingIndex, in destination: Recognition<OfferingIndex>.Destination) -> Bool {
        if isAsked(course) { return true }
        guard case .offering(let program) = destination else { return hasRoom(destination) }
        return catalogue[program].hasOtherCoursework || catalogue[program].stacks == nil
    }

    private func isAsked(_ offering: OfferingIndex) -> Bool {
        asked.contains(offering) || filters.contains { $0.matches(catalogue[offering], levels: catalogue.levels) }
    }
}

extension Requirement {
    /// Whether some choice in it is made from all that matches a filter.
    fileprivate var hasFilter: Bool {
        var result = false
        forEachNode { if $0.filter != nil { result = true } }
        return result
    }
}
