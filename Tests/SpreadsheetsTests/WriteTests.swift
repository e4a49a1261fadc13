import Testing

@testable import Spreadsheets

struct WriteTests {
    @Test func textsComeBack() throws {
        let texts = [
            "=1+1", "+1", "-1", "@now", "'quoted", "  spaces  ", "2/3", "007", "1.50", "a\r\nb", "\t", "_x000D_", "é🎓",
            "true",
            "2024-01-31", "25%", "#REF!", "<a> & \"b\"", "\0", "{=1}", "http://example.org",
            String(repeating: "é", count: 32_767),
        ]
        let layout = SheetLayout(
            name: "Ärger & Co.", columns: [.init(heading: "text"), .init(heading: "number", isNumeric: true)],
            rows: texts.map { [$0, $0] })
        let bytes = try Workbook.write([layout])
        let sheet = try #require(try Workbook.read(bytes).first)
        #expect(sheet.name == "Ärger & Co.")
        #expect(sheet.rows.map { $0.cells.map(\.text) } == [["text", "number"]] + texts.map { [$0, $0] })
        #expect(sheet.rows.allSatisfy { $0.cells.allSatisfy { $0.problem == nil } })
        #expect(try !writtenPart("xl/worksheets/sheet1.xml", of: bytes).contains("<f>"))
    }

    @Test func randomSheetsComeBack() throws {
        var random = SplitMix64(seed: 5)
        let pieces = [
            "", "", "a", "=", "_x0041_", "\r", "\n", " ", "é", "🎓", "1.5", "-20", "0", "'", "\u{FFFF}", "&", "]]>",
        ]
        for _ in 0..<200 {
            let columns = (0..<Int.random(in: 0...5, using: &random)).map { index in
                SheetLayout.Column(heading: index == 3 ? "" : "h\(index)", isNumeric: Bool.random(using: &random))
            }
            let rows = (0..<Int.random(in: 0...6, using: &random)).map { _ in
                (0..<Int.random(in: 0...6, using: &random)).map { _ in
                    (0..<Int.random(in: 0...2, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
                        .joined()
                }
            }
            let layout = SheetLayout(name: "s", columns: columns, rows: rows)
            #expect(try Workbook.read(Workbook.write([layout])) == [Self.expected(layout)], "\(layout)")
        }
    }

    /// What reading must give.
    private static func expected(_ layout: SheetLayout) -> Sheet {
        let rows = ([layout.columns.map(\.heading)] + layout.rows).enumerated().map { index, texts in
            let cells = texts.enumerated().filter { !$1.isEmpty }.map { Sheet.Cell(column: $0 + 1, text: $1) }
            return Sheet.Row(number: index + 1, cells: cells)
        }
        return Sheet(name: layout.name, rows: rows.filter { !$0.cells.isEmpty })
    }

    @Test func numbersComeBack() throws {
        var random = SplitMix64(seed: 6)
        let texts = (0..<2_000).map { _ in
            let whole = Int.random(in: 1...999_999, using: &random)
            return "\(whole).\(Int.random(in: 0...99_999_999, using: &random))1"
        }
        let column = SheetLayout.Column(heading: "", isNumeric: true)
        let bytes = try Workbook.write([SheetLayout(name: "s", columns: [column], rows: texts.map { [$0] })])
        #expect(try !writtenPart("xl/worksheets/sheet1.xml", of: bytes).contains("t=\"s\""))
        #expect(try Workbook.read(bytes)[0].rows.map { $0.cells[0].text } == texts)
    }

    @Test func onlyPlainNumbersAreNumbers() throws {
        let texts = ["62.5", "60", "-0.5", "0", "2/3", "007", "1.50", "1e3", "12345678901234567"]
        let columns = [SheetLayout.Column(heading: "n", isNumeric: true), .init(heading: "t")]
        let bytes = try Workbook.write([SheetLayout(name: "s", columns: columns, rows: texts.map { [$0, $0] })])
        let sheet = try writtenPart("xl/worksheets/sheet1.xml", of: bytes)
        let numbers = sheet.matches(of: /<c r="([A-Z]+)[0-9]+"><v>([^<]*)<\/v>/).map { $0.1 + $0.2 }
        #expect(numbers == ["A62.5", "A60", "A-0.5", "A0"])
    }

    @Test func sameBytesEveryTime() throws {
        let column = SheetLayout.Column(heading: "h", note: "n", choices: (0..<99).map { "choice \($0)" }, width: 20)
        let layout = SheetLayout(name: "s", columns: [column], rows: [["a"], ["b"]])
        let bytes = try Workbook.write([layout])
        for _ in 0..<3 { #expect(try Workbook.write([layout]) == bytes) }
        #expect(try writtenPart("docProps/core.xml", of: bytes).contains("2000-01-01T00:00:00Z"))
    }

    @Test func looks() throws {
        let columns = [
            SheetLayout.Column(heading: "a", note: "The note\u{1} <1>", width: 30), .init(heading: "b", width: .nan),
            .init(heading: "c"),
        ]
        let bytes = try Workbook.write([
            SheetLayout(
                name: "s", columns: columns,
                rows: [["1", "2\nthree\n4"], ["3", "", String(repeating: "x", count: 40)]])
        ])
        let sheet = try writtenPart("xl/worksheets/sheet1.xml", of: bytes)
        #expect(sheet.contains("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"))
        #expect(sheet.contains("<col min=\"2\" max=\"2\" width=\"0"))
        #expect(sheet.contains("<col min=\"3\" max=\"3\" width=\"41.7109375\""))
        #expect(sheet.contains("<row r=\"2\" spans=\"1:3\" ht=\"45\" customHeight=\"1\">"))
        #expect(sheet.contains("<autoFilter ref=\"A1:C3\"/>"))
        #expect(sheet.contains("<col min=\"1\" max=\"1\" width=\"30.7109375\""))
        #expect(try writtenPart("xl/comments1.xml", of: bytes).contains("The note  &lt;1&gt;"))
    }
}
