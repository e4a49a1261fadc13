import Pathways
import Testing

@testable import CatalogueFiles

/// Tables with mistakes made at random, and tables of great size: nothing crashes, and every place lies in its file.
@Suite struct TableHostilityTests {
    private static let tokens = [
        ",", ";", "\t", "\"", "\n", "\r", "'", "=", "[", "]", "{", "}", ": ", "any", "x/a", "x/zz", "é", "\u{FEFF}",
        "\u{0}", "sep=;\n",
        "from", "grants.credits", "group", "choose", "1/0", "2024-02-30", "100%", "-", "null", "*a", "&a", "!",
    ]

    @Test func mutations() throws {
        let (_, declarations) = try CatalogueReader.readDeclarations(["\(ProjectFiles.root)/data/bc"])
        let tables = CatalogueWriter.tables(declarations)
        var random = YAMLRandom(seed: 21)
        var codes: Set<DiagnosticCode> = []
        for number in 0..<40 {
            var texts = tables.map { (name: $0.name, bytes: Array($0.text.utf8)) }
            for _ in 0...random.below(3) {
                let table = random.below(texts.count)
                mutate(&texts[table].bytes, &random)
            }
            let named = texts.map { (name: $0.name, text: String(decoding: $0.bytes, as: UTF8.self)) }
            let (read, again) = (CatalogueReader.read(texts: named), CatalogueReader.read(texts: named))
            #expect(read.diagnostics == again.diagnostics, "mutant \(number)")
            codes.formUnion(read.diagnostics.map(\.code))
            for finding in read.diagnostics { expectPlace(finding, in: named, "mutant \(number)") }
        }
        #expect(codes.isSuperset(of: [.unknownKey, .unknownOffering, .malformedValue]))
    }

    private func mutate(_ bytes: inout [UInt8], _ random: inout YAMLRandom) {
        let position = random.below(bytes.count)
        switch random.below(4) {
        case 0: bytes.removeSubrange(position..<min(bytes.count, position + 1 + random.below(60)))
        case 1: bytes.replaceSubrange(position..<position, with: bytes[position...].prefix(random.below(200)))
        default: bytes.insert(contentsOf: Array(Self.tokens[random.below(Self.tokens.count)].utf8), at: position)
        }
        if bytes.isEmpty { bytes = [UInt8(ascii: ",")] }
    }

    private func expectPlace(_ finding: Diagnostic, in texts: [(name: String, text: String)], _ what: String) {
        let lines = texts[Int(finding.span.file)].text.unicodeScalars.split(omittingEmptySubsequences: false) {
            $0 == "\n"
        }
        #expect(Int(finding.span.line) >= 1 && Int(finding.span.column) >= 1, "\(what)")
        // A lone CR ends a line too.
        let returns = texts[Int(finding.span.file)].text.unicodeScalars.count { $0 == "\r" }
        #expect(Int(finding.span.line) <= lines.count + returns, "\(what): \(finding)")
    }

    @Test func manyRows() {
        var text = "from,into,grants.courses,source,note\n"
        for number in 0..<100_000 { text += "x/c\(number % 50),x/d\(number % 50),x/d\(number % 7),,\"n \(number)\"\n" }
        let offerings = (0..<50).map { "x/c\($0),course\nx/d\($0),course\n" }.joined()
        let loaded = CatalogueReader.read(texts: [("transfers.csv", text), ("offerings.csv", "id,kind\n" + offerings)])
        #expect(loaded.diagnostics == [])
        #expect(loaded.catalogue.recognitions.count == 100_000)
        #expect(loaded.catalogue.recognitions[99_999].note?.span.line == 100_001)
    }

    /// Deep brackets, long lines and endless headings are refused or read, not run away with.
    @Test func extremes() {
        let deep = String(repeating: "[", count: 10_000)
        let heading = (0..<20_000).map { "c\($0)" }.joined(separator: ",")
        for text in [
            "from,into\n\(deep),x/a\n", "\(heading)\n\(heading)\n",
            "from,into\n" + String(repeating: ",", count: 100_000),
            String(repeating: "\"", count: 10_001), String(repeating: "'", count: 100_000),
        ] {
            #expect(
                CatalogueReader.read(texts: [("ladders.csv", text)]).diagnostics.isEmpty
                    == text.hasPrefix("from,into\n,"))
        }
    }
}
