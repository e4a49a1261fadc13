import Pathways
import Testing

/// What recognitions grant, against what they start from and lead to.
@Suite struct GrantCheckTests {
    private func found(grants: String, from: String = "p", into: String = "q", kind: String = "ladders") -> [String] {
        findings(
            """
            institution: x
            institutions: {x: {name: X}, u: {unit: u-unit}}
            courses:
              a: {credits: 3}
              b: {credits: 4}
              free: {}
            programs:
              p: {credits: 30}
              q: {credits: 60}
              u/r: {credits: 30}
            \(kind):
              - {from: \(from), into: \(into), grants: \(grants)}
            conversions: [{from: u-unit, to: credit, factor: 2}]
            """
        ).filter { $0.contains("grants-more") }.map { String($0.split(separator: " ")[1]) }
    }

    @Test func moreThanTheSource() {
        #expect(found(grants: "{credits: 30}") == [])
        #expect(found(grants: "{credits: 30.5}") == ["grants-more-than-source"])
        #expect(
            found(grants: "{courses: [a, b]}", from: "a", into: "x", kind: "transfers") == ["grants-more-than-source"])
        #expect(found(grants: "{courses: [a], unassigned: {credits: 1}}", from: "b", kind: "transfers") == [])
        #expect(
            found(grants: "{unassigned: {credits: 5}}", from: "b", kind: "transfers") == ["grants-more-than-source"])
    }

    /// Of alternatives the largest is looked at, and of a list the sum.
    @Test func sourcesOfSeveral() {
        #expect(found(grants: "{credits: 7}", from: "[a, b]") == [])
        #expect(found(grants: "{credits: 8}", from: "[a, b]") == ["grants-more-than-source"])
        #expect(found(grants: "{credits: 4}", from: "{any: [a, b]}") == [])
        #expect(found(grants: "{credits: 5}", from: "{any: [a, b]}") == ["grants-more-than-source"])
        #expect(found(grants: "{credits: 7}", from: "{choose: 2, from: [a, b, p]}") == [])
    }

    @Test func unknownCreditsSayNothing() {
        #expect(found(grants: "{credits: 50}", from: "free") == [])
        #expect(found(grants: "{credits: 50}", from: "[free, p]") == [])
        #expect(found(grants: "{courses: [free]}", from: "a") == [])
        #expect(found(grants: "{admission: true}") == [])
    }

    /// 30 units are 60 credits.
    @Test func unitsAreConverted() {
        #expect(found(grants: "{credits: 60}", from: "u/r") == [])
        #expect(
            found(grants: "{credits: 31 u-unit}", from: "u/r") == [
                "grants-more-than-source", "grants-more-than-target",
            ])
        #expect(found(grants: "{credits: 15}", into: "u/r") == [])
        #expect(found(grants: "{credits: 16}", into: "u/r") == ["grants-more-than-source"])
    }

    @Test func moreThanTheTarget() {
        #expect(found(grants: "{credits: 30}", from: "q", into: "p") == [])
        #expect(found(grants: "{credits: 31}", from: "q", into: "p") == ["grants-more-than-target"])
        // Of an institution the largest program is looked at.
        #expect(found(grants: "{credits: 60}", from: "q", into: "x") == [])
        #expect(found(grants: "{credits: 61}", from: "q", into: "x").contains("grants-more-than-target"))
    }

    @Test func placeAndWords() {
        let found = diagnostics(
            """
            institution: x
            programs:
              p: {credits: 30}
              q: {credits: 24}
            ladders:
              - {from: p, into: q, grants: {credits: 40}}
            """)
        #expect(
            found.map { "\($0.span.line):\($0.span.column) \($0.message)" } == [
                "6:42 The ladder from “x/p” into “x/q” grants 40 credits for what is worth 30.",
                "6:42 The ladder from “x/p” into “x/q” grants 40 credits, but all of it is 24 credits.",
            ])
        #expect(found[1].related.map { "\($0.span.line):\($0.span.column)" } == ["4:16"])
    }
}
