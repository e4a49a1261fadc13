/// The one place where text of a catalogue becomes DOT.
///
/// What Graphviz does with a text depends on where it stands: in a quoted label, in a label with markup, or in a tooltip.
/// ``escaped(_:limit:)`` is right in the first two, ``tooltip(_:)`` in the third, and no other text of a catalogue is
/// written. The forms were measured with Graphviz 2.43; see the tests for the rules they follow.
enum DOTText {
    /// The text as part of a label: `&`, `<`, `>`, `]` and `"` as entities, `\` doubled, on one line.
    ///
    /// Graphviz decodes entities in quoted labels as well as in markup, and takes a doubled backslash for one in both. So
    /// one form serves for both, and no text can end a label or begin an element. What exceeds `limit` bytes in this form
    /// is cut, between characters as readers see them, and the number of characters cut is said. (A label of more than
    /// 16,384 bytes is a syntax error.) O(length).
    static func escaped(_ text: String, limit: Int) -> String {
        let text = PlainText.clean(text)
        var result = ""
        var size = 0
        var position = text.startIndex
        while position < text.endIndex {
            let next = text.index(after: position)
            let piece = escaped(text[position..<next])
            size += piece.utf8.count
            guard size <= limit else { return result + "… (\(text[position...].count) more characters)" }
            result += piece
            position = next
        }
        return result
    }

    /// The text as a tooltip: cut at 4,000 bytes.
    ///
    /// Graphviz 2 reads the backslashes of a tooltip twice, later versions once. A word joiner, which has no width, behind
    /// each keeps it from being taken for the beginning of an escape either time.
    static func tooltip(_ text: String) -> String {
        let guarded = PlainText.clean(text).split(separator: "\\", omittingEmptySubsequences: false)
        return escaped(guarded.joined(separator: "\\\u{2060}"), limit: 4_000)
    }

    private static func escaped(_ character: Substring) -> String {
        var result = ""
        for scalar in character.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "\\": result += "\\\\"
            // In markup, Graphviz loses one at the end of a text.
            case "]": result += "&#93;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
