import Pathways

@testable import pathways

/// Findings in a text file, in a workbook, in a file as a whole, and nowhere; one that is accepted.
enum SampleReport {
    static let files: [SourceFile] = [
        "./odd name, 100%: [é].yaml", SourceFile("tables/book.xlsx", sheet: "ladders"),
        SourceFile("tables/book.xlsx", sheet: "stacks"),
    ]

    static func span(_ file: Int32, _ line: Int32, _ column: Int32, _ length: Int32 = 1) -> SourceSpan {
        SourceSpan(file: file, line: line, column: column, length: length)
    }

    static let findings = [
        Diagnostic(.orphan, "It stands nowhere.", at: .nowhere),
        Diagnostic(.unreadableFile, "The whole file.", at: span(0, 0, 0)),
        Diagnostic(
            .unknownKey, "A [link](https://example.org) and {0}\nand \u{1B}[31m.", at: span(0, 3, 7, 5),
            hint: "100%: yes, no",
            related: [Diagnostic.Related("here", at: span(1, 2, 28)), Diagnostic.Related("nowhere", at: .nowhere)]),
        Diagnostic(.unknownKey, "The same.", at: span(0, 4, 7, 5)),
        Diagnostic(.unknownKey, "The same.", at: span(0, 5, 7, 5)),
        Diagnostic(.malformedValue, "“x” is not a date.", at: span(1, 7, 2)),
        Diagnostic(.levelFalls, "It falls.", at: span(2, 9, 27)),
    ]

    static let accepted = CheckReport.Accepted(
        finding: Diagnostic(.expiredAgreement, "It has ended.", at: span(1, 8, 3)), reason: "Renewal is signed.",
        until: CalendarDate(parsing: "2027-08-31"))

    static let catalogue = Catalogue(files: files, offerings: [])

    static let report = CheckReport(catalogue: catalogue, findings: findings, accepted: [accepted])
}
