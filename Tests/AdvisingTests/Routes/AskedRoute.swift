import Advising
import Pathways
import Testing

/// A random question, read, with what is needed to ask it.
struct AskedRoute {
    let random: RandomRouteCase
    let catalogue: Catalogue
    let target: OfferingIndex
    let holdings: [Holding]

    init(_ random: RandomRouteCase) throws {
        self.random = random
        catalogue = Catalogue.reading(random.text)
        target = try #require(random.index(of: random.target, in: catalogue))
        holdings = random.holdings(in: catalogue)
    }

    var oracle: RouteOracle { RouteOracle(catalogue, to: target, holding: holdings, on: random.asOf) }

    func routes(
        _ objective: RouteObjective, alternatives: Int = 0, avoiding avoided: Set<OfferingIndex> = [],
        only institutions: Set<String> = [], also more: [Holding] = [], termLimit: Rational? = nil
    ) throws -> Routes {
        let question = RouteQuestion(
            to: target, holding: holdings + more, on: random.asOf, minimising: objective, alternatives: alternatives,
            avoiding: avoided, only: institutions, termLimit: termLimit)
        return try Routes(question, in: catalogue, limits: .unhurried)
    }

    func holds(_ offering: OfferingIndex) -> Bool { holdings.contains { $0.offering == offering } }

    /// A worth that can be compared: fewer unknown amounts first; none is worst.
    static func worth(_ routes: Routes) -> (Int, Rational) {
        routes.best.map { ($0.unknown.count, $0.value) } ?? (.max, 0)
    }

    var description: String { random.description }

    func description(of answer: Routes) -> String {
        let routes = ([answer.best].compactMap { $0 } + answer.alternatives).map { route in
            "\(route.value): "
                + route.steps.map { step in
                    let credits = step.credits.map { "\($0)" } ?? "?"
                    return "\(step.round) \(catalogue[step.offering].id) (\(credits))"
                }.joined(separator: ", ")
        }
        return routes.joined(separator: "\n") + "\n" + random.description
    }
}
