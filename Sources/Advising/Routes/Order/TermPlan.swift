import IntegerProgramming
import Pathways

/// A route laid out in terms of limited load: what is required in an earlier term, corequisites together or earlier, in
/// the fewest terms for the way the route meets each need. The coursework of an award may spread over terms, the award is in the last of them.
struct TermPlan {
    /// The term of each step, from 1.
    let terms: [Int]
    let count: Int

    init(
        _ order: RouteOrder, _ credits: [Rational], coursework: Set<OfferingIndex>, _ facts: RouteFacts,
        limit: Rational
    ) throws(IntegerProgramError) {
        guard let scale = CreditScale(credits + [limit]), let most = scale.whole(limit) else {
            throw .numbersTooLarge(constraint: nil)
        }
        let problem = TermProblem(
            loads: credits.map { scale.whole($0) ?? 0 }, isDivisible: order.sequence.map(coursework.contains),
            most: most, precedences: TermNeeds(facts, order).precedences())
        var best = problem.inOrder()
        for number in problem.fewest..<max(problem.fewest, best.max() ?? 0) {
            if let plan = try problem.plan(terms: number) {
                best = plan
                break
            }
        }
        terms = best
        count = best.max() ?? 0
    }
}
