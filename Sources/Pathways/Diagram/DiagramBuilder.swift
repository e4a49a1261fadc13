/// Collects the vertices and lines of a diagram.
struct DiagramBuilder {
    let catalogue: Catalogue
    let graph: PathwayGraph
    let options: DiagramOptions
    let range: DiagramRange
    let words: DiagramWords
    /// What the vertices of the graph are in the diagram.
    private(set) var positions: [Vertex: Int] = [:]
    private(set) var hubs: [PathwayGraph.Hub: Vertex] = [:]
    /// The programs in the diagram that only ladders admit to, by institution.
    private(set) var laddersOnly: [String: [Int]] = [:]
    /// The positions of what lies inside: all that it asks for is in the diagram.
    private var inside: Set<Int> = []
    var vertices: [DiagramVertex] = []
    var edges: [DiagramEdge] = []
    var choiceCount = 0
    private var notes: [String] = []
    private var noteNumbers: [String: Int] = [:]
    private let steps: [OfferingIndex: DiagramStep]

    init(_ catalogue: Catalogue, _ graph: PathwayGraph, _ options: DiagramOptions) {
        self.catalogue = catalogue
        self.graph = graph
        self.options = options
        range = DiagramRange(catalogue, graph, options.selection)
        words = DiagramWords(catalogue: catalogue, asOf: options.asOf, say: Wording(options.language))
        steps = options.route?.steps(in: catalogue, words.say) ?? [:]
        for (number, hub) in graph.hubs.enumerated() { hubs[hub] = Vertex(graph.offeringCount + number) }
    }

    /// The diagram, unless it exceeds the limit.
    mutating func build() throws(DiagramError) -> Diagram {
        let shown = range.vertices
        guard shown.count <= options.limit.vertices else { throw tooLarge(vertices: shown.count, edges: 0) }
        for vertex in shown { add(vertex) }
        for vertex in shown where !graph.isHub(vertex) { addRequirements(of: OfferingIndex(Int(vertex))) }
        for recognition in catalogue.recognitions { add(recognition) }
        for equivalence in catalogue.equivalences { add(equivalence) }
        for exclusion in catalogue.exclusions { add(exclusion) }
        for vertex in shown where graph.isHub(vertex) { addMemberships(of: vertex) }
        for vertex in shown { countOtherArrows(of: vertex) }
        joinPairs()
        fold()
        guard vertices.count <= options.limit.vertices else {
            throw tooLarge(vertices: vertices.count, edges: edges.count)
        }
        let implied = options.showsImplied ? [] : ImpliedPrerequisites.among(edges, vertices)
        guard edges.count - implied.count <= options.limit.edges else {
            throw tooLarge(vertices: vertices.count, edges: edges.count - implied.count)
        }
        edges = edges.indices.filter { !implied.contains($0) }.map { edges[$0] }
        markExitAwards()
        let findings = markFindings()
        var result = Diagram(
            title: options.title, vertices: vertices, edges: edges, groups: DiagramGroup.groups(of: vertices),
            notes: notes + options.notes.filter { !notes.contains($0) }, impliedCount: implied.count,
            language: options.language, theme: options.theme)
        result.findings = findings
        result.lanes = options.lanes?.groups(of: vertices, edges, words.say) ?? []
        return result
    }

    private func tooLarge(vertices: Int, edges: Int) -> DiagramError {
        .tooLarge(vertices: vertices, edges: edges, limit: options.limit, remedy: .focus)
    }
}

extension DiagramBuilder {
    func position(of offering: OfferingIndex) -> Int? { positions[offering.rawValue] }

    func position(of hub: PathwayGraph.Hub) -> Int? { hubs[hub].flatMap { positions[$0] } }

    /// Whether all that the vertex at a position asks for is in the diagram.
    func isInside(_ position: Int) -> Bool { inside.contains(position) }

    private mutating func add(_ vertex: Vertex) {
        positions[vertex] = vertices.count
        if range.isInside(vertex) { inside.insert(vertices.count) }
        switch graph.hub(vertex) {
        case .institution(let id)?: vertices.append(words.vertex(ofInstitution: id))
        default:
            let index = OfferingIndex(Int(vertex))
            if catalogue[index].kind == .program, catalogue[index].admission == .laddersOnly {
                for institution in catalogue[index].institutions {
                    laddersOnly[institution, default: []].append(vertices.count)
                }
            }
            var shape = words.vertex(of: index)
            shape.standing = options.standings[index]
            shape.isFocus = range.focus.contains(index) || options.route?.target == index
            shape.step = steps[index]
            vertices.append(shape)
        }
    }

    /// The number of a note, the same for the same text.
    mutating func number(ofNote text: String) -> Int {
        if let number = noteNumbers[text] { return number }
        notes.append(text)
        noteNumbers[text] = notes.count
        return notes.count
    }

    /// Draws only the lines that say why the institution is in the diagram: its own words say “any program”.
    private mutating func addMemberships(of hub: Vertex) {
        guard let from = positions[hub] else { return }
        for program in graph.digraph.successors(of: hub) where range.isReason(program, for: hub) {
            guard let to = positions[program] else { continue }
            edges.append(DiagramEdge(from: from, to: to, relation: .membership))
        }
    }

    /// Counts the arrows that lead out of the diagram, and those into it that no omission of its own counts.
    private mutating func countOtherArrows(of vertex: Vertex) {
        guard let position = positions[vertex], options.selection != .everything else { return }
        let digraph = graph.digraph
        let leaving = digraph.outEdges(of: vertex).count {
            graph.relation(of: $0) != .membership && !range.contains(digraph.head(of: $0))
        }
        let entering = range.backward.outEdges(of: vertex).count {
            let isCounted = [.stack, .prerequisite, .corequisite, .membership].contains(graph.relation(of: $0))
            return !isCounted && !graph.isPool(digraph.tail(of: $0)) && !range.contains(digraph.tail(of: $0))
        }
        vertices[position].otherArrows = leaving + entering
    }
}
