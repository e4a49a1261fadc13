/// The three kinds of recognition; they share one shape.
public enum RecognitionKind: String, CaseIterable, Sendable {
    /// A formal step from one program to a further one.
    case ladder
    /// A course or block, as in a transfer guide.
    case transfer
    /// A credit bank's award for outside training or prior learning.
    case assessment
}

/// What a receiving program or institution grants for something completed elsewhere.
///
/// A value is 16 bytes: where its content lies. That is either a record of its own, or a row of a table that is kept as
/// it was read, from whose text each property is made when it is asked for; a plain row takes 36 bytes besides its
/// text. Copies share what they lead to; setting a property makes a record. Reading a property of a row costs a few
/// hundred nanoseconds where it has text in it: keep what is needed more than once.
public struct Recognition<Reference: Hashable & Sendable>: Sendable {
    /// Who receives.
    public enum Destination: Hashable, Sendable {
        case offering(Reference)
        /// All programs of the institution.
        case institution(String)
    }

    /// Where the content lies.
    enum Form: Sendable {
        case record(RecognitionRecord<Reference>)
        case row(RecognitionTable<Reference>, Int32)
    }

    private(set) var form: Form

    public init(
        _ kind: RecognitionKind, from: Requirement<Reference>, into: Destination, grants: Grants<Reference> = .init(),
        conditions: RecognitionConditions<Reference> = .init(), agreement: Agreement? = nil,
        declaredBy: Located<String>? = nil, source: Located<String>? = nil, note: Located<String>? = nil,
        at span: SourceSpan = .nowhere
    ) {
        self.init(
            RecognitionContent(
                kind: kind, from: from, into: into, intoSpan: span, grants: grants, conditions: conditions,
                agreement: agreement, declaredBy: declaredBy, source: source, note: note, span: span))
    }

    package init(_ content: RecognitionContent<Reference>) { form = .record(RecognitionRecord(content)) }

    /// The recognition that a row of a table declares.
    init(_ table: RecognitionTable<Reference>, row: Int32) { form = .row(table, row) }

    private mutating func change(_ body: (inout RecognitionContent<Reference>) -> Void) {
        var changed = content
        body(&changed)
        form = .record(RecognitionRecord(changed))
    }
}

extension Recognition {
    /// Whether its content is a row of a table.
    var isRow: Bool {
        if case .row = form { true } else { false }
    }

    /// The one offering that an institution grants for it, in a row.
    var grantedByInstitution: Reference? {
        if case .row(let table, let row) = form { table.grantedByInstitution(row) } else { nil }
    }

    /// The one offering it leads from without conditions of its own, where nothing is required besides: so it is for
    /// every row.
    var origin: (offering: Reference, span: SourceSpan)? {
        if case .row(let table, let row) = form { table.origin(row) } else { nil }
    }
}

// MARK: - Properties

extension Recognition {
    /// All of it at once.
    package var content: RecognitionContent<Reference> {
        switch form {
        case .record(let record): record.content
        case .row(let table, let row): table.content(row)
        }
    }

    public var kind: RecognitionKind {
        get {
            switch form {
            case .record(let record): record.content.kind
            case .row(let table, _): table.kind
            }
        }
        set { change { $0.kind = newValue } }
    }

    public var from: Requirement<Reference> {
        get {
            switch form {
            case .record(let record): record.content.from
            case .row(let table, let row): table.from(row)
            }
        }
        set { change { $0.from = newValue } }
    }

    public var into: Destination {
        get {
            switch form {
            case .record(let record): record.content.into
            case .row(let table, let row): table.into(row)
            }
        }
        set { change { $0.into = newValue } }
    }

    /// Where the receiver is written.
    public var intoSpan: SourceSpan {
        get {
            switch form {
            case .record(let record): record.content.intoSpan
            case .row(let table, let row): table.intoSpan(row)
            }
        }
        set { change { $0.intoSpan = newValue } }
    }

    public var grants: Grants<Reference> {
        get {
            switch form {
            case .record(let record): record.content.grants
            case .row(let table, let row): table.grants(row)
            }
        }
        set { change { $0.grants = newValue } }
    }

    public var conditions: RecognitionConditions<Reference> {
        get {
            switch form {
            case .record(let record): record.content.conditions
            case .row(let table, let row): table.conditions(row)
            }
        }
        set { change { $0.conditions = newValue } }
    }

    public var agreement: Agreement? {
        get {
            switch form {
            case .record(let record): record.content.agreement
            case .row(let table, let row): table.agreement(row)
            }
        }
        set { change { $0.agreement = newValue } }
    }

    /// The institution on whose word this stands.
    public var declaredBy: Located<String>? {
        get {
            switch form {
            case .record(let record): record.content.declaredBy
            case .row(let table, let row): table.declaredBy(row)
            }
        }
        set { change { $0.declaredBy = newValue } }
    }

    /// The public page it was published on, or a citation.
    public var source: Located<String>? {
        get {
            switch form {
            case .record(let record): record.content.source
            case .row(let table, let row): table.source(row)
            }
        }
        set { change { $0.source = newValue } }
    }

    public var note: Located<String>? {
        get {
            switch form {
            case .record(let record): record.content.note
            case .row(let table, let row): table.note(row)
            }
        }
        set { change { $0.note = newValue } }
    }

    public var span: SourceSpan {
        get {
            switch form {
            case .record(let record): record.content.span
            case .row(let table, let row): table.span(row)
            }
        }
        set { change { $0.span = newValue } }
    }
}

extension Recognition: Hashable {
    public static func == (left: Recognition, right: Recognition) -> Bool { left.content == right.content }

    public func hash(into hasher: inout Hasher) { hasher.combine(content) }
}

extension Recognition {
    /// Where it was published: its own page or citation, or else its agreement's.
    public var publicSource: String? { source?.value ?? agreement?.source }

    /// Whether learning completed from `date` on can still fall under the agreement.
    public func isOpen(on date: CalendarDate) -> Bool { !(agreement?.effective.hasEnded(by: date) ?? false) }
}

extension Recognition: CustomReflectable {
    /// The properties, wherever they lie.
    public var customMirror: Mirror {
        Mirror(self, children: Array(Mirror(reflecting: content).children), displayStyle: .struct)
    }
}
