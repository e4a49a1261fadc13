import Pathways

/// What goes round in circles, from a table of who can be reached from whom.
struct LoopsOracle {
    /// One declared reference, as the design lists them.
    struct Reference: Hashable {
        var from: Int
        var to: Int
        var relation: Relation
        /// Whether a way through it takes two edges of the graph: a choice from a filter.
        var isFiltered = false
        /// Whether it makes a circle a loop: not corequisites, not equivalents that hold both ways.
        var isCause: Bool
    }

    struct Expectation: Equatable {
        var kind: Loop.Kind
        var offerings: [Int]
        var stuck: [Int]
        /// The edges of the graph on a shortest way round.
        var length: Int
    }

    let model: ModelCatalogue
    let obtainability: ObtainabilityOracle
    private(set) var dependencies: [Reference] = []
    private(set) var recognitions: [Reference] = []

    init(_ model: ModelCatalogue) {
        self.model = model
        obtainability = ObtainabilityOracle(model)
        for offering in model.offerings.indices { addRequirements(of: offering) }
        for recognition in model.recognitions { add(recognition) }
        for equivalence in model.equivalences { add(equivalence) }
    }

    /// The loops, deadlocks first, then escapable ones, then mutual recognition, each by its first offering.
    func loops() -> [Expectation] {
        let ofDependencies = circles(dependencies).map { members, inside in
            let stuck = members.filter { !isObtainable($0) }
            let causes = inside.filter(\.isCause)
            let isMutual = causes.allSatisfy { $0.relation == .ladder }
            let kind: Loop.Kind = !stuck.isEmpty ? .deadlock : isMutual ? .mutualRecognition : .escapable
            return Expectation(kind: kind, offerings: members, stuck: stuck, length: shortest(inside))
        }
        let mutual = circles(recognitions).map { members, inside in
            Expectation(kind: .mutualRecognition, offerings: members, stuck: [], length: shortest(inside))
        }
        let known = ofDependencies.filter { $0.kind == .mutualRecognition }.map(\.offerings)
        let all = ofDependencies + mutual.filter { !known.contains($0.offerings) }
        return Loop.Kind.allCases.flatMap { kind in
            all.filter { $0.kind == kind }.sorted { model.id($0.offerings[0]) < model.id($1.offerings[0]) }
        }
    }

    private func isObtainable(_ offering: Int) -> Bool { obtainability.steps(of: offering) != nil }
}

// MARK: - References

extension LoopsOracle {
    private mutating func addRequirements(of offering: Int) {
        let own = model.offerings[offering]
        let requirements: [(ModelRequirement?, Relation)] = [
            (own.stacks, .stack), (own.requires, .prerequisite), (own.corequisites, .corequisite),
            (own.strictCorequisites, .corequisite),
        ]
        for case (let requirement?, let relation) in requirements {
            dependencies += references(in: requirement, to: offering, relation, isCause: relation != .corequisite)
        }
    }

    /// The leaves of a requirement, and what its filters match where neither end can be obtained.
    private func references(
        in requirement: ModelRequirement, to offering: Int, _ relation: Relation, isCause: Bool
    ) -> [Reference] {
        let named = requirement.leaves.map {
            Reference(from: $0.offering, to: offering, relation: relation, isCause: isCause)
        }
        let filters = requirement.filters.filter { $0.institution != nil || $0.kind != nil || $0.subject != nil }
        let matched = filters.flatMap(model.members).filter { !isObtainable($0) && !isObtainable(offering) }.map {
            Reference(from: $0, to: offering, relation: relation, isFiltered: true, isCause: isCause)
        }
        return named + matched
    }

    private mutating func add(_ recognition: ModelRecognition) {
        let admitted = model.offerings.indices.filter { target in
            guard recognition.kind == "ladder", model.offerings[target].laddersOnly else { return false }
            switch recognition.into {
            case .offering(let into): return into == target
            case .institution(let into):
                return model.offerings[target].institution == into && model.offerings[target].kind == .program
            }
        }
        for target in admitted {
            dependencies += references(in: recognition.from, to: target, .ladder, isCause: true)
            if let also = recognition.also { dependencies += references(in: also, to: target, .bridge, isCause: true) }
        }
        guard recognition.kind == "ladder" else { return }
        var targets = Set(admitted)
        switch recognition.into {
        case .offering(let into): targets.insert(into)
        case .institution: targets.formUnion(recognition.courses + recognition.satisfies + recognition.unlocks)
        }
        for target in targets {
            recognitions += recognition.from.leaves.map {
                Reference(from: $0.offering, to: target, relation: .ladder, isCause: true)
            }
        }
    }

    private mutating func add(_ equivalence: ModelEquivalence) {
        for one in equivalence.these {
            for other in equivalence.are {
                let isCause = !equivalence.isBoth
                recognitions.append(Reference(from: one, to: other, relation: .equivalent, isCause: isCause))
                guard equivalence.isBoth else { continue }
                recognitions.append(Reference(from: other, to: one, relation: .equivalent, isCause: isCause))
            }
        }
    }
}

// MARK: - Circles

extension LoopsOracle {
    /// The largest sets of offerings that all lead to one another, with the references inside; only those with a cause.
    private func circles(_ references: [Reference]) -> [([Int], [Reference])] {
        let order = model.offerings.indices.sorted { model.id($0) < model.id($1) }
        var reaches = model.offerings.indices.map { _ in model.offerings.indices.map { _ in false } }
        for reference in references { reaches[reference.from][reference.to] = true }
        for middle in order {
            for from in order where reaches[from][middle] {
                for to in order where reaches[middle][to] { reaches[from][to] = true }
            }
        }
        var seen: Set<Int> = []
        return order.compactMap { first in
            guard reaches[first][first], !seen.contains(first) else { return nil }
            let members = order.filter { reaches[first][$0] && reaches[$0][first] }
            seen.formUnion(members)
            let inside = references.filter { members.contains($0.from) && members.contains($0.to) }
            return inside.contains(where: \.isCause) ? (members, inside) : nil
        }
    }

    /// The fewest edges on a way round that visits nothing twice and takes a cause, by trying all of them.
    private func shortest(_ inside: [Reference]) -> Int {
        var best = Int.max
        func walk(from start: Int, at place: Int, visited: Set<Int>, length: Int, hasCause: Bool) {
            for reference in Set(inside.filter { $0.from == place }) {
                let next = length + (reference.isFiltered ? 2 : 1)
                let cause = hasCause || reference.isCause
                if next >= best { continue }
                if reference.to == start {
                    if cause { best = next }
                } else if !visited.contains(reference.to) {
                    walk(
                        from: start, at: reference.to, visited: visited.union([reference.to]), length: next,
                        hasCause: cause)
                }
            }
        }
        for start in Set(inside.map(\.from)) {
            walk(from: start, at: start, visited: [start], length: 0, hasCause: false)
        }
        return best
    }
}
