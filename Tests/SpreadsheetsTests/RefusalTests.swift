import Spreadsheets
import Testing

struct RefusalTests {
    private static func failure(_ sheets: SheetLayout...) -> WorkbookError? {
        do throws(WorkbookError) {
            _ = try Workbook.write(sheets)
            return nil
        } catch {
            return error
        }
    }

    @Test func noSheets() {
        #expect(Self.failure() == .noSheets)
    }

    @Test(arguments: [
        "", "a/b", "a\\b", "a:b", "a*b", "a?b", "[a", "a]", "'a", "a'", "History", "a\nb", "a\0b",
        "0123456789012345678901234567890é",
    ])
    func names(_ name: String) {
        guard case .sheetName(name, _)? = Self.failure(SheetLayout(name: name, columns: [])) else {
            Issue.record("“\(name)” was accepted")
            return
        }
    }

    @Test func namesThatAreAllowed() throws {
        let names = ["it's", "a b", "ä!", "=1", "0123456789012345678901234567890", "&<>\""]
        let bytes = try Workbook.write(
            names.map { SheetLayout(name: $0, columns: [.init(heading: "h", choices: ["a,b"])]) })
        #expect(try Workbook.read(bytes).map(\.name) == names + ["lists"])
    }

    @Test func namesTwice() {
        let error = Self.failure(SheetLayout(name: "a", columns: []), SheetLayout(name: "A", columns: []))
        #expect(error == .sheetName("A", reason: "another sheet has it"))
    }

    @Test func longTexts() {
        let long = String(repeating: "x", count: 32_768)
        let column = SheetLayout.Column(heading: "h")
        let cell = Self.failure(SheetLayout(name: "s", columns: [column], rows: [["a"], ["b", long]]))
        #expect(cell == .textTooLong(sheet: "s", cell: CellReference(row: 3, column: 2)))
        #expect(cell?.description == "the text at s!B3 is longer than the 32767 characters a cell can hold")
        for column in [
            SheetLayout.Column(heading: long), .init(heading: "h", note: long), .init(heading: "h", choices: [long]),
        ] {
            let error = Self.failure(SheetLayout(name: "s", columns: [.init(heading: ""), column]))
            #expect(error == .textTooLong(sheet: "s", cell: CellReference(row: 1, column: 2)))
        }
        // Escaping makes a text longer: 7 characters for one.
        let escaped = Self.failure(SheetLayout(name: "s", columns: [], rows: [[String(repeating: "\r", count: 4_682)]]))
        #expect(escaped == .textTooLong(sheet: "s", cell: CellReference(row: 2, column: 1)))
        #expect(
            Self.failure(SheetLayout(name: "s", columns: [], rows: [[String(repeating: "\r", count: 4_681)]])) == nil)
    }

    @Test func sizes() {
        let wide = SheetLayout(name: "s", columns: [], rows: [Array(repeating: "", count: 16_385)])
        #expect(Self.failure(wide) == .sheetTooLarge(sheet: "s"))
        let long = SheetLayout(name: "s", columns: [], rows: Array(repeating: [], count: 1_048_576))
        #expect(Self.failure(long) == .sheetTooLarge(sheet: "s"))
    }
}
