import Pathways

/// The rules that limit a sum of credit, whatever bucket it is in.
struct LedgerLimits {
    /// A limit on some of the credit.
    struct Row {
        var name: String
        var capacity: Rational
        /// How much of an amount uses the limit up, from 0 to 1.
        var share: (LedgerClaim, LedgerGrain) -> Rational
    }

    private(set) var rows: [Row] = []
    private let oracle: LedgerOracle

    init(_ oracle: LedgerOracle) {
        self.oracle = oracle
        for rules in oracle.rules {
            addTransfers(rules)
            addResidency(rules)
            addLevels(rules)
            addSharing(rules)
        }
    }

    private func isTransfer(_ claim: LedgerClaim) -> Bool { claim.kind == .transfer || claim.kind == .assessment }

    private mutating func addTransfers(_ rules: Rules) {
        if let limit = rules.transferLimit?.value.value(ofTotal: oracle.total) {
            rows.append(Row(name: "transfer-limit", capacity: limit) { [self] claim, _ in isTransfer(claim) ? 1 : 0 })
        }
        for limit in rules.transferLimits.map(\.value) {
            guard let capacity = limit.limit.value(ofTotal: oracle.total) else { continue }
            let row = Row(name: "transfer-limits", capacity: capacity) { [self] claim, grain in
                guard isTransfer(claim) else { return 0 }
                if let level = limit.level {
                    guard let own = grain.level, matches(own, level) else { return 0 }
                }
                guard !limit.from.isEmpty else { return 1 }
                return share(of: claim) { piece in
                    oracle.catalogue[oracle.pieces[piece].holding.offering].institutions.contains {
                        limit.from.contains($0)
                    }
                }
            }
            rows.append(row)
        }
    }

    private func matches(_ level: String, _ wanted: String) -> Bool {
        oracle.catalogue.levels.matches(level, wanted: wanted)
    }

    private mutating func addResidency(_ rules: Rules) {
        guard let total = oracle.total, let rule = rules.residency?.value, let own = rounded(rule) else { return }
        rows.append(
            Row(name: "residency", capacity: max(0, total - own)) { [self] claim, _ in
                if let kind = claim.kind, rules.residencyAccepts.contains(kind) { return 0 }
                return share(of: claim) { !oracle.isOwn($0) }
            })
    }

    private mutating func addLevels(_ rules: Rules) {
        for minimum in rules.levelMinimums.map(\.value) {
            guard let total = oracle.total, let amount = rounded(minimum.amount) else { continue }
            let scale = oracle.catalogue.levels
            let row = Row(name: "level-minimums", capacity: max(0, total - amount)) { _, grain in
                guard let level = grain.level else { return 0 }
                if let own = scale.rank(of: level), let wanted = scale.rank(of: minimum.level) {
                    return own >= wanted ? 0 : 1
                }
                return scale.matches(level, wanted: minimum.level) ? 0 : 1
            }
            rows.append(row)
        }
    }

    private mutating func addSharing(_ rules: Rules) {
        guard case .limit(let amount)? = rules.sharing?.value, let capacity = amount.value(ofTotal: oracle.total)
        else { return }
        rows.append(
            Row(name: "sharing", capacity: capacity) { [self] claim, _ in
                let recognition = claim.recognition.map { oracle.catalogue.recognitions[$0] }
                return share(of: claim) { !oracle.sharing(of: $0, by: recognition).isEmpty }
            })
    }

    /// The part of a claim, by credits held, that some of its pieces make up.
    private func share(of claim: LedgerClaim, where isIn: (Int) -> Bool) -> Rational {
        let chosen = claim.pieces.filter(isIn)
        if chosen.isEmpty || chosen.count == claim.pieces.count { return chosen.isEmpty ? 0 : 1 }
        let sum = { (pieces: [Int]) in pieces.map { oracle.pieces[$0].size ?? 0 }.reduce(0, +) }
        return sum(claim.pieces) > 0 ? sum(chosen) / sum(claim.pieces) : 1
    }

    /// An amount that is required: what is computed is rounded up to a whole number.
    private func rounded(_ amount: RuleAmount) -> Rational? {
        switch amount {
        case .number(let number): return number
        case .percentage: return amount.value(ofTotal: oracle.total)?.roundedUp
        case .largerOf(let amounts): return amounts.compactMap(rounded).max()
        case .smallerOf(let amounts): return amounts.compactMap(rounded).min()
        }
    }
}
