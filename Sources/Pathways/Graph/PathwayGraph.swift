/// The directed graph of a catalogue: offerings as vertices, one edge for each reference in a declaration.
///
/// Vertices `0..<offeringCount` are the offerings, numbered as ``OfferingIndex``. After them come *hubs*, which stand
/// for all programs of an institution or all offerings that match a filter, so that one declaration about many
/// offerings costs one edge and not many. Edges run from what is completed to what it leads to. Everything is in flat
/// arrays; immutable and built once in O(V + E).
public struct PathwayGraph: Sendable {
    /// A vertex that stands for several offerings.
    public enum Hub: Hashable, Sendable {
        /// All programs of an institution: a recognition into the institution leads to each.
        case institution(String)
        /// All offerings that match: each leads to what chooses from them.
        case filter(OfferingFilter)
    }

    public let offeringCount: Int
    /// The hubs; hub `i` is vertex `offeringCount + i`.
    public let hubs: [Hub]
    /// All edges, in the order they were declared.
    public let digraph: Digraph
    let relations: [Relation]
    private let declarations: EdgeDeclarations
    let dependencies: [Bool]

    init(_ builder: PathwayGraphBuilder) {
        offeringCount = builder.offeringCount
        hubs = builder.hubs
        digraph = Digraph(
            vertexCount: builder.offeringCount + builder.hubs.count, tails: builder.tails.trimmed,
            heads: builder.heads.trimmed)
        relations = builder.relations.trimmed
        declarations = builder.declarations.trimmed
        dependencies = builder.dependencies.trimmed
    }
}

extension PathwayGraph {
    public var edgeCount: Int { relations.count }

    public func relation(of edge: EdgeID) -> Relation { relations[Int(edge)] }

    /// Where the edge is declared.
    public func span(of edge: EdgeID) -> SourceSpan { declarations.span(of: edge) }

    /// The recognition the edge stands for, counted in ``Catalogue/recognitions``.
    public func recognition(of edge: EdgeID) -> Int? {
        let number = declarations.number(of: edge)
        return relation(of: edge) == .equivalent || number < 0 ? nil : Int(number)
    }

    /// The equivalence the edge stands for, counted in ``Catalogue/equivalences``.
    public func equivalence(of edge: EdgeID) -> Int? {
        relation(of: edge) == .equivalent ? Int(declarations.number(of: edge)) : nil
    }

    /// Whether a missing source blocks the target.
    public func isDependency(_ edge: EdgeID) -> Bool { dependencies[Int(edge)] }

    /// Whether the vertex stands for several offerings.
    public func isHub(_ vertex: Vertex) -> Bool { Int(vertex) >= offeringCount }

    public func hub(_ vertex: Vertex) -> Hub? { isHub(vertex) ? hubs[Int(vertex) - offeringCount] : nil }

    /// The edge between two offerings; `nil` for an edge that begins or ends at a hub.
    public func edge(_ id: EdgeID) -> PathwayEdge? {
        let (from, to) = (digraph.tail(of: id), digraph.head(of: id))
        guard !isHub(from), !isHub(to) else { return nil }
        return PathwayEdge(
            from: OfferingIndex(Int(from)), to: OfferingIndex(Int(to)), relation: relation(of: id),
            declaredAt: span(of: id), recognition: recognition(of: id))
    }

    /// A walk as arrows between offerings: the two halves of a step through a hub become one arrow.
    ///
    /// - Precondition: the walk begins and ends at offerings.
    public func arrows(along walk: [EdgeID]) -> [PathwayEdge] {
        var result: [PathwayEdge] = []
        var tail: Vertex?
        var declared: EdgeID?
        for id in walk {
            let start = tail ?? digraph.tail(of: id)
            let step = relation(of: id) == .membership ? declared ?? id : id
            let head = digraph.head(of: id)
            if isHub(head) {
                (tail, declared) = (start, step)
                continue
            }
            result.append(
                PathwayEdge(
                    from: OfferingIndex(Int(start)), to: OfferingIndex(Int(head)), relation: relation(of: step),
                    declaredAt: span(of: step), recognition: recognition(of: step)))
            (tail, declared) = (nil, nil)
        }
        return result
    }
}
