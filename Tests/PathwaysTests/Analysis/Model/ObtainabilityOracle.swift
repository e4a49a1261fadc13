/// What can be obtained and in how many rounds, by playing the rounds: in each, whatever can be completed is, again and
/// again until nothing changes, and then what can only be completed together.
struct ObtainabilityOracle {
    let model: ModelCatalogue
    let standing: StandingOracle
    /// The round in which each offering can be completed afresh, whatever is held.
    private(set) var rounds: [Int?]

    private let unknownIsEnough: Bool

    init(_ model: ModelCatalogue, assuming assumed: [Int] = [], unknownIsEnough: Bool = false) {
        self.model = model
        self.unknownIsEnough = unknownIsEnough
        standing = StandingOracle(model)
        rounds = model.offerings.map { _ in nil }
        for offering in assumed { rounds[offering] = 0 }
        var round = 0
        while play(round) || round == 0 { round += 1 }
    }

    func steps(of offering: Int) -> Int? { standing.holds(offering) ? 0 : rounds[offering] }

    /// Whether anything was completed.
    private mutating func play(_ round: Int) -> Bool {
        var isAny = false
        var hasChanged = true
        while hasChanged {
            let alone = model.offerings.indices.filter { rounds[$0] == nil && isDue(round, completion(of: $0, rounds)) }
            for offering in alone { rounds[offering] = round }
            let together = alone.isEmpty ? joint(round) : []
            for offering in together { rounds[offering] = round }
            hasChanged = !alone.isEmpty || !together.isEmpty
            isAny = isAny || hasChanged
        }
        return isAny
    }

    private func isDue(_ round: Int, _ value: Int?) -> Bool { value.map { $0 <= round } ?? false }

    /// The largest set of offerings that are ready but for corequisites, all met if the whole set is completed.
    private func joint(_ round: Int) -> [Int] {
        var set = model.offerings.indices.filter { rounds[$0] == nil && isDue(round, readiness(of: $0, rounds)) }
        while true {
            var assumed = rounds
            for offering in set { assumed[offering] = round }
            let kept = set.filter { isDue(round, companions(of: $0, assumed)) }
            if kept.count == set.count { return set }
            set = kept
        }
    }
}

extension ObtainabilityOracle {
    private func completion(of offering: Int, _ rounds: [Int?]) -> Int? {
        last([readiness(of: offering, rounds), companions(of: offering, rounds)])
    }

    /// The round by which it could be completed if it had no corequisites.
    private func readiness(of offering: Int, _ rounds: [Int?]) -> Int? {
        let own = model.offerings[offering]
        if model.isRetired(offering) { return nil }
        var entry: [Int?] = []
        if let requires = own.requires, !standing.unlocked.contains(offering), !isNothing(requires) {
            entry.append(value(requires, of: offering, rounds))
        }
        if own.laddersOnly { entry.append(admission(to: offering, rounds)) }
        guard let start = last(entry) else { return nil }
        guard let stacks = own.stacks else { return start + 1 }
        let parts = value(stacks, of: offering, rounds)
        let isStudied = !entry.isEmpty || own.other == .some || own.other == .any
        return isStudied ? last([parts, start + 1]) : parts
    }

    /// The round by which its corequisites are met.
    private func companions(of offering: Int, _ rounds: [Int?]) -> Int? {
        let own = model.offerings[offering]
        let companions = [own.corequisites, own.strictCorequisites].compactMap { $0 }
        return last(companions.map { value($0, of: offering, rounds, notBy: offering) })
    }

    /// An empty list of prerequisites says that there are none.
    private func isNothing(_ requirement: ModelRequirement) -> Bool {
        if case .all(let children) = requirement { children.isEmpty } else { false }
    }

    private func last(_ values: [Int?]) -> Int? {
        let known = values.compactMap { $0 }
        return known.count == values.count ? known.max() ?? 0 : nil
    }

    private func admission(to offering: Int, _ rounds: [Int?]) -> Int? {
        let own = model.offerings[offering]
        let ladders = model.recognitions.filter { ladder in
            guard ladder.kind == "ladder" else { return false }
            switch ladder.into {
            case .offering(let target): return target == offering
            case .institution(let institution): return institution == own.institution && own.kind == .program
            }
        }
        return ladders.compactMap { value(of: $0, into: offering, rounds) }.min()
    }

    private func value(of ladder: ModelRecognition, into offering: Int, _ rounds: [Int?]) -> Int? {
        let isOver = model.asOf.flatMap { asOf in ladder.until.map { $0 < asOf } } ?? false
        var source = RequirementOracle(model: model, institution: model.offerings[offering].institution) { leaf in
            if standing.meets(leaf, under: ladder) { return 0 }
            return isOver ? nil : rounds[leaf.offering]
        }
        source.unknownIsEnough = unknownIsEnough
        return last([source.value(of: ladder.from)] + (ladder.also.map { [value($0, of: offering, rounds)] } ?? []))
    }

    private func value(_ requirement: ModelRequirement, of offering: Int, _ rounds: [Int?], notBy own: Int? = nil)
        -> Int?
    {
        var oracle = RequirementOracle(model: model, institution: model.offerings[offering].institution) { leaf in
            model.successors(of: leaf.offering).compactMap { successor in
                let same = ModelLeaf(offering: successor, grade: leaf.grade, years: leaf.years)
                return standing.meets(same) ? 0 : rounds[successor]
            }.min()
        }
        oracle.match = { standing.meets(ModelLeaf(offering: $0)) ? 0 : $0 == own ? nil : rounds[$0] }
        oracle.unknownIsEnough = unknownIsEnough
        oracle.current = { model.successors(of: $0).last ?? $0 }
        return oracle.value(of: requirement)
    }
}

extension ModelCatalogue {
    func isRetired(_ offering: Int) -> Bool {
        guard let asOf, let until = offerings[offering].offeredUntil else { return false }
        return until < asOf
    }

    /// The offering, what replaces it if it is no longer offered, what replaces that, and so on.
    func successors(of offering: Int) -> [Int] {
        var result = [offering]
        while let last = result.last, isRetired(last), let next = offerings[last].replacedBy, !result.contains(next) {
            result.append(next)
        }
        return result
    }
}
