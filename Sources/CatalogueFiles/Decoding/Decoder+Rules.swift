import Pathways

extension Decoder {
    static let ruleKeys = [
        "residency", "residency-accepts", "transfer-limit", "transfer-limits", "level-minimums", "currency",
        "finish-within", "sharing", "admission-credit",
    ]

    static let transferLimitKeys = ["level", "from", "limit"]
    static let sharingKeys = ["same-level", "limit"]
    static let amountKeys = ["larger-of", "smaller-of"]

    mutating func rules(_ node: YAMLNode?) -> Rules {
        var rules = Rules()
        guard let node, let fields = fields(node, of: "rules", keys: Self.ruleKeys) else { return rules }
        rules.residency = amount(fields["residency"])
        rules.residencyAccepts = (fields["residency-accepts"]?.items ?? []).compactMap { recognitionKind($0) }
        rules.transferLimit = amount(fields["transfer-limit"])
        rules.transferLimits = (fields["transfer-limits"]?.items ?? []).compactMap { transferLimit($0) }
        rules.levelMinimums = levelMinimums(fields["level-minimums"])
        rules.currency = period(fields["currency"])
        rules.finishWithin = period(fields["finish-within"])
        rules.sharing = sharing(fields["sharing"])
        rules.admissionCredit = fields["admission-credit"].flatMap {
            value($0, "a rule for the credit of admission", hint: "It is counts or ladders-only.") {
                Rules.AdmissionCredit(rawValue: $0)
            }
        }
        return rules
    }

    private mutating func recognitionKind(_ node: YAMLNode) -> RecognitionKind? {
        value(node, "a kind of recognition", hint: "It is one of ladders, transfers, assessments.") { text in
            RecognitionKind.allCases.first { $0.rawValue == text || $0.rawValue + "s" == text }
        }?.value
    }

    private mutating func transferLimit(_ node: YAMLNode) -> Located<Rules.TransferLimit>? {
        guard let fields = fields(node, of: "a transfer limit", keys: Self.transferLimitKeys) else { return nil }
        guard let limit = amount(fields["limit"]) else {
            if fields.lacks("limit"), !fields.has("limit") {
                malformed(node, "This limit does not say how much.", hint: "Add “limit: 15”.")
            }
            return nil
        }
        let from = (fields["from"]?.items ?? []).compactMap { institutionName($0)?.value }
        let level = text(fields["level"], "a level")?.value
        return Located(.init(level: level, from: from, limit: limit.value), at: span(of: node))
    }

    private mutating func levelMinimums(_ node: YAMLNode?) -> [Located<Rules.LevelMinimum>] {
        guard let node else { return [] }
        guard case .mapping(let entries) = node.value else {
            malformed(node, "\(node.outline) is not a minimum for each level.", hint: "Write {upper: 45}.")
            return []
        }
        return entries.compactMap { entry in
            guard let level = entry.key.text, let amount = amount(entry.value) else { return nil }
            return Located(.init(level: level, amount: amount.value), at: span(of: entry.key))
        }
    }

    private mutating func sharing(_ node: YAMLNode?) -> Located<Rules.Sharing>? {
        guard let node else { return nil }
        let place = span(of: node)
        if node.text == "never" { return Located(.never, at: place) }
        let hint = "It is never, {same-level: never} or {limit: 50%}."
        guard case .mapping = node.value else {
            malformed(node, "\(node.outline) is not a rule for sharing.", hint: hint)
            return nil
        }
        guard let fields = fields(node, of: "sharing", keys: Self.sharingKeys) else { return nil }
        let isOne = fields.has("limit") != fields.has("same-level")
        if isOne, fields.has("limit"), fields["limit"] != nil {
            return amount(fields["limit"]).map { Located(.limit($0.value), at: place) }
        }
        if isOne, fields["same-level"]?.text == "never" { return Located(.neverAtSameLevel, at: place) }
        if !fields.hasUnknown { malformed(node, "This is not a rule for sharing.", hint: hint) }
        return nil
    }

    /// A number, a percentage, or the larger or smaller of several amounts.
    mutating func amount(_ node: YAMLNode?) -> Located<RuleAmount>? {
        guard let node else { return nil }
        let hint = "Write a number, a percentage such as 25%, or {larger-of: [12, 40%]}."
        guard case .mapping = node.value else {
            return value(node, "an amount", hint: hint) { text in
                Self.percentage(text).map { .percentage($0) } ?? Rational(parsing: text).map { .number($0) }
            }
        }
        guard let fields = fields(node, of: "an amount", keys: Self.amountKeys) else { return nil }
        let larger = fields["larger-of"]
        let isOne = fields.has("larger-of") != fields.has("smaller-of")
        guard isOne, let list = larger ?? fields["smaller-of"], !list.items.isEmpty else {
            if fields.hasUnknown { return nil }
            malformed(node, "This is not an amount.", hint: hint)
            return nil
        }
        let amounts = list.items.compactMap { amount($0)?.value }
        return Located(larger == nil ? .smallerOf(amounts) : .largerOf(amounts), at: span(of: node))
    }
}
