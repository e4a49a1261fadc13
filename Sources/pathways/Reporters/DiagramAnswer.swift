import Pathways

/// What was drawn, as JSON.
struct DiagramAnswer: Encodable {
    @Nullable var file: String?
    @Nullable var title: String?
    var language: String
    var theme: String
    /// What has to be confirmed.
    var notes: [String]
    /// What checks found about what is drawn.
    var findings: [String]
    var shapes: Int
    var arrows: Int
    /// At least one.
    var sheets: [Sheet]
    /// The same content as text.
    var outline: String

    /// A sheet of paper.
    struct Sheet: Encodable {
        var number: Int
        @Nullable var file: String?
        /// The identifiers of what is drawn on it, tags aside.
        var offerings: [String]
        /// What its lines lead to, or come from, on other sheets.
        var tags: [Tag]
    }

    /// What stands for something on another sheet.
    struct Tag: Encodable {
        var sheet: Int
        /// `onward`: lines lead to it; `backward`: they come from it.
        var direction: String
        var titles: [String]
    }

    init(_ drawn: DiagramSheets, file: String?, files: [String]) {
        let diagram = drawn.diagram
        _file = Nullable(wrappedValue: file)
        _title = Nullable(wrappedValue: diagram.title)
        (language, theme) = (diagram.language.rawValue, diagram.theme.rawValue)
        (notes, findings) = (diagram.notes, diagram.findings)
        shapes = diagram.vertices.count
        arrows = diagram.edges.count
        sheets = drawn.sheets.map { sheet in
            Sheet(
                number: sheet.number,
                file: files.indices.contains(sheet.number - 1) ? files[sheet.number - 1] : nil,
                offerings: sheet.vertices.compactMap { diagram.vertices[$0].name },
                tags: sheet.connectors.map { connector in
                    Tag(
                        sheet: connector.sheet, direction: connector.isOnward ? "onward" : "backward",
                        titles: connector.vertices.map { diagram.vertices[$0].title })
                })
        }
        outline = DiagramOutline(diagram).text
    }
}
