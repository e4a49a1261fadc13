import Pathways

/// Reads declarations out of the nodes of one file, and collects every mistake on the way.
///
/// Reading never stops at a mistake: a value that cannot be read is reported and left out, and the rest is read on.
struct Decoder {
    let file: Int32
    /// The institution that bare identifiers belong to, once it is known.
    var institution: String?
    /// Whether the nodes are rows of a table, so that advice speaks of columns.
    var isTable = false
    private(set) var diagnostics: [Diagnostic] = []

    init(file: Int32) { self.file = file }

    mutating func report(_ code: DiagnosticCode, _ message: String, at node: YAMLNode, hint: String? = nil) {
        diagnostics.append(Diagnostic(code, saying: message, at: span(of: node), hint: hint))
    }

    /// Reports a value that is not of the form its key takes.
    mutating func malformed(_ node: YAMLNode, _ message: String, hint: String? = nil) {
        report(.malformedValue, message, at: node, hint: hint)
    }

    /// Advice to say what a declaration lacks.
    func hint(toAdd key: String, _ example: String = "…") -> String {
        isTable ? "Fill in the column “\(key)”." : "Add “\(key): \(example)”."
    }

    func span(of node: YAMLNode) -> SourceSpan { SourceSpan(node.place, file: file) }
}

extension SourceSpan {
    /// The span of a place in the YAML of a file; of several lines only the first is underlined.
    init(_ place: YAMLPlace, file: Int32) {
        let length = place.endLine == place.line ? max(1, place.endColumn - place.column) : 1
        self.init(file: file, line: Int32(place.line), column: Int32(place.column), length: Int32(length))
    }
}

extension YAMLNode {
    /// What the node looks like, to begin a message with.
    var outline: String {
        switch value {
        case .null: "Nothing"
        case .scalar(let text, _): "“\(text.count > 60 ? text.prefix(60) + "…" : text)”"
        case .sequence: "A list"
        case .mapping: "A group of keys"
        }
    }

    /// The text of a scalar.
    var text: String? {
        if case .scalar(let text, _) = value { text } else { nil }
    }

    var isNull: Bool {
        if case .null = value { true } else { false }
    }

    /// The items of a list; anything else is a list of one, nothing a list of none.
    var items: [YAMLNode] {
        switch value {
        case .sequence(let items): items
        case .null: []
        default: [self]
        }
    }
}
