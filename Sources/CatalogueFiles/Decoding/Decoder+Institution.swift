import Pathways

extension Decoder {
    static let institutionKeys = [
        "name", "url", "source", "note", "unit", "hours-per-credit", "rules", "grades",
    ]

    mutating func institutions(_ node: YAMLNode?) -> [Institution] {
        guard let node else { return [] }
        guard case .mapping(let entries) = node.value else {
            malformed(
                node, "\(node.outline) stands where institutions should be declared.",
                hint: "Write each one as “bcit: {name: …, url: …}”.")
            return []
        }
        return distinct(entries) { decoder, entry in
            decoder.institutionName(entry.key).map { decoder.institution($0, entry.value) }
        }
    }

    private mutating func institution(_ id: Located<String>, _ node: YAMLNode) -> Institution {
        var institution = Institution(id.value, at: id.span)
        guard let fields = fields(node, of: "an institution", keys: Self.institutionKeys) else { return institution }
        institution.name = text(fields["name"], "a name")?.value
        institution.url = text(fields["url"], "an address")?.value
        institution.source = text(fields["source"], "a source")?.value
        institution.note = text(fields["note"], "a note")?.value
        institution.unit = unit(fields["unit"])?.value ?? .credit
        institution.hoursPerCredit = number(fields["hours-per-credit"], "a number of hours")
        institution.rules = rules(fields["rules"])
        institution.grades = gradeScale(fields["grades"])
        return institution
    }
}
