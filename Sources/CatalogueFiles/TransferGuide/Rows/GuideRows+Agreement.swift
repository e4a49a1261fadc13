import Pathways

extension GuideRows {
    /// The agreement of one row; `nil`, with a report, when it does not say who gives whom credit for what.
    mutating func agreement(_ fields: GuideFields) -> GuideAgreement? {
        if let problem = fields.problem() {
            report(.malformedValue, problem.message, at: problem.span, hint: problem.hint)
            return nil
        }
        let before = guide.diagnostics.count
        let (sender, receiver) = (institution(.sender, fields), institution(.receiver, fields))
        let cell = needed(.course, fields)
        let sent = cell.flatMap { cell in sender.flatMap { sentCourses(cell, of: $0, fields) } }
        guard let cell, let sender, let receiver, let sent, guide.diagnostics.count == before else { return nil }
        let detail = detail(fields, sender: sender, receiver: receiver, sent: sent)
        let (effective, text) = effective(fields)
        let from = (detail.map { $0.cluster.isEmpty ? sent : $0.cluster.map(\.course) } ?? sent)
        let span = fields.span(of: cell)
        let ids = Set(from.map { courses.add($0, of: sender, at: span) }).sorted()
        describe(sent, of: sender, fields)
        if let detail { addGiven(detail, receiver, at: fields.span(of: .detail)) }
        let words = (detail: fields[.detail]?.text ?? "", effective: text)
        let identity = GuideAgreement.Identity(
            sender: sender, receiver: receiver, from: ids, detail: detail?.description ?? words.detail,
            effective: effective?.description ?? text)
        return GuideAgreement(
            identity: identity, texts: words, detail: detail, effective: effective, source: fields[.source]?.text,
            courseSpan: span, receiverSpan: fields.span(of: .receiver), detailSpan: fields.span(of: .detail))
    }

    private mutating func needed(_ column: TransferGuideColumn, _ fields: GuideFields) -> TableCell? {
        if let cell = fields[column] { return cell }
        report(
            .malformedValue, "This row does not say “\(column.rawValue)”.", at: fields.span(of: column),
            hint: "Without it the row says nothing that can be kept.")
        return nil
    }

    private mutating func institution(_ column: TransferGuideColumn, _ fields: GuideFields) -> String? {
        guard let cell = needed(column, fields) else { return nil }
        if let id = names.identifier(of: cell.text, at: fields.span(of: cell)) { return id }
        report(
            .malformedValue, "“\(cell.text)” is not the name of an institution.", at: fields.span(of: cell),
            hint: "Write its name, and its identifier in the mapping under institutions.")
        return nil
    }

    /// The courses of the cell: several where they are recognised only together.
    private mutating func sentCourses(_ cell: TableCell, of sender: String, _ fields: GuideFields) -> [CourseCode]? {
        do {
            var parser = DetailParser(cell.text) { _ in false }
            let courses = try parser.courses()
            for course in courses {
                guard let word = course.institution, !names.canMean(word, sender) else { continue }
                report(
                    .malformedValue, "“\(word)” is not a short form of “\(names.name(of: sender))”, whose row this is.",
                    at: fields.span(of: cell), hint: Self.shortFormHint(word, sender))
                return nil
            }
            return courses.map(\.course)
        } catch {
            report(.malformedValue, error.message, at: fields.span(of: cell, at: error.range), hint: error.hint)
            return nil
        }
    }

    static func shortFormHint(_ word: String, _ institution: String) -> String {
        "If it is, add “\(word): \(institution)” to institutions in the mapping."
    }

    /// Title and credits of a course that stands alone in its row.
    private mutating func describe(_ sent: [CourseCode], of sender: String, _ fields: GuideFields) {
        guard sent.count == 1, let course = sent.first else { return }
        let id = "\(sender)/\(course.slug)"
        if let title = fields[.title] { courses.setTitle(title.text, of: id, at: fields.span(of: title)) }
        guard let cell = fields[.credits] else { return }
        let span = fields.span(of: cell)
        guard let credits = Rational(parsing: cell.text) else {
            return report(
                .malformedValue, "“\(cell.text)” is not an amount of credit.", at: span,
                hint: "Write a number such as 3 or 1.5; leave the cell empty if it is not known.")
        }
        guard let other = courses.setCredits(credits, of: id, at: span) else { return }
        report(
            .malformedValue, "“\(course)” has \(credits) credits here, and \(other.value.amount) in another row.",
            at: span,
            hint: "The first is kept.", related: [.init("stated here first", at: other.span)])
    }

    private mutating func addGiven(_ detail: TransferDetail, _ receiver: String, at span: SourceSpan) {
        guard case .grants(let award) = detail.outcome else { return }
        for item in award.items {
            switch item.what {
            case .unassigned: continue
            case .exemption(let course): _ = courses.add(course, of: receiver, at: span)
            case .course(let course):
                let id = courses.add(course, of: receiver, at: span)
                if let credits = item.credits { courses.noteGiven(credits, for: id) }
            }
        }
    }
}
