import Pathways
import Testing

@Suite struct ObtainabilityTests {
    private let worked = """
        institution: x
        courses:
          a: { credits: 3 }
          b: { credits: 3, requires: a }
          e: { credits: 3, requires: b }
          c: { credits: 3, requires: { any: [a, b] } }
          d: { credits: 3, requires: { choose: 2, from: [a, b, e] } }
          f: { requires: { credits: 6, from: [a, b, e] } }
          lecture: { strict-corequisites: lab }
          lab: { strict-corequisites: lecture, requires: a }
        micro-credentials:
          m: { stacks: [a, b] }
          m2: { stacks: [a, b], requires: e }
          m3: { stacks: [a], other-credits: any }
        programs:
          p: { stacks: [m, e], other-credits: 3 }
        """

    /// The table of the article *Obtainable and reachable*.
    @Test func workedExamples() throws {
        let catalogue = catalogue(worked)
        #expect(
            catalogue.steps(LearnerStanding(catalogue)) == [
                "a": 1, "b": 2, "e": 3, "c": 2, "d": 3, "f": 3, "lecture": 2, "lab": 2, "m": 2, "m2": 4, "m3": 1,
                "p": 3,
            ])
        let steps = catalogue.steps(try catalogue.learner("a", "b"))
        #expect(
            steps == [
                "a": 0, "b": 0, "e": 1, "c": 1, "d": 1, "f": 1, "lecture": 1, "lab": 1, "m": 0, "m2": 2, "m3": 1,
                "p": 1,
            ])
    }

    @Test func awardDoesNotPropItselfUp() {
        let text = """
            institution: x
            courses: {a: {credits: 3}}
            programs:
              p: {credits: 3, stacks: {credits: 6, from: any}}
              q: {stacks: {any: [q, r]}}
              r: {requires: q}
            """
        #expect(catalogue(text).steps(LearnerStanding(catalogue(text))) == ["a": 1])
    }

    /// What does not meet a condition can be taken again.
    @Test func failedConditionIsTakenAgain() throws {
        let text = """
            institution: x
            courses:
              before: {}
              a: {requires: before}
              b: {requires: {complete: a, grade: B, within: 2 years}}
            """
        let catalogue = catalogue(text)
        #expect(catalogue.steps(try catalogue.learner("a@2024-01-01=B"))["b"] == 1)
        #expect(catalogue.steps(try catalogue.learner("a@2024-01-01=C"))["b"] == 3)
        #expect(catalogue.steps(try catalogue.learner("a@2023-06-29=A"))["b"] == 3)
        #expect(catalogue.steps(try catalogue.learner("a@2023-06-30=A"))["b"] == 1)
        #expect(catalogue.steps(try catalogue.learner("a"))["b"] == 1)
        #expect(catalogue.steps(try catalogue.learner("a@2023-06-29=A", "a@2024-06-30=A", "before"))["b"] == 1)
    }

    @Test func retiredAndReplaced() throws {
        let text = """
            institution: x
            courses:
              old: {offered: {until: 2024-12-31}, replaced-by: new}
              new: {}
              next: {requires: {complete: old, grade: B}}
              two: {requires: {choose: 2, from: [old, new, other]}}
              other: {requires: next}
            """
        let catalogue = catalogue(text)
        #expect(
            catalogue.steps(try catalogue.learner(asOf: "2024-12-31"))
                == ["old": 1, "new": 1, "next": 2, "two": 2, "other": 3])
        // Old and new are one course by then: the second of two is the other one.
        #expect(catalogue.steps(try catalogue.learner()) == ["new": 1, "next": 2, "two": 4, "other": 3])
        #expect(catalogue.steps(try catalogue.learner("new=B"))["next"] == 1)
        #expect(catalogue.steps(try catalogue.learner("new=C"))["next"] == 2)
        #expect(catalogue.steps(try catalogue.learner("old=B"))["next"] == 1)
    }

    @Test func onlyLaddersAdmit() throws {
        let text = """
            institution: x
            courses: {bridge: {}}
            programs:
              cert: {}
              dip: {admission: ladders-only, stacks: [core]}
              core: {}
              closed: {admission: ladders-only}
            ladders:
              - {from: cert, into: dip, when: {grade: B, also: bridge}, agreement: {until: 2024-12-31}}
              - {from: {complete: bridge, grade: A}, into: dip, agreement: {from: 2026-01-01}}
            """
        let catalogue = catalogue(text)
        #expect(catalogue.steps(try catalogue.learner()) == ["bridge": 1, "cert": 1, "core": 1, "dip": 2])
        #expect(catalogue.steps(try catalogue.learner("cert@2024-06-30=B", "bridge", "core"))["dip"] == 1)
        // The agreement has ended: only those who were done by then are admitted by it.
        let without = text.split(separator: "\n").dropLast().joined(separator: "\n")
        let rest = PathwaysTests.catalogue(without)
        #expect(rest.steps(try rest.learner())["dip"] == nil)
        #expect(rest.steps(try rest.learner("cert@2025-01-01=A", "bridge"))["dip"] == nil)
        #expect(rest.steps(try rest.learner("cert@2024-12-31=C", "bridge"))["dip"] == nil)
        #expect(rest.steps(try rest.learner("cert@2024-12-31=B"))["dip"] == 2)
    }

    /// Of a ladder from any program of a kind, too, a grade that is too low does not count.
    @Test func laddersFromAFilterHaveConditions() throws {
        let text = """
            institution: x
            programs:
              cert: {offered: {until: 2020-01-01}, code: ART 1}
              dip: {admission: ladders-only}
            ladders:
              - {from: {choose: 1, from: {subject: ART}}, into: dip, when: {grade: B}}
            """
        let catalogue = catalogue(text)
        #expect(catalogue.steps(try catalogue.learner("cert=B"))["dip"] == 1)
        #expect(catalogue.steps(try catalogue.learner("cert=C"))["dip"] == nil)
    }

    @Test func corequisitesThatAFilterMatches() throws {
        let text = """
            institution: x
            courses:
              a: {code: ART 1, corequisites: [b, {choose: 1, from: {subject: ART}}]}
              b: {corequisites: a}
              late: {code: ART 2, requires: first}
              first: {}
            """
        let catalogue = catalogue(text)
        // It is not its own companion, so it waits for the other one.
        #expect(catalogue.steps(try catalogue.learner()) == ["first": 1, "late": 2, "a": 2, "b": 2])
    }

    @Test func assumingMore() throws {
        let catalogue = catalogue(worked)
        let base = Obtainability(catalogue)
        let assumed = base.assuming([try catalogue.index("e")])
        #expect(assumed.steps(of: try catalogue.index("e")) == 0)
        #expect(assumed.steps(of: try catalogue.index("m2")) == 2)
        #expect(assumed.steps(of: try catalogue.index("b")) == 2)
        #expect(base.isObtainable(try catalogue.index("p")))
    }
}
