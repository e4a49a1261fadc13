import Advising
import Pathways

/// What to take to get to a target, as an advisor would lay it out.
struct RouteReporter {
    let catalogue: Catalogue
    let style: Style

    func report(_ routes: Routes) -> String {
        let target = catalogue.label(routes.question.target)
        let date = routes.question.asOf.map { ", as of \($0)" } ?? ""
        let heading = "\(style.bold("To \(target)"))\(date)\n"
        guard let best = routes.best else { return heading + noRoute(routes) }
        guard !best.steps.isEmpty else { return heading + "  It is held already.\n" }
        let others = routes.alternatives.enumerated().map { number, route in
            "\n\(style.bold("Another way\(routes.alternatives.count > 1 ? " (\(number + 1))" : "")"))\n"
                + self.route(route, routes.question)
        }
        let missing = routes.question.alternatives - routes.alternatives.count
        let end = missing > 0 ? "\nThere is no \(routes.alternatives.isEmpty ? "other" : "further") way.\n" : ""
        let source = catalogue[routes.question.target].details.source.map { "  \($0.value.printable)\n" } ?? ""
        return heading + style.faint(source) + route(best, routes.question) + others.joined() + end
    }

    private func route(_ route: Route, _ question: RouteQuestion) -> String {
        var result = "  \(summary(route, question))\n"
        if !route.unknown.isEmpty {
            let names = route.unknown.map { catalogue[$0].id.printable }.joined(separator: ", ")
            result += "  Not counted in, because it is not published: \(names).\n"
        }
        var heading: Int?
        for (number, step) in route.steps.enumerated() {
            if step.term ?? step.round != heading {
                heading = step.term ?? step.round
                result += "\n\(style.bold(title(step)))\n"
            }
            result += self.step(step, number + 1, question)
        }
        if !route.confirm.isEmpty {
            result += "\n\(style.bold("To confirm"))\n" + route.confirm.map { "  \($0.english.printable)\n" }.joined()
        }
        return result
    }

    private func title(_ step: RouteStep) -> String {
        if let term = step.term { return "Term \(term)" }
        return step.round == 0 ? "Now" : "Round \(step.round)"
    }

    private func summary(_ route: Route, _ question: RouteQuestion) -> String {
        let unit = catalogue[question.target].unit
        let besides = route.unknown.isEmpty ? "" : ", besides what is not published"
        let amount =
            switch question.objective {
            case .credits: "\(Credits(route.value, unit)) to take\(besides)"
            case .hours: "\(route.value) hours\(besides)"
            case .cost: "\(route.value) to pay\(besides)"
            case .steps: "\(route.value) \(route.value == 1 ? "round" : "rounds") of study"
            case .institutions: "\(route.value) \(route.value == 1 ? "institution" : "institutions")"
            }
        let count = route.steps.count
        let terms = route.termCount.map { ", \($0) \($0 == 1 ? "term" : "terms")" } ?? ""
        let gap = route.bound < route.value ? "; no way takes less than \(route.bound)" : ""
        let proof = route.isProved ? "no way takes less" : "not proved to be the least\(gap)"
        return "\(amount), \(count) \(count == 1 ? "step" : "steps")\(terms); \(proof)."
    }

    private func step(_ step: RouteStep, _ number: Int, _ question: RouteQuestion) -> String {
        let offering = catalogue[step.offering]
        let unit = catalogue[question.target].unit
        let place = offering.institutions.map { catalogue.institutionTitle($0).printable }.joined(separator: " and ")
        var result = "  \(number). \(catalogue.label(step.offering)), \(place)\n"
        result += "       \(amount(step, offering, unit))"
        if let accumulated = step.accumulated, accumulated > 0 { result += "; \(accumulated) count toward the target" }
        result += "\n"
        for reason in step.reasons.prefix(3) {
            let isNew = reason.source != catalogue[question.target].details.source?.value
            let source = isNew ? reason.source.map { ", \($0.printable)" } ?? "" : ""
            let place = style.faint(Place(reason.span, in: catalogue).text + source)
            result += "       \(words(reason, step))   \(place)\n"
        }
        let more = step.reasons.count - 3
        if more > 0 { result += "       and \(more) more \(more == 1 ? "reason" : "reasons")\n" }
        let others = step.awards.filter { $0 != step.offering }
        if !others.isEmpty {
            result += "       earns \(others.map(catalogue.label).joined(separator: ", "))\n"
        }
        for condition in step.conditions { result += "       must be true: \(condition.english.printable)\n" }
        return result
    }

    private func amount(_ step: RouteStep, _ offering: Offering, _ unit: CreditUnit) -> String {
        guard let credits = step.credits else {
            return offering.stacks == nil ? "credits not published" : "credits of its other coursework not published"
        }
        if offering.kind != .course, credits == 0 { return "nothing more to take: to be claimed" }
        let kind = offering.kind == .course ? "" : " of coursework"
        return "\(Credits(credits, unit))\(kind)"
    }

    private func words(_ reason: RouteReason, _ step: RouteStep) -> String {
        let id = catalogue[reason.neededBy].id.printable
        return switch reason.relation {
        case .target: "the target"
        case .part: "part of \(id)"
        case .requirement: "needed before \(id)"
        case .corequisite: "before or beside \(id)"
        case .recognition: "counts for \(id) by \(recognition(reason))"
        case .equivalence: "counts in \(id) by an equivalence"
        }
    }

    private func recognition(_ reason: RouteReason) -> String {
        guard let number = reason.number else { return "a recognition" }
        let recognition = catalogue.recognitions[number]
        let gives = RecognitionWords(catalogue: catalogue).gives(recognition).joined(separator: "; ")
        return "\(recognition.kind == .assessment ? "an" : "a") \(recognition.kind.rawValue) (\(gives))"
    }

    private func noRoute(_ routes: Routes) -> String {
        guard routes.isProved else { return "  No way was found in time; there may be one.\n" }
        var result = "  There is no way to it. In the way:\n"
        for obstacle in routes.obstacles {
            let place = style.faint(Place(obstacle.span, in: catalogue).text)
            let need = obstacle.neededBy.map { ", which \(catalogue[$0].id.printable) needs" } ?? ""
            let words =
                switch obstacle.kind {
                case .missing: "\(catalogue.label(obstacle.offering))\(need)"
                case .avoided: "\(catalogue.label(obstacle.offering)) would have to be taken, and is left out"
                case .loop: "what \(catalogue.label(obstacle.offering)) needs needs itself"
                }
            result += "    \(words)   \(place)\n"
        }
        if !routes.nearest.isEmpty {
            result +=
                "  Within reach on the way there: \(routes.nearest.map(catalogue.label).joined(separator: ", "))\n"
        }
        return result
    }
}
