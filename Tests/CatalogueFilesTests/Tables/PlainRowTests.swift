import Pathways
import Testing

@testable import CatalogueFiles

/// Rows that are read without nodes say just what they say when they are read with them, and so do the parts of a large
/// table: the same declarations, the same findings, the same places.
@Suite struct PlainRowTests {
    /// What each column of a table may hold, plain and not.
    private static let cells: [String] = [
        "", "", "", "x/a", "x/b", "x/a", "y/c", "a", "x", "zz/q", "\"x/a\"", " x/b ", "\"x/a, x/b\"", "x/a;x/b", "x/é",
        "é",
        "3", "62.5", "2/3", "1000000", "1000001", "0.125", "1.", ".5", "12345678901", "6 uvic-unit", "any", "ANY",
        "30%",
        "2024-01-31", "2024-02-30", "1999-12-01", "2031-08-31", "5 years", "6months", "C+", "73%", "evidence",
        "Evidence",
        "refused", "true", "TRUE", "no", "year 3", "year 30", "course", "courses", "program", "Program",
        "micro-credential", "ladders-only", "open", "'=1+1", "'", "\"a \"\"b\"\"\"", "\"two\nlines\"",
        "\"two\r\nlines\"",
        "\"\"", "\"a\" b", "[x/a, x/b]", "{ credits: 3 }", "\"[x/a, x/b]\"", "upper", "second-year", "ACCT", "g1", "2",
        "-", "x/", "/a", "x/a/b", "\u{A0}x/a", "x/a\u{A0}", "caf\u{E9} \u{1F600}", "\"\u{1F600},\"", "\"open",
    ]

    private struct Pair {
        var plain: TablesDecoder
        var full: TablesDecoder

        init(_ texts: [(name: String, bytes: [UInt8])]) {
            let tables = texts.enumerated().compactMap { number, text in
                TableName(writtenAs: text.name).map {
                    Table(
                        name: $0, file: Int32(number),
                        source: .values(CommaSeparatedValues(detectingSeparatorIn: text.bytes)))
                }
            }
            plain = TablesDecoder(tables)
            full = TablesDecoder(tables, readsPlainRows: false)
        }

        /// What the two do not say alike.
        var difference: String? {
            let (left, right) = (plain.declarations, full.declarations)
            if plain.diagnostics.sorted() != full.diagnostics.sorted() {
                return "findings \(plain.diagnostics) \(full.diagnostics)"
            }
            if left.recognitions != right.recognitions { return "recognitions" }
            if left.institutions.map(\.id) != right.institutions.map(\.id) { return "institutions" }
            if left.offerings.count != right.offerings.count { return "offerings" }
            for (one, other) in zip(left.offerings, right.offerings) where !Self.isSame(one, other) {
                return "\(one) \(other)"
            }
            return nil
        }

        /// What the graphs of the two do not say alike.
        var differenceResolved: String? {
            let left = Catalogue.resolving([plain.declarations], files: [], by: AllCores())
            let right = Catalogue.resolving([full.declarations], files: [])
            if left.diagnostics != right.diagnostics { return "findings \(left.diagnostics) \(right.diagnostics)" }
            if left.catalogue.offerings.map(\.id) != right.catalogue.offerings.map(\.id) { return "offerings" }
            let graphs = (PathwayGraph(left.catalogue), PathwayGraph(right.catalogue))
            guard graphs.0.edgeCount == graphs.1.edgeCount else { return "edges" }
            for edge in graphs.0.digraph.edges where graphs.0.edge(edge) != graphs.1.edge(edge) {
                return "edge \(edge)"
            }
            return nil
        }

        private static func isSame(_ one: DeclaredOffering, _ other: DeclaredOffering) -> Bool {
            one.id == other.id && one.kind == other.kind && one.details == other.details
                && one.institutions == other.institutions && one.credits == other.credits
                && one.otherCredits == other.otherCredits && one.stacks == other.stacks
                && one.requires == other.requires && one.corequisites == other.corequisites
                && one.strictCorequisites == other.strictCorequisites && one.recommends == other.recommends
                && one.admission == other.admission && one.replacedBy == other.replacedBy
                && one.grades == other.grades
        }
    }

    @Test func randomTables() {
        var random = YAMLRandom(seed: 77)
        var (declared, found) = (0, 0)
        for number in 0..<1_500 {
            let texts = randomTables(&random)
            let pair = Pair(texts.map { (name: $0.name, bytes: Array($0.text.utf8)) })
            #expect(pair.difference == nil, "case \(number): \(texts)")
            #expect(pair.differenceResolved == nil, "case \(number): \(texts)")
            declared += pair.plain.declarations.recognitions.count + pair.plain.declarations.offerings.count
            found += pair.plain.diagnostics.count
        }
        // Neither good rows nor mistakes are rare.
        #expect(declared > 1_000 && found > 1_000)
    }

    private func randomTables(_ random: inout YAMLRandom) -> [(name: String, text: String)] {
        var texts: [(name: String, text: String)] = []
        if random.below(2) == 0 { texts.append(("institutions", random.below(2) == 0 ? "id\nx\n" : "id\nx\ny\n")) }
        for name in [TableName.offerings, .stacks, .requires, .ladders, .transfers, .assessments] {
            guard random.below(3) > 0 else { continue }
            texts.append((name.rawValue, randomTable(.format(of: name), &random)))
        }
        return texts
    }

    private func randomTable(_ format: TableFormat, _ random: inout YAMLRandom) -> String {
        var headings = format.needed.map { format.columns[$0].heading }
        for _ in 0..<random.below(6) { headings.append(format.columns[random.below(format.columns.count)].heading) }
        if random.below(12) == 0 { headings.append("nonsense") }
        if random.below(12) == 0 { headings.append("") }
        headings.shuffle(using: &random)
        let separator = random.below(8) == 0 ? ";" : ","
        let end = ["\n", "\r\n", "\r"][random.below(3)]
        var text = headings.joined(separator: separator) + end
        for _ in 0..<random.below(8) {
            var row = headings.map { heading in
                switch heading {
                case "id", "from", "award",
                    "offering" where random.below(8) > 0:
                    ["x/a", "x/b", "y/c"][random.below(3)]
                case "into",
                    "part" where random.below(8) > 0:
                    ["x/a", "x", "y/c"][random.below(3)]
                case "kind" where random.below(8) > 0: ["course", "program"][random.below(2)]
                default: Self.cells[random.below(Self.cells.count)]
                }
            }
            if random.below(15) == 0 { row.append("x/a") }
            if random.below(15) == 0 { row.removeLast() }
            text += row.joined(separator: separator) + end
        }
        return text
    }

    /// Rows of a few requirements with groups and choices, some that contradict each other, some that are not plain.
    @Test func randomRequirements() {
        var random = YAMLRandom(seed: 31)
        func one(_ words: [String]) -> String { words[random.below(words.count)] }
        var (choices, found) = (0, 0)
        for number in 0..<1_500 {
            var texts = [("offerings", "id,kind\nx/a,program\nx/b,course\nx/c,course\ny/d,course\n")]
            if random.below(2) == 0 { texts.append(("institutions", "id\nx\n")) }
            for (name, owner, parts) in [
                ("stacks", "award", ["part"]), ("requires", "offering", ["requires", "corequisites", "recommends"]),
            ] {
                var text = ([owner] + parts + ["group", "choose", "credits", "grade"]).joined(separator: ",") + "\n"
                let plainness = random.below(3) == 0 ? 8 : 40
                for _ in 0..<random.below(10) {
                    let part = random.below(plainness) == 0 ? one(Self.cells) : one(["x/a", "x/b", "b", "c", "y/d"])
                    let column = random.below(parts.count)
                    let cells = parts.indices.map { $0 == column || random.below(plainness) == 0 ? part : "" }
                    let group = one(["", "", "g", "h", "g"])
                    let choose =
                        group.isEmpty && random.below(plainness) > 0 ? "" : one(["", "", "1", "1", "1.0", "2"])
                    let rest = random.below(plainness) == 0 ? one(["3,", ",B", "3,B"]) : ","
                    text +=
                        ([one(["x/a", "x/b", "a", "b"])] + cells + [group, choose, rest]).joined(separator: ",") + "\n"
                }
                texts.append((name, text))
            }
            let pair = Pair(texts.map { (name: $0.0, bytes: Array($0.1.utf8)) })
            #expect(pair.difference == nil, "case \(number): \(texts)")
            #expect(pair.differenceResolved == nil, "case \(number): \(texts)")
            found += pair.plain.diagnostics.count
            choices += pair.plain.declarations.offerings.flatMap { [$0.stacks, $0.requires] }.count {
                if case .choose = $0 { true } else { false }
            }
        }
        #expect(choices > 300 && found > 1_000)
    }

    @Test func theBytesOfNames() {
        for byte in UInt8.min..<128 {
            let text = String(Unicode.Scalar(byte))
            #expect(PlainText.isSlug(byte) == Decoder.isSlug(text), "\(byte)")
        }
        #expect(!(128...UInt8.max).contains(where: PlainText.isSlug))
    }

    @Test func writtenAndMutated() {
        var (declarations, random) = (RandomDeclarations(seed: 8), YAMLRandom(seed: 9))
        for number in 0..<60 {
            var texts = CatalogueWriter.tables([declarations.next()]).map { table in
                (name: String(table.name.prefix { $0 != "." }), bytes: Array(table.text.utf8))
            }
            for round in 0..<4 {
                #expect(Pair(texts).difference == nil, "case \(number), round \(round)")
                let table = random.below(texts.count)
                let place = random.below(texts[table].bytes.count)
                let cell = Self.cells[random.below(Self.cells.count)]
                texts[table].bytes.insert(contentsOf: Array(cell.utf8), at: place)
            }
        }
    }

    @Test(arguments: ["\n", "\r\n", "\r", "\n\r", "\n\n\r\n"])
    func parts(_ end: String) {
        var (random, text) = (YAMLRandom(seed: 4), "from,into,grants.courses,note" + end)
        for number in 0..<6_000 {
            let note = random.below(50) == 0 ? "caf\u{E9} \u{1F600} \(number)" : "n \(number)"
            let into = random.below(500) == 0 ? "not an id!" : "x/b"
            text += "x/a\(number % 90),\(into),y/c\(number % 7),\(note)" + end
        }
        let pair = Pair([("transfers", Array(text.utf8))])
        #expect(pair.difference == nil)
        #expect(pair.plain.diagnostics == pair.full.diagnostics && !pair.plain.diagnostics.isEmpty)
        #expect(pair.plain.declarations.recognitions.count > 5_900)
    }
}
