import Testing

@testable import CatalogueFiles

@Suite("YAML: limits")
struct YAMLLimitTests {
    private func brackets(_ count: Int) -> String {
        String(repeating: "[", count: count) + String(repeating: "]", count: count)
    }

    @Test func nestingUpToTheLimitIsRead() {
        #expect(readYAML(brackets(64)).problems.isEmpty)
        #expect(height(of: readYAML(brackets(64)).root) == 64)
        #expect(brief(readYAML(brackets(65)).problems) == ["1:65-1:66 tooDeep"])
        #expect(readYAML(brackets(65)).root == nil)
    }

    @Test func theLimitCanBeChosen() {
        #expect(readYAML("[a]", limits: YAMLLimits(depth: 1)).problems.isEmpty)
        #expect(brief(readYAML("a: [b]", limits: YAMLLimits(depth: 1)).problems) == ["1:4-1:5 tooDeep"])
        #expect(height(of: readYAML(brackets(900), limits: YAMLLimits(depth: 900)).root) == 900)
        #expect(
            brief(readYAML(brackets(1200), limits: YAMLLimits(depth: 5000)).problems).map { $0.suffix(7) } == [
                "tooDeep"
            ])
    }

    private static let deepTexts = [
        String(repeating: "[", count: 100_000), String(repeating: "[", count: 5_000_000),
        String(repeating: "[\n", count: 100_000), String(repeating: "{a: ", count: 100_000),
        String(repeating: "- ", count: 100_000), String(repeating: "? ", count: 100_000),
        (0..<1500).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n"),
        String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000),
    ]

    @Test(arguments: deepTexts.indices)
    func deepNestingIsOneClearProblem(_ index: Int) {
        let read = readYAML(Self.deepTexts[index])
        #expect(read.root == nil)
        #expect(read.problems.map(\.kind) == [.tooDeep])
        #expect(read.problems.first?.message.contains("nested") == true)
    }

    @Test func tooManyBytes() {
        #expect(readYAML("a: b", limits: YAMLLimits(bytes: 4)).problems.isEmpty)
        #expect(brief(readYAML("a: bc", limits: YAMLLimits(bytes: 4)).problems) == ["1:1-1:1 tooLarge"])
        #expect(readYAML("a: b", limits: YAMLLimits(bytes: .max)).problems.isEmpty)
    }

    @Test func longRunsOfBlanks() {
        let limit = YAMLLimits.blankRun
        #expect(readYAML("a: b" + String(repeating: " ", count: limit) + "\nc: d").problems.map(\.kind) == [.tooLarge])
        for offset in [0, 1, 4999, 5000, 9999] {
            let head = "a: x" + String(repeating: "x", count: offset)
            let longest = head + String(repeating: " ", count: limit) + "y"
            #expect(readYAML(longest).problems.isEmpty, "\(offset)")
            let tooLong = head + String(repeating: " \n", count: limit / 2) + " y"
            #expect(brief(readYAML(tooLong).problems) == ["1:\(offset + 5)-1:\(offset + 6) tooLarge"], "\(offset)")
        }
    }

    @Test func zerosAtTheEndOfABrokenFile() {
        let text = String(repeating: "# a comment\n", count: 100) + "a: b\n" + String(repeating: "\0", count: 20_000)
        let read = readYAML(text)
        #expect(read.root == nil)
        #expect(read.problems.map(\.kind).contains(.tooLarge))
        #expect(read.problems.filter { $0.kind == .controlCharacter }.count == 101)
    }

    @Test func manyDirectives() {
        let line = (1...101).map { "%TAG !t\($0)! x\n" }
        #expect(readYAML(line.prefix(100).joined() + "---\na: b").problems.isEmpty)
        #expect(brief(readYAML(line.joined() + "---\na: b").problems) == ["101:1-101:2 tooLarge"])
    }

    @Test func problemsOfAKindAreCounted() {
        let text = (1...250).map { "a: *x\($0)\nb\($0): [*y\($0)]\n" }.joined()
        let problems = readYAML(text, limits: YAMLLimits(problemsOfAKind: 10)).problems
        #expect(problems.filter { $0.message.contains("nothing before it") }.count == 11)
        let duplicates = problems.filter { $0.message.contains("given twice") }
        #expect(duplicates.count == 11)
        #expect(duplicates.last?.message.hasSuffix("There are 238 more like this further on, not listed here.") == true)
    }

    @Test func manyKeysAreCompared() {
        let keys = (1...5000).map { "k\($0): 1\n" }.joined()
        #expect(readYAML(keys).problems.isEmpty)
        #expect(brief(readYAML(keys + "k77: 2\n").problems) == ["5001:1-5001:4 duplicateKey k77 first 77:1-77:4"])
    }
}
