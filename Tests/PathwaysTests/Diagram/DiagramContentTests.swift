import Testing

@testable import Pathways

/// What is written on shapes and lines.
@Suite struct DiagramContentTests {
    private let example: DiagramExample

    init() throws { example = try DiagramExample.language() }

    private func vertex(_ diagram: Diagram, _ id: String) throws -> DiagramVertex {
        try #require(diagram.vertices.first { $0.name == id }, "\(id)")
    }

    private func edges(_ diagram: Diagram, into id: String, _ relation: DiagramRelation) -> [DiagramEdge] {
        diagram.edges.filter { diagram.vertices[$0.to].name == id && $0.relation == relation }
    }

    @Test(arguments: [
        ("alpha/acct-1", ["ACCT 1000 · 3 credits"]), ("alpha/acct-4", ["ACCT 4000 · 2/3 credits"]),
        ("alpha/lab-1", ["1 credit"]), ("alpha/cert", ["certificate · 30 credits", "parts + 12 other credits"]),
        ("alpha/dip", ["diploma · 60 credits", "parts + other coursework", "entry by ladder only"]),
        ("alpha/law-1", ["LAW 1000 · 3 credits", "not offered since 2025-06-30", "replaced by Commercial Law"]),
        ("alpha/law-2", ["LAW 1001 · 45 hours", "offered from 2027-09-01"]),
        ("ext/safety", ["outside training · 120 hours"]), ("beta", ["any program"]),
    ])
    func facts(_ id: String, _ facts: [String]) throws {
        #expect(try vertex(try example.diagram(asOf: "2026-11-23"), id).facts == facts)
    }

    @Test(arguments: [
        (
            "alpha/dip", DiagramRelation.ladder,
            ["30 credits", "may apply", "min. C, within 5 years, or evidence", "until 2027-08-31"]
        ),
        ("beta/bba", .ladder, ["60 credits", "12 of them third-year", "into year 3", "ended 2024-12-31"]),
        ("beta/bsc", .ladder, ["may apply"]), ("beta/acct-101", .transfer, ["transfer"]),
        ("beta", .transfer, ["transfer: 3 credits, any BUSI, first-year"]),
        ("beta/bba", .transfer, ["transfer: credits not published"]),
        ("beta/bba", .assessment, ["assessed: 9 credits", "meets LAW 1000", "from 2027-01-01"]),
        ("alpha/cert", .assessment, ["assessed: unlocks only"]),
        ("alpha/acct-2", .prerequisite, ["min. C, within 5 years"]), ("alpha/math-3", .corequisite, ["only together"]),
        ("alpha/acct-1", .equivalent, ["counts as", "until 2028-12-31"]), ("alpha/acct-3", .corequisite, []),
    ])
    func labels(_ id: String, _ relation: DiagramRelation, _ labels: [String]) throws {
        #expect(edges(try example.diagram(asOf: "2026-11-23"), into: id, relation).map(\.labels) == [labels])
    }

    @Test func choicesSayWhatTheyAsk() throws {
        let diagram = try example.diagram()
        let choices = diagram.vertices.filter { $0.kind == .choice }.map(\.title)
        #expect(
            choices == [
                "1 of 3", "1 of 2", "both", "15 credits of ACCT, upper level", "30 credits, any", "2 of 3", "both",
                "1 of 2",
                "both", "both", "only 1 of 3",
            ])
    }

    @Test func withoutADateNothingHasEnded() throws {
        let diagram = try example.diagram()
        #expect(diagram.edges.count { $0.hasEnded } == 0)
        #expect(edges(diagram, into: "beta/bba", .ladder).map(\.labels.last) == ["until 2024-12-31"])
        #expect(try example.diagram(asOf: "2026-11-23").edges.count { $0.hasEnded } == 1)
    }

    @Test func notesAreNumberedOnceAndOnlyWhereDrawn() throws {
        let diagram = try example.diagram()
        #expect(diagram.notes == ["An interview.", "A portfolio, seen by the bank."])
        #expect(edges(diagram, into: "beta/bba", .assessment).map(\.notes) == [[1, 2]])
        let part = try example.diagram(.around([try example.index("alpha/acct-3")], hops: 1))
        #expect(part.notes.isEmpty)
    }

    @Test func whatIsLeftOutIsCounted() throws {
        let diagram = try example.diagram(.around([try example.index("alpha/acct-3")], hops: 1), showsImplied: true)
        let diploma = try vertex(diagram, "alpha/dip")
        #expect(diploma.omissions == ["1 part not shown", "1 prerequisite not shown"])
        // Ladders from the certificate and into the degree.
        #expect(diploma.otherArrows == 2)
        let choice = try #require(diagram.vertices.first { $0.title == "2 of 3" })
        #expect(choice.omissions == ["1 not shown"])
        #expect(try vertex(diagram, "alpha/acct-3").omissions.isEmpty)
    }

    @Test func aDescriptionIsDrawnFromTheFocusOnly() throws {
        let diagram = try example.diagram(.around([try example.index("alpha/acct-3")], hops: 1))
        let choice = try #require(diagram.vertices.firstIndex { $0.title.hasPrefix("15 credits") })
        #expect(diagram.edges.filter { $0.to == choice }.map { diagram.vertices[$0.from].name } == ["alpha/acct-3"])
        #expect(diagram.vertices[choice].facts == ["2 offerings match"])
    }

    @Test func joinedSourcesMeetBeforeTheTarget() throws {
        let diagram = try example.diagram()
        let ladder = try #require(edges(diagram, into: "beta/bsc", .ladder).first)
        let entering = diagram.edges.filter { $0.to == ladder.from }
        #expect(diagram.vertices[ladder.from].title == "both")
        #expect(entering.map(\.relation) == [.ladder, .bridge])
        #expect(entering.map(\.labels) == [[], []])
    }

    @Test func conditionsAreSaidOnceAndNeverLost() throws {
        let example = try DiagramExample(
            """
            institution: x
            courses: { a: {}, b: {}, c: { requires: { any: [{ all: [{ complete: a, grade: C }] }] } } }
            programs: { p: {}, q: {} }
            ladders:
              - { from: { complete: a, grade: B }, into: p }
              - { from: { complete: a, grade: A }, into: q, when: { also: { complete: b, grade: D } } }
            """)
        let diagram = try example.diagram()
        let lines = diagram.edges.map { edge in
            [diagram.vertices[edge.from].title, diagram.vertices[edge.to].title] + edge.labels
        }
        #expect(
            lines == [
                ["x/a", "x/c", "min. C"], ["x/a", "x/p", "credits not published", "min. B"],
                ["x/a", "both", "min. A"], ["x/b", "both", "min. D"], ["both", "x/q", "credits not published"],
            ])
    }

    @Test func everythingNamesWhereItIsDeclared() throws {
        let diagram = try example.diagram()
        let places =
            diagram.vertices.filter { $0.kind != .institution }.map(\.declaredAt) + diagram.edges.map(\.declaredAt)
        #expect(places.allSatisfy { $0?.hasPrefix("language.yaml:") == true })
        let ladder = try #require(edges(diagram, into: "alpha/dip", .ladder).first)
        #expect(ladder.remarks == ["declared by Alpha College", "agreement L-1", "Declared for the test."])
        #expect(
            DiagramSentences(diagram).about(ladder).hasPrefix(
                "Certificate in Accounting → Diploma in Accounting: ladder, 30 credits, may apply, min. C, within 5 years, "
                    + "or evidence, until 2027-08-31, to confirm: An interview.; declared by Alpha College; agreement L-1; "
                    + "Declared for the test.; declared at language.yaml:"))
    }

    @Test func standingsAreMarksWithText() throws {
        let computing = try DiagramExample.computing()
        let diagram = try computing.diagram(asOf: "2026-11-23", holding: ["bcit/year-1", "bcit/asd"])
        let words = try ["bcit/asd", "bcit/cst-full-time", "bcit/acis", "bcit/cst"].map { id in
            try vertex(diagram, id).standing.map { "\($0.mark) \($0.text())" }
        }
        #expect(words == ["√ held", "► open", "► open", "… in 2 steps"])
        #expect(DiagramStanding(.claimable).text() == "claim now" && DiagramStanding(.blocked).text() == "blocked")
        #expect(DiagramStanding(.reachable).text() == "later")
    }

    @Test func titlesSayWhatIsAsked() throws {
        let (catalogue, tax) = (example.catalogue, try example.index("alpha/tax"))
        let date = CalendarDate(parsing: "2026-11-23")
        #expect(DiagramSelection.everything.title(in: catalogue) == "Pathways")
        #expect(
            DiagramSelection.around([tax], hops: 1).title(in: catalogue, asOf: date)
                == "Pathways around Income Tax · as of 2026-11-23")
        #expect(DiagramSelection.leading(to: tax).title(in: catalogue) == "What leads to Income Tax")
        #expect(
            DiagramSelection.around(Array(repeating: tax, count: 5), hops: 1).title(in: catalogue)
                == "Pathways around Income Tax, Income Tax, Income Tax and 2 more")
    }
}
