import Pathways

extension Decoder {
    /// A requirement: an identifier, a list (all of them), or one of the groups `all`, `any`, `choose`, `credits`,
    /// `complete`. An item of a list must not be empty. Recursion is as deep as the nodes are, which the parser bounds.
    mutating func requirement(_ node: YAMLNode?) -> Requirement<OfferingName>? {
        guard let node else { return nil }
        switch node.value {
        case .null, .scalar: return name(node).map { .complete(.init($0.value, at: $0.span)) }
        case .sequence(let items): return .all(items.compactMap { requirement($0) }, span(of: node))
        case .mapping: return group(node)
        }
    }

    private mutating func group(_ node: YAMLNode) -> Requirement<OfferingName>? {
        let keys = ["complete", "grade", "within", "all", "any", "choose", "credits", "from"]
        let before = diagnostics.count
        guard let fields = fields(node, of: "a requirement", keys: keys) else { return nil }
        let kinds = ["complete", "all", "any", "choose", "credits"].filter(fields.has)
        guard kinds.count == 1, let kind = kinds.first else {
            // A mistyped key has been reported already.
            if kinds.isEmpty, diagnostics.count > before { return nil }
            malformed(
                node, kinds.isEmpty ? "This group does not say what is required." : "This group says two things at once.",
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
        case "all": return .all(value.items.compactMap { requirement($0) }, span(of: fields.key(kind)))
        case "any": return .any(value.items.compactMap { requirement($0) }, span(of: fields.key(kind)))
        default: return choice(kind, value, fields)
        }
    }

    private mutating func leaf(_ node: YAMLNode, _ fields: Fields) -> Requirement<OfferingName>? {
        guard let name = name(node) else { return nil }
        let (grade, within) = (grade(fields["grade"]), period(fields["within"]))
        return .complete(.init(name.value, grade: grade?.value, within: within?.value, at: name.span))
    }

    private mutating func choice(_ kind: String, _ value: YAMLNode, _ fields: Fields) -> Requirement<OfferingName>? {
        guard let from = fields["from"] else {
            malformed(
                fields.key(kind), "“\(kind)” does not say what to choose from.",
                hint: "Add “from:” with a list, “any”, or a filter such as {subject: ACCT, level: upper}.")
            return nil
        }
        guard let pool = pool(from) else { return nil }
        let span = span(of: fields.key(kind))
        if kind == "credits" {
            guard let amount = number(value, "an amount of credit") else { return nil }
            return .credits(amount.value, from: pool, span)
        }
        guard let count = number(value, "how many to choose"), count.value.isWhole else {
            if Rational(parsing: value.text ?? "") != nil {
                malformed(value, "\(value.outline) is not how many to choose.", hint: "Write a whole number.")
            }
            return nil
        }
        return .choose(count.value.numerator, from: pool, span)
    }

    private mutating func pool(_ node: YAMLNode) -> Requirement<OfferingName>.Pool? {
        switch node.value {
        case .null: return nil
        case .sequence(let items): return .listed(items.compactMap { requirement($0) })
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
        let keys = ["institution", "kind", "level", "subject"]
        guard let fields = fields(node, of: "a filter", keys: keys) else { return nil }
        let before = diagnostics.count
        let kind: Located<OfferingKind>? = word(fields["kind"], "a kind of offering")
        let filter = OfferingFilter(
            institution: institutionName(fields["institution"])?.value, kind: kind?.value,
            level: text(fields["level"], "a level")?.value, subject: text(fields["subject"], "a subject")?.value)
        guard filter.isOpen else { return filter }
        // What was meant is unknown, and must not become a choice from everything.
        if keys.allSatisfy({ fields[$0] == nil }), diagnostics.count == before {
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
