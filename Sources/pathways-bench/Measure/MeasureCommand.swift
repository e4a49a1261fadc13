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
    /// In graphs with more edges no downstream sets are asked for, and there are no rules for peers: that takes minutes.
    private static let mostEdges = 1_000_000

    func run() throws {
        try TextFile.makeFolder(folder)
        let before = MeasuredMemory.Before()
        let loaded = try CatalogueReader.read([path])
        guard loaded.isSound else { return print("The catalogue has mistakes: \(loaded.diagnostics.count)") }
        let graph = PathwayGraph(loaded.catalogue)
        let memory = try withExtendedLifetime(loaded) {
            MeasuredMemory(since: before, text: try FileSizes.bytes(in: path))
        }
        let answer = try measure(loaded.catalogue, graph, memory)
        try answer.write(to: folder)
    }

    private func measure(
        _ catalogue: Catalogue, _ graph: PathwayGraph, _ memory: MeasuredMemory
    ) throws -> MeasuredAnswer {
        let digraph = graph.digraph
        let isSmall = digraph.edgeCount <= Self.mostEdges
        let step = max(1, digraph.vertexCount / Self.sample)
        let sampled = digraph.vertices.filter { Int($0) % step == 0 }
        let source = sampled.max { GraphSearches.reach(digraph, $0) < GraphSearches.reach(digraph, $1) } ?? 0
        let files = GraphFiles(folder: folder)
        try files.write(digraph)
        if isSmall { try files.writeRules(catalogue) }
        let measured =
            measureFiles(catalogue) + measureGraph(catalogue, graph, from: source, isSmall ? sampled : [])
        return MeasuredAnswer(
            offerings: catalogue.offerings.count, recognitions: catalogue.recognitions.count,
            vertices: digraph.vertexCount, edges: digraph.edgeCount, source: Int(source),
            sampled: isSmall ? sampled.map { Int($0) } : [], memory: memory, measurements: measured)
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
        let downstream =
            sampled.isEmpty ? [] : [searches.descendants(of: sampled), searches.descendantsOfAll]
        return [
            Measurement("graph", on: size, runs: runs) { PathwayGraph(catalogue).edgeCount },
            searches.components, searches.reach(from: source),
        ] + downstream + [
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
