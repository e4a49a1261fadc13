import Pathways

/// Changes to a catalogue's text at places that answers name; lines stay where they are.
struct SourceEdit {
    private(set) var lines: [String]

    init(_ text: String) { lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }

    var text: String { lines.joined(separator: "\n") }

    func line(_ span: SourceSpan) -> String { lines[Int(span.line) - 1] }

    /// What stands at a place: an identifier, or the whole group whose key or bracket is there.
    func extent(of span: SourceSpan) -> Range<Int> {
        let signs = Array(line(span))
        var start = Int(span.column) - 1
        let group = ["choose", "credits", "any", "all", "complete"]
        let word = String(signs[start...].prefix { $0.isLetter })
        let isKey = group.contains(word) && start + word.count < signs.count && signs[start + word.count] == ":"
        if isKey || isInComplete(signs, start) {
            while start > 0, signs[start] != "{" { start -= 1 }
        }
        guard "[{".contains(signs[start]) else {
            return start..<(signs[start...].firstIndex { ",]} ".contains($0) } ?? signs.count)
        }
        var depth = 0
        for position in start..<signs.count {
            if "[{".contains(signs[position]) { depth += 1 }
            if "]}".contains(signs[position]) { depth -= 1 }
            if depth == 0 { return start..<(position + 1) }
        }
        return start..<signs.count
    }

    /// Whether an identifier is that of `{ complete: identifier, … }`.
    private func isInComplete(_ signs: [Character], _ start: Int) -> Bool {
        String(signs[..<start]).hasSuffix("{ complete: ")
    }

    /// Puts a text in place of what stands at a place.
    mutating func replace(_ span: SourceSpan, with text: String) {
        replace(extent(of: span), of: span, with: text)
    }

    private mutating func replace(_ range: Range<Int>, of span: SourceSpan, with text: String) {
        let signs = Array(line(span))
        lines[Int(span.line) - 1] = String(signs[..<range.lowerBound]) + text + String(signs[range.upperBound...])
    }

    /// Takes what stands at a place out of the list it is a member of; false where it is in no list.
    mutating func remove(_ span: SourceSpan) -> Bool {
        let signs = Array(line(span))
        var range = extent(of: span)
        let before = String(signs[..<range.lowerBound])
        let after = String(signs[range.upperBound...])
        if after.hasPrefix(", "), before.hasSuffix("[") || before.hasSuffix(", ") {
            range = range.lowerBound..<(range.upperBound + 2)
        } else if after.hasPrefix("]"), before.hasSuffix(", ") {
            range = (range.lowerBound - 2)..<range.upperBound
        } else {
            return false
        }
        replace(range, of: span, with: "")
        return true
    }

    /// Whether the list that what stands at a place is a member of asks for all of its members.
    func isInListOfAll(_ span: SourceSpan) -> Bool {
        let signs = Array(line(span))
        var (position, depth) = (extent(of: span).lowerBound - 1, 0)
        while position >= 0 {
            if "]}".contains(signs[position]) { depth += 1 }
            if "[{".contains(signs[position]) {
                if depth == 0 { break }
                depth -= 1
            }
            position -= 1
        }
        guard position >= 0, signs[position] == "[" else { return false }
        return !["any: ", "from: "].contains { String(signs[..<position]).hasSuffix($0) }
    }

    /// Changes the line that a place is on.
    mutating func change(_ span: SourceSpan, _ body: (String) -> String) {
        lines[Int(span.line) - 1] = body(line(span))
    }
}
