@testable import CatalogueFiles

/// Reads a text as a file.
func readYAML(_ text: String, limits: YAMLLimits = .default) -> (root: YAMLNode?, problems: [YAMLProblem]) {
    parseYAML(Array(text.utf8), limits: limits)
}

/// A tree as indented lines, each with its place: what the tests compare.
func outline(_ node: YAMLNode?) -> String {
    guard let node else { return "none" }
    var lines: [String] = []
    var left: [(node: YAMLNode, prefix: String)] = [(node, "")]
    while let (node, prefix) = left.popLast() {
        let inner = String(repeating: " ", count: prefix.prefix { $0 == " " }.count + 2)
        switch node.value {
        case .null: lines.append("\(prefix)null \(node.place)")
        case .scalar(let text, let isPlain):
            lines.append("\(prefix)\(isPlain ? "plain" : "quoted") <\(escaped(text))> \(node.place)")
        case .sequence(let items):
            lines.append("\(prefix)list \(node.place)")
            left += items.reversed().map { ($0, "\(inner)- ") }
        case .mapping(let entries):
            lines.append("\(prefix)mapping \(node.place)")
            left += entries.reversed().map { ($0.value, "\(inner)\($0.name) \($0.key.place): ") }
        }
    }
    return lines.joined(separator: "\n")
}

private func escaped(_ text: String) -> String {
    text.replacing("\n", with: "\\n").replacing("\t", with: "\\t")
}

/// Problems as lines: place and kind.
func brief(_ problems: [YAMLProblem]) -> [String] {
    problems.map { "\($0.place) \(name(of: $0.kind))" }
}

private func name(of kind: YAMLProblem.Kind) -> String {
    switch kind {
    case .unknownAlias(let name): "unknownAlias *\(name)"
    case .selfReferringAlias(let name): "selfReferringAlias *\(name)"
    case .duplicateKey(let name, let first): "duplicateKey \(name) first \(first)"
    default: "\(kind)"
    }
}
