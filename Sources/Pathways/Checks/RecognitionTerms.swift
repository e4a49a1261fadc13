/// What a declaration of a recognition says, in words that can be put beside those of another.
struct RecognitionTerms {
    let recognition: Recognition<OfferingIndex>
    let catalogue: Catalogue
    private let record: DeclarationRecord

    init(_ recognition: Recognition<OfferingIndex>, _ catalogue: Catalogue) {
        (self.recognition, self.catalogue) = (recognition, catalogue)
        record = DeclarationRecord(recognition, at: 0, in: catalogue)
    }

    private var declarer: String? { recognition.declaredBy?.value }
    private var dates: DateRange { recognition.agreement?.effective ?? DateRange() }

    /// The least grade asked for, whether it stands under `when` or with the offering.
    private var grade: Message? {
        if let grade = recognition.conditions.grade { return Message(verbatim: grade.value.rawValue) }
        let grades = Set(recognition.from.leaves.compactMap { $0.grade?.rawValue })
        return grades.isEmpty ? nil : Message(verbatim: grades.sorted().joined(separator: ", "))
    }

    private var within: Message? {
        if let within = recognition.conditions.within { return "\(within.value)" }
        let periods: Set<Message> = Set(recognition.from.leaves.compactMap { $0.within.map { "\($0)" } })
        return periods.isEmpty ? nil : "\(list: periods.sorted())"
    }

    /// What must be true of a learner, as far as data can tell.
    private var conditions: [Message?] { [grade, within, text("when.also"), text("when.otherwise")] }

    /// Whether what the two say of credit and dates has to be the same.
    func mustAgree(with other: RecognitionTerms, of all: [RecognitionTerms]) -> Bool {
        if isOtherSide(than: other) {
            let declarers = all.compactMap(\.declarer)
            let isOneEach =
                declarers.filter { $0 == declarer }.count == 1
                && declarers.filter { $0 == other.declarer }.count == 1
            return isOneEach || (dates.meets(other.dates) && conditions == other.conditions)
        }
        return dates.meets(other.dates) && conditions == other.conditions
    }

    /// Whether both say on whose word they stand, and it is not the same.
    private func isOtherSide(than other: RecognitionTerms) -> Bool {
        declarer != nil && other.declarer != nil && declarer != other.declarer
    }

    /// The finding that this declaration and an earlier one differ; `nil` if they agree.
    func conflict(with earlier: RecognitionTerms) -> Diagnostic? {
        let rows = differences(from: earlier)
        guard !rows.isEmpty else { return nil }
        let (mine, theirs): (Message, Message) =
            isOtherSide(than: earlier)
            ? ("“\(declarer ?? "")”", "“\(earlier.declarer ?? "")”") : ("this one", "the one before")
        let said: [Message] = rows.map { "\($0.name) \($0.mine)" }
        let saidBefore: [Message] = rows.map { "\($0.name) \($0.theirs)" }
        return Diagnostic(
            .conflictingLadder,
            """
            The \(catalogue.name(of: recognition)) is declared twice, differently: \(theirs) says \(list: saidBefore); \
            \(mine) says \(list: said).
            """,
            at: recognition.span,
            hint: isOtherSide(than: earlier)
                ? "Ask both sides which of the two holds, and correct the other."
                : "If both hold, say under which conditions or on which dates; else remove one.",
            related: [.init("\(theirs) is declared here", at: earlier.recognition.span)])
    }

    private func text(_ field: String) -> Message? {
        switch record.value(of: field) {
        case .number(let number): "\(number)"
        case .text(let text): Message(verbatim: text)
        case nil: nil
        }
    }
}

// MARK: - Differences

extension RecognitionTerms {
    private struct Row {
        var name: Message
        var mine: Message
        var theirs: Message
    }

    private func differences(from other: RecognitionTerms) -> [Row] {
        creditRows(other) + conditionRows(other) + dateRows(other)
    }

    /// What only one of them states of credit is not published by the other, which is no difference.
    private func creditRows(_ other: RecognitionTerms) -> [Row] {
        var rows: [Row] = []
        if let mine = credits, let theirs = other.credits, mine.amount != theirs.amount {
            rows.append(Row(name: "credits", mine: mine.text, theirs: theirs.text))
        }
        let fields: [(String, Message)] = [
            ("grants.levels", "split by level"), ("grants.courses", "courses"),
            ("grants.unassigned", "unassigned credit"),
            ("grants.satisfies", "counts as"), ("grants.unlocks", "waived for"),
        ]
        for (field, name) in fields {
            let (mine, theirs) = (text(field), other.text(field))
            let isNamed = ["grants.courses", "grants.unassigned"].contains(field) && namesCourses != other.namesCourses
            guard mine != theirs, (mine != nil && theirs != nil) || isNamed else { continue }
            rows.append(Row(name: name, mine: mine ?? "none", theirs: theirs ?? "none"))
        }
        return rows
    }

    /// The block, in the receiver's unit where it can be converted, and as it is written.
    private var credits: (amount: Rational, text: Message)? {
        guard let block = catalogue.credits(grantedBy: recognition) else { return nil }
        return (catalogue.convert(block, to: catalogue.unit(of: recognition)) ?? block.amount, "\(block)")
    }

    /// Whether credit is for named courses only (`true`), for none (`false`), or neither can be said.
    private var namesCourses: Bool? {
        let grants = recognition.grants
        return grants.courses.isEmpty == grants.unassigned.isEmpty ? nil : !grants.courses.isEmpty
    }

    private func conditionRows(_ other: RecognitionTerms) -> [Row] {
        let rows: [(Message, Message?, Message?)] = [
            ("least grade", grade, other.grade), ("completed within", within, other.within),
            ("together with", text("when.also"), other.text("when.also")),
            ("otherwise", text("when.otherwise"), other.text("when.otherwise")),
            ("admission", text("grants.admission"), other.text("grants.admission")),
        ]
        return rows.filter { $0.1 != $0.2 }.map { Row(name: $0.0, mine: $0.1 ?? "none", theirs: $0.2 ?? "none") }
    }

    private func dateRows(_ other: RecognitionTerms) -> [Row] {
        let (mine, theirs) = (dates, other.dates)
        var rows: [Row] = []
        if let first = mine.from, let second = theirs.from, first != second {
            rows.append(Row(name: "from", mine: "\(first)", theirs: "\(second)"))
        }
        if mine.until != theirs.until {
            func text(_ date: CalendarDate?) -> Message { date.map { "\($0)" } ?? "without end" }
            rows.append(Row(name: "until", mine: text(mine.until), theirs: text(theirs.until)))
        }
        return rows
    }
}

extension DateRange {
    /// Whether some day lies in both.
    fileprivate func meets(_ other: DateRange) -> Bool {
        !(from.map(other.hasEnded) ?? false) && !(other.from.map(hasEnded) ?? false)
    }
}
