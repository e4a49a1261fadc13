import Pathways

/// `pathways-bench measure-random VERTICES EDGES FOLDER ACYCLIC [runs]`: the searches on a random graph, without a
/// catalogue, and its edges for the peers; in a second folder, the order of one without cycles.
struct RandomGraphCommand {
    let vertices: Int
    let edges: Int
    let folder: String
    let acyclicFolder: String
    let runs: Int

    func run() throws {
        try measure(isAcyclic: false, folder)
        try measure(isAcyclic: true, acyclicFolder)
    }

    private func measure(isAcyclic: Bool, _ folder: String) throws {
        try TextFile.makeFolder(folder)
        let graph = RandomDigraph.make(vertices: vertices, edges: edges, isAcyclic: isAcyclic)
        try GraphFiles(folder: folder).write(graph)
        let source = graph.vertices.prefix(20).max { GraphSearches.reach(graph, $0) < GraphSearches.reach(graph, $1) }
        let searches = GraphSearches(graph: graph, kind: isAcyclic ? "random, without cycles" : "random", runs: runs)
        var measured = [searches.built]
        if isAcyclic {
            measured.append(searches.ordered)
        } else {
            measured += [searches.components, searches.reach(from: source ?? 0)]
        }
        let answer = MeasuredAnswer(
            vertices: graph.vertexCount, edges: graph.edgeCount, source: Int(source ?? 0), measurements: measured)
        try answer.write(to: folder)
    }
}
