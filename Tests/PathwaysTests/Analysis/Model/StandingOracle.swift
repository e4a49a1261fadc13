/// What holdings count as, in the plainest way: every piece of learning the learner has or is taken to have, as a list.
struct StandingOracle {
    let model: ModelCatalogue
    /// What is held, then what equivalents make of it, then what recognitions grant.
    private(set) var learning: [ModelHolding]
    private(set) var unlocked: Set<Int> = []

    init(_ model: ModelCatalogue) {
        self.model = model
        learning = model.holdings
        for equivalence in model.equivalences {
            count(equivalence.these, as: equivalence.are, equivalence)
            if equivalence.isBoth { count(equivalence.are, as: equivalence.these, equivalence) }
        }
        let known = learning
        for recognition in model.recognitions where grants(recognition, known) { grant(recognition) }
    }

    func holds(_ offering: Int) -> Bool { model.holdings.contains { $0.offering == offering } }

    func meets(_ leaf: ModelLeaf) -> Bool { learning.contains { $0.offering == leaf.offering && meets($0, leaf) } }

    /// Whether the leaf of a recognition's source is met: only by what is really held.
    func meets(_ leaf: ModelLeaf, under recognition: ModelRecognition) -> Bool {
        model.holdings.contains { $0.offering == leaf.offering && meets($0, leaf, under: recognition) }
    }
}

extension StandingOracle {
    /// Whether something held counts under an equivalence.
    func counts(_ offering: Int, under equivalence: ModelEquivalence) -> Bool {
        model.holdings.contains { $0.offering == offering && counts($0, under: equivalence) }
    }

    private func counts(_ holding: ModelHolding, under equivalence: ModelEquivalence) -> Bool {
        isValid(holding) && isInside(holding, equivalence.from, equivalence.until)
    }

    /// Unknown grades and dates do not stand in the way.
    private func isFresh(_ holding: ModelHolding, _ years: Int?) -> Bool {
        guard let years, let asOf = model.asOf, let completed = holding.completed else { return true }
        return completed.adding(years: years) >= asOf
    }

    private func isGood(_ holding: ModelHolding, _ grade: Int?) -> Bool {
        guard let need = grade, let have = holding.grade else { return true }
        return ModelGrade.meets(have, need) ?? true
    }

    private func isValid(_ holding: ModelHolding) -> Bool {
        isFresh(holding, model.offerings[holding.offering].expiresAfter)
    }

    private func isInside(_ holding: ModelHolding, _ from: ModelDate?, _ until: ModelDate?) -> Bool {
        guard let completed = holding.completed else { return true }
        return (from.map { completed >= $0 } ?? true) && (until.map { completed <= $0 } ?? true)
    }

    private func meets(_ holding: ModelHolding, _ leaf: ModelLeaf) -> Bool {
        isValid(holding) && isGood(holding, leaf.grade) && isFresh(holding, leaf.years)
    }

    private func meets(_ holding: ModelHolding, _ leaf: ModelLeaf, under recognition: ModelRecognition) -> Bool {
        meets(holding, leaf) && isInside(holding, recognition.effectiveFrom, recognition.until)
            && (recognition.isSoft || isGood(holding, recognition.grade) && isFresh(holding, recognition.years))
    }

    /// All ways to pick one item of each list.
    private func picks(_ lists: [[ModelHolding]]) -> [[ModelHolding]] {
        lists.reduce([[]]) { picks, list in picks.flatMap { pick in list.map { pick + [$0] } } }
    }

    /// The learner has an offering because of these holdings: its grade is theirs if there is just one, its date the last
    /// of theirs if all are known.
    private func counted(_ offering: Int, _ sources: [ModelHolding]) -> ModelHolding {
        let dates = sources.compactMap(\.completed)
        return ModelHolding(
            offering: offering, completed: dates.count == sources.count ? dates.max() : nil,
            grade: sources.count == 1 ? sources[0].grade : nil)
    }

    private mutating func count(_ sources: [Int], as targets: [Int], _ equivalence: ModelEquivalence) {
        let lists = Set(sources).map { source in
            model.holdings.filter { $0.offering == source && counts($0, under: equivalence) }
        }
        for pick in picks(lists) { learning += targets.map { counted($0, pick) } }
    }

    private func grants(_ recognition: ModelRecognition, _ known: [ModelHolding]) -> Bool {
        let unit = receivingInstitution(recognition)
        let source = RequirementOracle(model: model, institution: unit) { meets($0, under: recognition) ? 0 : nil }
        var also = RequirementOracle(model: model, institution: unit) { leaf in
            let successors = model.successors(of: leaf.offering)
            return known.contains { successors.contains($0.offering) && meets($0, leaf) } ? 0 : nil
        }
        also.match = { match in known.contains { $0.offering == match && isValid($0) } ? 0 : nil }
        also.current = { model.successors(of: $0).last ?? $0 }
        return source.value(of: recognition.from) != nil && recognition.also.map { also.value(of: $0) != nil } ?? true
    }

    func receivingInstitution(_ recognition: ModelRecognition) -> Int {
        switch recognition.into {
        case .offering(let index): model.offerings[index].institution
        case .institution(let index): index
        }
    }

    private mutating func grant(_ recognition: ModelRecognition) {
        let leaves =
            recognition.from.leaves
            + recognition.from.filters.flatMap { model.members(of: $0) }.map { ModelLeaf(offering: $0) }
        let sources = model.holdings.filter { holding in
            leaves.contains { $0.offering == holding.offering && meets(holding, $0, under: recognition) }
        }
        if sources.isEmpty { return }
        unlocked.formUnion(recognition.unlocks)
        for target in recognition.courses + recognition.satisfies {
            if Set(sources.map(\.offering)).count == 1 {
                learning += sources.map { counted(target, [$0]) }
            } else {
                learning.append(counted(target, sources))
            }
        }
    }
}
