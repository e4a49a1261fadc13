/// A diagram in words: the same content as indented plain text, for those who do not see the drawing.
///
/// Grouped by who offers, in an order of study as far as there is one: what leads to a thing comes before it. Each
/// offering is followed by what it is made of and what it needs, with the choices below one another, and by what it
/// leads to.
public struct DiagramOutline: Sendable {
    let diagram: Diagram
    let say: Wording
    /// The edges that enter and that leave each vertex, ascending.
    private let entering: [[Int]]
    private let leaving: [[Int]]

    public init(_ diagram: Diagram) {
        self.diagram = diagram
        say = Wording(diagram.language)
        var entering = [[Int]](repeating: [], count: diagram.vertices.count)
        var leaving = entering
        for (number, edge) in diagram.edges.enumerated() {
            entering[edge.to].append(number)
            leaving[edge.from].append(number)
            guard edge.isTwoWay else { continue }
            entering[edge.from].append(number)
            leaving[edge.to].append(number)
        }
        (self.entering, self.leaving) = (entering, leaving)
    }

    /// The text, with a line break at the end. O(size of the diagram), choices that several arrows leave aside.
    public var text: String {
        var lines = [PlainText.clean(diagram.title ?? say(DiagramPhrase.pathways)), summary]
        let order = orderOfStudy
        for group in diagram.lanes.isEmpty ? diagram.groups : laneGroups {
            lines += ["", PlainText.clean(group.title)]
            for position in group.vertices.sorted(by: { (order[$0], $0) < (order[$1], $1) }) {
                lines += description(of: position)
            }
        }
        lines += notes + findings
        return lines.joined(separator: "\n") + "\n"
    }

    var summary: String {
        let offerings = diagram.vertices.count { $0.offering != nil }
        let counts = [
            say(DiagramPhrase.offerings, count: offerings), say(DiagramPhrase.arrows, count: diagram.edges.count),
        ]
        return (counts + (diagram.impliedCount > 0 ? [diagram.impliedWords] : [])).joined(separator: ", ") + "."
    }

    private var notes: [String] {
        guard !diagram.notes.isEmpty else { return [] }
        return ["", say(GeneralPhrase.toConfirm)]
            + diagram.notes.enumerated().map { "  \($0 + 1). \(PlainText.clean($1))" }
    }

    private var findings: [String] {
        guard !diagram.findings.isEmpty else { return [] }
        return ["", say(RoutePhrase.findings)]
            + diagram.findings.enumerated().map { "  \($0 + 1). \(PlainText.clean($1))" }
    }

    /// Offerings and institutions, what leads to others first.
    var studyOrder: [Int] {
        let order = orderOfStudy
        return diagram.vertices.indices.filter { diagram.vertices[$0].kind != .choice }
            .sorted { (order[$0], $0) < (order[$1], $1) }
    }

    /// A number for each vertex: smaller for what leads to others, the same round a circle.
    private var orderOfStudy: [Int] {
        let graph = Digraph(
            vertexCount: diagram.vertices.count, tails: diagram.edges.map { Vertex($0.from) },
            heads: diagram.edges.map { Vertex($0.to) })
        let isDirected = diagram.edges.map { !$0.isTwoWay }
        let components = StronglyConnectedComponents(graph, where: { isDirected[Int($0)] })
        return components.componentOfVertex.map(Int.init)
    }
}

// MARK: - One vertex

extension DiagramOutline {
    private func description(of position: Int) -> [String] {
        let vertex = diagram.vertices[position]
        let name = vertex.name.map { " [\($0)]" } ?? ""
        let offeredBy =
            diagram.lanes.isEmpty ? [] : [vertex.institutions.joined(separator: " + ")].filter { !$0.isEmpty }
        let facts = [say(vertex.kind.phrase)] + vertex.facts + offeredBy + marks(of: vertex) + vertex.omissions
        var lines = [line(2, say.labelled(vertex.title + name, facts.joined(separator: ", ")))]
        lines += incomingLines(of: position) + outgoingLines(of: position)
        for line in vertex.folded { lines.append(self.line(4, line)) }
        if vertex.otherArrows > 0 {
            lines.append(line(4, say(ShapePhrase.otherArrows, count: vertex.otherArrows)))
        }
        return lines
    }

    /// What a vertex is made of and needs.
    func incomingLines(of position: Int) -> [String] {
        entering[position].flatMap { incoming(diagram.edges[$0], at: position, indent: 4) }
    }

    /// What a vertex leads to.
    func outgoingLines(of position: Int) -> [String] {
        leaving[position].map { diagram.edges[$0] }.filter { $0.relation != .exclusion }
            .flatMap { outgoing($0, from: position) }
    }

    /// One line of text, whatever it contains.
    private func line(_ indent: Int, _ text: String) -> String {
        String(repeating: " ", count: indent) + PlainText.clean(text)
    }

    /// What is written on a line, in brackets.
    private func labels(of edge: DiagramEdge) -> String {
        let notes =
            edge.notes.isEmpty
            ? [] : [say(DiagramPhrase.toConfirm, edge.notes.map(String.init).joined(separator: ", "))]
        let found = edge.findings.isEmpty ? [] : [DOTMarkup.alarm(edge.findings, say)]
        let title = say(RelationPhrase.title(edge.relation))
        let words = edge.labels.filter { $0 != title } + notes + found
        return words.isEmpty ? "" : " (\(words.joined(separator: ", ")))"
    }

    /// What an edge comes from, with the alternatives of a choice below it. Recursion is as deep as requirements nest.
    private func incoming(_ edge: DiagramEdge, at position: Int, indent: Int, isListed: Bool = false) -> [String] {
        let isTurned = edge.from == position
        var other = isTurned ? edge.to : edge.from
        if isTurned, edge.relation != .exclusion { other = end(of: edge) }
        let vertex = diagram.vertices[other]
        let isChoice = vertex.kind == .choice
        let rest = isChoice && !vertex.omissions.isEmpty ? ", " + vertex.omissions.joined(separator: ", ") : ""
        let title = "\(vertex.title)\(rest)\(labels(of: edge))"
        let words = say(RelationPhrase.source(edge.relation))
        let isBare = isListed && edge.relation != .bridge
        let text = isBare ? title : isChoice ? "\(words) \(title)" : say.labelled(words, title)
        guard isChoice else { return [line(indent, text)] }
        let members = entering[other].filter { diagram.edges[$0] != edge && diagram.edges[$0].to == other }
        guard !members.isEmpty else { return [line(indent, text)] }
        return [line(indent, say(DiagramPhrase.heading, text))]
            + members.flatMap { incoming(diagram.edges[$0], at: other, indent: indent + 2, isListed: true) }
    }

    /// Where an edge goes, past the choices on the way.
    private func outgoing(_ edge: DiagramEdge, from position: Int) -> [String] {
        let words = say(RelationPhrase.target(edge.relation))
        guard edge.from == position else { return [line(4, say.labelled(words, sources(of: edge) + labels(of: edge)))] }
        var way: [String] = []
        var current = edge.to
        while diagram.vertices[current].kind == .choice, let next = following(current) {
            way.append(", " + diagram.vertices[current].title)
            current = diagram.edges[next].to
        }
        return [line(4, say.labelled(words, diagram.vertices[current].title + way.joined() + labels(of: edge)))]
    }

    /// The first edge behind a choice.
    private func following(_ choice: Int) -> Int? { leaving[choice].first { diagram.edges[$0].from == choice } }

    /// The vertex that an edge leads to in the end.
    private func end(of edge: DiagramEdge) -> Int {
        var current = edge.to
        while diagram.vertices[current].kind == .choice, let next = following(current) {
            current = diagram.edges[next].to
        }
        return current
    }

    /// The titles of what an edge comes from; where that is a choice, of all that it joins.
    private func sources(of edge: DiagramEdge) -> String {
        guard diagram.vertices[edge.from].kind == .choice else { return diagram.vertices[edge.from].title }
        let members = entering[edge.from].map { diagram.edges[$0] }.filter { $0.to == edge.from }
        return say.list(members.map { diagram.vertices[$0.from].title })
    }
}
