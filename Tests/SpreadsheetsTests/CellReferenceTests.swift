import Spreadsheets
import Testing

struct CellReferenceTests {
    @Test func everyColumnReadsBack() throws {
        var next = "A"
        for column in 1...16_384 {
            #expect(CellReference.columnName(column) == next)
            let reference = CellReference(row: column * 64, column: column)
            #expect(CellReference(parsing: reference.description) == reference)
            next = Self.successor(next)
        }
    }

    /// The next name by counting on like an odometer.
    private static func successor(_ name: String) -> String {
        var letters = Array(name.utf8)
        var place = letters.count - 1
        while place >= 0, letters[place] == UInt8(ascii: "Z") {
            letters[place] = UInt8(ascii: "A")
            place -= 1
        }
        if place < 0 { return "A" + String(decoding: letters, as: UTF8.self) }
        letters[place] += 1
        return String(decoding: letters, as: UTF8.self)
    }

    @Test(arguments: ["B7", "b7", "$B$7", "B$7", "$b7"]) func written(_ text: String) {
        #expect(CellReference(parsing: text) == CellReference(row: 7, column: 2))
    }

    @Test(arguments: [
        "", "B", "7", "B0", "B07", "7B", "B7B", "B-7", "B 7", "$$B7", "B$", "$", "A$B7", "B7$", "B7.5", "Ä7", "XFE1",
        "A1048577", "A99999999999999999999", "AAAAAAAAAAAAAAAAAAAAAA1", "B7:C8", "B٣",
    ]) func nothing(_ text: String) {
        #expect(CellReference(parsing: text) == nil)
    }

    @Test func extremes() {
        #expect(CellReference(parsing: "XFD1048576") == CellReference(row: 1_048_576, column: 16_384))
        #expect(CellReference.columnName(0) == "")
        #expect(CellReference.columnName(-3) == "")
    }
}
