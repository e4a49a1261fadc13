/// The block above a drawing: what is the title, what an item of the legend, what a note.
struct SVGHeader {
    private let say: Wording

    init(_ say: Wording) { self.say = say }

    /// The title is hidden, since the whole drawing has it as its name; the legend is a list; the notes are a group.
    ///
    /// The writer of the legend ends each item with spaces that do not break.
    func groups(of elements: [SVGElement]) -> [SVGElement] {
        let start = elements.firstIndex { $0.name != "text" } ?? elements.count
        let end = elements.lastIndex(where: Self.endsItem).map { $0 + 1 } ?? start
        guard start <= end else { return [.make("g", ["id": "pathways-notes"], elements)] }
        var result: [SVGElement] = []
        let hasLegend = end > start
        let title = hasLegend ? Array(elements[..<start]) : Array(elements.prefix { $0["font-size"] == "16.00" })
        let notes = hasLegend ? Array(elements[end...]) : Array(elements.dropFirst(title.count))
        if !title.isEmpty { result.append(.make("g", ["aria-hidden": "true"], title)) }
        if hasLegend {
            result.append(
                .make(
                    "g", ["id": "pathways-legend", "role": "list", "aria-label": say(SVGPhrase.legend)],
                    items(Array(elements[start..<end]))))
        }
        if !notes.isEmpty {
            result.append(
                .make("g", ["id": "pathways-notes", "role": "group", "aria-label": say(SVGPhrase.notes)], notes))
        }
        return result
    }

    private func items(_ elements: [SVGElement]) -> [SVGElement] {
        var result: [SVGElement] = []
        var sample: [SVGElement] = []
        for element in elements {
            guard Self.endsItem(element) else {
                sample.append(element)
                continue
            }
            result.append(.make("g", ["role": "listitem"], [.make("g", ["aria-hidden": "true"], sample), element]))
            sample = []
        }
        return result
    }

    private static func endsItem(_ element: SVGElement) -> Bool {
        element.name == "text" && element.text.hasSuffix("&#160;&#160;")
    }
}
