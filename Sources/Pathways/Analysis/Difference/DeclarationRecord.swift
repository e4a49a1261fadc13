/// A value of a declaration, as differences compare and show it.
public enum FieldValue: Hashable, Sendable {
    /// An amount of credit or another exact number.
    case number(Rational)
    /// Anything else, in the notation of catalogue files; what is in no order there is sorted.
    case text(String)
}

/// One declaration of a catalogue, independent of the place where it is written.
public struct DeclarationRecord: Sendable {
    /// What is declared. Everything a learner can complete is one family, so that a course that becomes a program is a
    /// change and not a removal and an addition.
    public enum Family: String, CaseIterable, Sendable {
        case offering, ladder, transfer, assessment
        case equivalent, excludes, agreement, institution, conversion, levels
    }

    public var family: Family
    /// What it is called: the kind of an offering, or else the family.
    public var kind: String
    /// What it is matched by: the identifier, or the ends of a relation in the notation of catalogue files.
    public var key: String
    /// The title of an offering, the name of an institution; `nil` for what has none.
    public var title: String?
    /// The identifiers at the two ends of a relation; empty for what is none.
    public var from: [String] = []
    public var into: [String] = []
    public var span: SourceSpan
    /// Position in the catalogue's list of its family.
    var position: Int
    /// Name and value of each field that is stated, in a fixed order.
    var fields: [(name: String, value: FieldValue)] = []

    init(_ family: Family, _ key: String, title: String? = nil, at span: SourceSpan, position: Int) {
        self.family = family
        kind = family.rawValue
        self.key = key
        self.title = title
        self.span = span
        self.position = position
    }
}

extension DeclarationRecord {
    mutating func add(_ name: String, _ value: FieldValue?) {
        if let value { fields.append((name, value)) }
    }

    mutating func add(_ name: String, _ text: String?) {
        if let text { fields.append((name, .text(text))) }
    }

    /// The value of a field; `nil` where it is not stated.
    func value(of name: String) -> FieldValue? { fields.first { $0.name == name }?.value }

    /// All fields as one text: equal exactly for declarations that say the same.
    var content: String {
        fields.map { name, value in
            switch value {
            case .number(let number): "\(name.count):\(name)=\(number)"
            case .text(let text): "\(name.count):\(name)=\(text.count):\(text)"
            }
        }.joined(separator: ";")
    }

    /// The fields that another record states otherwise, in the order of this one's and then the other's.
    func changes(to other: DeclarationRecord) -> [FieldChange] {
        var names = fields.map(\.name)
        names += other.fields.map(\.name).filter { !names.contains($0) }
        return names.compactMap { name in
            let (old, new) = (value(of: name), other.value(of: name))
            return old == new ? nil : FieldChange(field: name, old: old, new: new)
        }
    }
}

/// A field that changed.
public struct FieldChange: Hashable, Sendable {
    /// The key of the catalogue file; inside a group with a point between, as in `grants.credits`.
    public var field: String
    /// `nil` where it was not stated.
    public var old: FieldValue?
    /// `nil` where it is not stated any more.
    public var new: FieldValue?
}
