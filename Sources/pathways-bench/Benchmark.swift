import Pathways

/// Measures what takes time, on catalogues that are the same on every run and every machine, in files or in memory.
///
/// - `pathways-bench generate …`: writes a catalogue of any size; see ``GenerateCommand``.
/// - `pathways-bench read CATALOGUE [runs]`: reading it, names resolved; and what memory that takes.
/// - `pathways-bench measure CATALOGUE FOLDER [runs]`: all that is compared with peers; `peers/run` does that.
/// - `pathways-bench measure-random VERTICES EDGES FOLDER ACYCLIC [runs]`: searches on random graphs, for the same.
/// - `pathways-bench measure-programs LEARNERS FOLDER [runs]`: ledgers, routes and their integer programs, for the same.
/// - `pathways-bench measure-drawings CATALOGUE FOLDER [runs]`: pictures of neighbourhoods, for the same.
/// - `pathways-bench measure-dominators OFFERINGS FOLDER [runs]`: what each offering hangs on, for the same.
/// - `swift run -c release pathways-bench [graph] [offerings] [runs]`: the work on the graph of a large catalogue, beside
///   the time to copy the same bytes; by default a million offerings with three million references, five runs.
/// - `swift run -c release pathways-bench route [offerings] [runs]`: routes; by default through 100,000 offerings.
/// - `swift run -c release pathways-bench ledger [learners] [runs]`: ledgers; by default of 10,000 learners.
/// - `swift run -c release pathways-bench audit [learners]`: the answers to a cohort; by default of 10,000 learners.
@main
enum Benchmark {
    static func main() throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        switch arguments.first {
        case "generate":
            guard let command = GenerateCommand(arguments.dropFirst()) else { return print(GenerateCommand.usage) }
            try command.run()
        case "read" where arguments.count > 1:
            try ReadBenchmark.run(arguments[1], runs: number(arguments, 2, or: 5))
        case "measure" where arguments.count > 2:
            try MeasureCommand(path: arguments[1], folder: arguments[2], runs: number(arguments, 3, or: 5)).run()
        case "measure-random" where arguments.count > 4:
            try RandomGraphCommand(
                vertices: number(arguments, 1, or: 1_000_000), edges: number(arguments, 2, or: 3_000_000),
                folder: arguments[3], acyclicFolder: arguments[4], runs: number(arguments, 5, or: 5)
            ).run()
        case "measure-dominators" where arguments.count > 2:
            try DominatorCommand(
                offerings: number(arguments, 1, or: 20_000), folder: arguments[2], runs: number(arguments, 3, or: 5)
            ).run()
        case "measure-programs" where arguments.count > 2:
            try ProgramCommand(
                learners: number(arguments, 1, or: 20), folder: arguments[2], runs: number(arguments, 3, or: 5)
            ).run()
        case "measure-drawings" where arguments.count > 2:
            try DrawingCommand(path: arguments[1], folder: arguments[2], runs: number(arguments, 3, or: 5)).run()
        default: measureModels()
        }
    }

    /// The number at a place, at least 1.
    private static func number(_ arguments: [String], _ place: Int, or usual: Int) -> Int {
        max(1, arguments.indices.contains(place) ? Int(arguments[place]) ?? usual : usual)
    }

    /// What is made in memory.
    private static func measureModels() {
        let numbers = CommandLine.arguments.dropFirst().compactMap { Int($0) }
        let runs = max(1, numbers.dropFirst().first ?? 5)
        if CommandLine.arguments.dropFirst().first == "ledger" {
            return LedgerBenchmark.run(learners: max(1, numbers.first ?? 10_000), runs: runs)
        }
        if CommandLine.arguments.dropFirst().first == "audit" {
            return CohortBenchmark.run(learners: max(1, numbers.first ?? 10_000))
        }
        if CommandLine.arguments.dropFirst().first == "route" {
            return RouteBenchmark.run(offerings: max(1_000, numbers.first ?? 100_000), runs: runs)
        }
        measureGraph(offerings: max(10, numbers.first ?? 1_000_000), runs: runs)
    }

    static func measureGraph(offerings: Int, runs: Int) {
        print("\(offerings) offerings, \(runs) runs each; times in milliseconds (minimum, median, maximum)")
        for shape in CatalogueShape.allCases { measure(shape, offerings: offerings, runs: runs) }
    }

    private static func measure(_ shape: CatalogueShape, offerings: Int, runs: Int) {
        let catalogue = shape.catalogue(offerings: offerings)
        let graph = PathwayGraph(catalogue)
        let obtainability = Obtainability(catalogue)
        let loops = Loops(catalogue, graph, obtainability).loops
        let kinds = Loop.Kind.allCases.map { kind in "\(loops.count { $0.kind == kind }) \(kind.rawValue)" }
        let stuck = catalogue.indices.count { !obtainability.isObtainable($0) }
        print(
            "\n\(shape.rawValue): \(graph.edgeCount) references; \(kinds.joined(separator: ", ")); \(stuck) unobtainable"
        )

        let bytes = [UInt8](repeating: 1, count: graph.edgeCount * MemoryLayout<PathwayEdge>.stride)
        let copy = Timing(runs: runs) {
            Array(unsafeUninitializedCapacity: bytes.count) { target, count in
                count = target.initialize(fromContentsOf: bytes)
            }.count
        }
        print(copy.row("copy of \(bytes.count / 1_000_000) MB, an edge each", beside: copy))
        print(Timing(runs: runs) { PathwayGraph(catalogue).edgeCount }.row("graph", beside: copy))
        print(
            Timing(runs: runs) { StronglyConnectedComponents(graph.digraph).count }
                .row("strongly connected components", beside: copy))
        print(
            Timing(runs: runs) { Loops(catalogue, graph, obtainability).loops.count }.row("loops", beside: copy))
        print(
            Timing(runs: runs) { Obtainability(catalogue).steps(of: OfferingIndex(offerings - 1)) ?? -1 }
                .row("network and closure", beside: copy))
        print(
            Timing(runs: runs) { obtainability.assuming([OfferingIndex(0)]).steps(of: OfferingIndex(1)) ?? -1 }
                .row("closure alone", beside: copy))
    }
}
