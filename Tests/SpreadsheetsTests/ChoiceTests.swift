import Testing

@testable import Spreadsheets

struct ChoiceTests {
    private static func sheets(_ choices: [[String]], name: String = "s") throws -> [Sheet] {
        let columns = choices.map { SheetLayout.Column(heading: "h", choices: $0) }
        return try Workbook.read(Workbook.write([SheetLayout(name: name, columns: columns)]))
    }

    @Test func shortListsStandInTheRule() throws {
        #expect(
            try Self.sheets([["course", "program"], ["a & b", "<c>"], [String(repeating: "x", count: 255)]]).count == 1)
    }

    @Test func longListsStandOnASheet() throws {
        let long = (1...100).map { "choice \($0)" }
        let sheets = try Self.sheets([long, ["a"], ["with, comma", " x"], long, [String(repeating: "x", count: 256)]])
        #expect(sheets.map(\.name) == ["s", "lists"])
        let lists = sheets[1]
        #expect(lists.rows.map { $0.cells[0].text } == long)
        #expect(lists.rows[0].cells.map(\.text) == ["choice 1", "with, comma", String(repeating: "x", count: 256)])
        #expect(lists.rows[1].cells.map(\.text) == ["choice 2", " x"])
    }

    @Test func rules() throws {
        let lists = [["course", "a & b"], ["with, comma"], []]
        let columns = lists.map { SheetLayout.Column(heading: "h", choices: $0) }
        let bytes = try Workbook.write([SheetLayout(name: "s", columns: columns)])
        let sheet = try writtenPart("xl/worksheets/sheet1.xml", of: bytes)
        let rules = sheet.matches(of: /sqref="([A-Z0-9:]+)"><formula1>([^<]*)</).map { $0.1 + " " + $0.2 }
        #expect(rules == ["A2:A1048576 \"course,a &amp; b\"", "B2:B1048576 'lists'!$A$1:$A$1"])
        #expect(
            try writtenPart("xl/workbook.xml", of: bytes).contains(
                "<sheet name=\"lists\" sheetId=\"2\" state=\"hidden\""))
    }

    @Test(arguments: [["a,b"], ["a;b"], ["\"a\""], [" a"], ["a "], ["=A1"], ["a\nb"], [""], ["_x0041_"]])
    func whatMeansSomethingInRules(_ choices: [String]) throws {
        #expect(!ChoiceLists.fitsInRule(choices))
        #expect(try Self.sheets([choices]).map(\.name) == ["s", "lists"])
    }

    @Test func nameThatIsTaken() throws {
        #expect(try Self.sheets([["a,b"]], name: "Lists").map(\.name) == ["Lists", "lists 2"])
    }

    @Test func formulas() {
        var lists = ChoiceLists(besides: [])
        #expect(lists.formula(["a", "b"]) == "='lists'!$A$1:$A$2")
        #expect(lists.formula(["c"]) == "='lists'!$B$1:$B$1")
        #expect(lists.formula(["a", "b"]) == "='lists'!$A$1:$A$2")
    }
}
