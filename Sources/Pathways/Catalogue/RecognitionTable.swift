/// Makes recognitions of the plain rows of a table.
package final class RecognitionTable<Reference: Hashable & Sendable>: Sendable {
    let rows: PlainRecognitionRows
    private let reference: @Sendable (Int32, PlainRecognitionRow.Role) -> Reference
    private let receiver: @Sendable (Int32) -> Reference?

    /// - Parameters:
    ///   - reference: the offering that a row leads from, or grants.
    ///   - receiver: the offering that receives; `nil` where it is an institution, by the name that is written.
    init(
        _ rows: PlainRecognitionRows, reference: @escaping @Sendable (Int32, PlainRecognitionRow.Role) -> Reference,
        receiver: @escaping @Sendable (Int32) -> Reference?
    ) {
        (self.rows, self.reference, self.receiver) = (rows, reference, receiver)
    }

    /// The recognition that a row declares.
    package func recognition(_ row: Int) -> Recognition<Reference> { Recognition(self, row: Int32(row)) }
}

// MARK: - Properties of a row

extension RecognitionTable {
    var kind: RecognitionKind { rows.kind }

    /// What it leads from, and where that is written.
    func origin(_ row: Int32) -> (offering: Reference, span: SourceSpan) {
        let plain = rows.rows[Int(row)]
        return (reference(row, .from), rows.span(of: plain.from, in: plain))
    }

    func from(_ row: Int32) -> Requirement<Reference> {
        let (offering, span) = origin(row)
        return .complete(.init(offering, at: span))
    }

    func into(_ row: Int32) -> Recognition<Reference>.Destination {
        if let offering = receiver(row) { return .offering(offering) }
        let plain = rows.rows[Int(row)]
        return .institution(rows.text(of: plain.into, in: plain))
    }

    /// What the learner is taken to have where an institution receives, if anything is named.
    func grantedByInstitution(_ row: Int32) -> Reference? {
        let plain = rows.rows[Int(row)]
        guard !plain.contents.isDisjoint(with: .granted), receiver(row) == nil else { return nil }
        return reference(row, .granted)
    }

    func intoSpan(_ row: Int32) -> SourceSpan {
        let plain = rows.rows[Int(row)]
        return rows.span(of: plain.into, in: plain)
    }

    func span(_ row: Int32) -> SourceSpan {
        let plain = rows.rows[Int(row)]
        return plain.contents.contains(.before) ? rest(row, .before).span : rows.span(of: plain.from, in: plain)
    }

    func grants(_ row: Int32) -> Grants<Reference> {
        let plain = rows.rows[Int(row)]
        var grants = Grants<Reference>()
        if plain.contents.contains(.amounts) {
            let amounts = rest(row, .amounts).grants
            grants.credits = amounts.credits
            grants.unassigned = amounts.unassigned
            grants.admission = amounts.admission
        }
        guard !plain.contents.isDisjoint(with: .granted) else { return grants }
        let named = [Located(reference(row, .granted), at: rows.span(of: plain.granted, in: plain))]
        if plain.contents.contains(.courses) { grants.courses = named }
        if plain.contents.contains(.satisfies) { grants.satisfies = named }
        if plain.contents.contains(.unlocks) { grants.unlocks = named }
        return grants
    }

    func conditions(_ row: Int32) -> RecognitionConditions<Reference> {
        guard has(.conditions, row) else { return RecognitionConditions() }
        let conditions = rest(row, .conditions).conditions
        return RecognitionConditions(
            grade: conditions.grade, within: conditions.within, otherwise: conditions.otherwise,
            confirm: conditions.confirm)
    }

    func agreement(_ row: Int32) -> Agreement? { has(.agreement, row) ? rest(row, .agreement).agreement : nil }

    func declaredBy(_ row: Int32) -> Located<String>? {
        has(.declaredBy, row) ? rest(row, .declaredBy).declaredBy : nil
    }

    func source(_ row: Int32) -> Located<String>? { has(.source, row) ? rest(row, .source).source : nil }

    func note(_ row: Int32) -> Located<String>? { has(.note, row) ? rest(row, .note).note : nil }

    func content(_ row: Int32) -> RecognitionContent<Reference> {
        RecognitionContent(
            kind: kind, from: from(row), into: into(row), intoSpan: intoSpan(row), grants: grants(row),
            conditions: conditions(row), agreement: agreement(row), declaredBy: declaredBy(row), source: source(row),
            note: note(row), span: span(row))
    }

    private func has(_ contents: PlainRecognitionRow.Contents, _ row: Int32) -> Bool {
        rows.rows[Int(row)].contents.contains(contents)
    }

    private func rest(_ row: Int32, _ contents: PlainRecognitionRow.Contents) -> RecognitionContent<OfferingName> {
        rows.rest(rows.rows[Int(row)], contents)
    }
}
