import Pathways
import Testing

@testable import pathways

/// What is shown of a line, and where the caret stands on a terminal.
@Suite struct SourceExcerptTests {
    @Test func shortLines() {
        let excerpt = SourceExcerpt("  credits: three", column: 12, length: 5)
        #expect(excerpt.text == "  credits: three")
        #expect(excerpt.marks == "           ^~~~~")
        #expect(SourceExcerpt("abc", column: 4, length: 1).marks == "   ^", "behind the end")
        #expect(SourceExcerpt("abc", column: 9, length: 3).marks == "   ^", "far behind the end")
        #expect(SourceExcerpt("abc", column: 2, length: 99).marks == " ^~")
        #expect(SourceExcerpt("abc", column: 2, length: 0).marks == " ^")
        #expect(SourceExcerpt("", column: 1, length: 1).marks == "^")
    }

    @Test func whatIsNotOneColumnWide() {
        #expect(SourceExcerpt("\ta: b", column: 5, length: 1).marks == "    ^", "a tab is shown as one space")
        #expect(SourceExcerpt("漢字: x", column: 5, length: 1).marks == "      ^")
        #expect(SourceExcerpt("漢字: x", column: 1, length: 2).marks == "^~~~")
        #expect(SourceExcerpt("e\u{301}: x", column: 5, length: 1).marks == "   ^", "an accent takes no column")
        #expect(SourceExcerpt("👩🏽‍🎓: x", column: 7, length: 1).marks == "    ^")
        #expect(SourceExcerpt("\u{1B}: x", column: 4, length: 1).marks == "        ^", "shown as <U+1B>")
    }

    @Test func longLinesAreCutAroundTheCaret() {
        let line = String(repeating: "a", count: 200) + "X" + String(repeating: "b", count: 200)
        let excerpt = SourceExcerpt(line, column: 201, length: 1)
        #expect(excerpt.text.hasPrefix("…aaa") && excerpt.text.hasSuffix("bbb…"))
        #expect(excerpt.text.count == 112)
        #expect(Array(excerpt.text)[excerpt.marks.count - 1] == "X")
        #expect(SourceExcerpt(line, column: 1, length: 1).text.hasPrefix("aaa"))
        let end = SourceExcerpt(line, column: 401, length: 1)
        #expect(end.text.hasSuffix("bbb") && end.text.count == 111, "no room is left over at the end")
    }

    /// The caret stands under what is meant, whatever is before it; nothing is wider than the window.
    @Test func caretStandsUnderWhatIsMeant() {
        var random = OutputsRandom(seed: 31)
        let pieces =
            OutputsRandom.pieces.filter { !$0.contains { $0.isNewline } } + ["word ", "漢字", "long piece of text "]
        for _ in 0..<2_000 {
            let line = random.text(pieces, 40)
            let glyphs = Array(line)
            guard let position = glyphs.indices.randomElement(using: &random) else { continue }
            let column = glyphs[..<position].reduce(1) { $0 + $1.unicodeScalars.count }
            let excerpt = SourceExcerpt(line, column: column, length: glyphs[position].unicodeScalars.count)
            let spaces = excerpt.marks.prefix { $0 == " " }.count
            var rest = excerpt.text[...]
            var passed = 0
            while passed < spaces, let next = rest.popFirst() { passed += next.displayWidth }
            #expect(passed == spaces, "\(line.debugDescription) \(column)")
            let meant = String(glyphs[position]).printable
            #expect(
                rest.drop { $0.displayWidth == 0 && !meant.hasPrefix(String($0)) }.hasPrefix(meant),
                "\(line.debugDescription) \(column)")
            #expect(excerpt.text.reduce(0) { $0 + $1.displayWidth } <= 112)
        }
    }
}
