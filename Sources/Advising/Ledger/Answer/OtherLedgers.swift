import IntegerProgramming
import Pathways

/// Compares a ledger with those there would be without a rule or a condition.
struct OtherLedgers {
    let problem: LedgerProblem
    let assignment: Assignment

    private var target: LedgerTarget { problem.target }

    /// The rules without which more would count; residency too where credit from elsewhere counts and some of what is
    /// left has to be the institution's own.
    func binding(remainingHere: Rational) throws(IntegerProgramError) -> [Ledger.Rule] {
        guard !problem.learning.holds(target.offering) else { return [] }
        var result: [Ledger.Rule] = []
        for rule in Ledger.Rule.allCases where isDeclared(rule) {
            let most = try problem.mostCredit(without: [rule])
            if let most, most > assignment.counted { result.append(rule) }
        }
        if remainingHere > 0, !result.contains(.residency), countsFromElsewhere { result.append(.residency) }
        return result
    }

    private var countsFromElsewhere: Bool {
        assignment.taken.contains { $0.credits > 0 && assignment.foreignShare(of: $0) > 0 }
    }

    private func isDeclared(_ rule: Ledger.Rule) -> Bool {
        let rules = target.rules
        return switch rule {
        case .transferLimit: rules.transferLimit != nil
        case .transferLimits: !rules.transferLimits.isEmpty
        case .residency: rules.residency != nil
        case .levelMinimums: !rules.levelMinimums.isEmpty
        case .currency: problem.claims.contains { $0.obstacles.contains(where: \.isCurrency) }
        case .sharing: !rules.sharing.isEmpty
        case .excludes: problem.learning.held.contains { target.declarations.exclusions[$0] != nil }
        case .admissionCredit: rules.admissionCredit != nil
        case .total: target.total != nil
        }
    }

    /// What would count more if one condition were met.
    func freeing() throws(IntegerProgramError) -> [Ledger.FreedCredit] {
        var result: [Ledger.FreedCredit] = []
        for (number, claim) in problem.claims.enumerated() where canBeFreed(claim) {
            guard let obstacle = claim.obstacles.first,
                let most = try problem.mostCredit(opening: number), most > assignment.counted
            else { continue }
            let piece = claim.source.pieces.first.map { problem.learning.pieces[$0].offering }
            result.append(
                Ledger.FreedCredit(
                    offering: obstacle.offering ?? claim.attempts.keys.sorted().first ?? piece ?? target.offering,
                    remedy: obstacle.remedy, credits: most - assignment.counted, basis: problem.basis(of: claim)))
        }
        return result.sorted { ($1.credits, $0.offering, $0.remedy) < ($0.credits, $1.offering, $1.remedy) }
    }

    /// Whether one condition is all that stands in the way of known credit.
    private func canBeFreed(_ claim: Claim) -> Bool {
        claim.obstacles.count == 1 && claim.hasPlaces && !claim.isUnknown
            && claim.obstacles[0].rule != .otherUnit
            && claim.outputs.contains { ($0.credits ?? 0) > 0 && !$0.places.isEmpty }
    }
}
