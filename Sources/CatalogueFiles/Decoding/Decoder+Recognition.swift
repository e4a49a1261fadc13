import Pathways

extension Decoder {
    static let recognitionKeys = ["from", "into", "grants", "when", "agreement", "declared-by", "source", "note"]
    static let grantKeys = ["credits", "courses", "unassigned", "satisfies", "unlocks", "admission"]
    static let conditionKeys = ["grade", "within", "also", "otherwise", "confirm"]
    static let blockKeys = ["total", "levels"]
    static let unassignedKeys = ["credits", "level", "subject"]
    static let agreementKeys = ["id", "from", "until", "parties", "source"]

    mutating func recognitions(_ node: YAMLNode?, _ kind: RecognitionKind) -> [Recognition<OfferingName>] {
        list(node, of: "\(kind.rawValue)s").compactMap { recognition($0, kind) }
    }

    /// The items of a list; anything else is reported.
    mutating func list(_ node: YAMLNode?, of what: String) -> [YAMLNode] {
        guard let node else { return [] }
        guard case .sequence(let items) = node.value else {
            malformed(node, "\(node.outline) is not a list of \(what).", hint: "Begin each one with “- ”.")
            return []
        }
        return items
    }

    private mutating func recognition(_ node: YAMLNode, _ kind: RecognitionKind) -> Recognition<OfferingName>? {
        let what = "a \(kind.rawValue)"
        guard let fields = fields(node, of: what, keys: Self.recognitionKeys) else { return nil }
        for key in ["from", "into"] where fields.lacks(key) {
            malformed(node, "This \(kind.rawValue) does not say “\(key)”.", hint: hint(toAdd: key))
        }
        let (from, into) = (requirement(fields["from"]), fields["into"].flatMap { destination($0) })
        let (grants, conditions) = (grants(fields["grants"]), conditions(fields["when"]))
        let (agreement, details) = (agreement(fields["agreement"]), provenance(fields))
        guard let from, let into else { return nil }
        var result = Recognition(
            kind, from: from, into: .offering(into.value), grants: grants, conditions: conditions, agreement: agreement,
            declaredBy: details.by, source: details.source, note: details.note, at: span(of: node))
        result.intoSpan = into.span
        return result
    }

    typealias Provenance = (by: Located<String>?, source: Located<String>?, note: Located<String>?)

    mutating func provenance(_ fields: Fields) -> Provenance {
        (
            institutionName(fields["declared-by"]), text(fields["source"], "a source"), text(fields["note"], "a note")
        )
    }

    private mutating func grants(_ node: YAMLNode?) -> Grants<OfferingName> {
        var grants = Grants<OfferingName>()
        guard let node, let fields = fields(node, of: "grants", keys: Self.grantKeys) else { return grants }
        (grants.credits, grants.creditsByLevel) = block(fields["credits"])
        grants.courses = names(fields["courses"])
        grants.unassigned = (fields["unassigned"]?.items ?? []).compactMap { unassigned($0) }
        grants.satisfies = names(fields["satisfies"])
        grants.unlocks = names(fields["unlocks"])
        (grants.admission, grants.entryYear) = admission(fields["admission"])
        return grants
    }

    /// A block of credit: a number, or a total with its split by level.
    private mutating func block(_ node: YAMLNode?) -> (Located<StatedCredits>?, [LevelAmount]) {
        guard let node, case .mapping = node.value else { return (credits(node), []) }
        guard let fields = fields(node, of: "credits", keys: Self.blockKeys) else { return (nil, []) }
        let total = credits(fields["total"])
        guard let levels = fields["levels"] else {
            if !fields.has("total"), !fields.hasUnknown {
                malformed(node, "This block does not say how much.", hint: "Add “total: 60”.")
            }
            return (total, [])
        }
        guard case .mapping(let entries) = levels.value else {
            malformed(levels, "\(levels.outline) is not a split by level.", hint: "Write {upper: 30}.")
            return (total, [])
        }
        if entries.isEmpty, total == nil {
            malformed(node, "This block does not say how much.", hint: "Add “total: 60”.")
        }
        let split = entries.compactMap { entry in
            entry.key.text.flatMap { level in
                number(entry.value, "an amount of credit").map {
                    LevelAmount(level: level, amount: $0.value, at: span(of: entry.key))
                }
            }
        }
        return (total ?? sum(of: split, at: levels), split)
    }

    private mutating func sum(of split: [LevelAmount], at node: YAMLNode) -> Located<StatedCredits>? {
        guard !split.isEmpty else { return nil }
        guard let sum = split.reduce(Rational.zero, { sum, part in sum?.adding(part.amount) }) else {
            malformed(
                node, "These amounts cannot be added exactly.",
                hint: "Use fractions with small denominators, or fewer decimals.")
            return nil
        }
        return Located(StatedCredits(sum), at: span(of: node))
    }

    private mutating func unassigned(_ node: YAMLNode) -> UnassignedCredit? {
        guard let fields = fields(node, of: "unassigned credit", keys: Self.unassignedKeys) else { return nil }
        return UnassignedCredit(
            credits: number(fields["credits"], "an amount of credit")?.value,
            level: text(fields["level"], "a level")?.value, subject: text(fields["subject"], "a subject")?.value,
            at: span(of: fields["level"] ?? node))
    }

    private mutating func admission(_ node: YAMLNode?) -> (Bool, Int?) {
        let hint = "Write true, or a year such as “year 3”."
        guard let text = node?.text, text.hasPrefix("year ") else {
            return (yesOrNo(node, "a kind of admission", hint: hint)?.value ?? false, nil)
        }
        let year = value(node, "a year of entry", hint: hint) {
            Int($0.dropFirst(5)).flatMap { (1...9).contains($0) ? $0 : nil }
        }
        return (true, year?.value)
    }

    private mutating func conditions(_ node: YAMLNode?) -> RecognitionConditions<OfferingName> {
        guard let node, let fields = fields(node, of: "when", keys: Self.conditionKeys) else { return .init() }
        let otherwise: Located<ConditionFailure>? = word(fields["otherwise"], "what happens otherwise")
        return RecognitionConditions(
            grade: grade(fields["grade"]), within: period(fields["within"]), also: requirement(fields["also"]),
            otherwise: otherwise?.value ?? .refused, confirm: texts(fields["confirm"], "a text").map(\.value))
    }

    mutating func agreement(_ node: YAMLNode?) -> Agreement? {
        guard let node, let fields = fields(node, of: "an agreement", keys: Self.agreementKeys) else { return nil }
        return Agreement(
            id: text(fields["id"], "an identifier")?.value, effective: dates(in: fields),
            parties: (fields["parties"]?.items ?? []).compactMap { text($0, "a party")?.value },
            source: text(fields["source"], "a source")?.value, at: span(of: node))
    }
}
