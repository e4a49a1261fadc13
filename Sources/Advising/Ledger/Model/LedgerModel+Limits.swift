import IntegerProgramming
import Pathways

extension LedgerModel {
    /// Adds the rules that limit sums of credit.
    mutating func keepLimits() {
        for limit in limits() where !omitted.contains(limit.rule) { self.limit(limit.terms, to: limit.bound) }
    }

    /// A limit on a sum of credit.
    struct Limit {
        var rule: Ledger.Rule
        var terms: [(Int, IntegerProgram.Variable)]
        var bound: Int
        var span: SourceSpan
        /// Which placements it limits.
        var includes: (Placement) -> Bool
    }

    func limits() -> [Limit] {
        transferLimits() + [residency()].compactMap(\.self) + levelMinimums() + sharingLimits()
    }

    private func limit(
        _ rule: Ledger.Rule, to bound: Rational, at span: SourceSpan, _ includes: @escaping (Placement) -> Bool
    ) -> Limit {
        Limit(rule: rule, terms: terms(includes), bound: max(0, whole(bound)), span: span, includes: includes)
    }

    private func transferLimits() -> [Limit] {
        let rules = target.rules
        let plain = rules.transferLimit.map { amount in
            limit(.transferLimit, to: amount.value, at: amount.span) { isTransferred($0.claim) }
        }
        let others = rules.transferLimits.map { rule in
            limit(.transferLimits, to: rule.amount, at: rule.span) { placement in
                isTransferred(placement.claim) && isSent(placement.claim, by: rule.from)
                    && isAt(rule.level, output(placement).level)
            }
        }
        return [plain].compactMap(\.self) + others
    }

    /// Formal ladders do not use up a limit on transfer.
    private func isTransferred(_ claim: Int) -> Bool { recognition(claim).map { $0.kind != .ladder } ?? false }

    private func isSent(_ claim: Int, by institutions: [String]) -> Bool {
        institutions.isEmpty
            || claims[claim].attempts.keys.contains { offering in
                target.catalogue[offering].institutions.contains(where: institutions.contains)
            }
    }

    private func isAt(_ wanted: String?, _ level: String?) -> Bool {
        guard let wanted else { return true }
        return level.map { target.catalogue.levels.matches($0, wanted: wanted) } ?? false
    }

    private func residency() -> Limit? {
        guard let residency = target.rules.residency, let total = target.total else { return nil }
        return limit(.residency, to: total - residency.value, at: residency.span) { !isOwn($0.claim) }
    }

    /// Whether a claim's credit is the target institution's own.
    func isOwn(_ claim: Int) -> Bool {
        if let kind = recognition(claim)?.kind, target.rules.residencyAccepts.contains(kind) { return true }
        return claims[claim].source.pieces.allSatisfy { target.isOwn(learning.pieces[$0].offering) }
    }

    private func levelMinimums() -> [Limit] {
        guard let total = target.total else { return [] }
        return target.rules.levelMinimums.map { minimum in
            limit(.levelMinimums, to: total - minimum.amount, at: minimum.span) { placement in
                output(placement).level.map { !target.meets($0, minimum: minimum.level) } ?? false
            }
        }
    }

    private func sharingLimits() -> [Limit] {
        target.rules.sharing.compactMap { rule in
            guard case .limit(.number(let amount)) = rule.value else { return nil }
            return limit(.sharing, to: amount, at: rule.span) { isShared($0.claim, amongSameLevel: false) }
        }
    }
}

extension LedgerTarget {
    /// Whether a level counts toward the minimum of a level: that level or one above it.
    func meets(_ level: String, minimum: String) -> Bool {
        if let wanted = catalogue.levels.rank(of: minimum) {
            return catalogue.levels.rank(of: level).map { $0 >= wanted } ?? false
        }
        return catalogue.levels.matches(level, wanted: minimum)
    }
}
