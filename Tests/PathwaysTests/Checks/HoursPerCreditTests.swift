import Pathways
import Testing

@Suite struct HoursPerCreditTests {
    private func found(institution: String, courses: String) -> [String] {
        diagnostics(
            """
            institution: x
            institutions: {x: {name: X\(institution)}}
            courses:
            \(courses)
            """
        ).filter { $0.code == .hoursPerCreditUnusual }.map { "\($0.span.line):\($0.span.column) \($0.message)" }
    }

    @Test func againstTheDeclaredRatio() {
        let courses = """
              low: {credits: 3, hours: 36}
              high: {credits: 4, hours: 75}
              food: {credits: 4, hours: 45}
              long: {credits: 4, hours: 76}
              unknown: {hours: 400}
              none: {credits: 0, hours: 20}
            """
        #expect(
            found(institution: ", hours-per-credit: 15", courses: courses) == [
                "6:29 “x/food” takes 11.3 hours a credit, but “x” reckons 15.",
                "7:29 “x/long” takes 19 hours a credit, but “x” reckons 15.",
            ])
    }

    @Test func againstTheMedian() {
        let two = "  a: {credits: 3, hours: 45}\n  b: {credits: 3, hours: 300}\n"
        #expect(found(institution: "", courses: two) == [])
        let three = two + "  c: {credits: 3, hours: 48}\n"
        #expect(
            found(institution: "", courses: three) == [
                "5:26 “x/b” takes 100 hours a credit, but the median of “x” is 16."
            ])
        #expect(
            found(institution: "", courses: two + "  c: {credits: 3, hours: 200}\n") == [
                "4:26 “x/a” takes 15 hours a credit, but the median of “x” is 66.7."
            ])
        // Half as much again is not yet far.
        #expect(
            found(
                institution: "",
                courses: "  a: {credits: 2, hours: 20}\n  b: {credits: 2, hours: 20}\n  c: {credits: 2, hours: 30}\n")
                == [])
    }

    @Test func effortStandsForHours() {
        let course = "  a: {credits: 3, learner-effort: {contact: 30, assessment: 60}}\n"
        #expect(
            found(institution: ", hours-per-credit: 15", courses: course) == [
                "4:45 “x/a” takes 30 hours a credit, but “x” reckons 15."
            ])
    }

    /// The ratio is one of hours and the institution's own unit.
    @Test func otherUnitsAreOthers() {
        let courses = "  a: {credits: 3 y-unit, hours: 90}\n  y/b: {credits: 3 y-unit}\n"
        #expect(
            found(institution: ", hours-per-credit: 15}, y: {unit: y-unit", courses: courses) == [])
    }
}
