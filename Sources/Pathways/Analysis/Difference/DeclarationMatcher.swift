/// Matches the declarations of two catalogues that are about the same.
struct DeclarationMatcher {
    private(set) var pairs: [(old: DeclarationRecord, new: DeclarationRecord)] = []
    private(set) var removed: [DeclarationRecord] = []
    private(set) var added: [DeclarationRecord] = []

    private struct Key: Hashable {
        var family: DeclarationRecord.Family
        var key: String
    }

    mutating func match(_ old: [DeclarationRecord], _ new: [DeclarationRecord]) {
        let (before, after) = (Self.grouped(old), Self.grouped(new))
        for (key, records) in before { matchGroup(records, after[key] ?? []) }
        for (key, records) in after where before[key] == nil { added += records }
    }

    private static func grouped(_ records: [DeclarationRecord]) -> [Key: [DeclarationRecord]] {
        Dictionary(grouping: records) { Key(family: $0.family, key: $0.key) }
    }

    /// Matches declarations about the same: those that say the same, then by who declared them, then what is left.
    private mutating func matchGroup(_ old: [DeclarationRecord], _ new: [DeclarationRecord]) {
        if old.count == 1, new.count == 1 { return pairs.append((old[0], new[0])) }
        var (old, new) = (Self.sorted(old), Self.sorted(new))
        pair(&old, &new) { $0.content }
        pair(&old, &new) { $0.value(of: "declared-by")?.text ?? "" }
        let count = min(old.count, new.count)
        for number in 0..<count { pairs.append((old[number], new[number])) }
        removed += old.dropFirst(count)
        added += new.dropFirst(count)
    }

    private static func sorted(_ records: [DeclarationRecord]) -> [DeclarationRecord] {
        records.sorted { ($0.content, $0.span) < ($1.content, $1.span) }
    }

    /// Pairs records of the same name, the first with the first, and leaves the rest.
    private mutating func pair(
        _ old: inout [DeclarationRecord], _ new: inout [DeclarationRecord], by name: (DeclarationRecord) -> String
    ) {
        var waiting: [String: [Int]] = [:]
        for (number, record) in new.enumerated().reversed() { waiting[name(record), default: []].append(number) }
        var used: Set<Int> = []
        var rest: [DeclarationRecord] = []
        for record in old {
            if let number = waiting[name(record)]?.popLast() {
                pairs.append((record, new[number]))
                used.insert(number)
            } else {
                rest.append(record)
            }
        }
        old = rest
        new = new.enumerated().filter { !used.contains($0.offset) }.map(\.element)
    }
}
