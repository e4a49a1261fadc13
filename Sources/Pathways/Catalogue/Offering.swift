/// Anything a learner can complete and hold: a course, micro-credential, program or assessed training.
///
/// A value is 24 bytes: where its content lies, which is a record of its own or a row of a table that is kept as it was
/// read, and its requirements, if there are any. A plain row takes 32 bytes besides its text. Copies share what they
/// lead to; setting a property makes a record. Reading the details of a row costs up to a microsecond: keep what is
/// needed more than once.
public struct Offering: Sendable {
    private enum Form: Sendable {
        case record(OfferingRecord)
        case row(OfferingTable, Int32)
    }

    private var form: Form
    /// Its requirements.
    private(set) var links = OfferingLinks<OfferingIndex>()

    public init(_ id: String, kind: OfferingKind = .course, credits: Credits? = nil, at span: SourceSpan = .nowhere) {
        let owner = String(Substring(id.utf8.prefix { $0 != UInt8(ascii: "/") }))
        form = .record(
            OfferingRecord(
                OfferingContent(Located(id, at: span), kind: kind), institutions: [owner],
                credits: credits.map { Located($0, at: span) }, unit: credits?.unit ?? .credit))
    }

    init(_ record: OfferingRecord, _ links: OfferingLinks<OfferingIndex>) {
        (form, self.links) = (.record(record), links)
    }

    init(_ table: OfferingTable, row: Int32, _ links: OfferingLinks<OfferingIndex>) {
        (form, self.links) = (.row(table, row), links)
    }

    private var record: OfferingRecord {
        switch form {
        case .record(let record): record
        case .row(let table, let row): table.record(row)
        }
    }

    private mutating func change(_ body: (inout OfferingRecord.Fields) -> Void) {
        var fields = record.fields
        body(&fields)
        form = .record(OfferingRecord(fields))
    }
}

// MARK: - Properties

extension Offering {
    /// `institution/slug`.
    public var id: String {
        get {
            switch form {
            case .record(let record): record.fields.content.id
            case .row(let table, let row): table.rows.id(row)
            }
        }
        set { change { $0.content.id = newValue } }
    }

    public var kind: OfferingKind {
        get {
            switch form {
            case .record(let record): record.fields.content.kind
            case .row(let table, let row): table.rows.rows[Int(row)].kind
            }
        }
        set { change { $0.content.kind = newValue } }
    }

    /// The institutions that offer it, the one that grants it first; never empty.
    public var institutions: [String] {
        get {
            switch form {
            case .record(let record): record.fields.institutions
            case .row(let table, let row): table.owner(row).institutions
            }
        }
        set { change { $0.institutions = newValue } }
    }

    public var details: OfferingDetails {
        get {
            switch form {
            case .record(let record): record.fields.content.details
            case .row(let table, let row): table.rows.details(row, .allDetails)
            }
        }
        set { change { $0.content.details = newValue } }
    }

    /// `nil` when none are published, which is not the same as none.
    public var declaredCredits: Located<Credits>? {
        get {
            switch form {
            case .record(let record): record.fields.declaredCredits
            case .row(let table, let row): table.credits(row)
            }
        }
        set { change { $0.declaredCredits = newValue } }
    }

    /// The unit credits inside its requirements are counted in.
    public var unit: CreditUnit {
        get {
            switch form {
            case .record(let record): record.fields.unit
            case .row(let table, let row): table.owner(row).unit
            }
        }
        set { change { $0.unit = newValue } }
    }

    public var otherCredits: Located<OtherCredits>? {
        get {
            switch form {
            case .record(let record): record.fields.content.otherCredits
            case .row(let table, let row): table.rows.otherCredits(row)
            }
        }
        set { change { $0.content.otherCredits = newValue } }
    }

    public var admission: Admission {
        get {
            switch form {
            case .record(let record): record.fields.content.admission
            case .row(let table, let row): table.rows.rows[Int(row)].admission
            }
        }
        set { change { $0.content.admission = newValue } }
    }

    public var rules: Rules {
        get { if case .record(let record) = form { record.fields.content.rules } else { Rules() } }
        set { change { $0.content.rules = newValue } }
    }

    public var grades: GradeScale? {
        get { if case .record(let record) = form { record.fields.content.grades } else { nil } }
        set { change { $0.content.grades = newValue } }
    }

    public var replacedBy: Located<OfferingIndex>? {
        get { if case .record(let record) = form { record.fields.replacedBy } else { nil } }
        set { change { $0.replacedBy = newValue } }
    }

    /// Where it is declared.
    public var span: SourceSpan {
        get {
            switch form {
            case .record(let record): record.fields.content.span
            case .row(let table, let row): table.rows.span(row)
            }
        }
        set { change { $0.content.span = newValue } }
    }
}

// MARK: - Requirements

extension Offering {
    /// What completes the award; `nil` for what has no parts.
    public var stacks: Requirement<OfferingIndex>? {
        get { links.stacks }
        set { links.stacks = newValue }
    }
    public var requires: Requirement<OfferingIndex>? {
        get { links.requires }
        set { links.requires = newValue }
    }
    /// Before or together with it.
    public var corequisites: Requirement<OfferingIndex>? {
        get { links.corequisites }
        set { links.corequisites = newValue }
    }
    /// Only together with it.
    public var strictCorequisites: Requirement<OfferingIndex>? {
        get { links.strictCorequisites }
        set { links.strictCorequisites = newValue }
    }
    /// Advice; it never blocks.
    public var recommends: Requirement<OfferingIndex>? {
        get { links.recommends }
        set { links.recommends = newValue }
    }
}

extension Offering {
    /// Whether its content is a row of a table.
    var isRow: Bool {
        if case .row = form { true } else { false }
    }

    /// Whether these bytes are its identifier.
    func isNamed(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
        switch form {
        case .record(let record): IdentifierTable.isSame(record.fields.content.id, name)
        case .row(let table, let row): table.rows.isNamed(row, name)
        }
    }

    /// Calls `body` with its identifier.
    func withIdentifier<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        switch form {
        case .record(let record):
            var id = record.fields.content.id
            return id.withUTF8(body)
        case .row(let table, let row): return table.rows.withIdentifier(row, body)
        }
    }

    func isOffered(by institution: String) -> Bool {
        switch form {
        case .record(let record): record.fields.institutions.contains(institution)
        case .row(let table, let row): table.rows.owner(row) == institution
        }
    }

    /// These of its details, and perhaps others.
    private func details(_ contents: PlainOfferingRow.Contents) -> OfferingDetails {
        switch form {
        case .record(let record): record.fields.content.details
        case .row(let table, let row): table.rows.details(row, contents)
        }
    }
}

extension Offering {
    /// The title, or the code, or the identifier: the best name there is.
    public var title: String {
        let details = details([.title, .code])
        return details.title?.value ?? details.code?.value ?? id
    }

    /// The credits declared; `nil` when none are published, which is not the same as none.
    public var credits: Credits? { declaredCredits?.value }

    public var level: String? {
        switch form {
        case .record(let record): record.fields.content.details.level?.value
        case .row(let table, let row): table.rows.level(row)
        }
    }

    /// The letters in front of the course code: `ACCT` of `ACCT 1000`, `ENG` of `ENG-115`.
    public var subject: String? {
        let letters = (details(.code).code?.value ?? "").prefix { $0.isLetter }
        return letters.isEmpty ? nil : String(letters)
    }

    /// Whether something is studied for it besides its parts: then it takes a round of study of its own.
    public var hasOtherCoursework: Bool {
        switch otherCredits?.value {
        case nil, .amount(0): false
        case .any, .amount: true
        }
    }

    /// Whether it can still be studied on this date.
    public func isOffered(on date: CalendarDate) -> Bool {
        // A plain row says nothing of when.
        isRow || !(details.offered?.value.hasEnded(by: date) ?? false)
    }
}

extension Offering: CustomReflectable {
    /// The properties, wherever they lie.
    public var customMirror: Mirror {
        let fields = record.fields
        let replaced = ["institutions", "credits", "replacedBy"]
        let content = Mirror(reflecting: fields.content).children.filter { !replaced.contains($0.label ?? "") }
        let resolved = Mirror(reflecting: fields).children.filter { $0.label != "content" }
        return Mirror(self, children: content + resolved + links.children, displayStyle: .struct)
    }
}
