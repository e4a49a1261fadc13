import Pathways

/// The numbered sources of a report: one for each declaration it rests on, in the order they are first cited.
struct ReportSources {
    struct Item: Hashable {
        /// `file:line:column`.
        var place: String
        /// The public page, or a citation.
        var source: String?
    }

    private(set) var items: [Item] = []
    private var numbers: [Item: Int] = [:]

    /// The number of a source, from 1; `nil` for something that was declared nowhere.
    mutating func cite(_ span: SourceSpan, _ source: String?, in catalogue: Catalogue) -> Int? {
        guard span != .nowhere else { return nil }
        let item = Item(place: Place(span, in: catalogue).text, source: source)
        if let number = numbers[item] { return number }
        items.append(item)
        numbers[item] = items.count
        return items.count
    }
}
