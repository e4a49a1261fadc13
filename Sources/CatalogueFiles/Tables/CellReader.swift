import Pathways

/// Makes nodes of cells, as if what they say were written in YAML.
struct CellReader {
    let file: Int32
    private(set) var diagnostics: [Diagnostic] = []

    init(file: Int32) { self.file = file }

    mutating func report(
        _ code: DiagnosticCode, _ message: String, at place: YAMLPlace, hint: String? = nil,
        related: [Diagnostic.Related] = []
    ) {
        diagnostics.append(
            Diagnostic(code, saying: message, at: SourceSpan(place, file: file), hint: hint, related: related))
    }

    /// The node that a cell stands for; `nil` where it is of no use, which has been reported.
    mutating func node(_ cell: TableCell, _ form: CellForm) -> YAMLNode? {
        if let problem = cell.problem {
            report(.malformedValue, problem, at: cell.place)
            return nil
        }
        if form == .text { return scalar(cell.text, at: cell.place) }
        let first = cell.text.first { !$0.isWhitespace }
        if first == "[" || first == "{" { return flow(cell) }
        switch form {
        case .text, .value: return scalar(cell.text.trimmed, at: cell.place)
        case .word: return scalar(Self.word(cell.text), at: cell.place)
        case .answer: return scalar(cell.text.trimmed.lowercased(), at: cell.place)
        case .texts: return list(cell) { $0 == "\n" || $0 == "\r" }
        case .names: return list(cell, where: Self.separatesNames)
        case .parts: return parts(cell)
        case .items: return sequence(cell, where: Self.separatesNames)
        }
    }

    private func scalar(_ text: String, at place: YAMLPlace) -> YAMLNode {
        YAMLNode(value: .scalar(text, isPlain: false), place: place)
    }

    private static func word(_ text: String) -> String {
        text.lowercased().split { $0 == " " || $0 == "_" }.joined(separator: "-")
    }

    private static func separatesNames(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "," || scalar == ";" || scalar == "\n" || scalar == "\r"
    }
}

// MARK: - Lists

extension CellReader {
    /// The one thing in the cell, or a list of several.
    private func list(_ cell: TableCell, where separates: (Unicode.Scalar) -> Bool) -> YAMLNode {
        guard cell.text.unicodeScalars.contains(where: separates) else {
            return scalar(cell.text.trimmed, at: cell.place)
        }
        let items = items(cell, where: separates)
        return items.count == 1 ? items[0] : YAMLNode(value: .sequence(items), place: cell.place)
    }

    /// Several names are told from a list in brackets by a key that nobody writes.
    private func parts(_ cell: TableCell) -> YAMLNode {
        let list = list(cell, where: Self.separatesNames)
        guard case .sequence = list.value else { return list }
        let key = scalar(Self.severalNames, at: cell.place)
        return YAMLNode(value: .mapping([.init(key: key, value: list)]), place: cell.place)
    }

    static let severalNames = "\u{0}"

    private func sequence(_ cell: TableCell, where separates: (Unicode.Scalar) -> Bool) -> YAMLNode {
        YAMLNode(value: .sequence(items(cell, where: separates)), place: cell.place)
    }

    /// What stands between the separators, without blanks around it; nothing where there is nothing.
    private func items(_ cell: TableCell, where separates: (Unicode.Scalar) -> Bool) -> [YAMLNode] {
        let scalars = Array(cell.text.unicodeScalars)
        let marks = cell.marks
        var items: [YAMLNode] = []
        var start = 0
        for end in 0...scalars.count where end == scalars.count || separates(scalars[end]) {
            var range = start..<end
            start = end + 1
            while let first = range.first, scalars[first].isBlank { range = first + 1..<range.upperBound }
            while let last = range.last, scalars[last].isBlank { range = range.lowerBound..<last }
            guard !range.isEmpty else { continue }
            let text = String(String.UnicodeScalarView(scalars[range]))
            items.append(scalar(text, at: marks.place(of: range)))
        }
        return items
    }
}

// MARK: - YAML in a cell

extension CellReader {
    /// What is written in brackets or braces.
    private mutating func flow(_ cell: TableCell) -> YAMLNode? {
        let (root, problems) = parseYAML(Array(cell.text.utf8))
        guard root != nil, problems.isEmpty else {
            let marks = cell.marks
            for problem in problems {
                var related: [Diagnostic.Related] = []
                if case .duplicateKey(_, let first) = problem.kind {
                    let span = SourceSpan(marks.place(of: first), file: file)
                    related = [Diagnostic.Related("given here first", at: span)]
                }
                report(
                    .malformedValue, problem.message, at: marks.place(of: problem.place), hint: problem.hint,
                    related: related)
            }
            return nil
        }
        let marks = cell.marks
        return root.map { moved($0, marks) }
    }

    /// The same node with its places in the file. As deep as the parser allows.
    private func moved(_ node: YAMLNode, _ marks: CellMarks) -> YAMLNode {
        let value: YAMLNode.Value
        switch node.value {
        case .null, .scalar: value = node.value
        case .sequence(let items): value = .sequence(items.map { moved($0, marks) })
        case .mapping(let entries):
            value = .mapping(entries.map { .init(key: moved($0.key, marks), value: moved($0.value, marks)) })
        }
        return YAMLNode(value: value, place: marks.place(of: node.place))
    }
}

extension Unicode.Scalar {
    fileprivate var isBlank: Bool { self == " " || self == "\t" || self == "\u{A0}" || self == "\n" || self == "\r" }
}

extension String {
    /// Without blanks around it.
    fileprivate var trimmed: String {
        guard let first = unicodeScalars.first, let last = unicodeScalars.last, first.isBlank || last.isBlank else {
            return self
        }
        let front = unicodeScalars.drop(while: \.isBlank)
        return String(String.UnicodeScalarView(front.reversed().drop(while: \.isBlank).reversed()))
    }
}
