@testable import CatalogueFiles

/// Holds a file against a JSON Schema, as editors do: the keywords that the project's schema uses, and no others.
struct SchemaValidator {
    private static let annotations: Set<String> = ["$schema", "$id", "$defs", "title", "description", "uniqueItems"]

    let root: YAMLNode

    /// What is wrong, each with its line; empty for a valid node.
    func problems(of node: YAMLNode, in schema: YAMLNode) -> [String] {
        schema.entries.flatMap { keyword, argument -> [String] in
            isMet(keyword, argument, by: node, in: schema) ?? ["line \(node.place.line): \(keyword)"]
        }
    }

    /// The problems under one keyword; `nil` when it is simply not met.
    private func isMet(_ keyword: String, _ argument: YAMLNode, by node: YAMLNode, in schema: YAMLNode) -> [String]? {
        switch keyword {
        case _ where Self.annotations.contains(keyword): return []
        case "$ref": return problems(of: node, in: definition(argument.text ?? ""))
        case "anyOf": return argument.items.contains { problems(of: node, in: $0).isEmpty } ? [] : nil
        case "type": return argument.items.contains { node.has(type: $0.text ?? "") } ? [] : nil
        case "const": return node.text == argument.text ? [] : nil
        case "enum": return argument.items.contains { $0.text == node.text } ? [] : nil
        case "items": return node.list.flatMap { problems(of: $0, in: argument) }
        case "properties": return node.entries.flatMap { key, value in problems(of: value, in: argument[key: key]) }
        case "additionalProperties":
            let others = node.entries.filter { key, _ in !schema[key: "properties"].entries.contains { $0.0 == key } }
            return argument.text == "false"
                ? (others.isEmpty ? [] : nil) : others.flatMap { problems(of: $1, in: argument) }
        case "propertyNames": return node.keyNodes.flatMap { problems(of: $0, in: argument) }
        case "required":
            return argument.items.allSatisfy { key in node.entries.contains { $0.0 == key.text } } ? [] : nil
        default: return isMet(bound: keyword, argument, by: node)
        }
    }

    private func isMet(bound keyword: String, _ argument: YAMLNode, by node: YAMLNode) -> [String]? {
        if keyword == "pattern" {
            guard node.has(type: "string") else { return [] }
            let pattern = try? Regex(argument.text ?? "")
            return pattern.flatMap { try? $0.firstMatch(in: node.text ?? "") } == nil ? nil : []
        }
        guard let limit = Double(argument.text ?? "") else { return nil }
        switch keyword {
        case "minLength": return Double((node.text ?? "").count) >= limit ? [] : nil
        case "minItems": return Double(node.list.count) >= limit ? [] : nil
        case "minProperties": return Double(node.entries.count) >= limit ? [] : nil
        case "minimum": return node.number.map { $0 >= limit } ?? true ? [] : nil
        case "maximum": return node.number.map { $0 <= limit } ?? true ? [] : nil
        case "exclusiveMinimum": return node.number.map { $0 > limit } ?? true ? [] : nil
        default: return nil
        }
    }

    /// `#/$defs/name`.
    private func definition(_ reference: String) -> YAMLNode {
        reference.split(separator: "/").dropFirst().reduce(root) { $0[key: String($1)] }
    }
}

extension YAMLNode {
    fileprivate var entries: [(String, YAMLNode)] {
        if case .mapping(let entries) = value { entries.map { ($0.key.text ?? "", $0.value) } } else { [] }
    }

    fileprivate var keyNodes: [YAMLNode] {
        if case .mapping(let entries) = value { entries.map(\.key) } else { [] }
    }

    fileprivate var list: [YAMLNode] {
        if case .sequence(let items) = value { items } else { [] }
    }

    fileprivate subscript(key key: String) -> YAMLNode {
        entries.first { $0.0 == key }?.1 ?? YAMLNode(value: .null, place: place)
    }

    fileprivate var number: Double? {
        if case .scalar(let text, isPlain: true) = value { Double(text) } else { nil }
    }

    fileprivate func has(type: String) -> Bool {
        switch (type, value) {
        case ("null", .null), ("array", .sequence), ("object", .mapping): true
        case ("number", .scalar): number != nil
        case ("integer", .scalar): number.map { $0 == $0.rounded() } ?? false
        case ("boolean", .scalar(let text, isPlain: true)): ["true", "false"].contains(text)
        case ("string", .scalar): number == nil && !has(type: "boolean")
        default: false
        }
    }
}
