/// What one catalogue declares and another does not, declaration by declaration.
///
/// Declarations are matched by what they are about, never by where they stand: offerings, institutions and agreements by
/// identifier, recognitions by kind and ends, equivalents and exclusions by their offerings. So the order of files, of
/// declarations and of the members of a group makes no difference. Where several declarations are about the same (two
/// institutions may declare one ladder), those that say the same are matched first, then those on the word of the same
/// institution, then the rest as far as they go.
public struct CatalogueDifference: Sendable {
    /// A declaration that both have, and what it says otherwise.
    public struct Change: Sendable {
        public var old: DeclarationRecord
        public var new: DeclarationRecord
        public var fields: [FieldChange]
    }

    /// By family, then by what they are about.
    public let added: [DeclarationRecord]
    public let removed: [DeclarationRecord]
    public let changed: [Change]
    /// For each recognition of the old catalogue that the new one has as well, its position there.
    let recognitionPairs: [Int: Int]

    public var isEmpty: Bool { added.isEmpty && removed.isEmpty && changed.isEmpty }

    /// Compares two catalogues. O(size of both), sorting aside.
    public init(from old: Catalogue, to new: Catalogue) {
        var matcher = DeclarationMatcher()
        matcher.match(old.declarationRecords(), new.declarationRecords())
        added = matcher.added.sorted(by: Self.precedes)
        removed = matcher.removed.sorted(by: Self.precedes)
        let changes = matcher.pairs.map { Change(old: $0.old, new: $0.new, fields: $0.old.changes(to: $0.new)) }
        let agreements = changes.filter { $0.old.family == .agreement }
        let terms = Dictionary(agreements.map { ($0.old.key, Set($0.fields)) }, uniquingKeysWith: { first, _ in first })
        changed = changes.map { Self.withoutTerms($0, terms) }.filter { !$0.fields.isEmpty }
            .sorted { Self.precedes($0.old, $1.old) }
        let recognitions = matcher.pairs.filter { Self.isRecognition($0.old.family) }
        recognitionPairs = Dictionary(uniqueKeysWithValues: recognitions.map { ($0.old.position, $0.new.position) })
    }

    private static func precedes(_ left: DeclarationRecord, _ right: DeclarationRecord) -> Bool {
        if left.family != right.family { return left.family.rank < right.family.rank }
        if left.key != right.key { return left.key.utf8.lexicographicallyPrecedes(right.key.utf8) }
        return (left.content, left.span) < (right.content, right.span)
    }

    private static func isRecognition(_ family: DeclarationRecord.Family) -> Bool {
        [.ladder, .transfer, .assessment].contains(family)
    }

    /// A change of an agreement is said once, of the agreement, and not again of everything that rests on it.
    private static func withoutTerms(_ change: Change, _ terms: [String: Set<FieldChange>]) -> Change {
        guard case .text(let id)? = change.new.value(of: "agreement.id"), let known = terms[id] else { return change }
        var result = change
        result.fields.removeAll { field in
            guard field.field.hasPrefix("agreement.") else { return false }
            let name = String(field.field.dropFirst("agreement.".count))
            return known.contains(FieldChange(field: name, old: field.old, new: field.new))
        }
        return result
    }
}

extension DeclarationRecord.Family {
    var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
