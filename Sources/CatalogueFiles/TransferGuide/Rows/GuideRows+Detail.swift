import Pathways

extension GuideRows {
    /// What the detail of a row says; `nil`, with a report, when that is not certain.
    mutating func detail(
        _ fields: GuideFields, sender: String, receiver: String, sent: [CourseCode]
    ) -> TransferDetail? {
        let text = fields[.detail]?.text ?? ""
        do {
            let detail = try parsed(text, receiver)
            let doubt = doubt(detail, text, sender: sender, receiver: receiver, sent: sent)
            guard let doubt else { return detail }
            let cell = fields[.detail]
            reportUnread(doubt.message, at: cell.map { fields.span(of: $0) } ?? fields.span(of: .detail), doubt.hint)
        } catch {
            let span = fields[.detail].map { fields.span(of: $0, at: error.range) } ?? fields.span(of: .detail)
            reportUnread(error.message, at: span, error.hint)
        }
        return nil
    }

    /// The copy of the names that the parser asks is gone when it has read, so that they can go on to change in place.
    private func parsed(_ text: String, _ receiver: String) throws(DetailProblem) -> TransferDetail {
        let names = names
        return try TransferDetail(parsing: text) { names.isShortForm($0, of: receiver) }
    }

    private mutating func reportUnread(_ message: String, at span: SourceSpan, _ hint: String) {
        report(.malformedValue, message, at: span, hint: "\(hint) The row is kept, with this as a text to confirm.")
    }

    /// Why a detail that can be read cannot be believed for this row.
    private mutating func doubt(
        _ detail: TransferDetail, _ text: String, sender: String, receiver: String, sent: [CourseCode]
    ) -> (message: String, hint: String)? {
        if let word = detail.words(of: \.institution).first(where: { !names.canMean($0, receiver) }) {
            let message = "“\(word)” is not a short form of “\(names.name(of: receiver))”, which receives."
            return (message, Self.shortFormHint(word, receiver))
        }
        if let word = detail.cluster.compactMap(\.institution).first(where: { !names.canMean($0, sender) }) {
            let message = "“\(word)” is not a short form of “\(names.name(of: sender))”, which sends."
            return (message, Self.shortFormHint(word, sender))
        }
        let cluster = Set(detail.cluster.map(\.course.slug))
        if !cluster.isEmpty, let other = sent.first(where: { !cluster.contains($0.slug) }) {
            return (
                "The courses in front of “=” do not include “\(other)”, which the row is about.", "Correct one of them."
            )
        }
        guard text.lowercased().contains("lev") else { return nil }
        let subjects = detail.words(of: \.levelSubject)
        guard let word = subjects.first(where: { $0.utf8.count > 2 && names.isUncertain($0, receiver) }) else {
            return nil
        }
        return (
            "“\(word)” can be a subject, or short for “\(names.name(of: receiver))”.",
            "Say which in the mapping, under institutions: “\(word): \(receiver)”, or the short form that is right."
        )
    }

    /// The dates of a row, `nil` with a report when they cannot be read; and their text.
    mutating func effective(_ fields: GuideFields) -> (DateRange?, String) {
        if let cell = fields[.effective] {
            if let range = GuideDates.range(parsing: cell.text) { return (range, cell.text) }
            reportUnread("“\(cell.text)” are no dates that can be read.", at: fields.span(of: cell), Self.rangeHint)
            return (nil, cell.text)
        }
        let (from, until) = (fields[.effectiveFrom], fields[.effectiveUntil])
        let text = from == nil && until == nil ? "" : "\(from?.text ?? "") - \(until?.text ?? "")"
        let first = from.map { GuideDates.day(parsing: $0.text, isEnd: false) } ?? .some(nil)
        let last = until.map { GuideDates.day(parsing: $0.text, isEnd: true) } ?? .some(nil)
        for (cell, day) in [(from, first), (until, last)] {
            guard let cell, day == nil else { continue }
            reportUnread("“\(cell.text)” is no date that can be read.", at: fields.span(of: cell), Self.dayHint)
        }
        guard let first, let last else { return (nil, text) }
        if let first, let last, last < first, let until {
            reportUnread("It ends on \(last), before it begins on \(first).", at: fields.span(of: until), Self.dayHint)
            return (nil, text)
        }
        return (DateRange(from: first, until: last), text)
    }

    private static let rangeHint = "Write Sept/99 - Aug/02, May/03 - for an open end, or 1999-09-01 - 2002-08-31."
    private static let dayHint = "Write Sept/99, Sep/2004 or 1999-09-01."
}

extension TransferDetail {
    /// A word of each item, of those that have it.
    fileprivate func words(of path: (Item) -> String?) -> [String] {
        switch outcome {
        case .grants(let award): award.items.compactMap(path)
        case .oneOf(let awards): awards.flatMap(\.items).compactMap(path)
        case .noCredit, .individualAssessment: []
        }
    }
}

extension TransferDetail.Item {
    fileprivate var levelSubject: String? {
        guard institution == nil, case .unassigned(let subject, _) = what else { return nil }
        return subject
    }
}

extension GuideNames {
    /// Whether a word that stands where a subject does may be short for an institution.
    fileprivate mutating func isUncertain(_ word: String, _ institution: String) -> Bool {
        !isShortForm(word, of: institution) && canMean(word, institution)
    }
}
