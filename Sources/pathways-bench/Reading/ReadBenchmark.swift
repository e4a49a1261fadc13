import CatalogueFiles
import Pathways

/// `pathways-bench read CATALOGUE [runs]`: reading files, names resolved.
enum ReadBenchmark {
    static func run(_ path: String, runs: Int) throws {
        let before = MeasuredMemory.Before()
        let loaded = try CatalogueReader.read([path])
        let graph = PathwayGraph(loaded.catalogue)
        let memory = try withExtendedLifetime(loaded) {
            MeasuredMemory(since: before, text: try FileSizes.bytes(in: path))
        }
        print("\(loaded.catalogue.offerings.count) offerings, \(loaded.catalogue.recognitions.count) recognitions")
        for finding in loaded.diagnostics.prefix(5) { print(finding.message, finding.span) }
        print(memory.text(edges: graph.edgeCount))
        print("times in milliseconds (minimum, median, maximum)")
        let read = Timing(runs: runs) { (try? CatalogueReader.readDeclarations([path]).declarations.count) ?? -1 }
        print(read.row("read and resolved", beside: read))
        let declarations = try CatalogueReader.readDeclarations([path]).declarations
        let files = loaded.catalogue.files
        let resolve = Timing(runs: runs) {
            Catalogue.resolving(declarations, files: files).catalogue.offerings.count
        }
        print(resolve.row("resolved alone", beside: read))
    }
}
