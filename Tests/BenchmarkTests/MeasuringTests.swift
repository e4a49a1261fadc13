import Foundation
import Testing

@testable import pathways_bench

/// Everything that `peers/run` calls runs on something small, and writes what the peers read.
@Suite struct MeasuringTests {
    private struct Answer: Decodable {
        struct Row: Decodable, Equatable {
            var name: String
            var result: Int
        }

        struct Memory: Decodable {
            var text: Int
            var peak: Int
            var held: Int
        }

        var edges: Int
        var memory: Memory?
        var measurements: [Row]

        func result(_ name: String) -> Int? { measurements.first { $0.name == name }?.result }
    }

    private func inFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "measured-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        return try body(folder)
    }

    private func answer(_ folder: String) throws -> Answer {
        try JSONDecoder().decode(Answer.self, from: Data(contentsOf: URL(filePath: "\(folder)/measured.json")))
    }

    private func bytes(_ path: String) throws -> Int { try Data(contentsOf: URL(filePath: path)).count }

    private func generate(_ folder: String, _ more: [String] = []) throws {
        let size = ["--offerings", "4000", "--agreements", "900", "-o", folder]
        try #require(GenerateCommand(size + more)).run()
    }

    @Test func catalogue() throws {
        try inFolder { folder in
            try generate("\(folder)/made", ["--loops", "1", "--rings", "4"])
            try MeasureCommand(path: "\(folder)/made", folder: "\(folder)/measured", runs: 1).run()
            let answer = try answer("\(folder)/measured")
            #expect(answer.result("read, names resolved") == 900)
            #expect(answer.result("graph") == answer.edges)
            #expect(answer.result("loops") == 5)
            #expect(answer.result("and/or closure alone") == answer.result("and/or closure with its network"))
            #expect(try bytes("\(folder)/measured/edges.bin") == answer.edges * 8)
            #expect(try bytes("\(folder)/measured/rules.lp") > 4_000)
            let memory = try #require(answer.memory)
            let files = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/made")
            #expect(try memory.text == files.reduce(0) { $0 + (try bytes("\(folder)/made/\($1)")) })
            #expect(memory.peak >= 0 && memory.held >= 0)
        }
    }

    @Test func randomGraphsAndDominators() throws {
        try inFolder { folder in
            try RandomGraphCommand(
                vertices: 100, edges: 300, folder: "\(folder)/any", acyclicFolder: "\(folder)/acyclic", runs: 1
            ).run()
            #expect(try answer("\(folder)/any").result("graph from its edges") == 300)
            #expect(try answer("\(folder)/acyclic").result("topological order") == 100)
            try DominatorCommand(offerings: 100, folder: "\(folder)/alternatives", runs: 1).run()
            #expect(try answer("\(folder)/alternatives").result("dominators of every vertex") ?? 0 > 0)
        }
    }

    @Test func programs() throws {
        try inFolder { folder in
            var command = ProgramCommand(learners: 2, folder: folder, runs: 1, offerings: 4_000, routes: 1)
            command.routeLimits.timeLimit = .milliseconds(100)
            try command.run()
            let answer = try answer(folder)
            #expect(answer.result("ledgers") == 2)
            #expect(answer.result("programs of ledgers") ?? -1 > 0)
            #expect(answer.measurements.last?.name == "programs of routes")
            for name in ["ledger-0", "ledger-1", "route-0"] {
                let text = try String(contentsOf: URL(filePath: "\(folder)/\(name).txt"), encoding: .utf8)
                #expect(text.hasPrefix(name.hasPrefix("ledger") ? "maximise\nobjective " : "minimise\nobjective "))
                #expect(text.contains("\nsubject to\n  ") && text.contains("\nwhere\n  x0 in "))
            }
        }
    }

    @Test func drawings() throws {
        try inFolder { folder in
            try generate("\(folder)/made")
            try DrawingCommand(path: "\(folder)/made", folder: "\(folder)/drawn", runs: 1, sizes: [3, 8]).run()
            let rows = try answer("\(folder)/drawn").measurements
            #expect(rows.count == 4)
            for (one, ten) in [(0, 1), (2, 3)] {
                #expect(rows[one].result > 500 && rows[ten].result == 10 * rows[one].result)
            }
            #expect(try bytes("\(folder)/drawn/drawing-3.dot") < bytes("\(folder)/drawn/drawing-8.dot"))
        }
    }

    @Test func whatIsPrinted() throws {
        try inFolder { folder in
            try generate(folder)
            try ReadBenchmark.run(folder, runs: 1)
        }
        Benchmark.measureGraph(offerings: 50, runs: 1)
        LedgerBenchmark.run(learners: 1, runs: 1)
        CohortBenchmark.run(learners: 5, sizes: [300])
    }
}
