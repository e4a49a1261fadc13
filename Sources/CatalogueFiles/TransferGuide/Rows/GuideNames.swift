import Pathways

/// The institutions of a transfer guide: their identifiers, and the short forms that details use for them.
struct GuideNames {
    /// The identifier of each name and short form of the mapping, by the slug of the name.
    private let aliases: [String: String]
    /// Institutions for which the mapping has a short form.
    private let abbreviated: Set<String>
    private var identifiers: [String: String] = [:]
    /// What the rows call each institution, in the order they are first named.
    private(set) var names: [(id: String, name: String, span: SourceSpan)] = []
    private var positions: [String: Int] = [:]
    /// What was found out about a word in front of a course, for the next row.
    private var meanings: [Meaning: Bool] = [:]

    private struct Meaning: Hashable {
        var word: String
        var institution: String
    }

    init(_ mapping: TransferGuideMapping) {
        let entries = mapping.institutions.map { ($0.key.slug, $0.value) }.sorted { $0 < $1 }
        aliases = Dictionary(entries, uniquingKeysWith: { first, _ in first })
        abbreviated = Set(mapping.institutions.filter { !$0.key.contains(" ") }.map(\.value))
    }

    /// The identifier of an institution as the cell at `span` names it; `nil` for a text that names none.
    mutating func identifier(of name: String, at span: @autoclosure () -> SourceSpan) -> String? {
        if let known = identifiers[name] { return known }
        let slug = name.slug
        guard !slug.isEmpty, slug.utf8.count <= 200 else { return nil }
        let id = aliases[slug] ?? slug
        identifiers[name] = id
        if positions[id] == nil {
            positions[id] = names.count
            names.append((id, name, span()))
        }
        return id
    }

    /// Whether a word is known for certain to be a short form: of the mapping, of the institution at hand, or its initials.
    func isShortForm(_ word: String, of institution: String) -> Bool {
        let slug = word.slug
        return aliases[slug] != nil || slug == institution || isInitials(word, of: institution)
    }

    /// Whether a word in front of a course can stand for an institution.
    ///
    /// A short form of the mapping stands for what the mapping says. Where the mapping has none for the institution, its
    /// initials do, and letters of its name in their order, such as `UVIC` for the University of Victoria.
    mutating func canMean(_ word: String, _ institution: String) -> Bool {
        let key = Meaning(word: word, institution: institution)
        if let known = meanings[key] { return known }
        let result = findMeaning(word, institution)
        meanings[key] = result
        return result
    }

    private func findMeaning(_ word: String, _ institution: String) -> Bool {
        let slug = word.slug
        if let known = aliases[slug] { return known == institution }
        if slug == institution || isInitials(word, of: institution) { return true }
        return !abbreviated.contains(institution) && resembles(word, institution)
    }

    /// Whether a word is made of letters of the name in their order, beginning with that of a word of it.
    func resembles(_ word: String, _ institution: String) -> Bool {
        let wanted = Array(word.slug.replacing("-", with: "").unicodeScalars)
        let name = Array(self.name(of: institution).slug.unicodeScalars)
        guard wanted.count >= 2 else { return false }
        return name.indices.contains { start in
            guard start == 0 || name[start - 1] == "-", name[start] == wanted[0] else { return false }
            var rest = wanted[...]
            for scalar in name[start...] where rest.first == scalar { rest.removeFirst() }
            return rest.isEmpty
        }
    }

    func name(of institution: String) -> String { positions[institution].map { names[$0].name } ?? institution }

    private func isInitials(_ word: String, of institution: String) -> Bool {
        let words = name(of: institution).slug.split(separator: "-")
        let all = String(words.compactMap(\.first))
        let main = String(words.filter { !["of", "the", "and", "at", "in"].contains($0) }.compactMap(\.first))
        return main.count > 1 && [all, main].contains(word.lowercased())
    }
}
