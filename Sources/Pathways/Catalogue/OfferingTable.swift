/// Makes offerings of the plain rows of a table.
final class OfferingTable: Sendable {
    /// What the institution of an offering adds to it.
    struct Owner: Sendable {
        var institutions: [String]
        var unit: CreditUnit
    }

    let rows: PlainOfferingRows
    private let owners: [Owner]

    init(_ rows: PlainOfferingRows, institutions: [String: Institution]) {
        self.rows = rows
        owners = rows.owners.map { Owner(institutions: [$0], unit: institutions[$0]?.unit ?? .credit) }
    }

    func owner(_ row: Int32) -> Owner { owners[Int(rows.rows[Int(row)].owner)] }

    func credits(_ row: Int32) -> Located<Credits>? {
        rows.amount(row).map { $0.map { Credits($0, owner(row).unit) } }
    }

    /// All of it at once.
    func record(_ row: Int32) -> OfferingRecord {
        let owner = owner(row)
        return OfferingRecord(
            rows.content(row), institutions: owner.institutions, credits: credits(row), unit: owner.unit)
    }
}
