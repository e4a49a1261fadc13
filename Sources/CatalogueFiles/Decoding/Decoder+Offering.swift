import Pathways

extension Decoder {
    static let offeringKeys =
        [
            "code", "title", "credits", "hours", "cost", "level", "award", "institutions", "stacks", "other-credits",
            "requires", "corequisites", "strict-corequisites", "recommends", "admission", "rules", "grades", "offered",
            "replaced-by", "expires-after", "learner-effort", "source", "note",
        ] + SummaryField.allCases.map(\.rawValue)

    static let offeredKeys = ["from", "until"]
    static let effortKeys = LearnerEffort.allCases.map(\.rawValue)

    /// The offerings below `courses`, `micro-credentials`, `programs` or `trainings`.
    mutating func offerings(_ node: YAMLNode?, kind: OfferingKind) -> [DeclaredOffering] {
        guard let node else { return [] }
        guard case .mapping(let entries) = node.value else {
            malformed(
                node, "\(node.outline) stands where offerings should be declared.",
                hint: "Write each one as “name: {title: …, credits: …}”.")
            return []
        }
        return distinct(entries) { decoder, entry in
            guard let text = entry.key.text, let id = decoder.identifier(text, at: entry.key) else { return nil }
            return decoder.offering(Located(id, at: decoder.span(of: entry.key)), kind: kind, entry.value)
        }
    }

    private mutating func offering(_ id: Located<String>, kind: OfferingKind, _ node: YAMLNode) -> DeclaredOffering {
        var offering = DeclaredOffering(id, kind: kind)
        guard let fields = fields(node, of: "a \(kind.rawValue)", keys: Self.offeringKeys) else { return offering }
        offering.details = details(fields)
        offering.institutions = (fields["institutions"]?.items ?? []).compactMap { institutionName($0) }
        offering.credits = credits(fields["credits"])
        offering.stacks = requirement(fields["stacks"])
        offering.otherCredits = otherCredits(fields["other-credits"])
        offering.requires = requirement(fields["requires"])
        offering.corequisites = requirement(fields["corequisites"])
        offering.strictCorequisites = requirement(fields["strict-corequisites"])
        offering.recommends = requirement(fields["recommends"])
        let admission: Located<Admission>? = word(fields["admission"], "a way of admission")
        offering.admission = admission?.value ?? .open
        offering.rules = rules(fields["rules"])
        offering.grades = gradeScale(fields["grades"])
        offering.replacedBy = fields["replaced-by"].flatMap { name($0) }
        return offering
    }

    private mutating func details(_ fields: Fields) -> OfferingDetails {
        var details = OfferingDetails()
        details.title = text(fields["title"], "a title")
        details.code = text(fields["code"], "a code")
        details.award = text(fields["award"], "an award")
        details.hours = number(fields["hours"], "a number of hours")
        details.cost = cost(fields["cost"])
        details.level = text(fields["level"], "a level")
        details.source = text(fields["source"], "a source")
        details.note = text(fields["note"], "a note")
        details.expiresAfter = period(fields["expires-after"])
        details.effort = effort(fields["learner-effort"])
        if let node = fields["offered"], let range = self.fields(node, of: "offered", keys: Self.offeredKeys) {
            details.offered = Located(dates(in: range), at: span(of: node))
        }
        for field in SummaryField.allCases {
            guard let node = fields[field.rawValue] else { continue }
            details.summary[field] = Located(texts(node, "a text").map(\.value), at: span(of: node))
        }
        return details
    }

    private mutating func effort(_ node: YAMLNode?) -> [LearnerEffort: Located<Rational>] {
        guard let node, let fields = fields(node, of: "learner effort", keys: Self.effortKeys) else { return [:] }
        var result: [LearnerEffort: Located<Rational>] = [:]
        for kind in LearnerEffort.allCases { result[kind] = number(fields[kind.rawValue], "a number of hours") }
        return result
    }

    private mutating func cost(_ node: YAMLNode?) -> Located<Cost>? {
        value(node, "a cost", hint: "Write an amount, with a currency if you like: 495 or 495 CAD.") { text in
            let words = text.split(separator: " ")
            guard (1...2).contains(words.count), let amount = Rational(parsing: words[0]) else { return nil }
            let currency = words.count == 2 ? String(words[1]) : nil
            guard currency?.allSatisfy({ $0.isASCII && $0.isUppercase }) ?? true else { return nil }
            return Cost(amount, currency: currency)
        }
    }

    /// Credits, with a unit where it is not the institution's.
    mutating func credits(_ node: YAMLNode?) -> Located<StatedCredits>? {
        value(node, "an amount of credit", hint: "Write a number such as 3, 62.5 or 2/3; leave it out if unknown.") {
            let words = $0.split(separator: " ")
            guard (1...2).contains(words.count), let amount = Rational(parsing: words[0]) else { return nil }
            if words.count == 1 { return StatedCredits(amount) }
            if words[1] == "credits" { return StatedCredits(amount, unit: .credit) }
            return CreditUnit(parsing: words[1]).map { StatedCredits(amount, unit: $0) }
        }
    }

    private mutating func otherCredits(_ node: YAMLNode?) -> Located<OtherCredits>? {
        value(node, "an amount of credit", hint: "Write how much coursework is not listed, or “any”.") {
            $0 == "any" ? .any : Rational(parsing: $0).map { .amount($0) }
        }
    }

    mutating func gradeScale(_ node: YAMLNode?) -> GradeScale? {
        guard let node else { return nil }
        guard case .sequence(let items) = node.value else {
            malformed(
                node, "\(node.outline) is not a list of grades.", hint: "List them, the best first: [A, B, C, F].")
            return nil
        }
        return GradeScale(bestFirst: items.compactMap { grade($0)?.value })
    }
}
