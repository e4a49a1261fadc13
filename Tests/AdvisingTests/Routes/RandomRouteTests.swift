import Advising
import Pathways
import Testing

/// Random catalogues, every set of offerings tried.
struct RandomRouteTests {
    @Test(arguments: RouteShape.all)
    func `no set of offerings is better`(shape: RouteShape) throws {
        var reached = 0
        for seed in 0..<RouteCases.count {
            var random = RandomRoutes(shape, seed: seed)
            let asked = try AskedRoute(random.make())
            if asked.holds(asked.target) { continue }
            let objective = RouteObjective.allCases[Int(seed) % RouteObjective.allCases.count]
            let validator = RouteValidator(asked.oracle, objective)
            let answer = try asked.routes(objective, alternatives: Int(seed / 5 % 3))
            let mistakes = validator.mistakes(in: answer)
            #expect(mistakes.isEmpty, "seed \(seed), \(objective): \(mistakes)\n\(asked.description(of: answer))")
            if answer.best != nil { reached += 1 }
        }
        #expect(reached > RouteCases.count / 5)
    }

    /// Without recognitions, what can be obtained is what there is a route to.
    @Test(arguments: [RouteShape.needs, .loops, .choices, .unknown, .retired, .conditions, .coursework, .admission])
    func `there is a route to what can be obtained`(shape: RouteShape) throws {
        for seed in 20_000..<20_000 + RouteCases.count {
            var random = RandomRoutes(shape, seed: seed)
            let asked = try AskedRoute(random.make())
            let standing = LearnerStanding(asked.catalogue, holdings: asked.holdings, asOf: asked.random.asOf)
            let isObtainable = Obtainability(asked.catalogue, standing).isObtainable(asked.target)
            let answer = try asked.routes(.steps)
            #expect(
                answer.isProved && (answer.best != nil) == isObtainable,
                "seed \(seed), \(asked.description(of: answer))")
        }
    }

    /// That the circles are there which a wrong answer would be fooled by: smaller, and without a way in from outside.
    @Test func `circles would be smaller`() throws {
        var fooled = 0
        for seed in 0..<RouteCases.count {
            var random = RandomRoutes(.loops, seed: seed)
            let asked = try AskedRoute(random.make())
            if asked.holds(asked.target) { continue }
            let oracle = asked.oracle
            let best = oracle.routes().keys.map(\.nonzeroBitCount).min() ?? .max
            if oracle.circles().contains(where: { $0.nonzeroBitCount < best }) { fooled += 1 }
        }
        #expect(fooled > RouteCases.count / 4)
    }
}
