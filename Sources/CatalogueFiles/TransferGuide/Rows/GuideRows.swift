import Pathways

/// Reads the rows of a transfer guide, one after another.
struct GuideRows {
    let mapping: TransferGuideMapping
    /// The number of the file that is read.
    var file: Int32
    private let known: Catalogue?
    var guide = TransferGuide()
    var names: GuideNames
    var courses: GuideCourses
    private var agreements: [GuideAgreement] = []
    private var positions: [GuideAgreement.Identity: Int] = [:]

    init(_ mapping: TransferGuideMapping, beside known: Catalogue?, file: Int32) {
        self.mapping = mapping
        self.known = known
        self.file = file
        names = GuideNames(mapping)
        courses = GuideCourses(beside: known)
    }

    mutating func read(_ bytes: [UInt8]) {
        if let problem = TableText.problem(of: bytes) { guide.diagnostics.append(Diagnostic(problem, file: file)) }
        guard TableText.isReadable(bytes) else { return }
        var values = CommaSeparatedValues(detectingSeparatorIn: bytes)
        guard let first = values.next() else {
            return report(
                .unreadableFile, "There is nothing in this table.", at: SourceSpan(file: file, line: 1, column: 1),
                hint: "Its first line names the columns.")
        }
        guard let headings = headings(first, of: values) else { return }
        while let row = values.next() {
            guard row.fields.contains(where: { !$0.content.isEmpty }) else { continue }
            guide.counts.rows += 1
            let fields = GuideFields(row, values, headings, file: file)
            if let agreement = agreement(fields) { add(agreement) } else { guide.counts.unreadRows += 1 }
        }
    }

    /// The columns; `nil` when a needed one is missing.
    private mutating func headings(
        _ row: CommaSeparatedValues.Row, of values: CommaSeparatedValues
    ) -> GuideHeadings? {
        let cells = row.fields.map { TableCell($0, of: values) }
        let line = SourceSpan(cells[0].place, file: file)
        var problems: [Diagnostic] = []
        let headings = GuideHeadings(cells, mapping) { message, hint, cell in
            let span = cell.map { SourceSpan($0.place, file: file) } ?? line
            problems.append(Diagnostic(.malformedValue, saying: message, at: span, hint: hint))
        }
        guide.diagnostics += problems
        guide.unreadColumns += headings.unread.filter { !guide.unreadColumns.contains($0) }
        if problems.isEmpty { guide.isRead = true }
        return problems.isEmpty ? headings : nil
    }

    private mutating func add(_ agreement: GuideAgreement) {
        if positions[agreement.identity] != nil {
            guide.counts.repeatedRows += 1
            return
        }
        positions[agreement.identity] = agreements.count
        agreements.append(agreement)
        if agreement.identity.from.count > 1 { guide.counts.clusters += 1 }
        if agreement.detail == nil { guide.counts.unreadDetails += 1 }
        if agreement.effective == nil { guide.counts.unreadDates += 1 }
    }

    mutating func report(
        _ code: DiagnosticCode, _ message: String, at span: SourceSpan, hint: String? = nil,
        related: [Diagnostic.Related] = []
    ) {
        guide.diagnostics.append(Diagnostic(code, saying: message, at: span, hint: hint, related: related))
    }

    /// Everything that was read.
    consuming func finish() -> TransferGuide {
        let transfers = GuideRecognitions(courses: courses, mapping: mapping)
        guide.declarations.recognitions = agreements.map { transfers.transfer($0) }
        guide.declarations.offerings = courses.declared()
        guide.declarations.institutions = names.names.compactMap { id, name, span in
            guard known?.institution(id) == nil else { return nil }
            var institution = Institution(id, unit: mapping.unit(of: id), at: span)
            institution.name = name == id ? nil : name
            return institution
        }
        guide.counts.agreements = agreements.count
        guide.counts.courses = guide.declarations.offerings.count
        guide.counts.institutions = guide.declarations.institutions.count
        guide.diagnostics.sort()
        return guide
    }
}
