/// An offering as a file declares it.
///
/// A value is 24 bytes: where its content lies, which is a record of its own or a row of a table that is kept as it was
/// read, and its requirements, if there are any. Copies share these; setting a property makes a record.
public struct DeclaredOffering: Sendable {
    enum Form: Sendable {
        case record(DeclaredOfferingRecord)
        case row(PlainOfferingRows, Int32)
    }

    private(set) var form: Form
    private(set) var links = OfferingLinks<OfferingName>()

    public init(_ id: Located<String>, kind: OfferingKind) { self.init(OfferingContent(id, kind: kind)) }

    package init(_ content: OfferingContent, _ links: OfferingLinks<OfferingName> = .init()) {
        (form, self.links) = (.record(DeclaredOfferingRecord(content)), links)
    }

    /// The offering that a row of a table declares.
    init(_ rows: PlainOfferingRows, row: Int32) { form = .row(rows, row) }

    /// All of it at once, requirements left out.
    package var content: OfferingContent {
        get {
            switch form {
            case .record(let record): record.content
            case .row(let rows, let row): rows.content(row)
            }
        }
        set { form = .record(DeclaredOfferingRecord(newValue)) }
    }
}

extension DeclaredOffering {
    /// The row of a table that it is.
    var row: (rows: PlainOfferingRows, number: Int32)? {
        if case .row(let rows, let row) = form { (rows, row) } else { nil }
    }

    /// Calls `body` with its identifier.
    package func withIdentifier<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        switch form {
        case .record(let record):
            var id = record.content.id
            return id.withUTF8(body)
        case .row(let rows, let row): return rows.withIdentifier(row, body)
        }
    }
}

// MARK: - Properties

extension DeclaredOffering {
    public var id: Located<String> {
        get {
            switch form {
            case .record(let record): Located(record.content.id, at: record.content.span)
            case .row(let rows, let row): Located(rows.id(row), at: rows.span(row))
            }
        }
        set { (content.id, content.span) = (newValue.value, newValue.span) }
    }

    public var kind: OfferingKind {
        get {
            switch form {
            case .record(let record): record.content.kind
            case .row(let rows, let row): rows.rows[Int(row)].kind
            }
        }
        set { content.kind = newValue }
    }

    public var details: OfferingDetails {
        get {
            switch form {
            case .record(let record): record.content.details
            case .row(let rows, let row): rows.content(row).details
            }
        }
        set { content.details = newValue }
    }

    /// The institutions that offer it jointly; empty when only that of the identifier does.
    public var institutions: [Located<String>] {
        get { record?.institutions ?? [] }
        set { content.institutions = newValue }
    }

    public var credits: Located<StatedCredits>? {
        get {
            switch form {
            case .record(let record): record.content.credits
            case .row(let rows, let row): rows.credits(row)
            }
        }
        set { content.credits = newValue }
    }

    public var otherCredits: Located<OtherCredits>? {
        get {
            switch form {
            case .record(let record): record.content.otherCredits
            case .row(let rows, let row): rows.otherCredits(row)
            }
        }
        set { content.otherCredits = newValue }
    }

    public var admission: Admission {
        get {
            switch form {
            case .record(let record): record.content.admission
            case .row(let rows, let row): rows.rows[Int(row)].admission
            }
        }
        set { content.admission = newValue }
    }

    public var rules: Rules {
        get { record?.rules ?? Rules() }
        set { content.rules = newValue }
    }

    public var grades: GradeScale? {
        get { record?.grades }
        set { content.grades = newValue }
    }

    public var replacedBy: Located<OfferingName>? {
        get { record?.replacedBy }
        set { content.replacedBy = newValue }
    }

    private var record: OfferingContent? {
        if case .record(let record) = form { record.content } else { nil }
    }
}

// MARK: - Requirements

extension DeclaredOffering {
    public var stacks: Requirement<OfferingName>? {
        get { links.stacks }
        set { links.stacks = newValue }
    }
    public var requires: Requirement<OfferingName>? {
        get { links.requires }
        set { links.requires = newValue }
    }
    public var corequisites: Requirement<OfferingName>? {
        get { links.corequisites }
        set { links.corequisites = newValue }
    }
    public var strictCorequisites: Requirement<OfferingName>? {
        get { links.strictCorequisites }
        set { links.strictCorequisites = newValue }
    }
    public var recommends: Requirement<OfferingName>? {
        get { links.recommends }
        set { links.recommends = newValue }
    }

    /// Its requirements, in a fixed order.
    var requirements: [Requirement<OfferingName>] { links.all }
}
