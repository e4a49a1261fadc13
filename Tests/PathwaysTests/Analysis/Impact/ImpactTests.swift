import Pathways
import Testing

/// Impact on small catalogues that can be followed by hand.
@Suite struct ImpactTests {
    private static let text = """
        institution: x
        institutions: {x: {name: X}, y: {name: Y}, z: {name: Z}}
        courses:
          a: {credits: 3}
          b: {credits: 3, requires: a}
          c: {credits: 3}
          d: {credits: 3}
          old: {credits: 3, replaced-by: d}
          y/t: {credits: 3}
        programs:
          both: {credits: 6, stacks: [a, c]}
          either: {credits: 3, stacks: {any: [b, c]}}
          three: {credits: 6, stacks: {choose: 2, from: [a, c, d]}}
          next: {credits: 60, admission: ladders-only}
          open: {credits: 60}
          legacy: {credits: 3, stacks: [old]}
          y/degree: {credits: 120}
        ladders:
          - {from: both, into: next, grants: {credits: 6}}
          - {from: three, into: next, grants: {credits: 2/3}, agreement: {id: A-1, until: 2024-12-31}}
          - {from: both, into: y/degree, grants: {credits: 30, unassigned: {credits: 3}}, declared-by: z}
          - {from: both, into: open}
        transfers:
          - {from: a, into: y, grants: {courses: [y/t]}}
        equivalents:
          - {these: [a], are: [y/t]}
        """

    private func impact(without id: String) throws -> (Impact, Catalogue) {
        let catalogue = catalogue(Self.text)
        let removal = Removal(offerings: [try catalogue.index(id)])
        return (Impact(of: catalogue, without: removal, before: ModelCase.day, after: ModelCase.day), catalogue)
    }

    @Test func whatFallsSaysWhy() throws {
        let (impact, catalogue) = try impact(without: "a")
        #expect(impact.unobtainable.map { catalogue[$0.offering].id } == ["x/b", "x/both", "x/next"])
        let reasons = impact.unobtainable.map { $0.because.map { "\($0.relation) \(catalogue[$0.from].id)" } }
        #expect(reasons == [["prerequisite x/a"], ["stack x/a"], ["ladder x/both"]])
        #expect(impact.unobtainable[0].because[0].declaredAt.line == 5)
    }

    @Test func recognitionsGoWithTheirCredits() throws {
        let (impact, catalogue) = try impact(without: "a")
        let lost = impact.lost.map { entry in
            "\(entry.relation) \(entry.into.joined()) \(entry.credits.map(\.description) ?? "none") \(entry.cause)"
        }
        #expect(
            lost == [
                "ladder x/next 6 credits source", "ladder y/degree 33 credits source", "ladder x/open none source",
                "transfer y 3 credits source", "equivalent y/t none source",
            ])
        let told = impact.notices.map { notice in
            "\(notice.institution): \(notice.unobtainable.count) \(notice.affected.count) \(notice.lost.count)"
        }
        // X removes the course and knows of what it recognises; the others hear of what they are a party to.
        #expect(told == ["x: 3 3 3", "y: 0 1 3", "z: 0 0 1"])
        #expect(catalogue.institutions.map(\.id) == ["x", "y", "z"])
    }

    @Test func choicesThatAreLeft() throws {
        let (impact, catalogue) = try impact(without: "a")
        let affected = impact.affected.map { entry in
            "\(catalogue[entry.offering].id) \(entry.loss) \(entry.remedy) "
                + "\(entry.lost.map { catalogue[$0].id }.joined(separator: "+")) "
                + "\(entry.left.map(String.init) ?? "-")/\(entry.needed.map(String.init) ?? "-")"
        }
        #expect(
            affected == [
                "x/either part choice x/b 1/1", "x/open admission open x/both -/-", "x/three part choice x/a 2/2",
                "y/degree admission open x/both -/-",
            ])
        #expect(impact.affected.filter(\.leavesNoChoice).map { catalogue[$0.offering].id } == ["x/either", "x/three"])
        let points = impact.onlyWayIn.map { entry in
            ([entry.offering] + entry.through).map { catalogue[$0].id }.joined(separator: " ")
        }
        #expect(points == ["x/either x/c", "x/three x/c x/d"])
    }

    @Test func aReplacementStandsIn() throws {
        let (impact, catalogue) = try impact(without: "old")
        #expect(impact.unobtainable.isEmpty)
        #expect(impact.affected.map { "\(catalogue[$0.offering].id) \($0.remedy)" } == ["x/legacy replaced"])
        let points = SinglePoints(catalogue, asOf: ModelCase.day)
        #expect(points.through(of: try catalogue.index("legacy")).isEmpty)
        #expect(points.through(of: try catalogue.index("both")).map { catalogue[$0].id } == ["x/a", "x/c"])
    }

    @Test func anAgreementThatEnds() throws {
        let catalogue = catalogue(Self.text)
        let removal = Removal(agreement: "A-1", in: catalogue)
        #expect(removal.recognitions.count == 1)
        let impact = Impact(
            of: catalogue, without: removal, before: ModelCase.day(of: 2024), after: ModelCase.day(of: 2024))
        #expect(impact.unobtainable.isEmpty)
        #expect(impact.lost.map { "\($0.into.joined()) \($0.cause)" } == ["x/next itself"])
        #expect(impact.affected.map { "\($0.loss) \($0.left ?? -1)" } == ["admission 1"])
        let time = Impact(
            of: catalogue, without: Removal(), before: ModelCase.day(of: 2024), after: ModelCase.day(of: 2025))
        #expect(time.gone == removal)
        #expect(time.lost.map(\.cause) == impact.lost.map(\.cause))
    }

    /// What is taken together falls together, and with it what only one of the two was good for.
    @Test func corequisitesFallTogether() throws {
        let catalogue = catalogue(
            """
            institution: x
            courses:
              a: {corequisites: b}
              b: {corequisites: a}
              c: {corequisites: {any: [d, e]}}
              d: {corequisites: c}
              e: {requires: f}
              f: {}
            """)
        let points = SinglePoints(catalogue, asOf: ModelCase.day, of: Array(catalogue.indices))
        let found = points.entries.map { entry in
            ([entry.offering] + entry.through).map { catalogue[$0].id.dropFirst(2) }.joined(separator: " ")
        }
        #expect(found == ["a b", "b a", "d c", "e f"])
    }

    @Test func nothingGoneIsNothingLost() throws {
        let catalogue = catalogue(Self.text)
        let impact = Impact(of: catalogue, without: Removal(), before: ModelCase.day, after: ModelCase.day)
        #expect(impact.gone.isEmpty && impact.unobtainable.isEmpty && impact.lost.isEmpty)
        #expect(impact.affected.isEmpty && impact.onlyWayIn.isEmpty && impact.notices.isEmpty)
        #expect(Removal(agreement: "A-2", in: catalogue).isEmpty)
        let both = try catalogue.index("both")
        #expect(Removal(laddersFrom: both, into: "y/degree", in: catalogue).recognitions.count == 1)
        #expect(Removal(laddersFrom: both, into: "y", in: catalogue).isEmpty)
    }
}
