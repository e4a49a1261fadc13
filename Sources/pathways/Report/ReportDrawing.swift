import Advising
import Pathways

/// The diagram of a report: the route from what is held; where there is none, what leads to the target.
struct ReportDrawing {
    let facts: ReportFacts
    let language: Language

    /// As many shapes as can be read on a third of a page.
    private static let most = 14

    /// The drawing as an element of a page; `nil` where there is nothing to draw but the target, or too much.
    func svg() throws -> String? {
        let graph = PathwayGraph(facts.catalogue)
        for options in choices {
            guard let diagram = try? Diagram(facts.catalogue, graph, options), diagram.vertices.count > 1,
                diagram.vertices.count <= Self.most
            else { continue }
            let bytes = try PictureFormat.svg.bytes(of: diagram)
            return Self.embedded(String(decoding: bytes, as: UTF8.self))
        }
        return nil
    }

    /// What may be drawn, the best first.
    private var choices: [DiagramOptions] {
        let target = DiagramSelection.leading(to: facts.target)
        guard let best = facts.routes.best else {
            return [options(target), options(.leading(to: facts.target, hops: 1))]
        }
        let route = route(best)
        var drawn = options(.only(Set(route.offerings).union(counted).sorted()))
        drawn.route = route
        return [drawn, options(target)]
    }

    /// What is held and brings something toward the target.
    private var counted: [OfferingIndex] {
        facts.ledger.entries.filter { $0.rule == .counted }.map(\.holding.offering)
            + facts.ledger.recognitions.flatMap(\.from)
    }

    private func options(_ selection: DiagramSelection) -> DiagramOptions {
        var options = DiagramOptions(selection, asOf: facts.asOf, language: language)
        guard !facts.holdings.isEmpty else { return options }
        options.theme = .advisor
        let standing = LearnerStanding(facts.catalogue, holdings: facts.holdings, asOf: facts.asOf)
        let reach = Reachability(
            facts.catalogue, PathwayGraph(facts.catalogue), Obtainability(facts.catalogue, standing), includeAll: true)
        options.standings = DiagramStanding.standings(of: reach.entries)
        return options
    }

    private func route(_ best: Route) -> DiagramRoute {
        let unit = facts.catalogue[facts.target].unit
        func known(_ amount: Rational?) -> Credits? { amount.flatMap { $0 > 0 ? Credits($0, unit) : nil } }
        return DiagramRoute(
            to: facts.target,
            steps: best.steps.map { step in
                .init(
                    step.offering, credits: known(step.credits), accumulated: known(step.accumulated),
                    awards: step.awards, round: step.round)
            })
    }

    /// Without what only a file of its own has at its beginning.
    private static func embedded(_ svg: String) -> String {
        svg.firstRange(of: "<svg").map { String(svg[$0.lowerBound...]) } ?? svg
    }
}
