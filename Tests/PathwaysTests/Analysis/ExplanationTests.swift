import Pathways
import Testing

@Suite struct ExplanationTests {
    private let text = """
        institution: x
        courses:
          a: {code: ART 1}
          b: {requires: a, recommends: c}
          c: {}
        micro-credentials: {m: {stacks: [a, b]}}
        programs: {p: {}, y/q: {}}
        ladders:
          - {from: m, into: p}
          - {from: {choose: 1, from: {kind: micro-credential}}, into: y/q}
          - {from: {choose: 1, from: {subject: ART}}, into: x, grants: {courses: [c]}}
        equivalents:
          - {these: [a], are: [c]}
        """

    private func explain(_ name: String, toward target: String? = nil) throws -> [[String]] {
        let catalogue = catalogue(text)
        let graph = PathwayGraph(catalogue)
        let answer = Explanation(
            catalogue, graph, of: try catalogue.index(name), toward: try target.map { try catalogue.index($0) })
        func words(_ edges: [PathwayEdge]) -> [String] {
            edges.map { "\(catalogue[$0.from].id) \($0.relation.rawValue) \(catalogue[$0.to].id)" }
        }
        func lines(_ recognitions: [Recognition<OfferingIndex>]) -> [String] { recognitions.map { "\($0.span.line)" } }
        return [words(answer.leadsTo), words(answer.comesFrom), lines(answer.recognisedBy), lines(answer.recognises)]
    }

    @Test func everythingAboutOne() throws {
        #expect(
            try explain("a") == [["x/a prerequisite x/b", "x/a stack x/m", "x/a equivalent x/c"], [], ["11"], []])
        #expect(try explain("c") == [["x/c recommended x/b"], ["x/a equivalent x/c"], [], ["11"]])
        #expect(try explain("m") == [[], ["x/a stack x/m", "x/b stack x/m"], ["9", "10"], []])
        #expect(try explain("p") == [[], [], [], ["9", "11"]])
    }

    @Test func onlyTowardOne() throws {
        #expect(try explain("a", toward: "m") == [["x/a stack x/m"], [], [], []])
        #expect(try explain("m", toward: "y/q") == [[], [], ["10"], []])
        #expect(try explain("a", toward: "c") == [["x/a equivalent x/c"], [], ["11"], []])
    }
}
