/// Why an offering can no longer be obtained: the references to what is lost, of which it needs more than is left.
struct LossReasons {
    let after: DatedCatalogue
    /// What can no longer be obtained, the removed offerings included.
    let lost: Set<OfferingIndex>
    /// Ladders that are gone, among other recognitions.
    let goneRecognitions: Set<Int>
    /// For each program that only ladders admit to, their positions.
    let admissions: [OfferingIndex: [Int]]

    private var catalogue: Catalogue { after.catalogue }

    /// The references, in the order a learner meets them: ways of admission, prerequisites, corequisites, parts.
    func reasons(for index: OfferingIndex) -> [PathwayEdge] {
        let offering = catalogue[index]
        var result: [PathwayEdge] = []
        if offering.admission == .laddersOnly { result += admissionReasons(index) }
        let needs: [(Relation, Requirement<OfferingIndex>?)] = [
            (.prerequisite, offering.requires), (.corequisite, offering.corequisites),
            (.corequisite, offering.strictCorequisites), (.stack, offering.stacks),
        ]
        for (relation, requirement) in needs {
            guard let requirement else { continue }
            let failing = references(in: requirement, after.check(unit: offering.unit))
            result += failing.map { edge($0.0, to: index, relation, $0.1) }
        }
        return result
    }

    /// The ladders, unless one of them still leads in.
    private func admissionReasons(_ index: OfferingIndex) -> [PathwayEdge] {
        let ladders = (admissions[index] ?? []).map { ($0, catalogue.recognitions[$0]) }
        let unit = catalogue[index].unit
        let (sources, bridges) = (after.sourceCheck(unit: unit), after.check(unit: unit))
        func isOpen(_ ladder: Recognition<OfferingIndex>) -> Bool {
            ladder.isOpen(on: after.asOf) && sources.isMet(ladder.from)
                && (ladder.conditions.also.map(bridges.isMet) ?? true)
        }
        guard !ladders.contains(where: { isOpen($0.1) }) else { return [] }
        return ladders.flatMap { number, ladder in
            var sourceReasons: [(OfferingIndex, SourceSpan)] = []
            if ladder.isOpen(on: after.asOf) {
                sourceReasons = references(in: ladder.from, sources)
            } else if goneRecognitions.contains(number) {
                sourceReasons = ladder.from.leaves.map { ($0.offering, ladder.span) }
            }
            let bridgeReasons = ladder.conditions.also.map { references(in: $0, bridges) } ?? []
            return sourceReasons.map { edge($0.0, to: index, .ladder, $0.1, recognition: number) }
                + bridgeReasons.map { edge($0.0, to: index, .bridge, $0.1, recognition: number) }
        }
    }

    /// The references to what is lost in the parts of a requirement that cannot be met. Recursion is as deep as
    /// requirements nest.
    private func references(
        in requirement: Requirement<OfferingIndex>, _ check: RequirementCheck
    ) -> [(OfferingIndex, SourceSpan)] {
        guard !check.isMet(requirement) else { return [] }
        if case .complete(let leaf) = requirement {
            return lost.contains(leaf.offering) ? [(leaf.offering, leaf.span)] : []
        }
        if let filter = requirement.filter {
            let matching = lost.filter { filter.matches(catalogue[$0], levels: catalogue.levels) }
            return matching.sorted().map { ($0, requirement.span) }
        }
        return requirement.children.flatMap { references(in: $0, check) }
    }

    private func edge(
        _ from: OfferingIndex, to: OfferingIndex, _ relation: Relation, _ span: SourceSpan, recognition: Int? = nil
    ) -> PathwayEdge {
        PathwayEdge(from: from, to: to, relation: relation, declaredAt: span, recognition: recognition)
    }
}

extension Catalogue {
    /// For each program that only ladders admit to, the positions of the ladders. O(recognitions), plus O(V) for each
    /// institution that ladders lead into as a whole.
    func admissionLadders() -> [OfferingIndex: [Int]] {
        var result: [OfferingIndex: [Int]] = [:]
        for (number, ladder) in recognitions.enumerated() where ladder.kind == .ladder {
            switch ladder.into {
            case .offering(let target): result[target, default: []].append(number)
            case .institution(let id):
                for target in offerings(matching: OfferingFilter(institution: id, kind: .program)) {
                    result[target, default: []].append(number)
                }
            }
        }
        return result.filter { self[$0.key].admission == .laddersOnly }
    }
}
