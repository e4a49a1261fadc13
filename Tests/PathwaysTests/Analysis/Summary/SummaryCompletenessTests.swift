import Pathways
import Testing

@Suite struct SummaryCompletenessTests {
    private let text = """
        institution: x
        institutions: {x: {}, y: {}, z: {}}
        courses:
          begun: {title: Begun, department: Arts}
          effort: {learner-effort: {contact: 3}}
          blank: {title: Blank, description: " "}
          hours: {title: Hours, hours: 10, credits: 3}
        micro-credentials:
          m: {title: M, institutions: [y, x], credits: 3}
          y/n: {}
        """

    private var table: SummaryCompleteness { SummaryCompleteness(in: catalogue(text)) }

    /// All micro-credentials, and of the others those with a record begun; a blank text begins none, nor do hours.
    @Test func whatIsLookedAt() {
        let catalogue = catalogue(text)
        #expect(
            SummaryCompleteness(in: catalogue).total.entries.map { catalogue[$0.offering].id }
                == ["x/begun", "x/effort", "x/m", "y/n"])
    }

    @Test func rows() {
        let table = table
        #expect(table.rows.map(\.institution) == ["x", "y"])
        #expect(table.rows.map(\.tally.entries.count) == [3, 2])
        #expect(table.rows.map { $0.tally.count(of: .title) } == [2, 1])
        #expect(table.rows.map { $0.tally.count(of: .creditOtherRecognition) } == [1, 1])
        // begun: institution, title; effort: institution, effort; m: institution, title, credit; n: institution.
        #expect(table.rows.map(\.tally.given) == [7, 4])
        #expect(table.rows.map(\.tally.possible) == [33, 22])
        #expect(table.rows.map(\.tally.share) == [Rational(7, over: 33), Rational(2, over: 11)])
        #expect(table.total.given == 8 && table.total.possible == 44)
        #expect(table.total.share == Rational(2, over: 11))
    }

    @Test func nothingLookedAt() {
        #expect(table.row(of: "z").tally.entries.isEmpty && table.row(of: "z").tally.share == nil)
        let empty = SummaryCompleteness(in: catalogue("institution: x\ncourses: {a: {}}"))
        #expect(empty.rows.isEmpty && empty.total.entries.isEmpty && empty.total.share == nil)
    }

    @Test func complete() {
        let full = """
            institution: x
            micro-credentials:
              m: {title: M, description: d, delivery-mode: online, hours: 3, prerequisites: none, learning-outcomes: o,
                assessment-method: a, credits: 1, learner-pathways: none, quality-assurance-statement: q}
            """
        let table = SummaryCompleteness(in: catalogue(full))
        #expect(table.total.complete == 1 && table.total.share == 1)
    }
}
