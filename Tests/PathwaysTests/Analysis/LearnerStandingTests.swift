import Pathways
import Testing

@Suite struct LearnerStandingTests {
    private let text = """
        institution: x
        institutions:
          x: {name: X}
          y: {name: Y, grades: [Distinction, Pass, Fail]}
        courses:
          a: {}
          b: {}
          c: {}
          aid: {expires-after: 3 years}
          y/z: {}
        """

    private func verdict(
        _ holding: String, _ leaf: (inout Requirement<OfferingIndex>.Leaf) -> Void = { _ in },
        asOf: String? = "2025-06-30"
    ) throws -> LearnerStanding.Verdict {
        let catalogue = catalogue(text)
        let standing = try catalogue.learner(holding, asOf: asOf)
        var wanted = Requirement<OfferingIndex>.Leaf(standing.holdings[0].offering)
        leaf(&wanted)
        return standing.meets(wanted)
    }

    @Test func nothingIsMetByNothing() throws {
        let catalogue = catalogue(text)
        let standing = LearnerStanding(catalogue)
        #expect(standing.meets(.init(try catalogue.index("a"))) == .unmet([]))
        #expect(!standing.holds(try catalogue.index("a")))
    }

    @Test func grades() throws {
        let atLeastB = { (leaf: inout Requirement<OfferingIndex>.Leaf) in leaf.grade = Grade(rawValue: "B") }
        #expect(try verdict("a=B", atLeastB) == .met)
        #expect(try verdict("a=A-", atLeastB) == .met)
        #expect(try verdict("a=B-", atLeastB) == .unmet(["x/a needs a grade of at least B, and B- is held"]))
        #expect(try verdict("a", atLeastB) == .metIf(["a grade of at least B in x/a"]))
        #expect(try verdict("a=80%", atLeastB) == .metIf(["that 80% in x/a is at least B"]))
        #expect(try verdict("a=80%") { $0.grade = Grade(rawValue: "79.5%") } == .met)
        #expect(try !verdict("a=79%") { $0.grade = Grade(rawValue: "79.5%") }.isMet)
        #expect(try verdict("y/z=Distinction") { $0.grade = Grade(rawValue: "Pass") } == .met)
        #expect(try !verdict("y/z=Fail") { $0.grade = Grade(rawValue: "Pass") }.isMet)
    }

    @Test func dates() throws {
        let fresh = { (leaf: inout Requirement<OfferingIndex>.Leaf) in leaf.within = CalendarPeriod(6, .month) }
        #expect(try verdict("a@2024-12-30", fresh) == .met)
        #expect(
            try verdict("a@2024-12-29", fresh)
                == .unmet(["x/a must have been completed within 6 months, and was on 2024-12-29"]))
        #expect(try verdict("a", fresh) == .metIf(["that x/a was completed within 6 months"]))
        #expect(try verdict("a", fresh, asOf: nil) == .met)
        #expect(try verdict("aid@2022-06-30") == .met)
        #expect(try !verdict("aid@2022-06-29").isMet)
        #expect(try verdict("aid") == .metIf(["that x/aid was completed within 3 years"]))
    }

    @Test func bothConditionsAreToBeConfirmed() throws {
        let verdict = try verdict("a") { leaf in
            leaf.grade = Grade(rawValue: "C")
            leaf.within = CalendarPeriod(1, .year)
        }
        #expect(verdict == .metIf(["a grade of at least C in x/a", "that x/a was completed within 1 year"]))
    }

    /// What is certain wins over what has to be confirmed.
    @Test func bestOfSeveral() throws {
        let catalogue = catalogue(text)
        let standing = try catalogue.learner("a", "a=F", "a=A")
        #expect(standing.meets(.init(try catalogue.index("a"), grade: Grade(rawValue: "B"))) == .met)
    }
}

@Suite struct CountingAsTests {
    private func meets(_ name: String, _ declarations: String, _ holdings: String..., grade: String? = nil) throws
        -> LearnerStanding.Verdict
    {
        let text = """
            institution: x
            courses: {a: {}, b: {}, c: {}, d: {}, bridge: {}, expired: {expires-after: 1 year}}
            \(declarations)
            """
        let catalogue = catalogue(text)
        let held = try holdings.map { try #require(try catalogue.learner($0).holdings.first) }
        let standing = LearnerStanding(catalogue, holdings: held, asOf: CalendarDate(parsing: "2025-06-30"))
        return standing.meets(.init(try catalogue.index(name), grade: grade.map(Grade.init(rawValue:))))
    }

    @Test func equivalents() throws {
        let one = "equivalents: [{these: [a, b], are: [c]}]"
        #expect(try meets("c", one, "a", "b") == .met)
        #expect(try !meets("c", one, "a").isMet)
        #expect(try !meets("a", one, "c", "b").isMet)
        #expect(try meets("a", one.replacing("]}", with: "], direction: both}"), "c") == .met)
        #expect(try !meets("c", "equivalents: [{these: [expired], are: [c]}]", "expired@2024-06-29").isMet)
        #expect(try meets("c", "equivalents: [{these: [expired], are: [c]}]", "expired@2024-06-30") == .met)
    }

    @Test func equivalentsHaveDates() throws {
        let dated = "equivalents: [{these: [a], are: [c], from: 2020-01-01, until: 2022-12-31}]"
        #expect(try meets("c", dated, "a@2022-12-31") == .met)
        #expect(try !meets("c", dated, "a@2023-01-01").isMet)
        #expect(try !meets("c", dated, "a@2019-12-31").isMet)
        #expect(try meets("c", dated, "a") == .met)
        let agreed = "equivalents: [{these: [a], are: [c], agreement: {until: 2022-12-31}}]"
        #expect(try !meets("c", agreed, "a@2023-01-01").isMet)
    }

    /// The grade of one course is carried over, that of several is not made up; the best of several completions counts.
    @Test func gradesAreCarriedOver() throws {
        let one = "equivalents: [{these: [a], are: [c]}]"
        #expect(try meets("c", one, "a=A", grade: "B") == .met)
        #expect(try !meets("c", one, "a=C", grade: "B").isMet)
        #expect(try meets("c", one, "a=C", "a=A", grade: "B") == .met)
        let two = "equivalents: [{these: [a, b], are: [c]}]"
        #expect(try meets("c", two, "a=C", "b=C", grade: "B") == .metIf(["a grade of at least B in x/c"]))
    }

    @Test func recognitionIsNotPassedOn() throws {
        let chain = "equivalents: [{these: [a], are: [b]}, {these: [b], are: [c]}]"
        #expect(try meets("b", chain, "a") == .met)
        #expect(try !meets("c", chain, "a").isMet)
        let transfers =
            "transfers: [{from: a, into: x, grants: {courses: [b]}}, {from: b, into: x, grants: {courses: [c]}}]"
        #expect(try !meets("c", transfers, "a").isMet)
    }

    @Test func grantedCourses() throws {
        let transfer = "transfers: [{from: a, into: x, grants: {courses: [b], satisfies: [c], unlocks: [d]}}]"
        #expect(try meets("b", transfer, "a") == .met)
        #expect(try meets("c", transfer, "a") == .met)
        #expect(try !meets("d", transfer, "a").isMet)
        #expect(try !meets("b", "transfers: [{from: [], into: x, grants: {courses: [b]}}]", "a").isMet)
    }

    @Test func conditionsOfARecognition() throws {
        func transfer(_ rest: String) -> String { "transfers: [{from: a, into: x, grants: {courses: [b]}, \(rest)}]" }
        #expect(try !meets("b", transfer("when: {grade: B}"), "a=C").isMet)
        #expect(try meets("b", transfer("when: {grade: B, otherwise: evidence}"), "a=C") == .met)
        #expect(try !meets("b", transfer("when: {within: 1 year}"), "a@2024-06-29").isMet)
        #expect(try !meets("b", transfer("agreement: {from: 2024-01-01}"), "a@2023-12-31").isMet)
        #expect(try !meets("b", transfer("when: {also: bridge}"), "a").isMet)
        #expect(try meets("b", transfer("when: {also: bridge}"), "a", "bridge") == .met)
        let bridged = transfer("when: {also: bridge}") + "\nequivalents: [{these: [d], are: [bridge]}]"
        #expect(try meets("b", bridged, "a", "d") == .met)
    }

    @Test func unlockedPrerequisites() throws {
        let text = """
            institution: x
            courses: {a: {}, impossible: {requires: impossible}, b: {requires: impossible}}
            transfers: [{from: a, into: x, grants: {unlocks: [b]}}]
            """
        let catalogue = catalogue(text)
        #expect(catalogue.steps(try catalogue.learner()) == ["a": 1])
        #expect(catalogue.steps(try catalogue.learner("a")) == ["a": 0, "b": 1])
    }

    /// A choice counts offerings, however often each is listed, and credits only in the receiver's unit.
    @Test func choicesInASource() throws {
        func transfer(_ from: String) -> String { "transfers: [{from: \(from), into: x, grants: {courses: [d]}}]" }
        #expect(try !meets("d", transfer("{choose: 2, from: [a, a]}"), "a").isMet)
        #expect(try meets("d", transfer("{choose: 2, from: [a, a, b]}"), "a", "b") == .met)
        let units = """
            institution: x
            institutions: {u: {unit: u-unit}}
            courses: {u/a: {credits: 6}, b: {credits: 3}, d: {}}
            transfers: [{from: {credits: 6, from: [u/a, b]}, into: x, grants: {courses: [d]}}]
            """
        let catalogue = catalogue(units)
        let standing = try catalogue.learner("u/a", "b")
        #expect(!standing.meets(.init(try catalogue.index("d"))).isMet)
    }

    @Test func filtersInASource() throws {
        let text = """
            institution: x
            courses: {a: {code: ART 1}, b: {code: ART 2}, d: {}}
            transfers: [{from: {choose: 2, from: {subject: ART}}, into: x, when: {grade: B}, grants: {courses: [d]}}]
            """
        let catalogue = catalogue(text)
        let wanted = Requirement<OfferingIndex>.Leaf(try catalogue.index("d"))
        #expect(try catalogue.learner("a=B", "b=A").meets(wanted) == .met)
        #expect(try !catalogue.learner("a=B", "b=C").meets(wanted).isMet)
    }
}
