import Foundation
import Testing

/// `pathways convert`, as people meet it.
@Suite struct ConvertCommandTests {
    private let folder: URL

    init() throws {
        folder = try Project.temporaryFolder()
        try FileManager.default.createSymbolicLink(
            at: folder.appending(path: "data"), withDestinationURL: Project.root.appending(path: "data"))
    }

    private func run(_ line: String) throws -> Invocation { try Invocation(line, in: folder) }

    private func exists(_ name: String) -> Bool {
        FileManager.default.fileExists(atPath: folder.appending(path: name).path)
    }

    /// Round all the forms, and every question has the same answer.
    @Test func roundTheForms() throws {
        for (input, output) in [("data/bc", "bc.xlsx"), ("bc.xlsx", "tables/"), ("tables", "bc.yaml")] {
            let converted = try run("convert \(input) -o \(output)")
            #expect(converted.status == 0, "\(converted.errors)")
            #expect(converted.errors.contains("offerings and ") && converted.output.isEmpty)
        }
        let answer = try reach("data/bc")
        #expect(answer.contains("bcit/cst open 1"))
        for form in ["bc.xlsx", "tables", "bc.yaml"] { #expect(try reach(form) == answer, "\(form)") }
    }

    /// What can be reached, and in how many steps.
    private func reach(_ catalogue: String) throws -> [String] {
        let line = "reach \(catalogue) --holds bcit/csc@2024-06-30=B+ --as-of 2026-01-31 --all --format json"
        let offerings = try run(line).object()["offerings"] as? [[String: Any]] ?? []
        return offerings.map { "\($0["id"] ?? "") \($0["status"] ?? "") \($0["steps"] ?? "")" }
    }

    @Test func tablesAreNotMixed() throws {
        #expect(try run("convert data/bc -o tables/").status == 0)
        #expect(exists("tables/equivalents.csv"))
        let refused = try run("convert data/bc/uvic.yaml -o tables/")
        #expect(refused.status == 65 || refused.status == 73)
        let small = "institution: x\ncourses: {a: {}}\n"
        try small.write(to: folder.appending(path: "c.yaml"), atomically: true, encoding: .utf8)
        let second = try run("convert c.yaml -o tables")
        #expect(second.status == 73)
        #expect(second.errors.contains("holds tables already") && second.errors.contains("--force"))
        #expect(try run("convert c.yaml -o tables --force").status == 0)
        #expect(!exists("tables/equivalents.csv") && exists("tables/offerings.csv"))
        #expect(try run("check tables").output.contains("1 offering"))
    }

    @Test func aCatalogueIsNotWrittenOverItself() throws {
        let text = "# kept\ninstitution: x\ncourses: {a: {}}\n"
        let file = folder.appending(path: "c.yaml")
        try text.write(to: file, atomically: true, encoding: .utf8)
        #expect(try run("convert c.yaml -o ./c.yaml").status == 73)
        #expect(try String(contentsOf: file, encoding: .utf8) == text)
        #expect(try run("convert c.yaml -o c.yaml --force").status == 0)
        #expect(try String(contentsOf: file, encoding: .utf8).contains("x/a: {}"))
    }

    @Test func templates() throws {
        #expect(try run("convert --template -o t.xlsx").status == 0)
        #expect(try run("convert --template -o t/").status == 0)
        for name in ["t.xlsx", "t"] {
            let check = try run("check \(name)")
            #expect(check.status == 0, "\(check.output) \(check.errors)")
        }
        #expect(try run("convert data/bc --template -o t.xlsx").status == 64)
        #expect(try run("convert --template -o t.yaml").status == 64)
    }

    @Test func mistakesAreRefused() throws {
        try "from,into\nx/a,x/b\n".write(
            to: folder.appending(path: "ladders.csv"), atomically: true, encoding: .utf8)
        let wrong = try run("convert ladders.csv -o c.yaml")
        #expect(wrong.status == 65)
        #expect(wrong.errors.contains("ladders.csv:2:1: error: There is no offering “x/a”."))
        #expect(!exists("c.yaml"))
        #expect(try run("convert data/bc -o somewhere").status == 64)
        #expect(try run("convert data/bc").status == 64)
        #expect(try run("convert -o c.yaml").status == 64)
        #expect(try run("convert data/bc -o c.yaml --for-excel").status == 64)
        #expect(try run("convert nowhere -o c.yaml").status == 66)
        #expect(try run("convert data/bc -o no/such/c.yaml").status == 73)
        #expect(try run("convert data/bc -o somewhere --format csv").status == 0)
        #expect(exists("somewhere/offerings.csv"))
    }
}
