import IntegerProgramming
import Pathways

/// Makes a route that can be followed, and explained, of a set of offerings.
struct RouteWriter {
    let cone: RouteCone
    let facts: RouteFacts
    private let ledger: LedgerTarget

    init(_ cone: RouteCone) {
        self.cone = cone
        facts = RouteFacts(cone: cone)
        ledger = LedgerTarget(cone.question.target, in: cone.catalogue)
    }

    private var catalogue: Catalogue { cone.catalogue }
    private var target: OfferingIndex { cone.question.target }

    func route(_ found: RouteSearch.Found) throws(IntegerProgramError) -> Route {
        let reasons = RouteReasons(facts: facts, order: found.order)
        let planned = found.order.sequence.map { self.credits(of: $0, found) ?? 0 }
        var terms: TermPlan?
        if let limit = cone.question.termLimit {
            terms = try TermPlan(
                found.order, planned, coursework: Set(found.coursework.keys), facts, limit: limit)
        }
        let positions = found.order.sequence.indices.sorted {
            (terms?.terms[$0] ?? 0, $0) < (terms?.terms[$1] ?? 0, $1)
        }
        let sequence = positions.map { found.order.sequence[$0] }
        let counted = try accumulated(along: sequence, found)
        let earned = AwardsOnTheWay(facts: facts).awards(along: sequence)
        let steps = zip(positions, sequence).enumerated().map { number, step in
            RouteStep(
                offering: step.1, credits: credits(of: step.1, found), accumulated: counted[number],
                round: found.order.rounds[step.1] ?? 0, term: terms?.terms[step.0], awards: earned[number],
                reasons: reasons.reasons(for: step.1), conditions: reasons.conditions(on: step.1))
        }
        return Route(
            steps: steps, value: found.value, unknown: found.unknown, bound: found.bound, isProved: found.isProved,
            termCount: terms?.count, confirm: reasons.confirm())
    }

    /// The credits to take in an offering; `nil` if not published.
    private func credits(of offering: OfferingIndex, _ found: RouteSearch.Found) -> Rational? {
        if let work = found.coursework[offering] { return work }
        if catalogue[offering].stacks != nil {
            if case .any = catalogue[offering].otherCredits?.value { return nil }
            return 0
        }
        return catalogue.credits(of: offering, in: catalogue[target].unit)
    }

    /// What counts toward the target after each step.
    private func accumulated(
        along sequence: [OfferingIndex], _ found: RouteSearch.Found
    ) throws(IntegerProgramError) -> [Rational?] {
        var holdings = cone.question.holdings
        var result: [Rational?] = []
        var reached = Rational.zero
        for offering in sequence {
            holdings.append(Holding(offering, completed: cone.question.asOf))
            if offering == target {
                let total = ledger.total ?? found.coursework[offering].map { reached + $0 }
                result.append(total.map { max(reached, $0) })
                continue
            }
            let counted = try Ledger(
                toward: ledger, holding: holdings, on: cone.question.asOf, explains: false
            ).counted
            reached = max(reached, counted)
            result.append(reached)
        }
        return result
    }
}
