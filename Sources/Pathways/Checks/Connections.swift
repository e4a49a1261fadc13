/// Which offerings have connections at all.
struct Connections {
    private var hasOut: [Bool]
    private var hasIn: [Bool]
    private var named: Set<OfferingIndex> = []

    init(_ context: CheckContext) {
        let (graph, catalogue) = (context.graph, context.catalogue)
        hasOut = graph.digraph.vertices.map { vertex in
            graph.digraph.outEdges(of: vertex).contains { graph.relation(of: $0) != .recommended }
        }
        hasIn = Array(repeating: false, count: hasOut.count)
        for head in graph.digraph.heads { hasIn[Int(head)] = true }
        for edge in graph.digraph.edges where graph.relation(of: edge) == .recommended {
            named.insert(OfferingIndex(Int(graph.digraph.tail(of: edge))))
        }
        named.formUnion(catalogue.exclusions.flatMap { $0.offerings.map(\.value) })
        named.formUnion(catalogue.offerings.compactMap { $0.replacedBy?.value })
        named.formUnion(catalogue.recognitions.flatMap { $0.grants.named.map(\.value) })
        for index in catalogue.indices {
            let offering = catalogue[index]
            if offering.replacedBy != nil || offering.stacks != nil || offering.requires != nil { named.insert(index) }
        }
    }

    func leadsIn(_ index: OfferingIndex) -> Bool { hasIn[index.position] }

    func leadsOn(_ index: OfferingIndex) -> Bool { hasOut[index.position] }

    /// Whether a declaration without an edge speaks of it: an overlap, a replacement, a recommendation, a grant, a choice.
    func isNamed(_ index: OfferingIndex) -> Bool { named.contains(index) }
}
