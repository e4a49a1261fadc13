import Advising
import Pathways

/// What to take to get to a target, as JSON.
struct RouteAnswer: Encodable {
    struct Objective: Encodable {
        var name: String
        @Nullable var value: Number?
        var proved: Bool
        /// What is proved of the best value there can be; the value itself if it is the best.
        @Nullable var bound: Number?
    }

    struct Reason: Encodable {
        var relation: String
        var neededBy: String
        var declaredAt: Place
        @Nullable var source: String?
    }

    struct Step: Encodable {
        var offering: String
        var title: String
        var institutions: [String]
        @Nullable var credits: Number?
        @Nullable var accumulated: Number?
        var round: Int
        var term: Int?
        var awards: [String]
        var because: [Reason]
        var conditions: [String]
    }

    struct Alternative: Encodable {
        var objective: Objective
        var steps: [Step]
        var confirm: [String]
        var unknown: [String]
    }

    struct Obstacle: Encodable {
        var kind: String
        var id: String
        var title: String
        @Nullable var neededBy: String?
        var declaredAt: Place
        @Nullable var source: String?
    }

    var to: String
    var title: String
    var asOf: String?
    var reached: Bool
    var objective: Objective
    var unit: String
    var steps: [Step]
    var terms: Int?
    var alternatives: [Alternative]
    var confirm: [String]
    /// What publishes no amount for the objective.
    var unknown: [String]
    var obstacles: [Obstacle]
    var nearest: [String]
}

extension RouteAnswer {
    init(_ routes: Routes, in catalogue: Catalogue) {
        let question = routes.question
        let target = catalogue[question.target]
        self.init(
            to: target.id, title: target.title, asOf: question.asOf?.description, reached: routes.best != nil,
            objective: Objective(routes.best, question, isProved: routes.isProved), unit: target.unit.rawValue,
            steps: (routes.best?.steps ?? []).map { Step($0, in: catalogue) }, terms: routes.best?.termCount,
            alternatives: routes.alternatives.map { route in
                Alternative(
                    objective: Objective(route, question, isProved: route.isProved),
                    steps: route.steps.map { Step($0, in: catalogue) }, confirm: route.confirm.map(\.english),
                    unknown: route.unknown.map { catalogue[$0].id })
            },
            confirm: (routes.best?.confirm ?? []).map(\.english),
            unknown: (routes.best?.unknown ?? []).map { catalogue[$0].id },
            obstacles: routes.obstacles.map { Obstacle($0, in: catalogue) },
            nearest: routes.nearest.map { catalogue[$0].id })
    }
}

extension RouteAnswer.Objective {
    fileprivate init(_ route: Route?, _ question: RouteQuestion, isProved: Bool) {
        self.init(
            name: question.objective.rawValue, value: route.map { Number($0.value) },
            proved: route?.isProved ?? isProved, bound: route.map { Number($0.bound) })
    }
}

extension RouteAnswer.Step {
    fileprivate init(_ step: RouteStep, in catalogue: Catalogue) {
        let offering = catalogue[step.offering]
        self.init(
            offering: offering.id, title: offering.title, institutions: offering.institutions,
            credits: step.credits.map(Number.init), accumulated: step.accumulated.map(Number.init), round: step.round,
            term: step.term, awards: step.awards.map { catalogue[$0].id },
            because: step.reasons.map { reason in
                RouteAnswer.Reason(
                    relation: reason.relation.rawValue, neededBy: catalogue[reason.neededBy].id,
                    declaredAt: Place(reason.span, in: catalogue), source: reason.source)
            }, conditions: step.conditions.map(\.english))
    }
}

extension RouteAnswer.Obstacle {
    fileprivate init(_ obstacle: RouteObstacle, in catalogue: Catalogue) {
        self.init(
            kind: obstacle.kind.rawValue, id: catalogue[obstacle.offering].id,
            title: catalogue[obstacle.offering].title, neededBy: obstacle.neededBy.map { catalogue[$0].id },
            declaredAt: Place(obstacle.span, in: catalogue), source: obstacle.source)
    }
}
