import IntegerProgramming
import Pathways

/// A route laid out in terms of limited load: what is required in an earlier term, corequisites together or earlier, in
/// the fewest terms for one of several ways in which the route meets each need. The coursework of an award may spread over terms, the award is in the last of them.
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
        let loads = credits.map { scale.whole($0) ?? 0 }
        var best: [Int]?
        // Where a choice is met by several steps, what waits for which is a choice too: some are tried.
        for preference in [Array(loads.indices), loads.indices.map { -$0 }, loads, loads.map { -$0 }] {
            let problem = TermProblem(
                loads: loads, isDivisible: order.sequence.map(coursework.contains), most: most,
                precedences: TermNeeds(facts, order, preference: preference).precedences())
            let plan = try Self.plan(problem, below: best?.max())
            if let plan { best = plan }
            if best?.max() == problem.fewestByLoad { break }
        }
        terms = best ?? []
        count = best?.max() ?? 0
    }

    /// The plan of the fewest terms; `nil` if it has not fewer than `limit`.
    private static func plan(_ problem: TermProblem, below limit: Int?) throws(IntegerProgramError) -> [Int]? {
        let first = problem.inOrder()
        let count = min(first.max() ?? 0, limit ?? .max)
        for number in problem.fewest..<max(problem.fewest, count) {
            if let plan = try problem.plan(terms: number) { return plan }
        }
        return first.max() ?? 0 < limit ?? .max ? first : nil
    }
}
