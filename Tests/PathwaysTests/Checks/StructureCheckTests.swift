import Pathways
import Testing

@Suite struct StructureCheckTests {
    @Test func unobtainableBehindADeadlock() throws {
        let text = """
            institution: x
            courses:
              a: {requires: b}
              b: {requires: a}
              c: {requires: [b, d]}
              d: {}
              e: {corequisites: c}
            """
        let found = diagnostics(text)
        #expect(found.map(\.code) == [.deadlock, .unobtainable, .unobtainable])
        #expect(found[1].message == "Nobody can obtain “x/c”: it needs “x/b”, which nobody can obtain.")
        #expect(found[1].span.line == 5)
        #expect(found[1].related.map(\.message) == ["“x/b” is needed here"])
        #expect(found[2].message == "Nobody can obtain “x/e”: it needs “x/c”, which nobody can obtain.")
    }

    @Test func unobtainableForWantOfARetiredOffering() {
        let text = """
            institution: x
            courses:
              old: {offered: {until: 2025-06-29}}
              new: {requires: old}
            """
        #expect(findings(text) == ["4:3 unobtainable"])
        #expect(findings(text, asOf: "2025-06-29") == [])
        #expect(findings(text, asOf: nil) == [])
    }

    @Test func successorsAreFollowed() {
        let text = """
            institution: x
            courses:
              old: {offered: {until: 2020-01-01}, replaced-by: middle}
              middle: {offered: {until: 2022-01-01}, replaced-by: new}
              new: {}
              next: {requires: old}
            """
        #expect(findings(text) == [])
    }

    @Test func unobtainableForWantOfALadder() {
        let text = """
            institution: x
            programs:
              p: {}
              q: {admission: ladders-only}
            ladders:
              - {from: p, into: q, agreement: {until: 2025-06-29}}
            """
        let found = diagnostics(text)
        #expect(found.map(\.code) == [.unobtainable, .expiredAgreement])
        #expect(
            found[0].message == "Nobody can obtain “x/q”: only ladders admit to it, and no ladder into it can be used.")
        #expect(findings(text, asOf: "2025-06-29") == [])
    }

    @Test func unobtainableForAnotherReason() {
        let text = """
            institution: x
            courses:
              a: {credits: 3}
              b: {requires: {credits: 6, from: [a, {all: [a]}]}}
            """
        let found = diagnostics(text)
        #expect(found.map(\.code) == [.impossibleChoice])
        #expect(found[0].message == "“x/b” asks for 6 credits from what adds up to 3.")
    }

    @Test func impossibleChoice() throws {
        let text = """
            institution: x
            courses:
              a: {code: ART 100, credits: 3}
              b: {credits: 1.5}
              c: {requires: {choose: 3, from: [a, b, a]}}
              d: {requires: {credits: 4.6, from: [a, b]}}
              e: {requires: {any: []}}
              f: {requires: {choose: 2, from: {subject: ART}}}
              g: {recommends: {choose: 2, from: [a]}}
            ladders:
              - {from: {choose: 2, from: [a]}, into: h}
            programs: {h: {}}
            """
        let found = diagnostics(text).filter { $0.code != .redundantRequirement }
        #expect(
            found.map { "\($0.span.line):\($0.span.column) \($0.code.rawValue) \($0.message)" } == [
                "5:18 impossible-choice “x/c” asks to choose 3 from 2.",
                "6:18 impossible-choice “x/d” asks for 4.6 credits from what adds up to 4.5.",
                "7:18 impossible-choice “x/e” asks for any one of nothing.",
                "8:18 impossible-choice “x/f” asks to choose 2 from 1.",
                "9:20 impossible-choice “x/g” asks to choose 2 from 1.",
                "11:13 impossible-choice The ladder from “x/a” into “x/h” asks to choose 2 from 1.",
            ])
        #expect(found[0].hint == "Ask for at most 2, or list more to choose from.")
        #expect(found[1].hint == "Ask for at most 4.5, or list more to choose from.")
    }

    @Test func possibleChoices() {
        let text = """
            institution: x
            courses:
              a: {code: ART 100, credits: 3}
              b: {credits: 1.5}
              unknown: {}
              c: {requires: {choose: 2, from: [a, b, a]}}
              d: {requires: {credits: 4.5, from: [a, b]}}
              e: {requires: {credits: 4.5, from: [{any: [a, b]}, b]}}
              f: {requires: {choose: 1, from: {subject: ART}}}
            """
        #expect(findings(text) == ["5:3 orphan", "6:42 redundant-requirement"])
    }

    /// Nothing is said about a sum of which a part is unknown, nor about what depends on it.
    @Test func creditsFromTheUnknown() {
        let text = """
            institution: x
            courses:
              a: {credits: 3}
              unknown: {}
              c: {requires: {credits: 4, from: [a, unknown]}}
              d: {requires: c}
            """
        #expect(findings(text) == [])
        let circle = text.replacing("from: [a, unknown]", with: "from: [a, e]") + "\n  e: {requires: d}"
        #expect(findings(circle) == ["4:3 orphan", "6:17 deadlock"])
    }

    @Test func emptyRequirement() {
        let text = """
            institution: x
            courses:
              a: {}
            micro-credentials:
              m: {stacks: []}
              n: {stacks: [a, {all: []}]}
              o: {requires: {choose: 0, from: [a]}}
              p: {corequisites: [[], a]}
              q: {requires: {credits: 0, from: any}}
            ladders:
              - {from: [], into: m}
              - {from: a, into: n, when: {also: {any: [a, []]}}}
            """
        let found = diagnostics(text).filter { $0.code != .deadEnd && $0.code != .orphan }
        #expect(
            found.map { "\($0.span.line):\($0.span.column) \($0.code.rawValue) \($0.message)" } == [
                "5:15 empty-requirement “x/m” asks here for all of nothing: that is met by doing nothing.",
                "6:20 empty-requirement “x/n” asks here for all of nothing: that is met by doing nothing.",
                "7:18 empty-requirement “x/o” asks here for none of a choice: that is met by doing nothing.",
                "8:22 empty-requirement “x/p” asks here for all of nothing: that is met by doing nothing.",
                "9:18 empty-requirement “x/q” asks here for no credits: that is met by doing nothing.",
                "11:12 empty-requirement “x/m” asks here for all of nothing: that is met by doing nothing.",
                "12:47 empty-requirement “x/n” asks here for all of nothing: that is met by doing nothing.",
            ])
    }

    @Test func emptyListsThatSayThereIsNothing() {
        let text = """
            institution: x
            courses:
              a: {requires: [], corequisites: [], strict-corequisites: [], recommends: []}
              b: {requires: a, stacks: }
            ladders:
              - {from: a, into: b, when: {also: []}}
            """
        #expect(findings(text) == [])
    }

    @Test func redundantRequirement() throws {
        let text = """
            institution: x
            courses:
              a: {}
              b: {requires: a}
              c: {requires: [b]}
              d: {requires: [a, c]}
              e: {stacks: [a, b, a, {choose: 1, from: [c, {complete: c, grade: B}, {complete: c, grade: B}]}]}
            """
        let found = diagnostics(text)
        #expect(
            found.map { "\($0.span.line):\($0.span.column) \($0.code.rawValue) \($0.message)" } == [
                "6:18 redundant-requirement “x/d” need not require “x/a”: “x/c” requires or contains it already.",
                "7:22 redundant-requirement “x/a” is listed twice for “x/e”.",
                "7:83 redundant-requirement “x/c” is listed twice for “x/e”.",
            ])
        #expect(
            found[1].related.map { "\($0.span.line):\($0.span.column) \($0.message)" } == ["7:16 listed here first"])
    }

    @Test func requirementsThatOnlyLookRedundant() {
        let text = """
            institution: x
            courses:
              a: {}
              b: {requires: {any: [a, z]}}
              c: {requires: [a, b]}
              d: {requires: [{complete: a, grade: B}, e]}
              e: {requires: a}
              f: {requires: {any: [a, e]}}
              g: {requires: [{complete: a, grade: B}, {complete: a, within: 2 years}]}
              z: {}
            """
        #expect(findings(text) == [])
    }

    /// A list that names its own offering is a loop; it implies nothing about what else is on it.
    @Test func aListOfItselfImpliesNothing() {
        let text = """
            institution: x
            courses:
              a: {}
              b: {requires: [b, a]}
              c: {stacks: [a, c]}
            """
        #expect(findings(text) == ["4:18 deadlock", "5:19 deadlock"])
    }

    @Test func deadEnd() {
        let text = """
            institution: x
            courses: {a: {}}
            micro-credentials:
              m: {stacks: [a]}
              n: {stacks: [a]}
              o: {stacks: [a]}
              p: {stacks: [a]}
            programs:
              q: {recommends: p, stacks: {choose: 1, from: [n]}}
            ladders:
              - {from: o, into: x}
            """
        let found = diagnostics(text)
        #expect(
            found.map { "\($0.span.line):\($0.span.column) \($0.code.rawValue)" } == ["4:3 dead-end", "7:3 dead-end"])
        #expect(found[0].message == "“x/m” leads to nothing further.")
    }

    /// A ladder from any micro-credential of a kind is a way on.
    @Test func filtersAreWaysOn() {
        let text = """
            institution: x
            courses: {a: {}}
            micro-credentials:
              m: {code: ART 1, stacks: [a]}
            programs: {q: {}}
            ladders:
              - {from: {choose: 1, from: {kind: micro-credential, subject: ART}}, into: q}
            """
        #expect(findings(text) == [])
    }

    @Test func orphan() {
        let text = """
            institution: x
            courses:
              alone: {title: Alone}
              a: {}
              b: {requires: a}
              c: {recommends: d}
              d: {}
              e: {}
              f: {}
              old: {replaced-by: new}
              new: {}
              granted: {}
              free: {stacks: {credits: 3, from: any}}
            trainings: {t: {}}
            excludes:
              - [e, f]
            assessments:
              - {from: t, into: x, grants: {unlocks: [granted]}}
            """
        let found = diagnostics(text).filter { [.orphan, .deadEnd].contains($0.code) }
        #expect(found.map { "\($0.span.line):\($0.span.column) \($0.code.rawValue)" } == ["3:3 orphan"])
        #expect(
            found.first?.message
                == "“x/alone” is connected with nothing: nothing leads to it, and it leads to nothing.")
    }
}
