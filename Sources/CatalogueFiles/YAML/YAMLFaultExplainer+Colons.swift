/// Colons that are missing, too many, or without their space.
extension YAMLFaultExplainer {
    /// `title: Food: an introduction`, or a key that is read as more of the text above it.
    var strayColon: YAMLProblem {
        let line = source.line(around: offset)
        if let value = startOfValue(in: line.lowerBound..<offset) {
            return syntax(
                at: fault.mark, "This is the second ': ' in one value; text that contains ': ' needs quotes.",
                hint: "Put the whole value in quotes, as in \(quotedSample(from: value, to: line.upperBound)).")
        }
        guard let above = lineAbove(line) else { return syntax(at: fault.mark, "A colon is not expected here.") }
        if hasValue(above), indentation(of: above) < indentation(of: line) { return continuation(line, of: above) }
        if indentation(of: above) >= indentation(of: line), let parent = parentLine(of: line), hasValue(parent) {
            return continuation(line, of: parent)
        }
        return lineWithoutColon(
            at: source.firstInk(in: above) ?? above.lowerBound, in: above,
            hint: "Write 'key: value', or 'key:' if the lines below belong to it.")
    }

    /// `line` is indented deeper than `first`, which holds a key and its value already.
    private func continuation(_ line: Range<Int>, of first: Range<Int>) -> YAMLProblem {
        let number = source.mark(at: first.lowerBound).line
        let start = source.mark(at: source.firstInk(in: line) ?? offset)
        return syntax(
            at: start, width: max(1, fault.mark.column - start.column + 1),
            "This line is indented deeper than line \(number), so it is read as more of the text there.",
            hint:
                "Indent it like line \(number) if it is a key of its own, or put the text of line \(number) in quotes.")
    }

    /// Where the value begins if a key with its colon comes before the end of `range`.
    private func startOfValue(in range: Range<Int>) -> Int? {
        guard let colon = range.first(where: { source.endsKey($0) }) else { return nil }
        return source.firstInk(in: (colon + 1)..<range.upperBound)
    }

    private func hasValue(_ line: Range<Int>) -> Bool {
        startOfValue(in: line) != nil
    }

    private func quotedSample(from start: Int, to end: Int) -> String {
        let text = String(decoding: source.bytes[start..<min(end, start + 240)], as: UTF8.self).filter {
            !"\"“”".contains($0)
        }
        return "\"\(text.shortenedForMessage)\""
    }

    /// A line where a key is expected has no colon with a space after it.
    var missingColon: YAMLProblem {
        let start = fault.contextMark ?? fault.mark
        let key = source.offset(of: start)
        let line = key..<source.line(around: key).upperBound
        if source[key] == UInt8(ascii: "*") || source[key] == UInt8(ascii: "&") {
            return syntax(
                at: start, "A key with a colon is expected here, not '\(source.character(at: key))'.",
                hint: "If the sign belongs to the text, put the text in quotes.")
        }
        if source.isQuote(at: key) { return quotedWithoutColon(at: start, in: line) }
        if let colon = line.first(where: { isTightColon($0) }) { return tightColon(at: source.mark(at: colon)) }
        if source[key] == UInt8(ascii: "-") {
            return syntax(
                at: start, "A space is missing after this dash.", hint: "Write '- item', with a space between.")
        }
        let level = open.last { !$0.isFlow && $0.place.end.column == start.column }
        if let level, !level.isMapping { return noDash(at: start, inListFrom: level.place.line) }
        if fault.mark.line == start.line, fault.mark.column - start.column > 1024 {
            return syntax(at: start, "A key may have at most 1024 characters.")
        }
        return lineWithoutColon(
            at: key, in: line,
            hint: "Write 'key: value'; if the line continues the text above, indent it deeper than the key above.")
    }

    private func lineWithoutColon(at key: Int, in line: Range<Int>, hint: String) -> YAMLProblem {
        let text = String(decoding: source.bytes[key..<max(key, line.upperBound)], as: UTF8.self)
        return syntax(
            at: source.mark(at: key), width: max(1, text.unicodeScalars.count),
            "A key with a colon is expected, but there is no ': ' in this line.",
            hint: text.contains("=") ? "Write 'key: value', not 'key = value'." : hint)
    }

    private func quotedWithoutColon(at start: YAMLMark, in line: Range<Int>) -> YAMLProblem {
        let isClosed = line.dropFirst().contains { source[$0] == source[line.lowerBound] }
        guard isClosed else { return openQuote(at: start) }
        return syntax(
            at: start, "A key with a colon is expected, but there is no ':' after this text in quotes.",
            hint: "Write \"key\": value.")
    }

    /// `title:Food`, but not `https://`.
    private func isTightColon(_ offset: Int) -> Bool {
        guard source[offset] == UInt8(ascii: ":"), !source.endsKey(offset) else { return false }
        return source[offset + 1] != UInt8(ascii: "/")
    }

    /// `{a:[1]}`.
    func tightColon(at mark: YAMLMark) -> YAMLProblem {
        syntax(at: mark, "A space is missing after this colon.", hint: "Write 'key: value', with a space between.")
    }
}
