import Advising
import Pathways

/// Checks what holds of every ledger, whatever the optimum is: rows against holdings, and what is shown as counted
/// against every rule.
struct LedgerValidator {
    let read: ReadLedgerCase
    let ledger: Ledger
    private let oracle: LedgerOracle

    init(_ ledger: Ledger, of read: ReadLedgerCase) {
        self.read = read
        self.ledger = ledger
        oracle = read.oracle
    }

    var faults: [String] {
        var faults = FaultList()
        for check in [checkRows, checkSums, checkReasons, checkUses, checkLimits, checkBuckets] { check(&faults) }
        return faults.texts
    }

    private struct FaultList {
        var texts: [String] = []

        mutating func expect(_ condition: Bool, _ text: @autoclosure () -> String) {
            if !condition { texts.append(text()) }
        }
    }

    private var catalogue: Catalogue { read.catalogue }
    private var counted: [Ledger.Entry] { ledger.entries.filter { $0.rule == .counted } }

    private func name(_ entry: Ledger.Entry) -> String { catalogue[entry.holding.offering].id }

    private func recognition(of entry: Ledger.Entry) -> Int? {
        catalogue.recognitions.firstIndex { $0.span == entry.basis.span }
    }

    /// What a row counts by: a recognition, an equivalence, or itself.
    private func source(of entry: Ledger.Entry) -> String {
        let isEquivalent = catalogue.equivalences.contains { $0.span == entry.basis.span }
        return isEquivalent || recognition(of: entry) != nil ? "\(entry.basis.span)" : name(entry)
    }

    private func isFromTransfer(_ entry: Ledger.Entry) -> Bool {
        let kind = recognition(of: entry).map { catalogue.recognitions[$0].kind }
        return kind == .transfer || kind == .assessment
    }
}

// MARK: - Rows

extension LedgerValidator {
    /// Every piece has one row, or two of which one counts; its rows add up to what is held.
    private func checkRows(_ faults: inout FaultList) {
        for holding in Set(read.holdings) {
            let rows = ledger.entries.filter { $0.holding == holding }
            let pieces = oracle.pieces.filter { $0.holding == holding }
            let id = catalogue[holding.offering].id
            faults.expect(rows.count >= pieces.count, "\(id) has \(rows.count) rows for \(pieces.count) pieces")
            let cut = rows.filter { $0.rule == .counted }.count
            faults.expect(rows.count <= pieces.count + cut, "\(id) has \(rows.count) rows, and \(cut) count")
            guard let credits = catalogue[holding.offering].credits, pieces.count == 1 else {
                if catalogue[holding.offering].credits == nil {
                    faults.expect(rows.allSatisfy { $0.held == nil }, "\(id) has no credits published")
                }
                continue
            }
            let expected = pieces[0].size ?? credits.amount
            let sum = rows.compactMap(\.held).reduce(0, +)
            faults.expect(sum == expected, "\(id): rows add up to \(sum) credits held, not to \(expected)")
        }
        faults.expect(Set(ledger.entries.map(\.holding)).isSubset(of: read.holdings), "a row for what is not held")
        for entry in ledger.entries where entry.rule != .notRecognised {
            faults.expect(entry.basis.span != .nowhere, "\(name(entry)) is \(entry.rule) without a declaration")
        }
    }

    private func checkSums(_ faults: inout FaultList) {
        let sum = counted.compactMap(\.recognised).reduce(0, +)
        faults.expect(sum == ledger.counted, "the rows counted add up to \(sum), not to \(ledger.counted)")
        let total = catalogue[read.target].credits?.amount
        faults.expect(ledger.total == total, "the total is \(String(describing: ledger.total))")
        let remaining = total.map { max(0, $0 - ledger.counted) }
        faults.expect(ledger.remaining == remaining, "\(String(describing: ledger.remaining)) remain of the total")
        for entry in ledger.entries {
            faults.expect((entry.recognised ?? 0) >= 0 && (entry.held ?? 0) >= 0, "\(name(entry)) is less than nothing")
            faults.expect(entry.bucket == nil || entry.rule == .counted, "\(name(entry)) is \(entry.rule) in a bucket")
            let isAmount = (entry.recognised ?? 0) > 0
            faults.expect(entry.bucket != nil || !isAmount, "\(name(entry)) counts in no bucket")
            if entry.rule != .counted {
                faults.expect(entry.recognised ?? 0 == 0, "\(name(entry)) is \(entry.rule), yet recognised")
            }
        }
    }
}

// MARK: - Reasons

extension LedgerValidator {
    /// Whether a condition that is set anywhere, and would give this reason, is failed by a holding.
    private func isFailed(_ rule: Ledger.EntryRule, by holding: Holding) -> Bool {
        let leaves = catalogue[read.target].stacks?.leaves ?? []
        switch rule {
        case .belowGrade:
            return catalogue.recognitions.contains {
                !oracle.meets(holding, grade: $0.conditions.grade?.value, within: nil)
            }
                || leaves.contains { !oracle.meets(holding, grade: $0.grade, within: nil) }
        case .outOfDate:
            return oracle.isStale(holding)
                || catalogue.recognitions.contains {
                    !oracle.meets(holding, grade: nil, within: $0.conditions.within?.value)
                }
                || leaves.contains { !oracle.meets(holding, .init($0.offering, within: $0.within)) }
        case .needsEvidence:
            return catalogue.recognitions.contains { recognition in
                let conditions = recognition.conditions
                return conditions.otherwise == .evidence
                    && !oracle.meets(holding, grade: conditions.grade?.value, within: conditions.within?.value)
            }
        case .outsideAgreement:
            let ranges = catalogue.equivalences.map(\.effective)
            return catalogue.recognitions.contains { !oracle.falls(holding, into: [$0.agreement?.effective]) }
                || !oracle.falls(holding, into: ranges)
        case .otherUnit: return catalogue.credits(of: holding.offering, in: ledger.unit) == nil
        default: return true
        }
    }

    /// What is said to be in the way is, and what is not recognised could not have counted.
    private func checkReasons(_ faults: inout FaultList) {
        for entry in ledger.entries {
            let isUsable = oracle.claims.contains { claim in
                claim.pieces.contains { index in
                    oracle.pieces[index].holding == entry.holding
                        && oracle.pieces[index].isRemainder == entry.isRemainder
                }
            }
            let isAsked = catalogue.recognitions.contains { recognition in
                recognition.from.leaves.contains { $0.offering == entry.holding.offering }
            }
            if [.overLimit, .belowLevel].contains(entry.rule), read.isOfKnownCredit {
                faults.expect(isUsable || isAsked, "\(name(entry)) is \(entry.rule), and nothing recognises it")
            }
            if entry.rule == .notRecognised {
                faults.expect(!isUsable, "\(name(entry)) is said not to be recognised")
            }
            faults.expect(isFailed(entry.rule, by: entry.holding), "\(name(entry)) is not \(entry.rule)")
        }
    }
}

// MARK: - Uses

extension LedgerValidator {
    /// The pieces that count by one declaration are a set it may claim, and no learning counts twice.
    private func checkUses(_ faults: inout FaultList) {
        for number in Set(counted.compactMap(recognition)) {
            let rows = counted.filter { recognition(of: $0) == number }
            let holdings = Set(rows.map(\.holding))
            let claims = oracle.claims.filter { $0.recognition == number }
            faults.expect(
                claims.contains { Set($0.pieces.map { oracle.pieces[$0].holding }) == holdings }
                    || rows.allSatisfy { $0.recognised ?? 0 == 0 },
                "\(catalogue.recognitions[number].kind) \(number) does not claim \(rows.map(name))")
            let amount = rows.compactMap(\.recognised).reduce(0, +)
            let most = claims.map { $0.grains.map(\.amount).reduce(0, +) }.max() ?? 0
            faults.expect(amount <= most, "\(catalogue.recognitions[number].kind) \(number) gives \(amount)")
        }
        for entry in counted {
            let own = counted.filter { $0.holding.offering == entry.holding.offering }
            let whole = own.filter { $0.isRemainder == entry.isRemainder }
            faults.expect(whole.count == 1, "\(name(entry)) counts \(whole.count) times")
            faults.expect(!oracle.isStale(entry.holding), "\(name(entry)) is older than the rules allow")
        }
        for exclusion in catalogue.exclusions {
            let offerings = Set(exclusion.offerings.map(\.value))
            let rows = counted.filter { offerings.contains($0.holding.offering) && $0.recognised ?? 0 > 0 }
            faults.expect(Set(rows.map(\.basis)).count <= 1 || rows.count <= 1, "\(rows.map(name)) overlap")
        }
    }
}

// MARK: - Limits

extension LedgerValidator {
    private func sum(where isIn: (Ledger.Entry) -> Bool) -> Rational {
        counted.filter(isIn).compactMap(\.recognised).reduce(0, +)
    }

    private func checkLimits(_ faults: inout FaultList) {
        let total = catalogue[read.target].credits?.amount
        for rules in oracle.rules {
            if let limit = rules.transferLimit?.value.value(ofTotal: total) {
                faults.expect(sum(where: isFromTransfer) <= limit, "more than \(limit) by transfer")
            }
            for limit in rules.transferLimits.map(\.value) where limit.level == nil {
                let sent = sum { entry in
                    isFromTransfer(entry)
                        && limit.from.contains { catalogue[entry.holding.offering].institutions.contains($0) }
                }
                let most = limit.limit.value(ofTotal: total) ?? sent
                faults.expect(sent <= most, "more than \(most) from \(limit.from)")
            }
            if let total, let own = rules.residency?.value.value(ofTotal: total) {
                let foreign = sum { entry in
                    let kind = recognition(of: entry).map { catalogue.recognitions[$0].kind }
                    if let kind, rules.residencyAccepts.contains(kind) { return false }
                    return !catalogue[entry.holding.offering].institutions.contains("x")
                }
                faults.expect(foreign <= max(0, total - own), "\(foreign) from elsewhere leave no room for \(own)")
                let left = min(max(0, own - (ledger.counted - foreign)), max(0, total - ledger.counted))
                faults.expect(ledger.remainingHere >= left, "\(ledger.remainingHere) remain here, not \(left)")
            }
            checkLevels(rules, total, &faults)
        }
        for minimum in ledger.levelMinimums {
            let left = max(0, minimum.minimum - minimum.counted)
            faults.expect(minimum.remaining == left, "\(minimum.remaining) of \(minimum.level) remain, not \(left)")
        }
    }

    /// Own courses whose level is known alone; what recognitions grant is only added.
    private func checkLevels(_ rules: Rules, _ total: Rational?, _ faults: inout FaultList) {
        for minimum in rules.levelMinimums.map(\.value) {
            guard let total, let amount = minimum.amount.value(ofTotal: total) else { continue }
            let other = sum { entry in
                guard recognition(of: entry) == nil, let level = catalogue[entry.holding.offering].level,
                    !catalogue.equivalences.contains(where: { $0.span == entry.basis.span })
                else { return false }
                let scale = catalogue.levels
                if let own = scale.rank(of: level), let least = scale.rank(of: minimum.level) { return own < least }
                return !scale.matches(level, wanted: minimum.level)
            }
            faults.expect(other <= max(0, total - amount), "\(other) of other levels than \(minimum.level)")
        }
    }
}

// MARK: - Buckets

extension LedgerValidator {
    /// The choice of credit that a part of the target is in, or is.
    private func choice(around part: Requirement<OfferingIndex>) -> Requirement<OfferingIndex>? {
        var result: Requirement<OfferingIndex>?
        catalogue[read.target].stacks?.forEachNode { node in
            guard case .credits = node else { return }
            node.forEachNode { if $0.span == part.span { result = node } }
        }
        return result
    }

    /// Each bucket holds what it may, and all of them no more than the total.
    private func checkBuckets(_ faults: inout FaultList) {
        var excess: Rational = 0
        var choices: [Requirement<OfferingIndex>: [Ledger.Entry]] = [:]
        var parts: [Requirement<OfferingIndex>: [Ledger.Entry]] = [:]
        for entry in counted {
            guard case .part(let part)? = entry.bucket else { continue }
            if let choice = choice(around: part) { choices[choice, default: []].append(entry) }
            parts[part, default: []].append(entry)
        }
        for (choice, rows) in choices {
            guard case .credits(let need, _, _) = choice else { continue }
            // An award that is listed is one member, whatever it is taken apart into.
            let members = Dictionary(grouping: rows) { row in
                row.bucket == .part(choice) ? source(of: row) : "\(String(describing: row.bucket))"
            }
            let amounts = members.values.map { $0.compactMap(\.recognised).reduce(0, +) }.filter { $0 > 0 }
            let sum = amounts.reduce(0, +)
            // A row may be a share of what was granted for several pieces.
            let isWhole = rows.allSatisfy { recognition(of: $0) == nil }
            faults.expect(!isWhole || sum - (amounts.min() ?? 0) < need, "\(amounts) for \(need) credits")
            excess += max(0, sum - need)
        }
        for (part, rows) in parts {
            let count = Set(rows.map(source)).count
            switch part {
            case .choose(let most, .matching, _):
                faults.expect(count <= max(most, 0), "\(rows.map(name)) for a choice of \(most)")
            case .complete(let leaf) where catalogue[leaf.offering].stacks == nil:
                faults.expect(count <= 1, "\(rows.map(name)) for one course")
            default: break
            }
        }
        if let total = catalogue[read.target].credits?.amount {
            // Recognitions that fill several buckets may exceed what one of them asks for.
            let slack = counted.contains { $0.bucket == .several } ? 100 : excess
            faults.expect(ledger.counted <= total + slack, "\(ledger.counted) of \(total), \(excess) beyond buckets")
        }
    }
}
