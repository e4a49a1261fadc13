import Pathways

/// The cells of one row in the bytes of its table, for the readers of plain rows.
struct PlainCells {
    let bytes: UnsafeBufferPointer<UInt8>
    let file: Int32
    /// The institution that bare names belong to.
    let institution: String?

    /// Whether every cell can be read as it stands: nothing is doubled, left open or written behind a quote, and no
    /// apostrophe stands in front.
    func areReadable(_ fields: [CommaSeparatedValues.Field]) -> Bool {
        fields.allSatisfy { field in
            field.tail.isEmpty && !field.isOpen && !field.hasDoubledQuotes
                && (field.content.isEmpty || bytes[field.content.lowerBound] != UInt8(ascii: "'"))
        }
    }

    func text(_ field: CommaSeparatedValues.Field) -> PlainText {
        PlainText(UnsafeBufferPointer(rebasing: bytes[field.content]))
    }

    func span(_ field: CommaSeparatedValues.Field) -> SourceSpan { SourceSpan(field.place, file: file) }

    func located(_ field: CommaSeparatedValues.Field) -> Located<String> {
        Located(text(field).string, at: span(field))
    }

    /// One line without blanks around it.
    func line(_ field: CommaSeparatedValues.Field) -> Located<String>? {
        text(field).isOneLine ? located(field) : nil
    }

    func number(_ field: CommaSeparatedValues.Field) -> Located<Rational>? {
        text(field).number.map { Located($0, at: span(field)) }
    }

    /// The name of an institution.
    func institution(_ field: CommaSeparatedValues.Field) -> Located<String>? {
        guard text(field).identifier == .bare else { return nil }
        return Located(text(field).string, at: span(field))
    }

    /// The name of an offering.
    func name(_ field: CommaSeparatedValues.Field) -> Located<OfferingName>? {
        guard let form = text(field).identifier else { return nil }
        let written = text(field).string
        if form == .full { return Located(OfferingName(id: written, written: written), at: span(field)) }
        guard let institution else { return nil }
        return Located(OfferingName(id: "\(institution)/\(written)", written: written), at: span(field))
    }

    /// One offering as a requirement.
    func requirement(
        _ field: CommaSeparatedValues.Field
    ) -> Requirement<OfferingName>? {
        name(field).map { .complete(.init($0.value, at: $0.span)) }
    }

    /// Who receives a recognition.
    func destination(_ field: CommaSeparatedValues.Field) -> Located<OfferingName>? {
        let text = text(field)
        guard text.identifier == .bare, institution.map({ text.equals($0) }) ?? true else { return name(field) }
        let name = text.string
        return Located(OfferingName(id: name, written: name), at: span(field))
    }
}
