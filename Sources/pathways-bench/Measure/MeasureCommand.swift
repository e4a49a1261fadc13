import CatalogueFiles
import Pathways

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// `pathways-bench measure CATALOGUE FOLDER [runs]`: times the work on a catalogue read from files, and writes what the
/// peers need to do the same into the folder: `edges.bin`, `rules.lp` and `measured.json`.
struct MeasureCommand {
    let path: String
    let folder: String
    let runs: Int

    private struct Answer: Encodable {
        var offerings: Int
        var recognitions: Int
        var vertices: Int
        var edges: Int
        var source: Int
        var sampled: [Int]
        var bytesPerEdge: Double
        var measurements: [Measurement]
    }

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
        let source = sampled.max { Self.reach(digraph, $0) < Self.reach(digraph, $1) } ?? 0
        try GraphFiles(folder: folder).write(catalogue, digraph)
        var measured = measureFiles(catalogue)
        measured += measureGraph(catalogue, graph, from: source, sampled)
        let answer = Answer(
            offerings: catalogue.offerings.count, recognitions: catalogue.recognitions.count,
            vertices: digraph.vertexCount, edges: digraph.edgeCount, source: Int(source),
            sampled: sampled.map { Int($0) }, bytesPerEdge: Double(memory) / Double(max(1, digraph.edgeCount)),
            measurements: measured)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        try encoder.encode(answer).write(to: URL(filePath: "\(folder)/measured.json"))
        for row in measured { print("\(row.name), \(row.on): \(row.median) ms, \(row.result)") }
    }

    private func measure(_ name: String, on: String, runs: Int? = nil, _ work: () -> Int) -> Measurement {
        var result = 0
        let timing = Timing(runs: runs ?? self.runs) {
            result = work()
            return result
        }
        return Measurement(
            name: name, on: on, runs: runs ?? self.runs, minimum: timing.minimum, median: timing.median,
            maximum: timing.maximum, result: result)
    }

    private func measureFiles(_ catalogue: Catalogue) -> [Measurement] {
        let size = "\(catalogue.offerings.count) offerings, \(catalogue.recognitions.count) recognitions"
        return [
            measure("read, names resolved", on: size) {
                (try? CatalogueReader.read([path]).catalogue.recognitions.count) ?? -1
            },
            measure("check", on: size, runs: 1) { Checks.findings(CheckContext(catalogue)).count },
        ]
    }

    private func measureGraph(
        _ catalogue: Catalogue, _ graph: PathwayGraph, from source: Vertex, _ sampled: [Vertex]
    ) -> [Measurement] {
        let digraph = graph.digraph
        let size = "\(digraph.vertexCount) vertices, \(digraph.edgeCount) edges"
        let obtainability = Obtainability(catalogue)
        return [
            measure("graph", on: size) { PathwayGraph(catalogue).edgeCount },
            measure("strongly connected components", on: size) { StronglyConnectedComponents(digraph).count },
            measure("breadth-first reach", on: size) {
                Self.reach(digraph, source)
            },
            measure("descendants of \(sampled.count) vertices", on: size, runs: 1) {
                sampled.reduce(0) { $0 + Self.reach(digraph, $1) - 1 }
            },
            measure("loops", on: size) { Loops(catalogue, graph, obtainability).loops.count },
            measure("and/or closure with its network", on: size) {
                let closure = Obtainability(catalogue)
                return catalogue.indices.count { closure.isObtainable($0) }
            },
            measure("and/or closure alone", on: size) {
                let closure = obtainability.assuming([])
                return catalogue.indices.count { closure.isObtainable($0) }
            },
        ]
    }

    /// How many vertices can be reached, this one included.
    private static func reach(_ graph: Digraph, _ vertex: Vertex) -> Int {
        let search = BreadthFirstSearch(graph, from: [vertex])
        return graph.vertices.count { search.reaches($0) }
    }
}
