import Spreadsheets
import Testing

/// Whatever happens to a file on its way, the reader answers with sheets or with an error.
struct MutationTests {
    /// Whether the bytes could be read. An error must have words.
    private static func isRead(_ bytes: [UInt8]) -> Bool {
        do throws(WorkbookError) {
            _ = try Workbook.read(bytes)
            return true
        } catch {
            #expect(!error.description.isEmpty)
            return false
        }
    }

    private static let package = Package(
        rows: "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' s='1'><v>45322</v></c><c t='b'><v>1</v></c></row>"
            + "<row><c t='inlineStr'><is><r><t>x_x000D_</t></r></is></c><c><f>1</f><v>2.5</v></c></row>",
        texts: "<si><t>text</t></si><si><r><t>rich</t></r></si>", formats: ["0.0%", "yyyy-mm-dd"],
        workbook: "<workbookPr date1904='1'/>")

    @Test func everyTruncation() throws {
        let written = try Workbook.write([SheetLayout(name: "s", columns: [.init(heading: "h")], rows: [["a"], ["b"]])])
        for bytes in [Self.package.bytes, written] {
            #expect(Self.isRead(bytes))
            for length in stride(from: 0, to: bytes.count, by: 7) { #expect(!Self.isRead(Array(bytes.prefix(length)))) }
        }
    }

    @Test func flippedBytesOfTheFile() throws {
        var random = SplitMix64(seed: 3)
        let written = try Workbook.write([SheetLayout(name: "s", columns: [.init(heading: "h")], rows: [["a"], ["b"]])])
        for original in [Self.package.bytes, written] {
            var intact = 0
            for _ in 0..<1_500 {
                var bytes = original
                for _ in 0..<Int.random(in: 1...4, using: &random) {
                    bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
                }
                if Self.isRead(bytes) { intact += 1 }
            }
            #expect(intact < 1_500)
        }
    }

    /// Behind the checksums: the parts are changed, and packed again.
    @Test func flippedBytesOfTheParts() throws {
        var random = SplitMix64(seed: 4)
        let names = Self.package.parts.keys.sorted()
        var read = 0
        for _ in 0..<2_000 {
            var package = Self.package
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                let name = try #require(names.randomElement(using: &random))
                Self.mutate(&package.parts[name, default: []], &random)
            }
            if Self.isRead(package.bytes) { read += 1 }
        }
        #expect(read > 100 && read < 1_900)
    }

    /// Changes a byte, takes some out, or doubles some.
    private static func mutate(_ bytes: inout [UInt8], _ random: inout SplitMix64) {
        guard !bytes.isEmpty else { return }
        let start = Int.random(in: bytes.indices, using: &random)
        let end = min(bytes.count, start + Int.random(in: 1...20, using: &random))
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[start] = Array("<>&'\"/=0x1s ".utf8).randomElement(using: &random) ?? 0
        case 1: bytes.removeSubrange(start..<end)
        default: bytes.insert(contentsOf: bytes[start..<end], at: start)
        }
    }
}
