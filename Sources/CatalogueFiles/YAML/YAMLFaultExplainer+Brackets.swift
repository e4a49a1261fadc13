/// Brackets and braces.
extension YAMLFaultExplainer {
    /// In a list or mapping in brackets something stands that is neither a comma nor its end.
    var unexpectedInBrackets: YAMLProblem {
        let start = fault.contextMark ?? fault.mark
        let opening = source.offset(of: start)
        if let wrong = wrongClosing(of: opening, at: start) { return wrong }
        if !YAMLBracketScan.isClosed(opening, in: source) { return neverClosed(opening, at: start) }
        if source.endsKey(offset) {
            return syntax(
                at: fault.mark, "This is the second ': ' in one value, or a comma is missing before the key.",
                hint: "Put a comma before the next key; put the whole value in quotes if ': ' belongs to it.")
        }
        if let before = source.lastInk(before: offset), source.isQuote(at: before) {
            return trailingText(after: before, orElse: "A comma is missing here, or text")
        }
        return syntax(
            at: fault.mark, "A comma is missing before this.",
            hint: "Separate what stands in brackets with commas; "
                + "put text in quotes if a comma or a bracket belongs to it.")
    }

    /// A value is expected, but there is none.
    var missingValue: YAMLProblem {
        if let bracket = open.last(where: \.isFlow) {
            let start = bracket.bracketMark
            let opening = source.offset(of: start)
            if let wrong = wrongClosing(of: opening, at: start) { return wrong }
            if !YAMLBracketScan.isClosed(opening, in: source) { return neverClosed(opening, at: start) }
        }
        switch source[offset] {
        case UInt8(ascii: ","):
            return syntax(
                at: fault.mark, "There is nothing before this comma.",
                hint: "Delete the comma, or put the missing value before it.")
        case UInt8(ascii: "%"): return directive
        case UInt8(ascii: ":"):
            return syntax(at: fault.mark, "A key is missing before this colon.")
        case UInt8(ascii: "-"):
            return syntax(
                at: fault.mark, "Items with '- ' cannot stand inside brackets.",
                hint: "Separate what stands in brackets with commas: [a, b].")
        default:
            return strayClosing ?? syntax(at: fault.mark, "A value is missing here.")
        }
    }

    /// A closing bracket, brace or comma at the fault that belongs to nothing.
    var strayClosing: YAMLProblem? {
        guard let byte = source[offset] else { return nil }
        switch byte {
        case UInt8(ascii: "]"), UInt8(ascii: "}"):
            return syntax(
                at: fault.mark, "This '\(Character(Unicode.Scalar(byte)))' closes nothing.",
                hint: "Delete it, or add the bracket that opens it; put text in quotes if brackets belong to it.")
        case UInt8(ascii: ","):
            return syntax(
                at: fault.mark, "A comma separates nothing here.",
                hint: "Delete it, or put the text in quotes if the comma belongs to it.")
        default:
            return nil
        }
    }

    /// A `]` at the fault where `}` is due, or the other way round.
    private func wrongClosing(of opening: Int, at start: YAMLMark) -> YAMLProblem? {
        guard let due = closing(of: opening), let found = source[offset] else { return nil }
        guard found != due, found == UInt8(ascii: "]") || found == UInt8(ascii: "}") else { return nil }
        let dueText = String(Character(Unicode.Scalar(due)))
        return syntax(
            at: fault.mark,
            "'\(source.character(at: opening))' is opened in line \(start.line), column \(start.column), "
                + "but closed by '\(source.character(at: offset))' here.",
            hint: "Write '\(dueText)' here, or check the bracket in line \(start.line).")
    }

    private func closing(of opening: Int) -> UInt8? {
        switch source[opening] {
        case UInt8(ascii: "["): UInt8(ascii: "]")
        case UInt8(ascii: "{"): UInt8(ascii: "}")
        default: nil
        }
    }

    private func neverClosed(_ opening: Int, at start: YAMLMark) -> YAMLProblem {
        let due = closing(of: opening).map { String(Character(Unicode.Scalar($0))) } ?? "]"
        return syntax(
            at: start, "This '\(source.character(at: opening))' is never closed.",
            hint: "Add the missing '\(due)'; text that contains brackets needs quotes.")
    }
}

extension YAMLOpenCollection {
    /// Where the bracket of a collection in brackets is: an anchor or tag may come before it.
    var bracketMark: YAMLMark {
        YAMLMark(line32: place.end.line32, column32: place.end.column32 - 1)
    }
}
