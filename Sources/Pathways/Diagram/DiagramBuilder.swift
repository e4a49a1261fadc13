/// Collects the vertices and lines of a diagram.
struct DiagramBuilder {
    let index: DiagramIndex
    let options: DiagramOptions
    let range: DiagramRange
    let words: DiagramWords
    /// What the vertices of the graph are in the diagram.
    private(set) var positions: [Vertex: Int] = [:]
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
    /// How many arrows and declarations of the catalogue were looked at: what is to depend on the diagram alone.
    var examined = 0

    var catalogue: Catalogue { index.catalogue }
    var graph: PathwayGraph { index.graph }

    init(_ index: DiagramIndex, _ options: DiagramOptions) {
        self.index = index
        self.options = options
        range = DiagramRange(index, options.selection)
        words = DiagramWords(catalogue: index.catalogue, asOf: options.asOf, say: Wording(options.language))
        steps = options.route?.steps(in: index.catalogue, words.say) ?? [:]
        examined = range.examined
    }

    /// The diagram, unless it exceeds the limit.
    mutating func build() throws(DiagramError) -> Diagram {
        guard range.count <= mostBeforeFolding else { throw tooLarge(vertices: range.count, edges: 0) }
        let shown = range.vertices
        for vertex in shown { add(vertex) }
        for vertex in shown where !graph.isHub(vertex) { addRequirements(of: OfferingIndex(Int(vertex))) }
        let arrows = index.arrows.inner(among: shown + poolsOfFocus, &examined)
        addDeclarations(along: arrows, among: shown)
        addMemberships(along: arrows)
        countOtherArrows(of: shown, besides: arrows)
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

    /// How many shapes there may be before any are folded, which makes fewer of them but compares each award with every
    /// arrow.
    private var mostBeforeFolding: Int {
        options.collapse == .none ? options.limit.vertices : max(options.limit.vertices, 400)
    }

    private func tooLarge(vertices: Int, edges: Int) -> DiagramError {
        .tooLarge(vertices: vertices, edges: edges, limit: options.limit, remedy: .focus)
    }
}

extension DiagramBuilder {
    func position(of offering: OfferingIndex) -> Int? { positions[offering.rawValue] }

    func position(of hub: PathwayGraph.Hub) -> Int? { index.hubs[hub].flatMap { positions[$0] } }

    /// Whether all that the vertex at a position asks for is in the diagram.
    func isInside(_ position: Int) -> Bool { inside.contains(position) }

    private mutating func add(_ vertex: Vertex) {
        positions[vertex] = vertices.count
        if range.isInside(vertex) { inside.insert(vertices.count) }
        switch graph.hub(vertex) {
        case .institution(let id)?: vertices.append(words.vertex(ofInstitution: id))
        default:
            let index = OfferingIndex(Int(vertex))
            if catalogue[index].isOpenToLaddersOnly {
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
}
