import Testing

@testable import CatalogueFiles

@Suite("YAML: characters")
struct YAMLTextTests {
    @Test func invalidBytesAreFoundAtTheirPlace() {
        let bytes =
            Array("title: Caf".utf8) + [0xE9] + Array("\nname: ".utf8) + [0xE9] + Array("t".utf8) + [0xE9, 0x0A]
        let read = parseYAML(bytes)
        #expect(brief(read.problems) == ["1:11-1:12 notUTF8", "2:7-2:8 notUTF8", "2:9-2:10 notUTF8"])
        #expect(read.problems.first?.message.contains("0xE9") == true)
        #expect(
            outline(read.root) == """
                mapping 1:1-2:10
                  title 1:1-1:6: plain <Caf\u{FFFD}> 1:8-1:12
                  name 2:1-2:5: plain <\u{FFFD}t\u{FFFD}> 2:7-2:10
                """)
    }

    @Test(arguments: [
        ([0x80], 1), ([0xC0, 0xAF], 2), ([0xC3], 1), ([0xE0, 0x80, 0xAF], 3), ([0xE2, 0x82], 1),
        ([0xED, 0xA0, 0x80], 3), ([0xF0, 0x9F, 0x8E], 1), ([0xF4, 0x90, 0x80, 0x80], 4), ([0xF8, 0x88], 2),
        ([0xFF], 1), ([0xC3, 0xA9, 0xA9], 1), ([0xF0, 0x9F, 0x8E, 0x93, 0x93], 1),
    ])
    func illFormedSequences(_ bytes: [UInt8], _ count: Int) {
        let problems = parseYAML(Array("a: \"".utf8) + bytes + Array("\"".utf8)).problems
        #expect(problems.map(\.kind) == Array(repeating: .notUTF8, count: count))
        #expect(parseYAML(Array("a: ".utf8) + bytes).problems.count == count)
    }

    @Test(arguments: [
        ("\0", "a NUL, U+0000"), ("\u{1}", "(U+0001)"), ("\u{B}", "a vertical tab, U+000B"), ("\u{1A}", "U+001A"),
        ("\u{7F}", "U+007F"), ("\u{80}", "U+0080"), ("\u{85}", "a line separator, U+0085"), ("\u{9F}", "U+009F"),
        ("\u{2028}", "U+2028"), ("\u{2029}", "U+2029"), ("\u{FEFF}", "a byte order mark, U+FEFF"),
        ("\u{FFFE}", "U+FFFE"), ("\u{FFFF}", "U+FFFF"),
    ])
    func invisibleCharacters(_ character: String, _ name: String) {
        let read = readYAML("é: x\nb: y\(character)z\nb: 2")
        #expect(brief(read.problems) == ["2:5-2:6 controlCharacter", "3:1-3:2 duplicateKey b first 2:1-2:2"])
        #expect(read.problems.first?.message.contains(name) == true)
        #expect(outline(read.root).contains("plain <y z> 2:4-2:7"))
    }

    @Test(arguments: ["\t", "\u{A0}", "\u{200B}", "é", "\u{D7FF}", "\u{E000}", "\u{FFFD}", "🎓", "\u{10FFFF}"])
    func otherCharactersAreFine(_ character: String) {
        #expect(readYAML("a: x\(character)y").problems.isEmpty)
    }

    /// What shows a text answers for characters that steer a terminal or a drawing; see HostileTextTests.
    @Test(arguments: [(#"a: "x\0""#, "x\0"), (#"a: "x\e\x7F""#, "x\u{1B}\u{7F}"), (#"a: "x\t\n\r""#, "x\t\n\r")])
    func escapesAreText(_ yaml: String, _ text: String) throws {
        let (root, problems) = readYAML(yaml)
        #expect(problems.isEmpty)
        guard case .mapping(let entries)? = root?.value else { return #expect(Bool(false), "not a mapping") }
        #expect(entries.map(\.value.text) == [text])
    }

    @Test func otherEncodingsAreNamed() {
        let text = Array("a: b".utf8)
        let wide: [UInt8] = text.flatMap { [$0, 0 as UInt8] }
        let wideBig: [UInt8] = text.flatMap { [0 as UInt8, $0] }
        for bytes in [[0xFF, 0xFE] + wide, [0xFE, 0xFF] + wideBig, wide, wideBig, [0xFF, 0xFE, 0, 0] + wide] {
            let read = parseYAML(bytes)
            #expect(read.root == nil)
            #expect(brief(read.problems) == ["1:1-1:1 notUTF8"])
            #expect(read.problems.first?.message.contains("UTF-16") == true)
        }
    }

    @Test func filesOfAnotherKindAreOneProblem() {
        var random = YAMLRandom(seed: 5)
        let noise = Array("PK\u{3}\u{4}".utf8) + (0..<5000).map { _ in UInt8.random(in: 0...255, using: &random) }
        let read = parseYAML(noise)
        #expect(read.root == nil)
        #expect(brief(read.problems) == ["1:3-1:4 notUTF8"])
        #expect(read.problems.first?.message == "This file is not UTF-8 text.")
    }

    @Test func aFewBadBytesInAShortFileAreNotAnotherKind() {
        #expect(parseYAML([0x61, 0x3A, 0x20, 0xE9]).root != nil)
    }

    @Test func manyBadBytesAreCounted() {
        let lines: [UInt8] = (1...300).flatMap { Array("key\($0): Caf".utf8) + [0xE9 as UInt8, 0x0A] }
        let read = parseYAML(lines)
        #expect(read.problems.count == 101)
        #expect(read.problems.last?.place.line == 101)
        #expect(read.problems.last?.message.contains("199 more") == true)
        #expect(read.root?.value.keys.count == 300)
    }

    /// Against the decoder of the standard library, which replaces the same ill-formed sequences.
    @Test func repairAgreesWithTheStandardLibrary() {
        var random = YAMLRandom(seed: 11)
        let pool: [UInt8] =
            [0x20, 0x41, 0x7E, 0x80, 0x90, 0x9F, 0xA0, 0xBF, 0xC2, 0xC3, 0xDF, 0xE0, 0xE2, 0xED, 0xEF]
            + [0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF, 0xC1, 0x8F]
        for round in 0..<6000 {
            let bytes = (0..<Int.random(in: 0...12, using: &random)).map { _ in pool.randomElement(using: &random) ?? 0
            }
            let expected = String(decoding: bytes, as: UTF8.self)
            let cleaned = expected.unicodeScalars.map { isInvisible($0) ? " " : $0 }
            var repaired = String.UnicodeScalarView()
            bytes.withUnsafeBytes { text in
                YAMLTextCheck(text, limit: 5).withReadable(text) { readable in
                    repaired = String(decoding: readable, as: UTF8.self).unicodeScalars
                }
            }
            #expect(Array(repaired) == cleaned, "round \(round): \(bytes)")
        }
    }

    private func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        let value = scalar.value
        return (0x80...0x9F).contains(value) || [0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF].contains(value)
    }
}
