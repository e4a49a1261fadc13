/// Quotes and the other signs with a meaning.
extension YAMLFaultExplainer {
    /// A value begins with a sign that no value may begin with.
    var strangeStart: YAMLProblem {
        if source[offset] == UInt8(ascii: "\t") { return tab }
        let sign = source.character(at: offset)
        return syntax(
            at: fault.mark, "A value cannot begin with '\(sign)'.", hint: "Put the whole value in quotes.")
    }

    /// A quote that is never closed.
    var openQuote: YAMLProblem {
        openQuote(at: fault.contextMark ?? fault.mark)
    }

    func openQuote(at start: YAMLMark) -> YAMLProblem {
        let isSingle = source[source.offset(of: start)] == UInt8(ascii: "'")
        return syntax(
            at: start, "The quote that opens here is not closed.",
            hint: isSingle
                ? "Add the closing '. An apostrophe inside '…' is written twice: ''."
                : "Add the closing \". A quotation mark inside \"…\" is written \\\".")
    }

    /// Something follows a value that is complete; `before` is the last byte of that value.
    func trailingText(after before: Int, orElse text: String = "Text") -> YAMLProblem {
        let sign = source.character(at: before)
        if source.isQuote(at: before) {
            if let quoted = lastQuoted, quoted.line < quoted.endLine, source.offset(of: quoted.end) == before + 1 {
                return syntax(
                    at: quoted.start, "The quote that opens here is closed only in line \(quoted.endLine).",
                    hint: "Add the missing closing quote in line \(quoted.line).")
            }
            return syntax(
                at: fault.mark, "\(text) follows after the closing quote.",
                hint: sign == "'"
                    ? "Put all of it inside the quotes. An apostrophe inside '…' is written twice: ''."
                    : "Put all of it inside the quotes. A quotation mark inside \"…\" is written \\\".")
        }
        if sign == "]" || sign == "}" {
            return syntax(
                at: fault.mark, "Text follows after the closing '\(sign)'.",
                hint: "Put the whole value in quotes if the brackets belong to the text.")
        }
        return syntax(
            at: fault.mark, "This does not belong here: what stands before it is a complete value.",
            hint: "Put the whole value in quotes, or begin a new line.")
    }

    /// `"C:\Data"`.
    var unknownEscape: YAMLProblem {
        guard source[offset] == UInt8(ascii: "\\"), fault.problem.contains("unknown") else {
            return syntax(
                at: fault.mark, "After \\x, \\u or \\U in double quotes the number of a character is expected.",
                hint: "Write the backslash twice (\\\\), or use single quotes.")
        }
        return syntax(
            at: fault.mark, width: 2,
            "In double quotes a backslash begins a special character, and \\\(source.character(at: offset + 1)) is none.",
            hint: "Write the backslash twice (\\\\), or use single quotes.")
    }

    /// `*` or `&` without a name.
    var namelessAnchor: YAMLProblem {
        let start = fault.contextMark ?? fault.mark
        let sign = source.character(at: source.offset(of: start))
        let meaning = sign == "*" ? "repeats a value that is marked with '&'" : "marks a value for repetition"
        return syntax(
            at: start, "'\(sign)' at the beginning of a value \(meaning), and needs a name of letters and digits.",
            hint: "Put the text in quotes if the '\(sign)' belongs to it.")
    }

    /// `key: - item`.
    var strayDash: YAMLProblem {
        syntax(
            at: fault.mark, "A list cannot begin in the middle of a line.",
            hint: "Begin it on the next line, or write [a, b]; put text in quotes if the '-' belongs to it.")
    }

    var strayQuestionMark: YAMLProblem {
        syntax(
            at: fault.mark, "A value cannot begin with '?' and a space.", hint: "Put the whole value in quotes.")
    }

    /// `when: > 60 credits`.
    var textAfterBlockSign: YAMLProblem {
        let start = fault.contextMark ?? fault.mark
        let sign = source.character(at: source.offset(of: start))
        return syntax(
            at: start, "After '\(sign)' the text begins on the next line.",
            hint: "Put the whole value in quotes if the '\(sign)' belongs to the text.")
    }

    var loneTag: YAMLProblem {
        let start = fault.contextMark ?? fault.mark
        return YAMLProblem(
            place: YAMLPlace(from: start, to: start.advanced(by: 1)),
            kind: .tag,
            message: "'!' at the beginning of a value begins a YAML tag, which has no meaning here.",
            hint: "Put the text in quotes if the '!' belongs to it.")
    }

    /// A line that begins with `%`.
    var directive: YAMLProblem {
        syntax(
            at: fault.contextMark ?? fault.mark,
            "A line that begins with '%' is an instruction to the YAML reader, and this one cannot be understood.",
            hint: "Delete the line; a catalogue needs none. Put a value that begins with '%' in quotes.")
    }
}
