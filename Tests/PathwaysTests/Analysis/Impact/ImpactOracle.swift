import Pathways

/// What a model loses, by comparing it with a model that really does without.
struct ImpactOracle {
    let before: ObtainabilityOracle
    let after: ObtainabilityOracle

    init(_ model: ModelCatalogue, _ reduced: ModelCatalogue) {
        before = ObtainabilityOracle(model, unknownIsEnough: true)
        after = ObtainabilityOracle(reduced, unknownIsEnough: true)
    }

    /// The offerings that could be obtained and cannot any more.
    var fallen: [Int] {
        before.model.offerings.indices.filter { before.rounds[$0] != nil && after.rounds[$0] == nil }
    }

    /// The recognitions, counted in the first model, that were of use and are no more.
    var lost: [Int] {
        before.model.recognitions.indices.filter { number in
            Self.isUsable(before.model.recognitions[number], before)
                && !Self.isUsable(after.model.recognitions[number], after)
        }
    }

    /// Whether a newcomer can use a recognition, by the words of the documentation.
    private static func isUsable(_ own: ModelRecognition, _ oracle: ObtainabilityOracle) -> Bool {
        let model = oracle.model
        if let asOf = model.asOf, let until = own.until, until < asOf { return false }
        let institution: Int
        switch own.into {
        case .offering(let target):
            if oracle.rounds[target] == nil { return false }
            institution = model.offerings[target].institution
        case .institution(let receiver): institution = receiver
        }
        var source = RequirementOracle(model: model, institution: institution) { oracle.rounds[$0.offering] }
        source.unknownIsEnough = true
        var bridge = RequirementOracle(model: model, institution: institution) { leaf in
            model.successors(of: leaf.offering).compactMap { oracle.rounds[$0] }.min()
        }
        bridge.match = { oracle.rounds[$0] }
        bridge.unknownIsEnough = true
        bridge.current = { model.successors(of: $0).last ?? $0 }
        guard source.value(of: own.from) != nil, own.also.map({ bridge.value(of: $0) != nil }) ?? true else {
            return false
        }
        let named = own.courses + own.satisfies + own.unlocks
        return named.isEmpty || named.contains { oracle.rounds[$0] != nil }
    }
}

extension ModelCatalogue {
    /// The same model in which an offering is no longer offered: its replacement stands in.
    func retiring(_ offering: Int) -> ModelCatalogue {
        var result = self
        result.offerings[offering].offeredUntil = ModelDate(year: 2000)
        return result
    }

    /// The same model in which nobody can begin an offering, and nothing replaces it.
    func blocking(_ offering: Int) -> ModelCatalogue {
        var result = self
        result.offerings[offering].requires = .any([])
        result.offerings[offering].replacedBy = nil
        return result
    }

    /// A random model of one unit without dates or conditions, in which much hangs on little; in every
    /// third two offerings are taken together.
    static func ofPlainNeeds(seed: Int) -> ModelCatalogue {
        let profile = ModelGenerator.Profile(
            hasCorequisites: seed % 3 > 0, hasHoldings: false, hasConditions: false, hasFilters: seed % 2 == 0,
            hasUnits: false, favoursCredits: seed % 4 == 0, maxOfferings: 10)
        var model = ModelGenerator.model(seed: seed, profile)
        model.asOf = ModelDate(year: 2025)
        let (first, second) = (seed % model.offerings.count, seed / 3 % model.offerings.count)
        if seed % 3 == 1, first != second {
            model.offerings[first].corequisites = .one(ModelLeaf(offering: second))
            model.offerings[second].corequisites = .one(ModelLeaf(offering: first))
        }
        return model
    }

    /// A random model of which questions of impact can be asked: nobody holds anything, and there is a day.
    static func forImpact(seed: Int) -> ModelCatalogue {
        let profile = ModelGenerator.Profile(
            hasCorequisites: seed % 3 > 0, hasHoldings: false, favoursCredits: seed % 4 == 0)
        var model = ModelGenerator.model(seed: seed, profile)
        model.asOf = ModelDate(year: 2025)
        return model
    }
}

extension ModelCase {
    /// The day that models of that year ask for.
    static func day(of year: Int) -> CalendarDate {
        guard let day = CalendarDate(parsing: ModelDate(year: year).text) else { preconditionFailure("no such year") }
        return day
    }

    static let day = day(of: 2025)

    /// The positions in the catalogue of the model's recognitions: each kind is written in order.
    var recognitionPositions: [Int] {
        let written = ["ladder", "transfer", "assessment"].map { kind in
            catalogue.recognitions.indices.filter { catalogue.recognitions[$0].kind.rawValue == kind }
        }
        var used = [0, 0, 0]
        return model.recognitions.map { recognition in
            let kind = ["ladder", "transfer", "assessment"].firstIndex(of: recognition.kind) ?? 0
            defer { used[kind] += 1 }
            return written[kind][used[kind]]
        }
    }
}
