import Spreadsheets
import Testing

struct ConcurrencyTests {
    @Test func manyAtOnce() async throws {
        let layouts = (0..<40).map { number in
            let rows = (0..<50).map { ["row \($0)", "\(number)"] }
            return SheetLayout(name: "s\(number)", columns: [.init(heading: "a"), .init(heading: "b")], rows: rows)
        }
        let expected = try layouts.map { try Workbook.write([$0]) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (layout, bytes) in zip(layouts, expected) {
                group.addTask {
                    let written = try Workbook.write([layout])
                    #expect(written == bytes)
                    #expect(try Workbook.read(written).first?.rows.count == 51)
                }
            }
            try await group.waitForAll()
        }
    }
}
