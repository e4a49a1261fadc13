import Testing

@testable import CatalogueFiles

@Suite struct LearnerTableTests {
    private func read(_ text: String) -> [String] {
        let file = LearnerTable.read(text, name: "l.csv", taught)
        return file.holdings.map(shown) + file.problems
    }

    @Test func plainTable() {
        let text = "offering,completed,grade\nx/a,2024-06-30,B+\nx/b,,\n\ny/c,2023-01-01,\n"
        #expect(read(text) == ["x/a 2024-06-30 B+", "x/b - -", "y/c 2023-01-01 -"])
    }

    /// What spreadsheets write: any line ends, a byte order mark, quotes, empty cells around the table.
    @Test func tablesFromSpreadsheets() {
        let expected = ["x/a 2024-06-30 B+", "x/b - -"]
        for text in [
            "offering,completed,grade\r\nx/a,2024-06-30,B+\r\nx/b,,\r\n",
            "offering,completed,grade\rx/a,2024-06-30,B+\rx/b,,",
            "\u{FEFF}offering,completed,grade\nx/a,2024-06-30,B+\nx/b,,",
            "\"offering\",\"completed\",\"grade\"\n\"x/a\",\"2024-06-30\",\"B+\"\n\"x/b\",\"\",\"\"\n",
            "offering , completed , grade\n x/a , 2024-06-30 ,\tB+\nx/b\n",
            "offering,completed,grade,,\nx/a,2024-06-30,B+,,\nx/b,,,,\n,,,,\n",
        ] { #expect(read(text) == expected, "\(text)") }
    }

    @Test func columnsInAnyOrder() {
        #expect(read("grade,offering\nA,x/a\n,x/b\n") == ["x/a - A", "x/b - -"])
        #expect(read("offering\nx/a\n") == ["x/a - -"])
    }

    @Test func whatIsWrongWithTheColumns() {
        let first = "the first line must name the columns offering,completed,grade."
        #expect(read("") == ["l.csv:1:1: \(first)"])
        #expect(read("x/a,2024-06-30,B+\n") == ["l.csv:1:1: \(first)"])
        #expect(read("offering;completed;grade\nx/a;;\n") == ["l.csv:1:1: \(first)"])
        #expect(
            read("offering,date,grade,grade\nx/a,2024-06-30\n") == [
                "x/a - -", "l.csv:1:1: “date” is not a column of a learner table.",
                "l.csv:1:1: the column “grade” is there twice.",
            ])
    }

    /// Every row that is wrong is named by its line; the others are read.
    @Test func whatIsWrongWithTheRows() {
        let text = "offering,completed,grade\nx/zz,,\n\nx/a,30.6.2024,\nx/b,2024-06-30,B,extra\n,2024-01-01,\nx/b,,\n"
        let problems = read(text)
        #expect(problems.first == "x/b - -")
        #expect(
            problems.dropFirst().map { String($0.prefix { $0 != " " }) } == [
                "l.csv:2:1:", "l.csv:4:1:", "l.csv:5:1:", "l.csv:6:1:",
            ])
        #expect(problems[3] == "l.csv:5:1: this row has 4 values, not 3.")
    }

    @Test func values() {
        func rows(_ text: String) -> [[String]] { CommaSeparatedValues.rows(of: text).map(\.fields) }
        #expect(rows("a,\"b,c\",\"d\"\"e\"") == [["a", "b,c", "d\"e"]])
        #expect(rows("\"two\nlines\",x\ny") == [["two\nlines", "x"], ["y"]])
        #expect(rows(" \" kept \" , trimmed ") == [[" kept  ", "trimmed"]])
        #expect(rows("a\"b,c") == [["a\"b", "c"]])
        #expect(rows("\"never closed,\nx") == [["never closed,\nx"]])
        #expect(rows("\n\n,\n") == [["", ""]])
        #expect(CommaSeparatedValues.rows(of: "a\r\n\r\n\"b\r\nc\"\nd").map(\.line) == [1, 3, 5])
    }

    /// Rows written by the rules of RFC 4180 are read back, whatever they hold.
    @Test func rowsAreReadBack() {
        var random = YAMLRandom(seed: 1)
        let pieces = ["a", "ü", ",", "\"", "\n", " ", "x/y", "\t", "2024-06-30"]
        for _ in 0..<1_000 {
            let rows = (0..<1 + random.below(4)).map { _ in
                (0..<1 + random.below(4)).map { _ in
                    (0..<random.below(5)).map { _ in pieces[random.below(pieces.count)] }.joined()
                }
            }
            let end = ["\n", "\r\n", "\r"][random.below(3)]
            let text = rows.map { row in
                row.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",")
            }.joined(separator: end)
            let kept = rows.filter { $0 != [""] }
            #expect(CommaSeparatedValues.rows(of: text).map(\.fields) == kept, "\(text)")
        }
    }
}
