import Pathways
import Testing

@Suite struct CreditCheckTests {
    private let units = """
        institution: x
        institutions: {x: {name: X}, u: {unit: u-unit}}
        """

    @Test func unitMismatchOfParts() throws {
        let text = """
            \(units)
            courses:
              u/a: {credits: 1.5}
              b: {credits: 3}
            programs:
              p: {credits: 6, stacks: [u/a, b, {any: [u/a]}], other-credits: any}
            """
        let found = diagnostics(text)
        #expect(
            found.map { "\($0.span.line):\($0.span.column) \($0.code.rawValue)" } == [
                "7:28 unit-mismatch", "7:43 unit-mismatch",
            ])
        #expect(
            found[0].message == "“u/a” counts 1.5 u-units, but “x/p” counts in credit: they cannot be added.")
        #expect(
            found[0].hint
                == "If a rate is published, declare it: conversions: [{from: u-unit, to: credit, factor: …}].")
        #expect(findings(text + "\nconversions:\n  - {from: u-unit, to: credit, factor: 2}") == [])
        #expect(findings(text + "\nconversions:\n  - {from: credit, to: u-unit, factor: 1/2}") == [])
    }

    @Test func unitMismatchOfChoicesByCredits() {
        let text = """
            \(units)
            courses:
              u/a: {credits: 1.5}
              b: {credits: 3}
              c: {requires: {credits: 3, from: [u/a, b]}}
              d: {strict-corequisites: {credits: 3, from: [b, {all: [u/a]}]}}
              e: {requires: [u/a, b]}
            """
        #expect(findings(text) == ["6:37 unit-mismatch", "7:58 unit-mismatch"])
    }

    @Test func unitMismatchOfABlock() {
        let text = """
            \(units)
            programs: {p: {}, q: {}, u/r: {}}
            ladders:
              - {from: p, into: q, grants: {credits: 6 u-unit}}
              - {from: p, into: q, grants: {credits: 6}}
              - {from: p, into: u/r, grants: {credits: 6}}
              - {from: p, into: u, grants: {credits: 6 u-unit}}
            """
        let found = diagnostics(text)
        #expect(found.map { "\($0.span.line):\($0.span.column) \($0.code.rawValue)" } == ["5:42 unit-mismatch"])
        #expect(
            found[0].message
                == "This grants 6 u-units, but the receiving side counts in credit: they cannot be added.")
    }

    private let award = """
        institution: x
        courses: {a: {credits: 3}}
        programs:
          p: {credits: 6, stacks: [a]}
        """

    private func range(_ minimum: Int?, _ maximum: Int?, atLeast: Int? = nil) -> [String: CreditRange] {
        let range = CreditRange(
            minimum: minimum.map { Rational($0) }, maximum: maximum.map { Rational($0) },
            atLeast: (atLeast ?? minimum).map { Rational($0) })
        return ["x/p": range]
    }

    @Test func creditsDoNotAddUp() {
        for (range, sum) in [
            (range(3, 3), "3"), (range(3, 4), "at most 4"), (range(7, 9), "at least 7"), (range(7, 7), "7"),
            (range(nil, 5), "at most 5"), (range(nil, nil, atLeast: 8), "at least 8"),
        ] {
            let found = diagnostics(award, totals: range)
            #expect(found.map(\.code) == [.creditsDoNotAddUp])
            #expect(found.first?.message == "“x/p” declares 6 credits, but its parts add up to \(sum).")
            #expect(found.first.map { "\($0.span.line):\($0.span.column)" } == "4:16")
        }
    }

    @Test func creditsAddUp() {
        for range in [
            range(3, 9), range(6, 6), range(nil, nil), range(3, nil), range(nil, 6), range(nil, nil, atLeast: 6),
        ] {
            #expect(findings(award, totals: range) == [])
        }
    }

    /// An award without published credits or without parts is not judged.
    @Test func nothingToCompare() {
        #expect(findings(award.replacing("credits: 6, ", with: ""), totals: range(3, 3)) == [])
        let hint = diagnostics(award.replacing("[a]", with: "[a], other-credits: 1"), totals: range(4, 4)).first?.hint
        #expect(hint == "Correct the credits, the parts or other-credits.")
    }
}
