/// What is to be written: a tree of keys and values in the shape of the YAML format, in a fixed order.
indirect enum CatalogueTree: Hashable {
    struct Entry: Hashable {
        var key: String
        var value: CatalogueTree

        init(_ key: String, _ value: CatalogueTree) { (self.key, self.value) = (key, value) }
    }

    /// Words in free form.
    case text(String)
    /// An identifier, a number, a date or a fixed word.
    case value(String)
    /// Identifiers or words of which one alone means the same as a list of one.
    case names([String])
    case list([CatalogueTree])
    case mapping([Entry])
}

extension CatalogueTree {
    /// The text of what is no collection.
    var scalar: String? {
        switch self {
        case .text(let text), .value(let text): text
        default: nil
        }
    }

    /// The value at a path of keys.
    subscript(path: ArraySlice<String>) -> CatalogueTree? {
        guard let key = path.first else { return self }
        guard case .mapping(let entries) = self else { return nil }
        return entries.first { $0.key == key }?.value[path.dropFirst()]
    }

    /// The mapping without some of its keys.
    func without(_ keys: [String]) -> CatalogueTree {
        guard case .mapping(let entries) = self else { return self }
        return .mapping(entries.filter { !keys.contains($0.key) })
    }
}

/// Collects the entries of a mapping, leaving out what is not there.
struct TreeEntries {
    private(set) var entries: [CatalogueTree.Entry] = []

    var tree: CatalogueTree { .mapping(entries) }

    mutating func add(_ key: String, _ value: CatalogueTree?) {
        if let value { entries.append(.init(key, value)) }
    }

    mutating func add(_ key: String, text: String?) { add(key, text.map { .text($0) }) }

    mutating func add(_ key: String, value: String?) { add(key, value.map { .value($0) }) }

    /// Names, unless there are none.
    mutating func add(_ key: String, names: [String]) { add(key, names.isEmpty ? nil : .names(names)) }

    /// Texts: one as it is, several as a list; none is nothing.
    mutating func add(_ key: String, texts: [String]) {
        if !texts.isEmpty { add(key, .texts(texts)) }
    }
}

extension CatalogueTree {
    /// One text as it is, any other number of them as a list.
    static func texts(_ texts: [String]) -> CatalogueTree {
        texts.count == 1 ? .text(texts[0]) : .list(texts.map { .text($0) })
    }
}
