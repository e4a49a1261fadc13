import Pathways
import Testing

@Suite struct LimitsContradictTests {
    /// The messages about limits of a program `x/p` of 60 credits.
    private func found(
        rules: String, institution: String = "{}", credits: String = "credits: 60,", more: String = ""
    ) -> [String] {
        diagnostics(
            """
            institution: x
            institutions: {x: {name: X, rules: \(institution)}}
            courses:
              one: {credits: 30, level: first-year}
              three: {credits: 30, level: third-year}
            programs:
              p: {\(credits) rules: \(rules)}
              own: {credits: 60}
              y/other: {credits: 60}
            \(more)
            """
        ).filter { $0.code == .limitsContradict }.map(\.message.english)
    }

    @Test func residencyAboveTheTotal() {
        #expect(found(rules: "{residency: 60}") == [])
        #expect(
            found(rules: "{residency: 60.5}") == [
                "The residency of “x/p” asks for 60.5 credits of its own, but the whole program is only 60 credits."
            ])
        #expect(found(rules: "{residency: 61}", credits: "") == [])
        #expect(found(rules: "{}", institution: "{residency: 70}").count == 2)
    }

    @Test func levelMinimumsAboveTheTotal() {
        #expect(found(rules: "{level-minimums: {upper: 60}}") == [])
        #expect(found(rules: "{level-minimums: {upper: 61}}").count == 1)
        #expect(found(rules: "{level-minimums: {upper: 30, lower: 30, third-year: 20}}") == [])
        #expect(found(rules: "{level-minimums: {upper: 30, lower: 31}}").count == 1)
        #expect(found(rules: "{level-minimums: {upper: 30, third-year: 20, fourth-year: 20, lower: 20}}") == [])
        #expect(found(rules: "{level-minimums: {upper: 30, third-year: 20, fourth-year: 21, lower: 20}}").count == 1)
    }

    @Test func levelMinimumsAboveTheParts() {
        let parts = "credits: 60, stacks: [one, three],"
        #expect(found(rules: "{level-minimums: {upper: 30}}", credits: parts) == [])
        #expect(
            found(rules: "{level-minimums: {upper: 31}}", credits: parts) == [
                "“x/p” must hold 31 credits at level upper, but its parts hold at most 30 credits of it."
            ])
        // Coursework that is not listed may be of any level.
        #expect(
            found(rules: "{level-minimums: {upper: 31}}", credits: "credits: 60, stacks: [three], other-credits: any,")
                == [])
        #expect(found(rules: "{level-minimums: {upper: 31}}", credits: "credits: 60,") == [])
        // Credit at the level may come from elsewhere.
        let transfer = "transfers: [{from: y/other, into: p, grants: {unassigned: {credits: 3, level: third-year}}}]"
        #expect(found(rules: "{level-minimums: {upper: 31}}", credits: parts, more: transfer) == [])
    }

    @Test func partsThatAreShared() {
        let parts = "credits: 60, stacks: [{choose: 1, from: [one, three]}, three],"
        #expect(found(rules: "{level-minimums: {upper: 30}}", credits: parts) == [])
    }

    @Test func transferLimitAboveResidency() {
        #expect(found(rules: "{residency: 25%, transfer-limit: 45}") == [])
        #expect(found(rules: "{residency: 25%, transfer-limit: 46}").count == 1)
        #expect(found(rules: "{transfer-limit: 61}").count == 1)
        #expect(found(rules: "{residency: 25%, residency-accepts: [assessments], transfer-limit: 46}") == [])
        #expect(found(rules: "{transfer-limit: 30, transfer-limits: [{level: upper, limit: 30}]}") == [])
        #expect(found(rules: "{transfer-limit: 30, transfer-limits: [{level: upper, limit: 31}]}").count == 1)
    }

    @Test func looserThanTheInstitution() {
        let institution = "{residency: 25%, transfer-limit: 30, level-minimums: {upper: 9}, currency: 5 years}"
        #expect(
            found(rules: "{residency: 15, transfer-limit: 30, currency: 60 months}", institution: institution) == [])
        #expect(found(rules: "{residency: 30, transfer-limit: 12, currency: 1 years}", institution: institution) == [])
        #expect(found(rules: "{residency: 14}", institution: institution).count == 1)
        #expect(found(rules: "{transfer-limit: 31}", institution: institution).count == 1)
        #expect(found(rules: "{level-minimums: {upper: 8}}", institution: institution).count == 1)
        #expect(
            found(rules: "{currency: 6 years}", institution: institution) == [
                "“x/p” sets its currency at 6 years, looser than the 5 years of “x”, which hold for all its programs."
            ])
    }

    @Test func grantsAboveWhatIsLeft() {
        func ladder(_ amount: Int, from: String = "y/other") -> String {
            "ladders: [{from: \(from), into: p, grants: {credits: \(amount)}}]"
        }
        #expect(found(rules: "{residency: 25%}", more: ladder(45)) == [])
        #expect(
            found(rules: "{residency: 25%}", more: ladder(46)) == [
                "The ladder from “y/other” into “x/p” grants 46 credits, but residency leaves only 45 credits of “x/p” to "
                    + "credit from elsewhere."
            ])
        #expect(found(rules: "{residency: 25%}", more: ladder(60, from: "own")) == [])
        #expect(found(rules: "{residency: 25%, residency-accepts: [ladders]}", more: ladder(60)) == [])
        // A formal ladder does not use up the transfer limit; a transfer does.
        #expect(found(rules: "{transfer-limit: 30}", more: ladder(45)) == [])
        let transfer = "transfers: [{from: y/other, into: p, grants: {credits: 31}}]"
        #expect(found(rules: "{transfer-limit: 31}", more: transfer) == [])
        #expect(found(rules: "{transfer-limit: 30}", more: transfer).count == 1)
        #expect(found(rules: "{transfer-limits: [{from: [y], limit: 30}]}", more: transfer).count == 1)
        #expect(found(rules: "{transfer-limits: [{from: [z], limit: 30}]}", more: transfer) == [])
        #expect(found(rules: "{transfer-limits: [{level: upper, limit: 12}]}", more: transfer) == [])
        let upper = "transfers: [{from: y/other, into: p, grants: {credits: {total: 31, levels: {upper: 15}}}}]"
        #expect(found(rules: "{transfer-limits: [{level: upper, limit: 15}]}", more: upper) == [])
        #expect(
            found(rules: "{transfer-limits: [{level: upper, limit: 12}]}", more: upper) == [
                "The transfer from “y/other” into “x/p” grants 15 credits at level upper, but no more than 12 credits at level "
                    + "upper may be transferred into “x/p”."
            ])
    }

    /// Parts of others are not the institution's own, those offered jointly are.
    @Test func residencyAboveTheOwnParts() {
        let parts = "credits: 60, stacks: [one, y/two],"
        func courses(_ two: String) -> String { "courses: {one: {credits: 30}, y/two: {credits: 30\(two)}}" }
        func residency(_ amount: Int, _ two: String = "") -> [String] {
            diagnostics(
                """
                institution: x
                \(courses(two))
                programs:
                  p: {\(parts) rules: {residency: \(amount)}}
                """
            ).filter { $0.code == .limitsContradict }.map(\.message.english)
        }
        #expect(residency(30) == [])
        #expect(
            residency(31) == [
                "“x/p” must hold 31 credits of the institution's own, but only 30 credits of its parts are."
            ])
        #expect(residency(31, ", institutions: [y, x]") == [])
    }

    @Test func grantsIntoAnInstitution() {
        func found(_ amount: Int, _ kind: String) -> [DiagnosticCode] {
            diagnostics(
                """
                institution: x
                institutions: {x: {name: X, rules: {transfer-limit: 30}}}
                programs: {p: {credits: 120}, y/q: {credits: 60}}
                \(kind): [{from: y/q, into: x, grants: {credits: \(amount)}}]
                """
            ).map(\.code)
        }
        #expect(found(30, "transfers") == [])
        #expect(found(31, "transfers") == [.limitsContradict])
        #expect(found(31, "ladders") == [])
    }
}
