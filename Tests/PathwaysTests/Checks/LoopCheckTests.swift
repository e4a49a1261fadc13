import Pathways
import Testing

@Suite struct LoopCheckTests {
    @Test func deadlock() throws {
        let text = """
            institution: x
            courses:
              a: {requires: c}
              b: {requires: [a]}
              c: {requires: {any: [b]}}
            """
        let found = diagnostics(text)
        #expect(found.map(\.code) == [.deadlock])
        let finding = try #require(found.first)
        #expect(
            finding.message
                == "Nobody can obtain “x/a”, “x/b”, “x/c”: each needs the one before it in the circle x/a → x/b → x/c → x/a."
        )
        #expect(finding.hint == "Remove one of the references, or give one of the offerings another way in.")
        #expect((finding.span.line, finding.span.column, finding.span.length) == (4, 18, 1))
        #expect(
            finding.related.map { "\($0.span.line):\($0.span.column) \($0.message)" } == [
                "4:18 x/a → x/b: prerequisite", "5:24 x/b → x/c: prerequisite", "3:17 x/c → x/a: prerequisite",
            ])
    }

    @Test func manyInADeadlockAreCounted() {
        let names = ["a", "b", "c", "d", "e"]
        let lines = names.indices.map { "  \(names[$0]): {requires: \(names[($0 + 4) % 5])}" }
        let found = diagnostics("institution: x\ncourses:\n" + lines.joined(separator: "\n"))
        #expect(found.map(\.code) == [.deadlock])
        #expect(
            found[0].message.english.hasPrefix(
                "Nobody can obtain “x/a”, “x/b”, “x/c” and 2 more: each needs the one before"))
    }

    @Test func requirementOfItself() {
        #expect(
            findings(
                """
                institution: x
                programs:
                  p: {requires: p}
                """) == ["3:17 deadlock"])
    }

    @Test func escapableLoop() {
        let text = """
            institution: x
            courses:
              a: {requires: {any: [b, c]}}
              b: {requires: {any: [a, c]}}
              c: {}
            """
        let found = diagnostics(text)
        #expect(found.map(\.code) == [.escapableLoop])
        #expect(
            found[0].message
                == "Each needs the one before it in this circle, though each has another way in: x/a → x/b → x/a.")
    }

    @Test func mutualRecognition() {
        let text = """
            institution: x
            programs: {p: {}, q: {}, r: {}}
            ladders:
              - {from: p, into: q}
              - {from: q, into: r}
            equivalents:
              - {these: [r], are: [p]}
            """
        let found = diagnostics(text)
        #expect(found.map(\.code) == [.mutualRecognition])
        #expect(found[0].message == "These recognise one another in a circle: x/p → x/q → x/r → x/p.")
        #expect(found[0].hint == nil)
    }

    /// One statement is no circle, nor are several that each hold both ways.
    @Test func equivalentsBothWays() {
        let text = """
            institution: x
            courses: {a: {}, b: {}, c: {}}
            equivalents:
              - {these: [a], are: [b], direction: both}
              - {these: [b], are: [c], direction: both}
              - {these: [c], are: [a], direction: both}
            """
        #expect(findings(text) == [])
        #expect(findings(text + "\n  - {these: [a], are: [b]}") == ["7:14 mutual-recognition"])
    }

    /// Transfers one way and back are every day's business.
    @Test func transfersBothWays() {
        let text = """
            institution: x
            courses: {a: {}, b: {}}
            transfers:
              - {from: a, into: x, grants: {courses: [b]}}
              - {from: b, into: x, grants: {courses: [a]}}
            """
        #expect(findings(text) == [])
    }

    @Test func corequisitesAreNoLoop() {
        let text = """
            institution: x
            courses:
              a: {corequisites: b}
              b: {strict-corequisites: c}
              c: {corequisites: {any: [a, b]}}
            """
        #expect(findings(text) == [])
    }

    /// … unless one of them is needed before as well.
    @Test func corequisiteThatIsRequiredToo() {
        let text = """
            institution: x
            courses:
              a: {corequisites: b}
              b: {requires: a}
            """
        #expect(findings(text) == ["4:17 deadlock"])
    }

    @Test func loopThroughTheOnlyLadder() {
        let text = """
            institution: x
            programs:
              p: {admission: ladders-only}
              q: {requires: p}
            ladders:
              - {from: q, into: p}
            """
        #expect(findings(text) == ["4:17 deadlock"])
        #expect(findings(text.replacing("into: p", with: "into: x")) == ["4:17 deadlock"])
        #expect(findings(text.replacing("admission: ladders-only", with: "")) == [])
    }

    /// A choice from a filter names nobody: it takes part in a circle only if nobody can make it.
    @Test func loopThroughAFilter() {
        let text = """
            institution: x
            courses:
              a: {code: ART 100, requires: p}
            programs:
              p: {stacks: {choose: 1, from: {subject: ART}}}
            """
        #expect(findings(text) == ["5:16 deadlock"])
        #expect(findings(text.replacing("programs:", with: "  b: {code: ART 101}\nprograms:")) == [])
    }
}
