import Foundation
import Spreadsheets
import Testing

/// Workbooks made by other programs; how, is said beside them.
struct FixtureTests {
    private static func sheets(_ name: String) throws -> [Sheet] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        return try Workbook.read([UInt8](Data(contentsOf: folder.appending(path: "Fixtures/\(name).xlsx"))))
    }

    /// Column B of the first sheet, the formula left out.
    private static let values: [Int: String] = [
        1: "text", 2: "  spaces  ", 3: "62.5", 4: "60", 5: "0.3", 6: "12345678901234600", 7: "true", 8: "false",
        9: "2024-01-31", 10: "2024-02-29", 11: "17:05:30", 12: "25%", 14: "#REF!", 15: "café — 日本 🎓",
        16: "two\nlines", 17: "\r", 18: "0.0000001", 19: "600000000000000000000", 20: "-0.5",
    ]

    @Test(arguments: ["openpyxl", "openpyxl-1904", "libreoffice", "libreoffice-1904"])
    func values(_ name: String) throws {
        let sheets = try Self.sheets(name)
        let first = try #require(sheets.first)
        #expect(first.name == "offerings")
        #expect(first.rows.map(\.number) == Array(1...20))
        for row in first.rows {
            #expect(row.cells[0] == Sheet.Cell(column: 1, text: "value \(row.number)"))
            guard let expected = Self.values[row.number] else { continue }
            #expect(row.cells[1].text == expected)
            #expect((row.cells[1].problem == nil) == (row.number != 14))
        }
        #expect(first.rows.prefix(3).map { $0.cells[2].text } == ["1987-06-05", "45000", "1234.5"])
        #expect(sheets.lines.suffix(2) == ["hidden!B7 found", "merged!A1 first"])
    }

    @Test func formulas() throws {
        for (name, value) in [("openpyxl", ""), ("openpyxl-1904", ""), ("libreoffice", "2"), ("libreoffice-1904", "2")]
        {
            let cell = try Self.sheets(name)[0].rows[12].cells[1]
            #expect(cell.text == value)
            #expect((cell.problem == nil) == (value == "2"))
        }
    }

    @Test func namesOfSheets() throws {
        #expect(try Self.sheets("openpyxl").map(\.name) == ["offerings", "hidden", "merged"])
        // LibreOffice has no sheets that are a chart: it puts the chart on a sheet without cells.
        #expect(try Self.sheets("libreoffice").map(\.name) == ["offerings", "hidden", "chart", "merged"])
    }
}
