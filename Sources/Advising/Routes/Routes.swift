import IntegerProgramming
import Pathways

/// What a learner should take to get to a target: the best route, and the next best.
///
/// An integer program over what leads to the target finds it and proves that none is better; sets of offerings that only
/// support each other are cut off as they show up (*loop formulas*, F. Lin & Y. Zhao, "ASSAT: computing answer sets of a
/// logic program by SAT solvers", Artificial Intelligence 157, 2004). Exponential at worst, within `limits`.
public struct Routes: Sendable {
    public let question: RouteQuestion
    /// `nil` if there is none, or none was found in time.
    public let best: Route?
    /// The next best, each without something that all before it take.
    public let alternatives: [Route]
    /// What stands in the way, if there is no route.
    public let obstacles: [RouteObstacle]
    /// What can be reached of what leads to the target, if it cannot be reached itself; the nearest first.
    public let nearest: [OfferingIndex]
    /// Whether it is certain that there is no route; `false` if the search was cut off before one was found.
    public let isProved: Bool

    /// Finds the routes that are asked for.
    ///
    /// - Throws: ``IntegerProgramError`` on a fault of the solver, or if amounts have no common scale.
    public init(
        _ question: RouteQuestion, in catalogue: Catalogue, limits: AdvisingLimits = AdvisingLimits()
    ) throws(IntegerProgramError) {
        self.question = question
        let standing = LearnerStanding(catalogue, holdings: question.holdings, asOf: question.asOf)
        let cone = RouteCone(question, RouteIndex(catalogue), standing)
        var search = RouteSearch(cone, limits: limits)
        if standing.holds(question.target) {
            best = .arrived(question)
            (alternatives, obstacles, nearest, isProved) = ([], [], [], true)
            return
        }
        let writer = RouteWriter(cone)
        var routes: [Route] = []
        var isComplete = true
        for _ in 0...max(0, question.alternatives) {
            guard let found = try search.next() else {
                isComplete = !search.isOutOfTime
                break
            }
            routes.append(try writer.route(found))
        }
        best = routes.first
        alternatives = Array(routes.dropFirst())
        isProved = isComplete
        let missing = ObstacleFinder(question, cone)
        obstacles = routes.isEmpty && isComplete ? try missing.obstacles(limits) : []
        nearest = routes.isEmpty ? missing.nearest() : []
    }
}
