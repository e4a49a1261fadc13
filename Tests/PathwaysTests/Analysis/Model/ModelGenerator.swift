/// Makes small random models.
struct ModelGenerator {
    private var random: GraphRandom
    private var count = 0
    /// How often offerings have requirements: the model is dense where this is small.
    private var sparsity = 2

    /// What models are made of.
    struct Profile {
        var hasCorequisites = true
        var hasHoldings = true
        var hasConditions = true
        var hasFilters = true
        var hasUnits = true
        var hasRecognitions = true
        /// Whether most requirements are about credits, in groups of groups, of offerings that come one after another.
        var favoursCredits = false
        var maxOfferings = 8
    }

    private let profile: Profile

    init(seed: Int, _ profile: Profile = .init()) {
        random = GraphRandom(seed: UInt64(seed))
        self.profile = profile
    }

    static func model(seed: Int, _ profile: Profile = .init()) -> ModelCatalogue {
        var generator = ModelGenerator(seed: seed, profile)
        return generator.model()
    }

    mutating func model() -> ModelCatalogue {
        count = 1 + random.below(profile.maxOfferings)
        sparsity = 1 + random.below(4)
        var model = ModelCatalogue()
        let slugs = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"]
        model.offerings = (0..<count).map { offering(slugs[$0]) }
        if profile.hasUnits { model.pointFactor = random.one(of: [nil, 1, 2]) ?? nil }
        if profile.hasRecognitions {
            model.recognitions = (0..<random.below(4)).map { _ in recognition() }
            model.equivalences = (0..<random.below(3)).map { _ in equivalence() }
        }
        if profile.hasHoldings { model.holdings = (0..<random.below(4)).map { _ in holding() } }
        model.asOf = profile.hasConditions && !random.oneIn(4) ? ModelDate(year: 2025) : nil
        return model
    }

    /// What is needed to add to a model after it was made.
    mutating func extraHolding(for model: ModelCatalogue) -> ModelHolding {
        count = model.offerings.count
        return holding()
    }
}

extension ModelGenerator {
    private mutating func any() -> Int { random.below(count) }

    private mutating func maybe<Value>(_ n: Int, _ make: (inout ModelGenerator) -> Value) -> Value? {
        random.oneIn(n) ? make(&self) : nil
    }

    private mutating func conditional<Value>(_ n: Int, _ make: (inout ModelGenerator) -> Value) -> Value? {
        profile.hasConditions ? maybe(n, make) : nil
    }

    private mutating func offering(_ slug: String) -> ModelOffering {
        let kind = random.one(of: ModelKind.allCases) ?? .course
        var own = ModelOffering(slug: slug, institution: profile.hasUnits ? random.below(2) : 0, kind: kind)
        own.subject = maybe(2) { $0.random.below(2) }
        own.credits = random.oneIn(5) ? nil : random.one(of: [36, 18, 8, 3, 72, 0])
        own.requires = maybe(sparsity) {
            $0.requirement(depth: $0.profile.favoursCredits && $0.random.oneIn(2) ? 1 : 3)
        }
        if profile.hasCorequisites {
            own.corequisites = maybe(sparsity + 1) { $0.requirement(depth: 2) }
            own.strictCorequisites = maybe(8) { $0.requirement(depth: 1) }
        }
        own.recommends = maybe(6) { $0.requirement(depth: 1) }
        own.stacks = maybe(sparsity + 1) { $0.requirement(depth: 3) }
        own.other = maybe(4) { $0.random.one(of: [.none, .some, .any]) ?? .any }
        own.laddersOnly = profile.hasRecognitions && random.oneIn(5)
        own.offeredUntil = conditional(6) { $0.date() }
        own.replacedBy = maybe(6) { $0.any() }
        own.expiresAfter = conditional(6) { $0.random.below(4) }
        return own
    }

    private mutating func date() -> ModelDate {
        ModelDate(
            year: 2021 + random.below(6), month: random.one(of: [6, 6, 7]) ?? 6, day: random.one(of: [30, 29]) ?? 30)
    }

    private mutating func grade() -> Int { random.below(ModelGrade.texts.count) }

    private mutating func leaf() -> ModelLeaf {
        ModelLeaf(
            offering: any(), grade: conditional(6) { $0.grade() }, years: conditional(6) { $0.random.below(4) })
    }

    mutating func requirement(depth: Int) -> ModelRequirement {
        guard depth > 1, !random.oneIn(3) else { return .one(leaf()) }
        if profile.favoursCredits, depth > 2 {
            return .credits(random.one(of: [36, 54, 64, 96, 108, 132]) ?? 36, .list(list(depth) + list(depth)))
        }
        switch random.below(8) {
        case 0, 1, 2: return .all(list(depth))
        case 3, 4: return .any(list(depth))
        case 5, 6: return .choose(random.below(4), pool(depth))
        default: return .credits(random.one(of: [0, 12, 36, 54, 64, 96]) ?? 0, pool(depth))
        }
    }

    private mutating func list(_ depth: Int) -> [ModelRequirement] {
        (0..<(random.one(of: [0, 1, 1, 2, 2, 2, 3]) ?? 1)).map { _ in requirement(depth: depth - 1) }
    }

    private mutating func pool(_ depth: Int) -> ModelPool {
        if profile.hasFilters, random.oneIn(3) { return .filter(filter()) }
        return .list((0..<random.below(5)).map { _ in requirement(depth: random.oneIn(3) ? depth - 1 : 1) })
    }

    private mutating func filter() -> ModelFilter {
        ModelFilter(
            institution: profile.hasUnits ? maybe(3) { $0.random.below(2) } : nil,
            kind: maybe(3) { $0.random.one(of: ModelKind.allCases) ?? .course },
            subject: maybe(2) { $0.random.below(2) })
    }
}

extension ModelGenerator {
    private mutating func recognition() -> ModelRecognition {
        var own = ModelRecognition(
            kind: random.one(of: ["ladder", "ladder", "transfer", "assessment"]) ?? "ladder",
            from: random.oneIn(3) ? requirement(depth: 2) : .one(leaf()),
            into: random.oneIn(4) ? .institution(random.below(2)) : .offering(any()))
        own.grade = conditional(4) { $0.grade() }
        own.years = conditional(4) { $0.random.below(4) }
        own.also = maybe(4) { $0.requirement(depth: 2) }
        own.isSoft = profile.hasConditions && random.oneIn(3)
        own.effectiveFrom = conditional(5) { _ in ModelDate(year: 2022) }
        own.until = conditional(4) { _ in ModelDate(year: 2024) }
        if own.kind != "ladder" || random.oneIn(4) {
            own.courses = maybe(2) { [$0.any()] } ?? []
            own.satisfies = maybe(4) { [$0.any()] } ?? []
            own.unlocks = maybe(3) { [$0.any()] } ?? []
        }
        return own
    }

    private mutating func equivalence() -> ModelEquivalence {
        var own = ModelEquivalence(these: [any()], are: [any()], isBoth: random.oneIn(3))
        if random.oneIn(3) { own.these.append(any()) }
        if random.oneIn(3) { own.are.append(any()) }
        own.from = conditional(5) { _ in ModelDate(year: 2022) }
        own.until = conditional(5) { _ in ModelDate(year: 2024) }
        return own
    }

    private mutating func holding() -> ModelHolding {
        ModelHolding(
            offering: any(), completed: random.oneIn(4) ? nil : date(), grade: random.oneIn(3) ? nil : grade())
    }
}
