import Pathways

@testable import CatalogueFiles

/// The keys of a group in a file of cases; a key that is not known, or is missing, is a mistake in the file.
struct CaseFields {
    let file: String
    private let group: YAMLNode
    private let values: [String: YAMLNode]

    init(_ node: YAMLNode, file: String, keys: Set<String>) throws {
        self.file = file
        group = node
        guard case .mapping(let entries) = node.value else {
            throw CaseProblem(place: "\(file):\(node.place.line)", message: "a group was expected")
        }
        var values: [String: YAMLNode] = [:]
        for entry in entries {
            guard let key = entry.key.text, keys.contains(key) else {
                throw CaseProblem(
                    place: "\(file):\(entry.key.place.line)", message: "“\(entry.key.text ?? "")” is not a key")
            }
            values[key] = entry.value
        }
        self.values = values
    }

    var place: String { "\(file):\(group.place.line)" }

    func problem(_ message: String) -> CaseProblem { CaseProblem(place: place, message: message) }

    func has(_ key: String) -> Bool { values[key] != nil }

    func node(_ key: String) throws -> YAMLNode {
        guard let node = values[key] else { throw problem("“\(key)” is missing") }
        return node
    }

    func optionalText(_ key: String) throws -> String? {
        guard let node = values[key] else { return nil }
        guard let text = node.text else { throw problem("“\(key)” is not a text") }
        return text
    }

    func text(_ key: String) throws -> String {
        guard let text = try optionalText(key) else { throw problem("“\(key)” is missing") }
        return text
    }

    /// The items of a list.
    func items(_ key: String) throws -> [YAMLNode] {
        guard case .sequence(let items) = try node(key).value else { throw problem("“\(key)” is not a list") }
        return items
    }

    /// The texts of a list.
    func texts(_ key: String) throws -> [String] {
        try items(key).map {
            guard let text = $0.text else { throw problem("“\(key)” has an item that is not a text") }
            return text
        }
    }

    /// An amount; `nil` for the word `unknown`.
    func amount(_ key: String) throws -> Rational? {
        let text = try text(key)
        if text == "unknown" { return nil }
        guard let amount = Rational(parsing: text) else { throw problem("“\(key)” is not an amount") }
        return amount
    }

    func knownAmount(_ key: String) throws -> Rational {
        guard let amount = try amount(key) else { throw problem("“\(key)” is always known") }
        return amount
    }
}

/// A mistake in a file of cases.
struct CaseProblem: Error, CustomStringConvertible {
    var place: String
    var message: String

    var description: String { "\(place): \(message)" }
}
