import Pathways
import Testing

/// Agreements that have ended or end soon, on 30 June 2025.
@Suite struct AgreementCheckTests {
    private func found(_ declarations: String, expiring: String? = nil) -> [Diagnostic] {
        diagnostics(
            """
            institution: x
            courses:
              a: {credits: 3}
              b: {credits: 3}
            programs:
              p: {credits: 30}
              q: {credits: 60, admission: ladders-only}
              r: {credits: 120, requires: q}
            \(declarations)
            """, expiring: expiring
        ).filter { [.expiredAgreement, .expiringAgreement].contains($0.code) }
    }

    private func ladder(_ agreement: String) -> String { "  - {from: p, into: q, agreement: {\(agreement)}}" }

    @Test func ended() {
        #expect(found("ladders:\n" + ladder("until: 2025-06-30")).isEmpty)
        let ended = found("ladders:\n" + ladder("id: L-1, until: 2025-06-29"))
        #expect(
            ended.map(\.message) == ["The agreement “L-1” on the ladder from “x/p” into “x/q” ended on 2025-06-29."])
        #expect(ended[0].span.line == 10)
        #expect(ended[0].related.map(\.message) == ["the ladder from “x/p” into “x/q” rests on it"])
        #expect(found("ladders:\n" + ladder("from: 2020-01-01")).isEmpty)
    }

    @Test func renewed() {
        let old = ladder("id: L-1, until: 2024-08-31")
        #expect(found("ladders:\n\(old)\n" + ladder("id: L-2, from: 2024-09-01")).isEmpty)
        #expect(found("ladders:\n\(old)\n" + ladder("id: L-2, until: 2024-07-31")).count == 1)
        // Until the next one begins, none is in force.
        #expect(found("ladders:\n\(old)\n" + ladder("id: L-2, from: 2025-09-01")).count == 1)
        #expect(found("ladders:\n\(old)\n" + ladder("id: L-2, from: 2024-09-01, until: 2026-01-01")).isEmpty)
    }

    @Test func oneAgreementIsOneFinding() {
        let both =
            "ladders:\n" + ladder("id: L-1, until: 2024-08-31") + "\nequivalents:\n"
            + "  - {these: [a], are: [b], agreement: {id: L-1, until: 2024-08-31}}"
        let ended = found(both)
        #expect(ended.count == 1)
        #expect(
            ended[0].related.map(\.message) == [
                "the ladder from “x/p” into “x/q” rests on it", "x/a counting as x/b rests on it",
            ])
    }

    @Test func endingSoon() {
        let text = "ladders:\n" + ladder("id: L-1, until: 2025-12-30")
        #expect(found(text).isEmpty)
        #expect(found(text, expiring: "5 months").isEmpty)
        #expect(
            found(text, expiring: "6months").map(\.message) == [
                "The agreement “L-1” on the ladder from “x/p” into “x/q” ends on 2025-12-30. Without it, nobody new can obtain “x/q”, “x/r”."
            ])
        #expect(found("ladders:\n" + ladder("until: 2025-06-30"), expiring: "1 day").count == 1)
        #expect(found("ladders:\n" + ladder("until: 2025-06-29"), expiring: "1 day").map(\.code) == [.expiredAgreement])
    }

    @Test func nothingElseHangsOnIt() {
        let text =
            "ladders:\n" + ladder("until: 2025-12-30") + "\n  - {from: a, into: q}\nassessments:\n"
            + "  - {from: b, into: p, grants: {credits: 3}, agreement: {until: 2025-10-01}}"
        #expect(
            found(text, expiring: "6 months").map(\.message) == [
                "The agreement on the ladder from “x/p” into “x/q” ends on 2025-12-30.",
                "The agreement on the assessment from “x/b” into “x/p” ends on 2025-10-01.",
            ])
    }

    @Test func whatDependsOnIt() {
        let text = "ladders:\n" + ladder("until: 2025-12-30") + "\n  - {from: q, into: r}"
        #expect(
            found(text, expiring: "6 months")[0].related.map(\.message) == [
                "the ladder from “x/p” into “x/q” rests on it", "“x/q” is needed before “x/r”",
                "“x/q” comes before the ladder into “x/r”",
            ])
    }

    @Test func datesOfEquivalents() {
        #expect(
            found("equivalents:\n  - {these: [a], are: [b], until: 2025-01-01}").map(\.message) == [
                "The agreement on x/a counting as x/b ended on 2025-01-01."
            ])
        #expect(found("equivalents:\n  - {these: [a], are: [b], until: 2025-07-01}").isEmpty)
    }
}
