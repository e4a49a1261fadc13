import Pathways

/// `pathways-bench measure-dominators OFFERINGS FOLDER [runs]`: what each offering hangs on, in a catalogue where that is
/// a question of plain graphs.
///
/// Each course requires any of one to three earlier ones, or nothing. Then the offerings without which one cannot be
/// obtained are its dominators in the graph of references, seen from a root that leads to what requires nothing. The edges
/// of that graph, the root being the last vertex, are written for the peers.
struct DominatorCommand {
    let offerings: Int
    let folder: String
    let runs: Int

    func run() throws {
        // Nothing in these catalogues depends on the day.
        guard let day = CalendarDate(year: 2_026, month: 9, day: 1) else { return }
        try TextFile.makeFolder(folder)
        let catalogue = Self.catalogue(offerings: offerings)
        let graph = Self.rooted(catalogue)
        try GraphFiles(folder: folder).write(graph)
        let targets = Array(catalogue.indices)
        let measured = Measurement(
            "dominators of every vertex", on: "\(graph.vertexCount) vertices, \(graph.edgeCount) edges", runs: runs
        ) {
            let points = SinglePoints(catalogue, asOf: day, of: targets)
            return points.entries.reduce(0) { $0 + $1.through.count }
        }
        let answer = MeasuredAnswer(
            offerings: offerings, vertices: graph.vertexCount, edges: graph.edgeCount, source: offerings,
            measurements: [measured])
        try answer.write(to: folder)
    }

    static func catalogue(offerings count: Int, seed: UInt64 = 20_261_125) -> Catalogue {
        var random = SplitMix64(seed: seed)
        let offerings = (0..<count).map { position in
            var offering = Offering("made/o" + MadeCatalogue.padded(position, 8), credits: Credits(3))
            guard position > 0, random.next() % 20 > 0 else { return offering }
            let leaves = (0...random.next() % 3).map { _ -> Requirement<OfferingIndex> in
                .complete(.init(OfferingIndex(position - 1 - Int(random.next() % UInt64(min(position, 1_000))))))
            }
            offering.requires = .any(leaves, .nowhere)
            return offering
        }
        return Catalogue(offerings: offerings)
    }

    /// The references as edges, and from one more vertex those to what requires nothing.
    private static func rooted(_ catalogue: Catalogue) -> Digraph {
        let root = Vertex(catalogue.offerings.count)
        var (tails, heads): ([Vertex], [Vertex]) = ([], [])
        for index in catalogue.indices {
            let before = catalogue[index].requires?.leaves.map(\.offering.rawValue) ?? [root]
            tails += before
            heads += repeatElement(index.rawValue, count: before.count)
        }
        return Digraph(vertexCount: catalogue.offerings.count + 1, tails: tails, heads: heads)
    }
}
