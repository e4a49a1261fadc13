/// What a learner's holdings lead toward, by the words of the design.
struct ProgressOracle {
    /// A step from one offering to another along a stack, a recognition or an equivalent.
    struct Step: Hashable {
        var from: Int
        var to: Int
        /// The edges of the graph it takes: one, and one more for every choice from a filter or receiving institution.
        var length: Int
    }

    let model: ModelCatalogue
    let standing: StandingOracle
    private(set) var steps: Set<Step> = []
    /// Whether recognitions that something held fails are followed as well.
    private let followsRefused: Bool

    init(_ model: ModelCatalogue, followsRefused: Bool = false) {
        self.model = model
        self.followsRefused = followsRefused
        standing = StandingOracle(model)
        for target in model.offerings.indices { addParts(of: target) }
        for recognition in model.recognitions { add(recognition) }
        for equivalence in model.equivalences {
            add(equivalence.these, equivalence.are, equivalence)
            if equivalence.isBoth { add(equivalence.are, equivalence.these, equivalence) }
        }
    }

    /// The edges on a shortest way from something held; `nil` where none leads there.
    func distances() -> [Int?] {
        var result: [Int?] = model.offerings.indices.map { standing.holds($0) ? 0 : nil }
        for _ in model.offerings.indices {
            for step in steps {
                guard let before = result[step.from] else { continue }
                result[step.to] = min(result[step.to] ?? .max, before + step.length)
            }
        }
        return result
    }

    private func isClosed(_ filter: ModelFilter) -> Bool {
        filter.institution == nil && filter.kind == nil && filter.subject == nil
    }

    private mutating func addParts(of target: Int) {
        guard let stacks = model.offerings[target].stacks else { return }
        for leaf in stacks.leaves { steps.insert(Step(from: leaf.offering, to: target, length: 1)) }
        for filter in stacks.filters where !isClosed(filter) {
            for member in model.members(of: filter) { steps.insert(Step(from: member, to: target, length: 2)) }
        }
    }

    private func hasEnded(_ until: ModelDate?) -> Bool {
        guard let until, let asOf = model.asOf else { return false }
        return until < asOf
    }

    private func isOpen(_ leaf: ModelLeaf, _ recognition: ModelRecognition) -> Bool {
        guard standing.holds(leaf.offering) else { return !hasEnded(recognition.until) }
        if followsRefused { return true }
        return recognition.from.leaves.contains {
            $0.offering == leaf.offering && standing.meets($0, under: recognition)
        }
    }

    private mutating func add(_ recognition: ModelRecognition) {
        for (target, length) in targets(of: recognition) {
            for leaf in recognition.from.leaves where isOpen(leaf, recognition) {
                steps.insert(Step(from: leaf.offering, to: target, length: length))
            }
            for filter in recognition.from.filters where !isClosed(filter) {
                let members = model.members(of: filter)
                let isMet = members.contains { standing.meets(ModelLeaf(offering: $0), under: recognition) }
                guard isMet || !hasEnded(recognition.until) else { continue }
                for member in members { steps.insert(Step(from: member, to: target, length: length + 1)) }
            }
        }
    }

    private func targets(of recognition: ModelRecognition) -> [(Int, Int)] {
        switch recognition.into {
        case .offering(let target): return [(target, 1)]
        case .institution(let institution):
            let programs = model.offerings.indices.filter {
                model.offerings[$0].institution == institution && model.offerings[$0].kind == .program
            }
            let admitted = programs.filter { recognition.kind == "ladder" && model.offerings[$0].laddersOnly }
            let granted = recognition.courses + recognition.satisfies + recognition.unlocks
            return admitted.map { ($0, 1) } + (granted.isEmpty ? programs.map { ($0, 2) } : granted.map { ($0, 1) })
        }
    }

    private mutating func add(_ these: [Int], _ are: [Int], _ equivalence: ModelEquivalence) {
        for from in these {
            let isOpen = standing.holds(from) ? standing.counts(from, under: equivalence) : !hasEnded(equivalence.until)
            guard isOpen else { continue }
            for to in are { steps.insert(Step(from: from, to: to, length: 1)) }
        }
    }
}
