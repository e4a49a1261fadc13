import Advising
import Pathways
import Testing

/// What more or less of something does to a route.
struct RouteMetamorphicTests {
    private static let shapes: [RouteShape] = [
        .loops, .choices, .coursework, .admission, .blocks, .grants, .equivalents, .recognitions, .limits,
    ]

    /// Calls `body` with random questions whose target is not held, and with an offering of them.
    private func forEachQuestion(
        _ shape: RouteShape, _ body: (AskedRoute, OfferingIndex, RouteObjective, Comment) throws -> Void
    ) throws {
        for seed in 5_000..<UInt64(5_000 + RouteCases.count / 2) {
            var random = RandomRoutes(shape, seed: seed)
            let asked = try AskedRoute(random.make())
            if asked.holds(asked.target) { continue }
            let objective = RouteObjective.allCases[Int(seed) % RouteObjective.allCases.count]
            let offering = random.random.pick(Array(asked.catalogue.indices))
            let comment: Comment = "seed \(seed), \(objective), \(asked.catalogue[offering].id), \(asked.description)"
            try body(asked, offering, objective, comment)
        }
    }

    @Test(arguments: shapes)
    func `another holding is never a loss`(shape: RouteShape) throws {
        try forEachQuestion(shape) { asked, offering, objective, comment in
            if asked.holds(offering) { return }
            let before = AskedRoute.worth(try asked.routes(objective))
            let after = AskedRoute.worth(try asked.routes(objective, also: [Holding(offering)]))
            #expect(after <= before, comment)
        }
    }

    @Test(arguments: shapes)
    func `avoiding something is never a gain`(shape: RouteShape) throws {
        try forEachQuestion(shape) { asked, offering, objective, comment in
            let before = AskedRoute.worth(try asked.routes(objective))
            let answer = try asked.routes(objective, avoiding: [offering])
            #expect(AskedRoute.worth(answer) >= before, comment)
            #expect(!(answer.best?.steps.map(\.offering).contains(offering) ?? false), comment)
            let near = try asked.routes(objective, only: ["x", "y"])
            #expect(AskedRoute.worth(near) >= before, comment)
            let places = near.best?.steps.map { Set(asked.catalogue[$0.offering].institutions) } ?? []
            #expect(places.allSatisfy { !$0.isDisjoint(with: ["x", "y"]) }, comment)
        }
    }

    @Test(arguments: shapes)
    func `the order of declarations plays no part`(shape: RouteShape) throws {
        var order = SplitMix64(seed: 1)
        try forEachQuestion(shape) { asked, _, objective, comment in
            let shuffled = try AskedRoute(asked.random.shuffled(using: &order))
            let (one, other) = (try asked.routes(objective).best, try shuffled.routes(objective).best)
            #expect(one?.value == other?.value, comment)
            #expect(one?.steps.map(\.offering) == other?.steps.map(\.offering), comment)
            #expect(one?.steps.map(\.credits) == other?.steps.map(\.credits), comment)
        }
    }
}
