import Pathways

/// The keys of one mapping, each known to the format.
struct Fields {
    let node: YAMLNode
    private var values: [String: YAMLNode]
    private var keys: [String: YAMLNode]
    /// Whether there are keys that the format does not have; they have been reported.
    let hasUnknown: Bool
    /// The keys that those were most likely meant to be.
    private let mistyped: Set<String>

    init(
        node: YAMLNode, entries: [(key: String, node: YAMLNode, value: YAMLNode)], hasUnknown: Bool = false,
        mistyped: Set<String> = []
    ) {
        self.node = node
        self.hasUnknown = hasUnknown
        self.mistyped = mistyped
        values = Dictionary(entries.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
        keys = Dictionary(entries.map { ($0.key, $0.node) }, uniquingKeysWith: { first, _ in first })
    }

    /// The value of a key; `nil` when it is not there or says nothing.
    subscript(key: String) -> YAMLNode? { values[key].flatMap { $0.isNull ? nil : $0 } }

    /// Whether the key is written, whatever its value.
    func has(_ key: String) -> Bool { keys[key] != nil }

    /// Whether a key has no value, and no mistyped key was meant to be it.
    func lacks(_ key: String) -> Bool { self[key] == nil && !mistyped.contains(key) }

    /// The node of a key itself.
    func key(_ name: String) -> YAMLNode { keys[name] ?? node }
}

extension Decoder {
    /// The fields of a mapping with these keys; others are reported, with the nearest known one.
    ///
    /// `what` completes the sentence “… of a/an `what`”. A node that says nothing has no fields; one that is not a
    /// mapping is reported, and `nil` returned.
    mutating func fields(_ node: YAMLNode, of what: String, keys: [String]) -> Fields? {
        switch node.value {
        case .null: return Fields(node: node, entries: [])
        case .mapping(let entries):
            var known: [(key: String, node: YAMLNode, value: YAMLNode)] = []
            var meant: [String?] = []
            for entry in entries {
                guard let name = entry.key.text else { continue }
                if keys.contains(name) {
                    known.append((name, entry.key, entry.value))
                } else {
                    let near = Self.key(meantBy: name, among: keys)
                    meant.append(near)
                    let hint = Self.hint(forKey: name, meaning: near, among: keys)
                    report(.unknownKey, "“\(name)” is not a key of \(what).", at: entry.key, hint: hint)
                }
            }
            return Fields(
                node: node, entries: known, hasUnknown: !meant.isEmpty, mistyped: Set(meant.compactMap { $0 }))
        case .scalar, .sequence:
            malformed(
                node, "\(node.outline) stands where the keys of \(what) should.",
                hint: "The keys are \(keys.joined(separator: ", ")).")
            return nil
        }
    }
}

extension Decoder {
    /// The known key that an unknown one stands for: `credits` for `credit`, and for `credits:3` without a space.
    private static func key(meantBy name: String, among keys: [String]) -> String? {
        let front = String(name.prefix { $0 != ":" })
        return front != name && keys.contains(front) ? front : DidYouMean(keys).suggestion(for: name)
    }

    private static func hint(forKey name: String, meaning near: String?, among keys: [String]) -> String {
        if name == "holds" {
            return "This looks like a learner's file: name it behind --learner, outside the catalogue."
        }
        guard let near else { return "The keys are \(keys.joined(separator: ", "))." }
        return name.hasPrefix(near + ":") ? "Write a space after the colon: “\(near): …”." : "Did you mean “\(near)”?"
    }

    /// Reads the entries of a mapping whose keys are names. Of a key given twice, which the parser reports, both are read,
    /// for the mistakes in them, and the first is kept.
    mutating func distinct<Value>(
        _ entries: [YAMLNode.Entry], _ read: (inout Decoder, YAMLNode.Entry) -> Value?
    ) -> [Value] {
        var seen: Set<String> = []
        return entries.compactMap { entry in
            let value = read(&self, entry)
            return seen.insert(entry.key.text ?? "").inserted ? value : nil
        }
    }
}
