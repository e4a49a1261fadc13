/// The colours and weights of a theme.
struct DOTTheme {
    /// What a short text stands on to be seen first: where the learner stands.
    struct Badge: Hashable {
        var area: String
        var ink: String
    }

    let theme: DiagramTheme
    /// Whether the drawing says where a learner stands; kinds are then told by shape and sign alone.
    let isMarked: Bool

    init(_ diagram: Diagram) {
        theme = diagram.theme
        isMarked = diagram.isMarked
    }

    init(_ theme: DiagramTheme, isMarked: Bool) {
        (self.theme, self.isMarked) = (theme, isMarked)
    }

    var ink: String { theme == .print ? DiagramPalette.black : DiagramPalette.ink }
    var faintInk: String { theme == .print ? DiagramPalette.black : DiagramPalette.faintInk }
    /// For what checks found.
    var alarm: String { theme == .print ? DiagramPalette.black : DiagramPalette.vermillion }
    /// The frames of lanes, and agreements that have ended.
    var grey: String { theme == .print ? DiagramPalette.black : DiagramPalette.grey }

    func line(_ relation: DiagramRelation) -> String {
        theme == .print ? DiagramPalette.black : DiagramPalette.line(relation)
    }

    func area(_ kind: DiagramVertex.Kind) -> String {
        theme == .print || isMarked ? DiagramPalette.paper : DiagramPalette.area(kind)
    }

    func area(_ status: Reachability.Status) -> String {
        theme == .print ? DiagramPalette.paper : DiagramPalette.area(status)
    }

    func badge(_ status: Reachability.Status) -> Badge {
        if theme == .print { return Badge(area: DiagramPalette.paper, ink: DiagramPalette.black) }
        let area =
            switch status {
            case .held: DiagramPalette.green
            case .claimable: DiagramPalette.amber
            case .open: DiagramPalette.blue
            case .reachable: DiagramPalette.faintInk
            case .blocked: DiagramPalette.vermillion
            }
        return Badge(area: area, ink: DiagramPalette.paper)
    }

    /// The border: heavy for what is held or asked about, broken for what is out of reach.
    func border(of vertex: DiagramVertex) -> [DOTAttribute] {
        let base = vertex.kind == .microCredential && vertex.connector == nil ? "rounded,filled" : "filled"
        var result: [DOTAttribute] = [.word(.color, vertex.findings.isEmpty ? ink : alarm)]
        let pattern: String? =
            switch vertex.isFocus ? nil : vertex.standing?.status {
            case .reachable: "dashed"
            case .blocked: "dotted"
            default: nil
            }
        if vertex.kind != .choice { result.append(.word(.style, pattern.map { "\(base),\($0)" } ?? base)) }
        if vertex.isFocus || !vertex.findings.isEmpty {
            result.append(.word(.penwidth, "2.5"))
        } else if vertex.standing?.status == .held {
            result.append(.word(.penwidth, "2"))
        }
        return result
    }
}
