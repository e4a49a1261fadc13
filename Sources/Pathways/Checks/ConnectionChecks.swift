extension Check {
    /// Micro-credentials that lead nowhere.
    static let deadEnd = Check(codes: [.deadEnd]) { context in
        let connections = Connections(context)
        return context.catalogue.indices.compactMap { index in
            let offering = context.catalogue[index]
            guard offering.kind == .microCredential, connections.leadsIn(index), !connections.leadsOn(index) else {
                return nil
            }
            return Diagnostic(
                .deadEnd, "“\(offering.id)” leads to nothing further.", at: offering.span,
                hint: "If an award or program accepts it, declare the stack or ladder there.")
        }
    }

    /// Offerings without any connection.
    static let orphan = Check(codes: [.orphan]) { context in
        let connections = Connections(context)
        return context.catalogue.indices.compactMap { index in
            guard !connections.leadsIn(index), !connections.leadsOn(index), !connections.isNamed(index) else {
                return nil
            }
            let offering = context.catalogue[index]
            return Diagnostic(
                .orphan, "“\(offering.id)” is connected with nothing: nothing leads to it, and it leads to nothing.",
                at: offering.span, hint: "Declare what it is part of, or what accepts it.")
        }
    }
}

/// Which offerings have connections at all.
private struct Connections {
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
