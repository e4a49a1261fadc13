import CatalogueFiles
import Foundation
import Pathways
import Testing

@testable import pathways_bench

/// Made catalogues are the same for the same seed, say the same in both forms, and are free of mistakes in their content.
@Suite struct MadeCatalogueTests {
    private func folder() -> String {
        FileManager.default.temporaryDirectory.appending(path: "made-\(UUID().uuidString)").path
    }

    private func generate(_ arguments: [String]) throws -> LoadedCatalogue {
        let folder = folder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let command = try #require(GenerateCommand(arguments + ["-o", folder]))
        try command.run()
        return try CatalogueReader.read([folder])
    }

    @Test(arguments: MadeShape.allCases, ["csv", "yaml"])
    func free(ofMistakes shape: MadeShape, _ format: String) throws {
        let agreements = shape.hasPrograms ? 2_000 : 0
        let loaded = try generate(
            ["--shape", shape.rawValue, "--offerings", "2000", "--agreements", "\(agreements)", "--format", format])
        #expect(loaded.diagnostics == [])
        #expect(loaded.catalogue.offerings.count == 2_000)
        #expect(loaded.catalogue.recognitions.count == agreements)
        let obtainability = Obtainability(loaded.catalogue)
        #expect(loaded.catalogue.indices.allSatisfy(obtainability.isObtainable))
    }

    @Test func loops() throws {
        let size = ["--shape", "province", "--offerings", "1000", "--agreements", "1000"]
        for (loops, isFree) in [("0", true), ("5", false)] {
            let catalogue = try generate(size + ["--loops", loops]).catalogue
            let found = Loops(catalogue, PathwayGraph(catalogue), Obtainability(catalogue)).loops
            #expect(found.filter { $0.kind == .deadlock }.isEmpty == isFree)
        }
    }

    /// A ring is a circle of ladders, from each tier to the next and back.
    @Test func rings() throws {
        let size = ["--shape", "province", "--offerings", "8000", "--agreements", "1000"]
        for rings in [0, 1, 30] {
            let catalogue = try generate(size + ["--rings", "\(rings)"]).catalogue
            #expect(catalogue.recognitions.count == 1_000)
            let found = Loops(catalogue, PathwayGraph(catalogue), Obtainability(catalogue)).loops
            #expect(found.allSatisfy { $0.kind == .mutualRecognition && $0.offerings.count == 4 })
            #expect(found.count == rings)
        }
    }

    @Test func sameInBothForms() throws {
        let size = ["--shape", "province", "--offerings", "1000", "--agreements", "3000", "--seed", "7"]
        let tables = try generate(size + ["--format", "csv"]).catalogue
        let yaml = try generate(size + ["--format", "yaml"]).catalogue
        #expect(tables.offerings.map(\.id) == yaml.offerings.map(\.id))
        let (one, other) = (PathwayGraph(tables), PathwayGraph(yaml))
        #expect(one.edgeCount == other.edgeCount && one.edgeCount > 3_000)
        func pairs(_ graph: PathwayGraph) -> [[Int32]] {
            zip(graph.digraph.tails, graph.digraph.heads).map { [$0, $1] }.sorted { $0.lexicographicallyPrecedes($1) }
        }
        #expect(pairs(one) == pairs(other))
    }

    @Test func sameForTheSameSeed() throws {
        func bytes(_ seed: String) throws -> [Data] {
            let folder = folder()
            defer { try? FileManager.default.removeItem(atPath: folder) }
            let size = ["--offerings", "500", "--agreements", "500", "--seed", seed, "-o", folder]
            try #require(GenerateCommand(size)).run()
            return try FileManager.default.contentsOfDirectory(atPath: folder).sorted().map {
                try Data(contentsOf: URL(filePath: "\(folder)/\($0)"))
            }
        }
        #expect(try bytes("3") == bytes("3"))
        #expect(try bytes("3") != bytes("4"))
    }

    @Test(arguments: [
        ["--offerings", "x", "-o", "f"], ["--offerings", "-1", "-o", "f"], ["--shape", "moon", "-o", "f"],
        ["--offerings"], [], ["--format", "xml", "-o", "f"], ["--what", "1", "-o", "f"],
    ])
    func misunderstood(_ arguments: [String]) { #expect(GenerateCommand(arguments).map { _ in true } == nil) }
}
