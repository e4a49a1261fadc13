extension DiagramBuilder {
    /// The descriptions that what the question is about matches: what is recognised of them is drawn from it.
    var poolsOfFocus: [Vertex] {
        guard case .around = options.selection else { return [] }
        return Set(range.focus.flatMap { index.arrows.hubs(after: $0.rawValue).filter(graph.isPool) }).sorted()
    }

    /// Draws the recognitions, equivalences and overlaps of what is shown, each kind in the order of the catalogue.
    ///
    /// What can be drawn has an arrow between two vertices that are shown, or starts from a description and leads to a
    /// vertex whose sources are all shown.
    mutating func addDeclarations(along arrows: [EdgeID], among shown: [Vertex]) {
        var (recognitions, equivalences, exclusions): (Set<Int>, Set<Int>, Set<Int>) = ([], [], [])
        for edge in arrows {
            if let number = graph.recognition(of: edge) { recognitions.insert(number) }
            if let number = graph.equivalence(of: edge) { equivalences.insert(number) }
        }
        for vertex in shown {
            if range.isInside(vertex) { recognitions.formUnion(index.describedRecognitions(into: vertex)) }
            if !graph.isHub(vertex) { exclusions.formUnion(index.exclusions(of: OfferingIndex(Int(vertex)))) }
        }
        examined += recognitions.count + equivalences.count + exclusions.count
        for number in recognitions.sorted() { add(catalogue.recognitions[number]) }
        for number in equivalences.sorted() { add(catalogue.equivalences[number]) }
        for number in exclusions.sorted() { add(catalogue.exclusions[number]) }
    }

    /// Draws only the lines that say why an institution is in the diagram: its own words say “any program”.
    mutating func addMemberships(along arrows: [EdgeID]) {
        let digraph = graph.digraph
        let memberships = arrows.filter { edge in
            let hub = digraph.tail(of: edge)
            return graph.isHub(hub) && !graph.isPool(hub) && range.isReason(digraph.head(of: edge), for: hub)
        }
        for edge in memberships.sorted(by: { (digraph.tail(of: $0), $0) < (digraph.tail(of: $1), $1) }) {
            guard let from = positions[digraph.tail(of: edge)], let to = positions[digraph.head(of: edge)] else {
                continue
            }
            edges.append(DiagramEdge(from: from, to: to, relation: .membership))
        }
    }

    /// Counts the arrows that lead out of the diagram, and those into it that no omission of its own counts.
    mutating func countOtherArrows(of shown: [Vertex], besides arrows: [EdgeID]) {
        guard options.selection != .everything else { return }
        for (vertex, count) in index.arrows.outside(of: shown, inner: arrows) {
            guard let position = positions[vertex] else { continue }
            vertices[position].otherArrows = count
        }
    }
}
