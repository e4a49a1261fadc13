/// Says everything about a vertex or an edge in one line, as tooltips show it.
struct DiagramSentences {
    private let diagram: Diagram
    private let say: Wording
    /// What each choice leads to first.
    private let targets: [Int: Int]

    init(_ diagram: Diagram) {
        self.diagram = diagram
        say = Wording(diagram.language)
        var targets: [Int: Int] = [:]
        for edge in diagram.edges where diagram.vertices[edge.from].kind == .choice && targets[edge.from] == nil {
            targets[edge.from] = edge.to
        }
        self.targets = targets
    }

    /// The title of a vertex; of a choice, with what it is made for: `1 of 2 for Food Safety Management`.
    func title(of position: Int) -> String {
        var target = position
        while diagram.vertices[target].kind == .choice, let next = targets[target] { target = next }
        let title = diagram.vertices[position].title
        return target == position ? title : say(DiagramPhrase.forTarget, title, diagram.vertices[target].title)
    }

    /// What a choice leads to first.
    func target(of choice: Int) -> Int? { targets[choice] }

    /// `Computer Systems Certificate; program; certificate · 60 credits; British Columbia Institute of Technology; held;
    /// declared at bcit.yaml:140; source https://…`.
    func about(_ position: Int) -> String {
        let vertex = diagram.vertices[position]
        var parts = [title(of: position), say(vertex.kind.phrase)] + vertex.facts
        if !vertex.institutions.isEmpty, vertex.kind != .institution {
            parts.append(vertex.institutions.joined(separator: " + "))
        }
        if let name = vertex.name { parts.append(name) }
        if let standing = vertex.standing { parts.append(standing.text(say)) }
        parts += vertex.step.map { DiagramOutline.words(for: $0, say) } ?? []
        if vertex.isExitAward { parts.append(say(RoutePhrase.exitAward)) }
        if !vertex.folded.isEmpty { parts.append(say(RoutePhrase.foldedList, vertex.folded.joined(separator: "; "))) }
        parts += vertex.omissions
        parts += vertex.findings.map { diagram.findings[$0 - 1] }
        if vertex.otherArrows > 0 {
            parts.append(say(ShapePhrase.otherArrows, count: vertex.otherArrows))
        }
        return (parts + origin(vertex.declaredAt, vertex.source)).joined(separator: "; ")
    }

    /// `Applied Software Development → Computer Systems Certificate: part of the award; declared at bcit.yaml:140; source …`.
    func about(_ edge: DiagramEdge) -> String {
        let (from, to) = (title(of: edge.from), title(of: edge.to))
        let notes = edge.notes.map { say(DiagramPhrase.toConfirm, diagram.notes[$0 - 1]) }
        let found = edge.findings.map { diagram.findings[$0 - 1] }
        let words = ([say(RelationPhrase.title(edge.relation))] + edge.labels + notes + found).joined(separator: ", ")
        return
            ([say(edge.isTwoWay ? DiagramPhrase.bothWays : .fromTo, from, to, words)] + edge.remarks
            + origin(edge.declaredAt, edge.source))
            .joined(separator: "; ")
    }

    /// Where it is declared and on what it rests.
    private func origin(_ place: String?, _ source: String?) -> [String] {
        [place.map { say(DiagramPhrase.declaredAt, $0) }, source.map { say(DiagramPhrase.source, $0) }].compactMap {
            $0
        }
    }
}
