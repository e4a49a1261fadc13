import Advising
import Pathways

extension ReportWriter {
    private var unit: CreditUnit { catalogue[facts.target].unit }

    /// What the route takes, whether less is possible, and what was left out of the sum.
    var routeSummary: [String] {
        guard let route = facts.routes.best else { return [] }
        guard !route.steps.isEmpty else { return [say(ReportRoutePhrase.arrived)] }
        let proof = say(route.isProved ? ReportRoutePhrase.least : .notProved)
        let steps = say(ReportRoutePhrase.steps, count: route.steps.count)
        let first = "\(amount(route)), \(steps); \(proof).".capitalisedFirst
        let unknown = route.unknown.isEmpty ? [] : [say(ReportRoutePhrase.unknown, words.quoted(route.unknown))]
        return [first] + unknown
    }

    private func amount(_ route: Route) -> String {
        let amount =
            switch facts.routes.question.objective {
            case .credits: say(ReportRoutePhrase.toTake, words.credits(route.value, unit))
            case .hours: say(GeneralPhrase.hours, amount: route.value)
            case .cost: say(ReportRoutePhrase.toPay, say.number(route.value))
            case .steps: say(ReportRoutePhrase.rounds, amount: route.value)
            case .institutions: say(ReportRoutePhrase.institutionsNeeded, amount: route.value)
            }
        return route.unknown.isEmpty ? amount : say(ReportRoutePhrase.orAmount, amount)
    }

    /// One step, what it brings and what must be true of it.
    mutating func row(_ step: RouteStep) -> ReportContent.RouteRow {
        let offering = catalogue[step.offering]
        let awards = step.awards.isEmpty ? [] : [say(ReportRoutePhrase.earns, words.quoted(step.awards))]
        let conditions = step.conditions.map { condition in
            say(ReportRoutePhrase.ifTrue, words.sentence(condition).withoutFullStop)
        }
        let isClaimed = offering.kind != .course && step.credits == 0
        let claim = isClaimed ? [say(ReportRoutePhrase.claimed).capitalisedFirst.asSentence] : []
        let isOpen = offering.kind != .course && step.credits.map { $0 > 0 } ?? (offering.stacks != nil)
        let coursework = isOpen ? [say(ReportRoutePhrase.coursework)] : []
        let reason = step.reasons.first
        return .init(
            name: words.name(step.offering), place: words.place(step.offering),
            credits: words.figure(step.credits, unit), accumulated: words.figure(step.accumulated, unit),
            notes: claim + coursework + awards + conditions,
            sources: reason.map { cite($0.span, $0.source) } ?? cite(offering.span, offering.details.source?.value))
    }

    /// What stands in the way where there is no route.
    mutating func obstacles() -> [ReportContent.Cited] {
        guard facts.routes.isProved else { return [.init(text: say(ReportRoutePhrase.noRouteInTime))] }
        return [.init(text: say(ReportRoutePhrase.noRoute))]
            + facts.routes.obstacles.map { .init(text: text($0), sources: cite($0.span, $0.source)) }
            + (facts.routes.nearest.isEmpty
                ? [] : [.init(text: say(ReportRoutePhrase.nearest, words.quoted(facts.routes.nearest)))])
    }

    private func text(_ obstacle: RouteObstacle) -> String {
        let name = words.quoted([obstacle.offering])
        switch obstacle.kind {
        case .missing:
            guard let needing = obstacle.neededBy else { return say(ReportRoutePhrase.missing, name) }
            return say(ReportRoutePhrase.needs, name, words.quoted([needing]))
        case .avoided: return say(ReportRoutePhrase.avoided, name)
        case .loop: return say(ReportRoutePhrase.loop, name)
        }
    }
}

extension String {
    /// As a part of a sentence.
    var withoutFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
