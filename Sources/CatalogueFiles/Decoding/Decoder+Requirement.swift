import Pathways

extension Decoder {
    static let requirementKeys = ["complete", "grade", "within", "all", "any", "choose", "credits", "from"]
    static let filterKeys = ["institution", "kind", "level", "subject"]

    /// A requirement: an identifier, a list (all of them), or one of the groups `all`, `any`, `choose`, `credits`,
    /// `complete`. An item of a list must not be empty. Recursion is as deep as the nodes are, which the parser bounds.
    mutating func requirement(_ node: YAMLNode?) -> Requirement<OfferingName>? {
        guard let node else { return nil }
        switch node.value {
        case .null, .scalar: return name(node).map { .complete(.init($0.value, at: $0.span)) }
        case .sequence(let items): return members(items).map { .all($0, span(of: node)) }
        case .mapping: return group(node)
        }
    }

    private mutating func group(_ node: YAMLNode) -> Requirement<OfferingName>? {
        guard let fields = fields(node, of: "a requirement", keys: Self.requirementKeys) else { return nil }
        let kinds = ["complete", "all", "any", "choose", "credits"].filter(fields.has)
        guard kinds.count == 1, let kind = kinds.first else {
            // A mistyped key has been reported already.
            if kinds.isEmpty, fields.hasUnknown { return nil }
            malformed(
                node,
                kinds.isEmpty ? "This group does not say what is required." : "This group says two things at once.",
                hint: "Use one of complete, all, any, choose or credits.")
            return nil
        }
        reportStray(in: fields, kind: kind)
        guard let value = fields[kind] else {
            malformed(fields.key(kind), "“\(kind)” is empty.")
            return nil
        }
        switch kind {
        case "complete": return leaf(value, fields)
        case "all": return members(value.items).map { .all($0, span(of: fields.key(kind))) }
        case "any": return members(value.items).map { .any($0, span(of: fields.key(kind))) }
        default: return choice(kind, value, fields)
        }
    }

    /// The members of a list, without those that have been reported; `nil` where that leaves none, so that a list of
    /// mistakes is not taken for one of nothing.
    private mutating func members(_ items: [YAMLNode]) -> [Requirement<OfferingName>]? {
        let members = items.compactMap { requirement($0) }
        return members.isEmpty && !items.isEmpty ? nil : members
    }

    private mutating func leaf(_ node: YAMLNode, _ fields: Fields) -> Requirement<OfferingName>? {
        guard let name = name(node) else { return nil }
        let (grade, within) = (grade(fields["grade"]), period(fields["within"]))
        return .complete(.init(name.value, grade: grade?.value, within: within?.value, at: name.span))
    }

    private mutating func choice(_ kind: String, _ value: YAMLNode, _ fields: Fields) -> Requirement<OfferingName>? {
        guard let from = fields["from"] else {
            guard fields.lacks("from") else { return nil }
            malformed(
                fields.key(kind), "“\(kind)” does not say what to choose from.",
                hint: "Add “from:” with a list, “any”, or a filter such as {subject: ACCT, level: upper}.")
            return nil
        }
        let (pool, span) = (pool(from), span(of: fields.key(kind)))
        if kind == "credits" {
            guard let amount = number(value, "an amount of credit"), let pool else { return nil }
            return .credits(amount.value, from: pool, span)
        }
        let count = self.value(value, "how many to choose", hint: "Write a whole number.") {
            Rational(parsing: $0).flatMap { $0.isWhole ? $0.numerator : nil }
        }
        guard let count, let pool else { return nil }
        return .choose(count.value, from: pool, span)
    }

    private mutating func pool(_ node: YAMLNode) -> Requirement<OfferingName>.Pool? {
        switch node.value {
        case .null: return nil
        case .sequence(let items):
            let members = items.compactMap { requirement($0) }
            return members.count == items.count ? .listed(members) : nil
        case .scalar(let text, _): return text == "any" ? .matching(OfferingFilter()) : listed(node)
        case .mapping(let entries):
            let groups = ["complete", "all", "any", "choose", "credits"]
            let isGroup = entries.contains { $0.key.text.map(groups.contains) ?? false }
            return isGroup ? listed(node) : filter(node).map { .matching($0) }
        }
    }

    private mutating func listed(_ node: YAMLNode) -> Requirement<OfferingName>.Pool? {
        requirement(node).map { .listed([$0]) }
    }

    private mutating func filter(_ node: YAMLNode) -> OfferingFilter? {
        guard let fields = fields(node, of: "a filter", keys: Self.filterKeys) else { return nil }
        let kind: Located<OfferingKind>? = word(fields["kind"], "a kind of offering")
        let filter = OfferingFilter(
            institution: institutionName(fields["institution"])?.value, kind: kind?.value,
            level: text(fields["level"], "a level")?.value, subject: text(fields["subject"], "a subject")?.value)
        guard filter.isOpen else { return filter }
        // What was meant is unknown, and must not become a choice from everything.
        if Self.filterKeys.allSatisfy({ fields[$0] == nil }), !fields.hasUnknown {
            malformed(node, "This filter says nothing.", hint: "Write “from: any” to choose from everything.")
        }
        return nil
    }

    /// Reports keys that have no meaning beside the kind of group this is.
    private mutating func reportStray(in fields: Fields, kind: String) {
        let meaningful: [String]
        switch kind {
        case "complete": meaningful = ["grade", "within"]
        case "choose", "credits": meaningful = ["from"]
        default: meaningful = []
        }
        for key in ["grade", "within", "from"] where fields.has(key) && !meaningful.contains(key) {
            report(
                .unknownKey, "“\(key)” has no meaning beside “\(kind)”.", at: fields.key(key),
                hint: key == "from" ? nil : "Write it with one offering: {complete: id, \(key): …}.")
        }
    }
}
