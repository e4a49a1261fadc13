import Testing

@testable import CatalogueFiles

@Suite("YAML: aliases")
struct YAMLAliasTests {
    @Test func theLatestAnchorBeforeTheAliasCounts() {
        let read = readYAML("[&a 1, *a, &a 2, *a, &b [&a 3], *a]")
        #expect(read.problems.isEmpty)
        #expect(texts(read.root) == ["1", "1", "2", "2", "3", "3"])
    }

    @Test func anInnerAnchorOfTheSameNameOutlivesTheOuter() {
        let read = readYAML("[&a [&a 1, *a], *a]")
        #expect(read.problems.isEmpty)
        #expect(texts(read.root) == ["1", "1", "1"])
    }

    @Test func unknownAndSelfReferringAliasesAreNull() {
        let read = readYAML("a: *x\nb: &b [*b, &c { d: *c }]\ne: *b")
        #expect(
            brief(read.problems) == [
                "1:4-1:6 unknownAlias *x", "2:8-2:10 selfReferringAlias *b", "2:20-2:22 selfReferringAlias *c",
            ])
        #expect(
            outline(read.root) == """
                mapping 1:1-3:6
                  a 1:1-1:2: null 1:4-1:6
                  b 2:1-2:2: list 2:4-2:25
                    - null 2:8-2:10
                    - mapping 2:12-2:24
                      d 2:17-2:18: null 2:20-2:22
                  e 3:1-3:2: list 3:4-3:6
                    - null 2:8-2:10
                    - mapping 2:12-2:24
                      d 2:17-2:18: null 2:20-2:22
                """)
    }

    @Test func theBudgetIsExact() {
        let text = "a: &a [1, 2]\nb: [*a, *a]\nc: *a"
        let enough = readYAML(text, limits: YAMLLimits(aliasedNodes: 9))
        #expect(enough.problems.isEmpty)
        let short = readYAML(text, limits: YAMLLimits(aliasedNodes: 8))
        #expect(brief(short.problems) == ["3:4-3:6 tooManyAliases"])
        #expect(outline(short.root).hasSuffix("c 3:1-3:2: null 3:4-3:6"))
    }

    @Test func aBillionLaughsAreRefusedUnexpanded() {
        var text = "a0: &a0 [lol, lol]\n"
        for level in 1...200 {
            let alias = "*a\(level - 1)"
            text += "a\(level): &a\(level) [\(Array(repeating: alias, count: 9).joined(separator: ", "))]\n"
        }
        let read = readYAML(text, limits: YAMLLimits(depth: 1000))
        #expect(read.problems.count == 1)
        #expect(read.problems.first?.kind == .tooManyAliases)
        #expect(read.root?.value.keys.count == 201)
        #expect(countNodes(read.root) <= 1_000_000 + 3 + 200 * 11)
    }

    @Test func aliasesCannotDeepenTheTreeUnseen() {
        var text = "a1: &a1 [x]\n"
        for level in 2...100 { text += "a\(level): &a\(level) [*a\(level - 1)]\n" }
        let read = readYAML(text)
        #expect(read.problems.first?.kind == .tooDeep)
        #expect(read.problems.first?.place.line == 64)
        #expect(height(of: read.root) == 64)
    }

    @Test func aHundredThousandLinksInAChainDoNotCrash() {
        var text = "- &a1 [x]\n"
        for level in 2...100_000 { text += "- &a\(level) [*a\(level - 1)]\n" }
        let read = readYAML(text)
        #expect(read.problems.contains { $0.kind == .tooDeep })
        #expect(height(of: read.root) == 64)
    }

    /// The texts of all scalars in order.
    private func texts(_ node: YAMLNode?) -> [String] {
        switch node?.value {
        case .scalar(let text, _): [text]
        case .sequence(let items): items.flatMap { texts($0) }
        default: []
        }
    }
}

/// All nodes of a tree, keys included, aliases written out.
func countNodes(_ node: YAMLNode?) -> Int {
    switch node?.value {
    case nil: 0
    case .null, .scalar: 1
    case .sequence(let items): items.reduce(1) { $0 + countNodes($1) }
    case .mapping(let entries): entries.reduce(1) { $0 + 1 + countNodes($1.value) }
    }
}

/// How many collections are nested at most.
func height(of node: YAMLNode?) -> Int {
    switch node?.value {
    case nil, .null, .scalar: 0
    case .sequence(let items): 1 + (items.map { height(of: $0) }.max() ?? 0)
    case .mapping(let entries): 1 + (entries.map { height(of: $0.value) }.max() ?? 0)
    }
}
