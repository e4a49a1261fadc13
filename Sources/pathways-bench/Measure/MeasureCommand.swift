import CatalogueFiles
import Pathways

/// `pathways-bench measure CATALOGUE FOLDER [runs]`: times the work on a catalogue read from files, and writes what the
/// peers need to do the same into the folder: `edges.bin`, `rules.lp` and `measured.json`.
struct MeasureCommand {
    let path: String
    let folder: String
    let runs: Int

    /// Vertices that downstream sets are asked of.
    private static let sample = 200

    func run() throws {
        try TextFile.makeFolder(folder)
        let before = ResidentMemory.bytes
        let loaded = try CatalogueReader.read([path])
        let catalogue = loaded.catalogue
        guard loaded.isSound else { return print("The catalogue has mistakes: \(loaded.diagnostics.count)") }
        let graph = PathwayGraph(catalogue)
        let memory = max(0, ResidentMemory.bytes - before)
        let digraph = graph.digraph
        let sampled = digraph.vertices.filter { Int($0) % max(1, digraph.vertexCount / Self.sample) == 0 }
        let source = sampled.max { GraphSearches.reach(digraph, $0) < GraphSearches.reach(digraph, $1) } ?? 0
        try GraphFiles(folder: folder).write(catalogue, digraph)
        var measured = measureFiles(catalogue)
        measured += measureGraph(catalogue, graph, from: source, sampled)
        let answer = MeasuredAnswer(
            offerings: catalogue.offerings.count, recognitions: catalogue.recognitions.count,
            vertices: digraph.vertexCount, edges: digraph.edgeCount, source: Int(source),
            sampled: sampled.map { Int($0) }, bytesPerEdge: Double(memory) / Double(max(1, digraph.edgeCount)),
            measurements: measured)
        try answer.write(to: folder)
    }

    private func measureFiles(_ catalogue: Catalogue) -> [Measurement] {
        let size = "\(catalogue.offerings.count) offerings, \(catalogue.recognitions.count) recognitions"
        return [
            Measurement("read, names resolved", on: size, runs: runs) {
                (try? CatalogueReader.read([path]).catalogue.recognitions.count) ?? -1
            },
            Measurement("check", on: size, once: { Checks.findings(CheckContext(catalogue)).count }),
        ]
    }

    private func measureGraph(
        _ catalogue: Catalogue, _ graph: PathwayGraph, from source: Vertex, _ sampled: [Vertex]
    ) -> [Measurement] {
        let digraph = graph.digraph
        let size = "\(digraph.vertexCount) vertices, \(digraph.edgeCount) edges"
        let obtainability = Obtainability(catalogue)
        let searches = GraphSearches(graph: digraph, runs: runs)
        return [
            Measurement("graph", on: size, runs: runs) { PathwayGraph(catalogue).edgeCount },
            searches.components, searches.reach(from: source),
            searches.descendants(of: sampled), searches.descendantsOfAll,
            Measurement("loops", on: size, runs: runs) { Loops(catalogue, graph, obtainability).loops.count },
            Measurement("and/or closure with its network", on: size, runs: runs) {
                let closure = Obtainability(catalogue)
                return catalogue.indices.count { closure.isObtainable($0) }
            },
            Measurement("and/or closure alone", on: size, runs: runs) {
                let closure = obtainability.assuming([])
                return catalogue.indices.count { closure.isObtainable($0) }
            },
        ]
    }
}
