extension Check {
    /// Two declarations of one recognition that say different things, shown side by side.
    ///
    /// What only one of them states is no difference. Declarations of one side whose dates do not meet are versions.
    static let conflictingLadder = Check(codes: [.conflictingLadder]) { context in
        let catalogue = context.catalogue
        return RecognitionSides(catalogue).groups.flatMap { numbers -> [Diagnostic] in
            let records = numbers.map { DeclarationRecord(recognition: $0, in: catalogue) }
            return numbers.indices.dropFirst().compactMap { second in
                for first in 0..<second {
                    let pair = RecognitionPair(catalogue, numbers[first], numbers[second], of: numbers)
                    if let finding = pair.finding(records[first], records[second]) { return finding }
                }
                return nil
            }
        }
    }
}

/// Two declarations of one recognition.
private struct RecognitionPair {
    let catalogue: Catalogue
    let first: Recognition<OfferingIndex>
    let second: Recognition<OfferingIndex>
    /// Whether each of two sides has declared it just once, so that their dates must agree.
    let isOneEach: Bool

    init(_ catalogue: Catalogue, _ first: Int, _ second: Int, of all: [Int]) {
        self.catalogue = catalogue
        (self.first, self.second) = (catalogue.recognitions[first], catalogue.recognitions[second])
        let declarers = all.compactMap { catalogue.recognitions[$0].declaredBy?.value }
        isOneEach = all.count == 2 && Set(declarers).count == 2
    }

    func finding(_ one: DeclarationRecord, _ other: DeclarationRecord) -> Diagnostic? {
        guard isOneEach || first.effective.meets(second.effective) else { return nil }
        let changes = one.changes(to: other).filter { isConflict($0) }
        guard !changes.isEmpty else { return nil }
        let (here, there) = (who(second, "this one"), who(first, "the other"))
        let lines = changes.map { "\($0.field): \(Self.text($0.old)) and \(Self.text($0.new))" }
        return Diagnostic(
            .conflictingLadder,
            "This \(second.kind.rawValue) into “\(catalogue.destination(of: second))” is declared twice, differently. "
                + "\(there.uppercasedFirst) and \(here) say: \(lines.joined(separator: "; ")).",
            at: second.span, hint: "Ask both sides which of the two holds, and correct the other.",
            related: [.init("\(there) declares it here", at: first.span)])
    }

    /// Whether a difference is one of meaning: a key that only one states is not, but for the conditions and the end of
    /// an agreement, which are open where the group is given without them.
    private func isConflict(_ change: FieldChange) -> Bool {
        let bothState = change.old != nil && change.new != nil
        switch change.field {
        case "grants.credits":
            return bothState && catalogue.credits(grantedBy: first) != catalogue.credits(grantedBy: second)
        case "grants.courses", "grants.unassigned": return bothState || isNamedInOneOnly
        case "grants.levels", "grants.satisfies", "grants.unlocks", "grants.admission", "agreement.from":
            return bothState
        case "when.grade", "when.within", "when.also", "when.otherwise":
            return first.conditions != RecognitionConditions() && second.conditions != RecognitionConditions()
        case "agreement.until": return first.effective != DateRange() && second.effective != DateRange()
        default: return false
        }
    }

    /// Whether one grants named courses where the other grants credit for none.
    private var isNamedInOneOnly: Bool {
        let (one, other) = (first.grants, second.grants)
        func isOpposite(_ one: Grants<OfferingIndex>, _ other: Grants<OfferingIndex>) -> Bool {
            !one.courses.isEmpty && one.unassigned.isEmpty && other.courses.isEmpty && !other.unassigned.isEmpty
        }
        return isOpposite(one, other) || isOpposite(other, one)
    }

    private func who(_ recognition: Recognition<OfferingIndex>, _ otherwise: String) -> String {
        let (mine, theirs) = (recognition.declaredBy?.value, [first, second].map { $0.declaredBy?.value })
        guard let mine, theirs[0] != theirs[1] else { return otherwise }
        return "“\(mine)”"
    }

    private static func text(_ value: FieldValue?) -> String {
        switch value {
        case .number(let number): number.text
        case .text(let text): text
        case nil: "nothing"
        }
    }
}

extension String {
    fileprivate var uppercasedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension Recognition {
    /// The dates of its agreement; open where it has none.
    fileprivate var effective: DateRange { agreement?.effective ?? DateRange() }
}

extension DateRange {
    /// Whether some day lies in both.
    fileprivate func meets(_ other: DateRange) -> Bool {
        !(from.map(other.hasEnded) ?? false) && !(other.from.map(hasEnded) ?? false)
    }
}
