import Advising
import Pathways
import Testing

/// Random routes in terms, every layout tried.
struct RouteTermTests {
    @Test(arguments: [RouteShape.needs, .coursework, .loops, .choices])
    func `no layout has fewer terms`(shape: RouteShape) throws {
        var compared = 0
        for seed in 9_000..<UInt64(9_000 + RouteCases.count) {
            var random = RandomRoutes(shape, seed: seed)
            let asked = try AskedRoute(random.make())
            let limit = Rational(random.random.pick([4, 5, 6, 8]))
            let answer = try asked.routes(.credits, termLimit: limit)
            guard let best = answer.best, !best.steps.isEmpty, best.steps.count <= 6 else { continue }
            let comment: Comment = "seed \(seed), \(limit) a term: \(asked.description(of: answer))"
            let terms = best.steps.compactMap(\.term)
            let layouts = RouteTermOracle(oracle: asked.oracle, steps: best.steps, limit: limit)
            #expect(terms.count == best.steps.count && terms == terms.sorted(), "\(terms) \(comment)")
            #expect(best.termCount == terms.max(), comment)
            let isPossible = layouts.isPossible(terms)
            #expect(isPossible, "\(terms) \(comment)")
            let isLong = layouts.isPossible(terms: (terms.max() ?? 1) - 1)
            #expect(!isLong, "\(terms) \(comment)")
            compared += 1
        }
        #expect(compared > Int(RouteCases.count / 8))
    }
}
