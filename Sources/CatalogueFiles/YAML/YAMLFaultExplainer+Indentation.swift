/// Tabs, and lines that begin in the wrong column.
extension YAMLFaultExplainer {
    var tab: YAMLProblem {
        syntax(
            at: fault.mark, "There is a tab here; YAML is indented with spaces only.",
            hint: "Replace the tab by spaces. Most editors can convert all tabs of a file at once.")
    }

    /// Something stands in a block mapping or list that neither continues nor ends it.
    var unexpectedInBlock: YAMLProblem {
        if let closing = strayClosing { return closing }
        if let before = source.lastInk(before: offset) { return trailingText(after: before) }
        if source.endsKey(offset) { return syntax(at: fault.mark, "A key is missing before this colon.") }
        let start = fault.contextMark ?? fault.mark
        guard start.column == fault.mark.column else { return wrongIndentation }
        if fault.problem.contains("'-'") { return noDash(at: fault.mark, inListFrom: start.line) }
        guard source[offset] == UInt8(ascii: "-") else { return wrongIndentation }
        return syntax(
            at: fault.mark, "An item of a list stands here, where a key is expected.",
            hint: "A list belongs under a key of its own; keys and items cannot be mixed.")
    }

    /// A line without a dash among the items of a list.
    func noDash(at mark: YAMLMark, inListFrom line: Int) -> YAMLProblem {
        syntax(
            at: mark, "This line stands among the items of the list that begins in line \(line), but has no '- '.",
            hint: "Begin every item with '- '; a key that follows the list is indented less than its items.")
    }

    private var wrongIndentation: YAMLProblem {
        var columns = Set(open.filter { !$0.isFlow }.map(\.place.column))
        if let above = lineAbove(source.line(around: offset)) { columns.insert(indentation(of: above) + 1) }
        let list = columns.sorted().map(String.init).joined(separator: ", ")
        return syntax(
            at: fault.mark,
            "This line begins in column \(fault.mark.column), which fits no line above it (they begin in column \(list)).",
            hint: "Indent it exactly like the line it belongs with.")
    }

    /// The content of the file is complete, but more follows.
    var afterTheEnd: YAMLProblem {
        guard let first = root?.start else {
            return syntax(
                at: fault.mark, "After a line that begins with '%' the content must begin with a line '---'.",
                hint: "Delete the line with '%'; a catalogue needs none.")
        }
        if fault.mark.column < first.column {
            return syntax(
                at: fault.mark, "This line is indented less than line \(first.line), with which the file begins.",
                hint: "Begin all keys of one level in the same column.")
        }
        return strayClosing
            ?? syntax(
                at: fault.mark, "The content of the file is complete before this; nothing may follow.",
                hint: "A file is one mapping of keys to values: look for a bracket or quote that closes too early.")
    }
}

/// The lines around a fault.
extension YAMLFaultExplainer {
    /// The nearest line above that holds anything but a comment.
    func lineAbove(_ line: Range<Int>) -> Range<Int>? {
        lineAbove(line) { _ in true }
    }

    /// The nearest line above that is indented less.
    func parentLine(of line: Range<Int>) -> Range<Int>? {
        let depth = indentation(of: line)
        return lineAbove(line) { indentation(of: $0) < depth }
    }

    /// The number of characters before the first that is not blank.
    func indentation(of line: Range<Int>) -> Int {
        (source.firstInk(in: line) ?? line.upperBound) - line.lowerBound
    }

    private func lineAbove(_ line: Range<Int>, where isSought: (Range<Int>) -> Bool) -> Range<Int>? {
        var end = line.lowerBound - 1
        while end >= 0 {
            let above = source.line(around: end)
            if source.firstInk(in: above) != nil, isSought(above) { return above }
            end = above.lowerBound - 1
        }
        return nil
    }
}
