extension YAMLTreeBuilder {
    /// Pairs up the waiting keys and values from `first` on; reports keys that are not text (and leaves them out) and
    /// keys given twice.
    mutating func entries(from first: Int) -> [YAMLNode.Entry] {
        var entries: [YAMLNode.Entry] = []
        entries.reserveCapacity((waiting.count - first) / 2)
        for index in stride(from: first, to: waiting.count - 1, by: 2) {
            let entry = YAMLNode.Entry(key: waiting[index], value: waiting[index + 1])
            if case .scalar = entry.key.value { entries.append(entry) } else { reportKey(entry.key) }
        }
        if entries.count <= Self.fewKeys { reportDuplicatesAmongFew(entries) } else { reportDuplicates(entries) }
        return entries
    }

    /// Up to this many keys, comparing all pairs is faster than hashing.
    private static let fewKeys = 12

    private mutating func reportDuplicatesAmongFew(_ entries: [YAMLNode.Entry]) {
        for index in entries.indices.dropFirst() {
            let name = entries[index].name
            guard let first = entries[..<index].first(where: { $0.name == name }) else { continue }
            reportDuplicate(name, first: first.key.place, again: entries[index].key.place)
        }
    }

    private mutating func reportDuplicates(_ entries: [YAMLNode.Entry]) {
        var firsts: [String: Int] = [:]
        firsts.reserveCapacity(entries.count)
        for (index, entry) in entries.enumerated() {
            if let first = firsts[entry.name] {
                reportDuplicate(entry.name, first: entries[first].key.place, again: entry.key.place)
            } else {
                firsts[entry.name] = index
            }
        }
    }

    private mutating func reportDuplicate(_ name: String, first: YAMLPlace, again: YAMLPlace) {
        problems.add(
            .duplicateKey(name, first: first), at: again,
            "The key '\(name.shortenedForMessage)' is given twice here; it is in line \(first.line) already.",
            hint: "Delete one of the two, or put what they hold together under one key.")
    }

    private mutating func reportKey(_ key: YAMLNode) {
        switch key.value {
        case .null where key.place.start == key.place.end:
            problems.add(.nonScalarKey, at: key.place, "A key is missing before this colon.")
        case .null:
            problems.add(
                .nonScalarKey, at: key.place, "This key means 'nothing' in YAML.",
                hint: "Put it in quotes if it is meant as text.")
        default:
            problems.add(
                .nonScalarKey, at: key.place, "A list or a mapping stands here where a key is expected.",
                hint: "A key is a word. If brackets belong to the text, put it in quotes.")
        }
    }
}

extension YAMLNode.Entry {
    /// The text of the key, as written after resolving quotes; empty only for the key `""`.
    var name: String {
        if case .scalar(let text, _) = key.value { text } else { "" }
    }
}
