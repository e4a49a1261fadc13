import Pathways
import Testing

@Suite struct LevelFallsTests {
    private func found(from: String, grants: String, into: String = "y", kind: String = "transfers") -> [String] {
        diagnostics(
            """
            institution: x
            courses:
              two: {code: ENTP 212, credits: 3, level: second-year}
              three: {code: ENTP 312, credits: 3, level: third-year}
              none: {credits: 3}
              y/one: {code: BBUS 100, credits: 3, level: first-year}
              y/two: {code: BBUS 200, credits: 3, level: second-year}
            programs:
              y/cert: {credits: 30, level: first-year}
            \(kind):
              - {from: \(from), into: \(into), grants: \(grants)}
            """
        ).filter { $0.code == .levelFalls }.map(\.message.english)
    }

    @Test func ofCourses() {
        #expect(found(from: "two", grants: "{courses: [y/two]}") == [])
        #expect(
            found(from: "two", grants: "{courses: [y/one]}") == [
                "By the transfer from “x/two” into “y”, learning at level second-year is received at level first-year."
            ])
        #expect(found(from: "[two, three]", grants: "{courses: [y/two]}") == [])
        #expect(found(from: "{any: [two, none]}", grants: "{courses: [y/one]}") == [])
    }

    @Test func ofUnassignedCredit() {
        #expect(found(from: "two", grants: "{unassigned: {credits: 3, level: second-year, subject: ENTP}}") == [])
        #expect(found(from: "two", grants: "{unassigned: {credits: 3, level: lower, subject: ENTP}}") == [])
        #expect(found(from: "three", grants: "{unassigned: {credits: 3, level: lower, subject: ENTP}}").count == 1)
        #expect(found(from: "three", grants: "{unassigned: {credits: 3, level: upper, subject: ENTP}}") == [])
    }

    @Test func ofSubjects() {
        #expect(
            found(from: "two", grants: "{unassigned: {credits: 3, level: second-year, subject: BBUS}}") == [
                "By the transfer from “x/two” into “y”, learning in ENTP is received as credit in BBUS."
            ])
        // A subject that is not named is not published, and letters are letters.
        #expect(found(from: "two", grants: "{unassigned: {credits: 3}}") == [])
        #expect(found(from: "two", grants: "{unassigned: {credits: 3, subject: entp}}") == [])
        // Another institution's course has another code, and is named.
        #expect(found(from: "two", grants: "{courses: [y/two]}") == [])
        #expect(found(from: "none", grants: "{unassigned: {credits: 3}}") == [])
    }

    @Test func ofBlocks() {
        #expect(found(from: "three", grants: "{credits: {total: 3, levels: {upper: 3}}}") == [])
        #expect(found(from: "three", grants: "{credits: {total: 3, levels: {lower: 3}}}").count == 1)
        #expect(found(from: "two", grants: "{credits: 3}", into: "y/cert", kind: "ladders") == [])
    }
}
