import Testing

@testable import Pathways

/// Routes, frames, folded courses and marked findings.
@Suite struct DiagramPictureTests {
    private static func college() throws -> DiagramExample {
        try DiagramExample(
            """
            institution: x
            institutions: { x: { name: College X }, y: { name: University Y } }
            courses:
              a: { code: A 1, title: Alpha, credits: 3, level: first-year }
              b: { code: B 1, title: Beta, credits: 3, level: first-year }
              c: { code: C 1, title: Gamma, credits: 1.5, level: second-year }
              d: { title: Delta, credits: 3, requires: a }
              e: { title: Epsilon, credits: 3 }
              f: { title: Phi, credits: 3 }
            programs:
              p: { title: Certificate P, award: certificate, credits: 7.5, stacks: [a, b, c] }
              q: { title: Diploma Q, award: diploma, credits: 10.5, stacks: [p, d] }
              r: { title: Certificate R, award: certificate, credits: 3, stacks: [{ choose: 1, from: [e, f] }] }
              y/s: { title: Degree S, award: degree }
            ladders: [{ from: q, into: y/s, grants: { credits: 10.5 } }]
            """)
    }

    private func diagram(
        _ example: DiagramExample, _ change: (inout DiagramOptions) throws -> Void
    ) throws -> Diagram {
        var options = DiagramOptions()
        try change(&options)
        return try Diagram(example.catalogue, example.graph, options)
    }

    @Test func coursesOfOneAwardAreFoldedAndOthersStay() throws {
        let example = try Self.college()
        let drawn = try diagram(example) { $0.collapse = .all }
        let folded = drawn.vertices.filter { $0.kind == .folded }
        // Alpha is needed for Delta, which is part of another award: it stays.
        #expect(drawn.vertices.compactMap(\.name) == ["x/a", "x/d", "x/p", "x/q", "x/r", "y/s"])
        #expect(folded.map(\.title) == ["2 courses", "2 courses"])
        #expect(folded.map(\.facts) == [["4.5 credits"], ["1 choice among them"]])
        #expect(
            folded.map(\.folded) == [
                ["Beta, B 1 · 3 credits", "Gamma, C 1 · 1.5 credits"],
                ["1 of 2: Epsilon, 3 credits; Phi, 3 credits"],
            ])
        let targets = drawn.edges.filter { drawn.vertices[$0.from].kind == .folded }.map { drawn.vertices[$0.to].title }
        #expect(targets == ["Certificate P", "Certificate R"])
        let outline = DiagramOutline(drawn).text
        for words in ["Beta, B 1", "Phi", "2 courses"] { #expect(outline.contains(words), "\(words)") }
    }

    @Test func onlyTheAwardsNamedAreFolded() throws {
        let example = try Self.college()
        let drawn = try diagram(example) { $0.collapse = .only([try example.index("x/r")]) }
        #expect(drawn.vertices.filter { $0.kind == .folded }.map(\.id) == ["folded-offering-x__r"])
        #expect(drawn.vertices.contains { $0.name == "x/b" })
    }

    @Test func everythingFoldedIsStillSaid() throws {
        for seed in UInt64(1)...100 {
            var random = DiagramRandom(seed: seed)
            let catalogue = random.catalogue()
            var options = DiagramOptions()
            options.collapse = .all
            let drawn = try Diagram(catalogue, PathwayGraph(catalogue), options)
            let outline = DiagramOutline(drawn).text
            for offering in catalogue.offerings {
                #expect(outline.contains(offering.title), "seed \(seed): \(offering.title)")
            }
            for edge in drawn.edges {
                #expect(drawn.vertices.indices.contains(edge.from) && drawn.vertices.indices.contains(edge.to))
            }
            #expect(try DOTDocument(drawn.dot()).edges.count >= drawn.edges.count, "seed \(seed)")
        }
    }

    @Test(arguments: [
        (DiagramLanes.institution, ["College X", "University Y"]), (.level, ["first-year", "second-year"]),
        (.kind, ["course", "program"]),
    ])
    func framesGatherWhatBelongsTogether(_ lanes: DiagramLanes, _ titles: [String]) throws {
        let drawn = try diagram(try Self.college()) { $0.lanes = lanes }
        #expect(drawn.lanes.map(\.title) == titles)
        let members = drawn.lanes.flatMap(\.vertices)
        #expect(Set(members).count == members.count)
        let dot = drawn.dot()
        for number in titles.indices { #expect(dot.contains("subgraph cluster_\(number) ")) }
        let outline = DiagramOutline(drawn).text
        for title in titles { #expect(outline.contains("\n\(title)\n")) }
        for vertex in drawn.vertices where vertex.kind != .choice { #expect(outline.contains(vertex.title)) }
    }

    @Test func aRouteIsNumberedAndAddsUp() throws {
        let example = try Self.college()
        let drawn = try diagram(example) { options in
            let steps = try ["x/a", "x/b", "x/c", "x/p"].enumerated().map { number, id in
                DiagramRoute.Step(
                    try example.index(id), credits: number < 3 ? Credits(3) : nil,
                    accumulated: Credits(Rational(3 * (number + 1))),
                    awards: number == 2 ? [try example.index("x/p")] : [], round: number < 2 ? 1 : 2)
            }
            options.route = DiagramRoute(to: try example.index("x/p"), steps: steps)
            options.selection = .only(options.route?.offerings ?? [])
        }
        #expect(drawn.vertices.map(\.step?.number) == [1, 2, 3, 4])
        #expect(drawn.vertices[1].step?.words == "+ 3; 6 credits in all")
        #expect(drawn.vertices[2].step?.awards == "also earns Certificate P")
        #expect(drawn.vertices[3].isFocus)
        let outline = DiagramOutline(drawn).text
        for words in ["step 1", "step 4", "+ 3; 6 credits in all", "also earns Certificate P"] {
            #expect(outline.contains(words), "\(words)")
        }
        // Rounds stand in columns, an award in one of its own, and the steps of a column below one another.
        let dot = drawn.dot()
        #expect(dot.contains("{ graph [rank=\"same\"]; n0 -> n1 [style=\"invis\"]; }"))
        for line in ["n0 -> n2 [style=\"invis\"]", "n2 -> n3 [style=\"invis\"]"] { #expect(dot.contains(line)) }
    }

    @Test func awardsOnTheWayAreMarked() throws {
        let drawn = try diagram(try Self.college()) { _ in }
        #expect(drawn.vertices.filter(\.isExitAward).compactMap(\.name) == ["x/p", "x/q"])
    }

    @Test func findingsAreMarkedAndListedWhereTheyAreDrawn() throws {
        let example = try DiagramExample(
            """
            institution: x
            courses:
              a: { title: Alpha, requires: b }
              b: { title: Beta, requires: a }
              c: { title: Gamma }
            """)
        let index = try example.index("x/c")
        let loop = DiagramFinding("deadlock: Alpha, Beta", at: [], offerings: [try example.index("x/a")])
        let place = DiagramFinding("orphan: Gamma", at: [example.catalogue[index].span])
        let elsewhere = DiagramFinding("elsewhere", at: [.nowhere])
        let drawn = try diagram(example) { options in
            options.theme = .curriculum
            options.findings = [elsewhere, place, loop]
        }
        #expect(drawn.findings == ["deadlock: Alpha, Beta", "orphan: Gamma"])
        #expect(drawn.vertices.map(\.findings) == [[1], [], [2]])
        let outline = DiagramOutline(drawn).text
        for words in ["▲ finding 1", "▲ finding 2", "1. deadlock: Alpha, Beta"] { #expect(outline.contains(words)) }
        #expect(drawn.dot().contains("▲ finding 1"))
    }

    @Test func aDrawingInFrenchHasNoEnglishOfOurs() throws {
        let example = try Self.college()
        let drawn = try diagram(example) { options in
            options.language = .french
            options.standings = Dictionary(
                uniqueKeysWithValues: example.catalogue.indices.map { ($0, DiagramStanding(.open)) })
        }
        let outline = DiagramOutline(drawn).text
        for word in ["credit ", "credits", "held", "open", "course", "part of", "made of", "ladder"] {
            #expect(!outline.contains(word), "\(word)")
        }
        for word in ["crédits", "accessible", "cours", "fait partie de", "1,5"] {
            #expect(outline.contains(word), "\(word)")
        }
    }
}
