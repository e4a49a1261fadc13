/// Says in plain words what libyaml could not read, and points at the likely cause rather than at the spot where
/// libyaml gave up: the bracket or quote that is never closed, the colon without its space.
struct YAMLFaultExplainer {
    let fault: YAMLFault
    let source: YAMLSource
    /// What was being read, innermost last.
    let open: [YAMLOpenCollection]
    /// The last text in quotes before the fault.
    let lastQuoted: YAMLPlace?
    /// Where the content of the file is, if it was read to its end.
    let root: YAMLPlace?
    /// Where libyaml noticed.
    let offset: Int

    init(
        fault: YAMLFault, source: YAMLSource, open: [YAMLOpenCollection] = [], lastQuoted: YAMLPlace? = nil,
        root: YAMLPlace? = nil
    ) {
        self.fault = fault
        self.source = source
        self.open = open
        self.lastQuoted = lastQuoted
        self.root = root
        offset = source.offset(of: fault.mark)
    }

    /// The fault in plain words.
    var problem: YAMLProblem {
        let found = explanation
        guard found.kind == .syntax, let warning = warning(forLineOf: found.place) else { return found }
        let hint = found.hint.map { "\($0) \(warning)" } ?? warning
        return YAMLProblem(place: found.place, kind: found.kind, message: found.message, hint: hint)
    }

    private var explanation: YAMLProblem {
        if fault.context.contains("directive") || fault.problem.contains("directive") { return directive }
        if fault.context.hasSuffix("a tag") { return loneTag }
        switch fault.problem {
        case "found character that cannot start any token": return strangeStart
        case "found a tab character that violates indentation",
            "found a tab character where an indentation space is expected":
            return tab
        case "mapping values are not allowed in this context": return strayColon
        case "could not find expected ':'": return missingColon
        case "did not find expected key", "did not find expected '-' indicator": return unexpectedInBlock
        case "did not find expected ',' or ']'", "did not find expected ',' or '}'": return unexpectedInBrackets
        case "did not find expected node content": return missingValue
        case "found unexpected ':'": return tightColon(at: fault.mark)
        case "did not find expected <document start>": return afterTheEnd
        default: return signExplanation
        }
    }

    private var signExplanation: YAMLProblem {
        switch fault.problem {
        case "found unexpected end of stream", "found unexpected document indicator": return openQuote
        case "found unknown escape character", "did not find expected hexdecimal number",
            "found invalid Unicode character escape code":
            return unknownEscape
        case "did not find expected alphabetic or numeric character": return namelessAnchor
        case "block sequence entries are not allowed in this context": return strayDash
        case "mapping keys are not allowed in this context": return strayQuestionMark
        case "did not find expected comment or line break", "found an indentation indicator equal to 0":
            return textAfterBlockSign
        case "found undefined tag handle": return loneTag
        case "found incompatible YAML document": return directive
        case "out of memory": return outOfMemory
        default: return fault.problem.hasPrefix("Maximum nesting level") ? tooDeep : unknownFault
        }
    }

    /// A syntax problem of `width` characters at `start`.
    func syntax(at start: YAMLMark, width: Int = 1, _ message: String, hint: String? = nil) -> YAMLProblem {
        YAMLProblem(
            place: YAMLPlace(from: start, to: start.advanced(by: width)), kind: .syntax, message: message, hint: hint)
    }

    /// Characters that look like others are worth a word in any explanation.
    private func warning(forLineOf place: YAMLPlace) -> String? {
        let line = source.bytes[source.line(around: source.offset(of: place.start))]
        let scalars = String(decoding: line, as: UTF8.self).unicodeScalars
        if scalars.contains("\u{A0}") {
            return "This line contains a non-breaking space, which looks like a space but is none: type it again."
        }
        if scalars.contains(where: { $0 == "\u{201C}" || $0 == "\u{201D}" }) {
            return "The curly quotation marks in this line are no quotes for YAML: type straight ones."
        }
        return nil
    }

    private var tooDeep: YAMLProblem {
        YAMLProblem(
            place: YAMLPlace(from: fault.mark, to: fault.mark.advanced(by: 1)),
            kind: .tooDeep,
            message: "Lists and mappings are nested much too deep from here on.",
            hint: "Look for brackets that are opened again and again without being closed.")
    }

    private var outOfMemory: YAMLProblem {
        YAMLProblem(
            place: YAMLPlace(from: fault.mark, to: fault.mark),
            kind: .tooLarge,
            message: "The file cannot be read any further for lack of memory.",
            hint: "Split it into several files in one folder.")
    }

    private var unknownFault: YAMLProblem {
        syntax(at: fault.mark, "This cannot be read as YAML: \(fault.problem).")
    }
}
