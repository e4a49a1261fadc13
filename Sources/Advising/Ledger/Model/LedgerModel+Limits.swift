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
        /// What one unit of the model's credit is in the terms and the bound.
        var unit: Int
        /// How much of a placement's credit it limits, from 0 to 1.
        var share: (Placement) -> Rational
    }

    func limits() -> [Limit] {
        transferLimits() + [residency()].compactMap(\.self) + levelMinimums() + sharingLimits()
    }

    private func limit(
        _ rule: Ledger.Rule, to bound: Rational, _ share: @escaping (Placement) -> Rational
    ) -> Limit {
        let limited = placements.filter { $0.credit > 0 }.map { ($0, share($0)) }.filter { $0.1 > 0 }
        let unit = CreditScale(limited.map(\.1))?.denominator ?? 1
        let terms = limited.map { placement, share in
            (placement.credit * (share.numerator * (unit / share.denominator)), placement.variable)
        }
        return Limit(rule: rule, terms: terms, bound: max(0, whole(bound)) * unit, unit: unit, share: share)
    }

    /// The part of a claim's credit that falls to some of its pieces: in proportion to the credits held. All of it, if
    /// that is not known.
    func share(of claim: Int, _ isIncluded: (Int) -> Bool) -> Rational {
        let pieces = claims[claim].source.pieces
        let included = pieces.filter(isIncluded)
        if included.isEmpty || included.count == pieces.count { return included.isEmpty ? 0 : 1 }
        let held = pieces.compactMap { learning.pieces[$0].credits }
        let sum = held.reduce(Rational.zero, +)
        let isCertain = claims[claim].source.certainPieces.count == pieces.count
        guard isCertain, held.count == pieces.count, sum > 0 else { return 1 }
        let part = included.reduce(Rational.zero) { $0 + (learning.pieces[$1].credits ?? 0) }
        return part * sum.inverse
    }

    private func transferLimits() -> [Limit] {
        let rules = target.rules
        let plain = rules.transferLimit.map { amount in
            limit(.transferLimit, to: amount.value) { isTransferred($0.claim) ? 1 : 0 }
        }
        let others = rules.transferLimits.map { rule in
            limit(.transferLimits, to: rule.amount) { placement in
                guard isTransferred(placement.claim), isAt(rule.level, output(placement).level) else { return 0 }
                return rule.from.isEmpty ? 1 : share(of: placement.claim) { isSent($0, by: rule.from) }
            }
        }
        return [plain].compactMap(\.self) + others
    }

    /// Formal ladders do not use up a limit on transfer.
    private func isTransferred(_ claim: Int) -> Bool { recognition(claim).map { $0.kind != .ladder } ?? false }

    private func isSent(_ piece: Int, by institutions: [String]) -> Bool {
        target.catalogue[learning.pieces[piece].offering].institutions.contains(where: institutions.contains)
    }

    private func isAt(_ wanted: String?, _ level: String?) -> Bool {
        guard let wanted else { return true }
        return level.map { target.catalogue.levels.matches($0, wanted: wanted) } ?? false
    }

    private func residency() -> Limit? {
        guard let residency = target.rules.residency, let total = target.total else { return nil }
        return limit(.residency, to: total - residency.value) { foreignShare(of: $0.claim) }
    }

    /// The part of a claim's credit that is not the target institution's own.
    func foreignShare(of claim: Int) -> Rational {
        if let kind = recognition(claim)?.kind, target.rules.residencyAccepts.contains(kind) { return 0 }
        return share(of: claim) { !target.isOwn(learning.pieces[$0].offering) }
    }

    private func levelMinimums() -> [Limit] {
        guard let total = target.total else { return [] }
        return target.rules.levelMinimums.map { minimum in
            limit(.levelMinimums, to: total - minimum.amount) { placement in
                output(placement).level.map { target.meets($0, minimum: minimum.level) ? 0 : 1 } ?? 0
            }
        }
    }

    private func sharingLimits() -> [Limit] {
        target.rules.sharing.compactMap { rule in
            guard case .limit(.number(let amount)) = rule.value else { return nil }
            return limit(.sharing, to: amount) { placement in
                share(of: placement.claim) { isShared($0, in: placement.claim, amongSameLevel: false) }
            }
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
