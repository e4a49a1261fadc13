import Pathways

extension Decoder {
    /// The name of an offering: in full, or a bare name of the file's institution.
    mutating func name(_ node: YAMLNode) -> Located<OfferingName>? {
        guard let text = node.text else {
            malformed(node, "\(node.outline) is not the identifier of an offering.", hint: Self.identifierHint)
            return nil
        }
        guard let id = identifier(text, at: node) else { return nil }
        return Located(OfferingName(id: id, written: text), at: span(of: node))
    }

    /// A list of names, or one alone.
    mutating func names(_ node: YAMLNode?) -> [Located<OfferingName>] {
        (node?.items ?? []).compactMap { name($0) }
    }

    /// The full identifier of what was written; reported and `nil` when it is not one.
    mutating func identifier(_ text: String, at node: YAMLNode) -> String? {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), parts.allSatisfy(Self.isSlug) else {
            malformed(node, "\(node.outline) is not the identifier of an offering.", hint: Self.identifierHint)
            return nil
        }
        if parts.count == 2 { return text }
        guard let institution else {
            malformed(
                node, "“\(text)” does not say whose it is.",
                hint: isTable
                    ? "Write institution/\(text); a name alone will do where the table institutions has just one row."
                    : "Write institution/\(text), or put “institution: …” at the top of the file.")
            return nil
        }
        return "\(institution)/\(text)"
    }

    /// The name of an institution.
    mutating func institutionName(_ node: YAMLNode?) -> Located<String>? {
        value(node, "the identifier of an institution", hint: "Write a short name such as bcit.") {
            Self.isSlug($0) ? $0 : nil
        }
    }

    /// Who receives a recognition: an offering, or an institution, whose name stands alone.
    ///
    /// Which of the two a bare name means is known only when all files are read.
    mutating func destination(_ node: YAMLNode) -> Located<OfferingName>? {
        // In tables the name of the one institution is that institution, never an offering of the same name.
        if let text = node.text, Self.isSlug(text), institution == nil || (isTable && text == institution) {
            return Located(OfferingName(id: text, written: text), at: span(of: node))
        }
        return name(node)
    }

    static func isSlug(_ text: some StringProtocol) -> Bool {
        text.utf8.count <= 200 && text.unicodeScalars.first.map { !$0.isMark } ?? false
            && text.unicodeScalars.allSatisfy { scalar in
                switch scalar {
                case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".": true
                default: !scalar.isASCII && scalar.properties.isAlphabetic
                }
            }
    }

    static let identifierHint =
        "Write institution/name, or a name of this file's institution: letters, digits, “-”, “_” and “.”."
}
