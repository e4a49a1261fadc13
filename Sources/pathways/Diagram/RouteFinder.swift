import Advising
import Pathways

/// Finds the route that a diagram shows.
struct RouteFinder {
    let catalogue: Catalogue
    let holdings: [Holding]
    let asOf: CalendarDate

    /// Makes a diagram show the route to a target and what is held; ends the process where there is none.
    func add(to options: inout DiagramOptions, target: OfferingIndex) throws {
        let question = RouteQuestion(to: target, holding: holdings, on: asOf)
        let routes = try Routes(question, in: catalogue, limits: AdvisingLimits(timeLimit: .seconds(20)))
        guard let best = routes.best else {
            Console.note("pathways: there is no route to draw; pathways route says what is in the way.")
            throw ExitStatus.negative
        }
        let unit = catalogue[target].unit
        let route = DiagramRoute(
            to: target,
            steps: best.steps.map { step in
                .init(
                    step.offering, credits: step.credits.flatMap { $0 > 0 ? Credits($0, unit) : nil },
                    accumulated: step.accumulated.flatMap { $0 > 0 ? Credits($0, unit) : nil },
                    awards: step.awards, round: step.round)
            })
        let held = Set(holdings.map(\.offering))
        options.route = route
        options.selection = .only(Set(route.offerings).union(held).sorted())
        let say = Wording(options.language)
        options.notes = best.confirm.map { note in
            say(note) { id in catalogue.index(of: id).map { catalogue[$0].title } ?? id }
        }
        let title = say(RoutePhrase.route, catalogue[target].title)
        options.title = say(GeneralPhrase.asOf, title, "\(asOf)")
    }
}
