/// The content of an offering that is not a row of a table.
final class OfferingRecord: Sendable {
    struct Fields: Sendable {
        /// What was declared; where it is said otherwise below, that holds.
        var content: OfferingContent
        var institutions: [String]
        var declaredCredits: Located<Credits>?
        var unit: CreditUnit
        var replacedBy: Located<OfferingIndex>?
    }

    let fields: Fields

    init(_ fields: Fields) { self.fields = fields }

    convenience init(
        _ content: OfferingContent, institutions: [String], credits: Located<Credits>?, unit: CreditUnit,
        replacedBy: Located<OfferingIndex>? = nil
    ) {
        self.init(
            Fields(
                content: content, institutions: institutions, declaredCredits: credits, unit: unit,
                replacedBy: replacedBy))
    }
}
