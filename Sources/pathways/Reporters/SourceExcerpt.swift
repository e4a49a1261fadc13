/// The part of a line that is shown under a finding, and the marks under it.
struct SourceExcerpt {
    /// The text, with an ellipsis where it is cut.
    private(set) var text = ""
    /// Spaces, a caret, and tildes to the end of what is meant.
    private(set) var marks = ""

    /// What of a line longer than `width` columns is shown: up to `lead` columns before the caret, and what follows. Of a
    /// shorter line everything is.
    ///
    /// `column` counts Unicode scalars from 1, as does `length`; both are cut to the line. A caret behind the end is shown
    /// there. What a terminal shows wider or narrower than one column is counted as wide as it is.
    init(_ line: String, column: Int, length: Int, width: Int = 110, lead: Int = 60) {
        let glyphs = Self.glyphs(line)
        let first = glyphs.firstIndex { $0.end >= column } ?? glyphs.count
        let last = glyphs[first...].firstIndex { $0.end >= column + length - 1 } ?? glyphs.count - 1
        let shown = Self.window(glyphs.map(\.width), around: first, width, lead)
        let (isCutBefore, isCutAfter) = (shown.lowerBound > 0, shown.upperBound < glyphs.count)
        text = (isCutBefore ? "…" : "") + glyphs[shown].map(\.text).joined() + (isCutAfter ? "…" : "")
        let before = Self.width(glyphs[shown.lowerBound..<first]) + (isCutBefore ? 1 : 0)
        let end = max(first, min(last + 1, shown.upperBound))
        marks = String(repeating: " ", count: before) + "^"
        marks += String(repeating: "~", count: max(0, Self.width(glyphs[first..<end]) - 1))
    }
}

extension SourceExcerpt {
    /// What a reader takes for one character.
    private struct Glyph {
        var text: String
        var width: Int
        /// How many scalars of the line end with it.
        var end: Int
    }

    private static func glyphs(_ line: String) -> [Glyph] {
        var end = 0
        return line.map { character in
            end += character.unicodeScalars.count
            let plain = String(character)
            let text = plain.printable
            return Glyph(text: text, width: text == plain ? character.displayWidth : text.count, end: end)
        }
    }

    private static func width(_ glyphs: ArraySlice<Glyph>) -> Int { glyphs.reduce(0) { $0 + $1.width } }

    /// The widest part that fits and has the caret in it: `lead` columns before it, more where the line ends soon.
    private static func window(_ widths: [Int], around caret: Int, _ width: Int, _ lead: Int) -> Range<Int> {
        var room = width - (caret < widths.count ? widths[caret] : 0)
        var (start, end) = (caret, min(caret + 1, widths.count))
        var before = 0
        while start > 0, before + widths[start - 1] <= min(lead, room) {
            start -= 1
            before += widths[start]
        }
        room -= before
        while end < widths.count, widths[end] <= room {
            room -= widths[end]
            end += 1
        }
        while start > 0, widths[start - 1] <= room {
            start -= 1
            room -= widths[start]
        }
        return start..<end
    }
}
