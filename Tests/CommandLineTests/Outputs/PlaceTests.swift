import Foundation
import Pathways
import Spreadsheets
import Testing

@testable import pathways

/// Places as text, JSON and URIs show them.
@Suite struct PlaceTests {
    private func place(_ span: SourceSpan) -> Place { Place(span, in: SampleReport.catalogue) }

    @Test func text() {
        #expect(place(SampleReport.span(0, 3, 7)).text == "./odd name, 100%: [é].yaml:3:7")
        #expect(place(SampleReport.span(0, 0, 0)).text == "./odd name, 100%: [é].yaml")
        #expect(place(SampleReport.span(1, 7, 2)).text == "tables/book.xlsx:ladders!B7")
        #expect(place(SampleReport.span(2, 0, 0)).text == "tables/book.xlsx:stacks")
        #expect(place(.nowhere).text == "catalogue")
    }

    @Test func json() throws {
        let cell = try JSONOutput.text(place(SampleReport.span(1, 7, 2)))
        #expect(cell.contains(#""sheet" : "ladders""#) && cell.contains(#""line" : 7"#))
        #expect(!(try JSONOutput.text(place(SampleReport.span(0, 3, 7)))).contains("sheet"))
    }

    @Test(arguments: [
        (1, "A"), (2, "B"), (26, "Z"), (27, "AA"), (52, "AZ"), (53, "BA"), (702, "ZZ"), (703, "AAA"), (16_384, "XFD"),
    ])
    func columns(_ number: Int, _ letters: String) {
        #expect(CellName.text(column: number, row: 12) == letters + "12")
    }

    @Test(arguments: [
        ("data/bc/any.yaml", "data/bc/any.yaml"), ("./c.yaml", "c.yaml"), (".//c.yaml", "c.yaml"),
        ("../c.yaml", "../c.yaml"),
        ("/tmp/a b.yaml", "file:///tmp/a%20b.yaml"), ("a:b#c?d%e.yaml", "a%3Ab%23c%3Fd%25e.yaml"), ("é", "%C3%A9"),
        ("tab\tnew\nline", "tab%09new%0Aline"),
    ])
    func uris(_ path: String, _ uri: String) {
        #expect(RelativeURI.text(path) == uri)
        #expect(URL(string: uri) != nil)
    }

    private static let finding = Diagnostic(
        .malformedValue, "“soon” is not a date.", at: SampleReport.span(0, 2, 2), hint: "Write a date.")

    /// A catalogue of one workbook with one sheet, in a folder of its own.
    private func workbook(_ bytes: [UInt8]) throws -> Catalogue {
        let file = try Project.temporaryFolder().appending(path: "book.xlsx")
        try Data(bytes).write(to: file)
        return Catalogue(files: [SourceFile(file.path, sheet: "ladders")], offerings: [])
    }

    private func ladders() throws -> Catalogue {
        let columns = ["from", "agreement.until"].map { SheetLayout.Column(heading: $0) }
        let sheet = SheetLayout(name: "ladders", columns: columns, rows: [["x/a", "soon"]])
        return try workbook(try Workbook.write([sheet]))
    }

    /// A cell of a workbook is shown in place of a line of text.
    @Test func cellsInText() throws {
        let text = DiagnosticTextReporter(catalogue: try ladders(), style: .plain).report([Self.finding])
        #expect(text.hasSuffix("[malformed-value]\n B2 | soon\n    | ^~~~\n    hint: Write a date.\n"), "\(text)")
    }

    /// A workbook is never read as text.
    @Test func workbooksThatCannotBeRead() throws {
        let catalogue = try workbook(Array("one\ntwo\n".utf8))
        let text = DiagnosticTextReporter(catalogue: catalogue, style: .plain).report([Self.finding])
        #expect(
            text.hasSuffix(
                "book.xlsx:ladders!B2: error: “soon” is not a date. [malformed-value]\n    hint: Write a date.\n"))
    }

    @Test func colourOnlyRepeats() throws {
        let catalogue = try ladders()
        let coloured = DiagnosticTextReporter(catalogue: catalogue, style: Style(isOn: true)).report([Self.finding])
        let plain = DiagnosticTextReporter(catalogue: catalogue, style: .plain).report([Self.finding])
        #expect(coloured.contains("\u{1B}["))
        #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
    }

    @Test func acceptedFindingsAreCounted() {
        let reporter = DiagnosticTextReporter(catalogue: SampleReport.catalogue, style: .plain)
        #expect(reporter.summary([]) == "No findings: 0 offerings in 2 files.")
        #expect(reporter.summary([], accepted: 1).hasSuffix("in 2 files. 1 more finding accepted."))
        #expect(reporter.summary(SampleReport.findings, accepted: 3).hasSuffix(" 3 more findings accepted."))
    }
}
