import Pathways
import Testing

@Suite struct CatalogueTests {
    private let text = """
        institution: x
        institutions:
          x: {name: X College}
          y: {unit: point}
        conversions: [{from: point, to: credit, factor: 2/3}]
        courses:
          b: {code: ART 100, title: Drawing, credits: 3, level: third-year}
          a: {code: ART-200, credits: 2/3}
          y/c: {title: Painting, credits: 1.5}
          y/d: {credits: 6 credit, institutions: [y, x]}
        programs: {y/p: {}}
        """

    @Test func lookUps() throws {
        let catalogue = catalogue(text)
        #expect(catalogue.offerings.map(\.id) == ["x/a", "x/b", "y/c", "y/d", "y/p"])
        #expect(catalogue.indices.map(\.position) == [0, 1, 2, 3, 4])
        #expect(catalogue.index(of: "y/c") == OfferingIndex(2))
        #expect(catalogue.index(of: "c") == nil)
        #expect(catalogue[OfferingIndex(2)].title == "Painting")
        #expect(catalogue.institutions.map(\.id) == ["x", "y"])
        #expect(catalogue.institutionTitle("x") == "X College")
        #expect(catalogue.institutionTitle("y") == "y")
        #expect(catalogue.institutionTitle("nowhere") == "nowhere")
        #expect(catalogue.file(of: catalogue[OfferingIndex(0)].span) == "catalogue.yaml")
        #expect(catalogue.file(of: .nowhere) == "")
    }

    @Test func namesOfOfferings() throws {
        let catalogue = catalogue(text)
        #expect(catalogue.offerings.map(\.title) == ["ART-200", "Drawing", "Painting", "y/d", "y/p"])
        #expect(catalogue.offerings.map(\.subject) == ["ART", "ART", nil, nil, nil])
    }

    @Test func filters() throws {
        let catalogue = catalogue(text)
        func matching(_ filter: OfferingFilter) -> [String] {
            catalogue.offerings(matching: filter).map { catalogue[$0].id }
        }
        #expect(matching(.init()) == ["x/a", "x/b", "y/c", "y/d", "y/p"])
        #expect(matching(.init(subject: "ART")) == ["x/a", "x/b"])
        #expect(matching(.init(subject: "AR")) == [])
        #expect(matching(.init(institution: "x")) == ["x/a", "x/b", "y/d"])
        #expect(matching(.init(institution: "y", kind: .program)) == ["y/p"])
        #expect(matching(.init(level: "upper")) == ["x/b"])
        #expect(matching(.init(level: "third-year", subject: "ART")) == ["x/b"])
        #expect(matching(.init(level: "lower")) == [])
    }

    @Test func conversions() throws {
        let catalogue = catalogue(text)
        let point = CreditUnit(rawValue: "point")
        #expect(catalogue.credits(of: try catalogue.index("y/c"), in: .credit) == 1)
        #expect(catalogue.credits(of: try catalogue.index("b"), in: point) == Rational(9, over: 2))
        #expect(catalogue.credits(of: try catalogue.index("y/d"), in: .credit) == 6)
        #expect(catalogue.credits(of: try catalogue.index("y/p"), in: point) == nil)
        #expect(catalogue.convert(Credits(1), to: CreditUnit(rawValue: "other")) == nil)
        #expect(catalogue[try catalogue.index("y/d")].unit == .credit)
        #expect(catalogue[try catalogue.index("y/p")].unit == point)
    }

    /// A rate that nobody declared is not made up of two others.
    @Test func conversionsAreNotChained() {
        let catalogue = PathwaysTests.catalogue(
            """
            institutions: {x: {unit: a}, y: {unit: b}, z: {unit: c}}
            conversions: [{from: a, to: b, factor: 2}, {from: b, to: c, factor: 2}]
            """)
        #expect(catalogue.convert(Credits(1, CreditUnit(rawValue: "a")), to: CreditUnit(rawValue: "c")) == nil)
    }

    @Test func creditsInWords() {
        #expect(Credits(1).description == "1 credit")
        #expect(Credits(Rational(3, over: 2), CreditUnit(rawValue: "uvic-unit")).description == "1.5 uvic-units")
        #expect(Credits(0).description == "0 credits")
    }

    @Test func requirementTrees() {
        let leaf = { (name: String) in Requirement<String>.complete(.init(name)) }
        let tree: Requirement<String> = .all(
            [
                leaf("a"), .any([leaf("b"), leaf("c")], .nowhere), .choose(1, from: .listed([leaf("d")]), .nowhere),
                .credits(3, from: .matching(.init(subject: "ART")), .nowhere),
            ], .nowhere)
        #expect(tree.leaves.map(\.offering) == ["a", "b", "c", "d"])
        var count = 0
        tree.forEachNode { _ in count += 1 }
        #expect(count == 8)
        #expect(tree.map { $0 + "!" }.leaves.map(\.offering) == ["a!", "b!", "c!", "d!"])
        #expect(tree.children.count == 4)
    }

    @Test func whatIsOffered() throws {
        let catalogue = PathwaysTests.catalogue(
            """
            institution: x
            courses: {a: {offered: {from: 2020-01-01, until: 2024-12-31}}, b: {}}
            """)
        let dates = try ["2019-01-01", "2024-12-31", "2025-01-01"].map { try #require(CalendarDate(parsing: $0)) }
        #expect(dates.map(catalogue.offerings[0].isOffered) == [true, true, false])
        #expect(dates.map(catalogue.offerings[1].isOffered) == [true, true, true])
    }
}
