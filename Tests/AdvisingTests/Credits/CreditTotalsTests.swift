import Advising
import Pathways
import Testing

struct CreditTotalsTests {
    private func totals(
        _ text: String, of name: String, limits: AdvisingLimits = AdvisingLimits()
    ) throws -> (CreditTotals, Catalogue) {
        let catalogue = Catalogue.reading("institution: x\n" + text)
        return (try CreditTotals(of: catalogue.offering(name), in: catalogue, limits: limits), catalogue)
    }

    private func exactly(_ amount: Rational) -> CreditRange { CreditRange(exactly: amount) }

    private let computing = """
        programs:
          asd: {}
          acis: {}
          csc: { credits: 60, stacks: [asd, acis], other-credits: any }
          cst: { credits: 120, stacks: [csc], other-credits: 60 }
          cst-after: { credits: 120, requires: csc }
        """

    @Test func `two parts of unknown credit leave the bounds open`() throws {
        let (totals, catalogue) = try totals(computing, of: "csc")
        #expect(totals.declared == 60)
        #expect((totals.range.minimum, totals.range.maximum) == (nil, nil))
        #expect(totals.range.atLeast == 60)
        #expect(catalogue.names(totals.range.unknown) == ["acis", "asd"])
    }

    @Test func `a component that declares credits counts as a whole`() throws {
        #expect(try totals(computing, of: "cst").0.range == exactly(120))
    }

    @Test func `what is required but not a part adds nothing`() throws {
        let (totals, _) = try totals(computing, of: "cst-after")
        #expect(totals.range == exactly(120))
        #expect(totals.parts.isEmpty)
    }

    @Test func `an offering without credits and parts has no bounds`() throws {
        let (totals, _) = try totals(computing, of: "asd")
        #expect(totals.range == .unknown && totals.declared == nil && totals.isProved)
    }

    @Test func `a course shared by two components counts once`() throws {
        let text = """
            courses: { a: { credits: 3 }, b: { credits: 3 }, c: { credits: 4 }, d: { credits: 3 } }
            programs:
              one: { stacks: [a, b, c] }
              two: { stacks: [c, d] }
              both: { stacks: [one, two] }
            """
        let (totals, _) = try totals(text, of: "both")
        #expect(totals.range == exactly(13))
        #expect(totals.parts.map(\.range) == [exactly(10), exactly(7)])
    }

    @Test func `an exit award embedded in a longer one adds nothing`() throws {
        let text = """
            courses: { a: { credits: 3 }, b: { credits: 3 }, c: { credits: 3 } }
            programs:
              certificate: { credits: 6, stacks: [a, b] }
              diploma: { credits: 9, stacks: [certificate, a, b, c] }
            """
        #expect(try totals(text, of: "diploma").0.range == exactly(9))
    }

    @Test func `a certificate and one of two others`() throws {
        let text = """
            programs:
              ecce: { credits: 30 }
              infant-toddler: { credits: 15 }
              special-needs: { credits: 17.5 }
              listed: { stacks: [ecce, { any: [infant-toddler, special-needs] }] }
              diploma: { credits: 62.5, stacks: [ecce, { any: [infant-toddler, special-needs] }], other-credits: any }
            """
        let (totals, catalogue) = try totals(text, of: "listed")
        #expect(totals.range == CreditRange(minimum: 45, maximum: Rational(95, over: 2), atLeast: 45))
        #expect(totals.parts.map(\.kind) == [.offering, .any])
        #expect(catalogue.names(totals.parts[1].members.map(\.offering)) == ["infant-toddler", "special-needs"])
        #expect(totals.parts[1].members.map(\.credits) == [15, Rational(35, over: 2)])
        #expect(totals.parts[1].range == CreditRange(minimum: 15, maximum: Rational(35, over: 2), atLeast: 15))
        #expect(totals.parts[1].span.line == 6)
        #expect(try self.totals(text, of: "diploma").0.range == exactly(Rational(125, over: 2)))
    }
}

extension CreditTotalsTests {
    @Test(arguments: [
        ("{ choose: 2, from: [two, three, four] }", 5, 7),
        ("{ credits: 6, from: [three, four, five] }", 7, 9),
        ("{ credits: 7, from: [two, three, four, five] }", 7, 9),
        ("{ credits: 4, from: [two, five] }", 5, 5),
        ("{ credits: 9, from: any }", 9, 9),
        ("[two, { any: [two, three] }]", 2, 5),
        ("[]", 0, 0),
    ])
    func `a group adds up to between its bounds`(stacks: String, least: Int, most: Int) throws {
        let text = """
            courses: { two: { credits: 2 }, three: { credits: 3 }, four: { credits: 4 }, five: { credits: 5 } }
            programs: { award: { stacks: \(stacks) } }
            """
        let expected = CreditRange(minimum: Rational(least), maximum: Rational(most), atLeast: Rational(least))
        #expect(try totals(text, of: "award").0.range == expected)
    }

    @Test(arguments: [
        "{ choose: 3, from: [two, three] }", "{ credits: 6, from: [two, three] }", "{ any: [] }",
        "[two, { choose: 3, from: [two, three] }]",
    ])
    func `what cannot be completed has no bounds`(stacks: String) throws {
        let text = """
            courses: { two: { credits: 2 }, three: { credits: 3 } }
            programs: { award: { stacks: \(stacks) } }
            """
        let (totals, _) = try totals(text, of: "award")
        #expect(totals.range == .unknown && totals.isProved)
    }

    @Test func `courses of unknown credit are not chosen by credits`() throws {
        let text = """
            courses: { two: { credits: 2 }, three: { credits: 3 }, unknown: {} }
            programs: { award: { stacks: { credits: 3, from: [unknown, two, three] } } }
            """
        #expect(try totals(text, of: "award").0.range == exactly(3))
    }

    @Test func `an alternative of unknown credit may be cheaper`() throws {
        let text = """
            courses: { two: { credits: 2 }, three: { credits: 3 }, unknown: {} }
            programs: { award: { stacks: [three, { any: [two, unknown] }] } }
            """
        let (totals, catalogue) = try totals(text, of: "award")
        #expect((totals.range.minimum, totals.range.maximum, totals.range.atLeast) == (nil, nil, 3))
        #expect(catalogue.names(totals.range.unknown) == ["unknown"])
    }

    @Test func `any number from everything is unknown`() throws {
        let text = "courses: { a: { credits: 3 } }\nprograms: { award: { stacks: [a, { choose: 2, from: any }] } }"
        let (totals, _) = try totals(text, of: "award")
        #expect(totals.range == CreditRange(minimum: nil, maximum: nil, atLeast: 3))
        #expect(totals.parts[1].filter == OfferingFilter())
    }

    @Test func `unknown learning shared by two components is not covered by either`() throws {
        let text = """
            courses: { hidden: {}, extra: { credits: 3 } }
            programs:
              one: { credits: 30, stacks: [hidden] }
              two: { credits: 20, stacks: [hidden, extra] }
              both: { stacks: [one, two] }
              alone: { stacks: [one, extra] }
            """
        let (totals, catalogue) = try totals(text, of: "both")
        #expect((totals.range.minimum, totals.range.maximum, totals.range.atLeast) == (nil, nil, 3))
        #expect(catalogue.names(totals.range.unknown) == ["hidden"])
        #expect(try self.totals(text, of: "alone").0.range == exactly(33))
    }

    @Test func `a pool never offers the award itself or what leads back to it`() throws {
        let text = """
            courses: { a: { credits: 3 }, b: { credits: 4 } }
            programs:
              award: { credits: 100, stacks: { choose: 1, from: { institution: x } } }
              further: { credits: 50, stacks: [award] }
            """
        let (totals, _) = try totals(text, of: "award")
        #expect(totals.range == CreditRange(minimum: 3, maximum: 4, atLeast: 3))
        #expect(!totals.isCircular)
    }

    @Test func `an award that contains itself has no bounds`() throws {
        let text = """
            courses: { a: { credits: 3 } }
            programs:
              one: { credits: 10, stacks: [two, a] }
              two: { credits: 10, stacks: [one] }
              three: { credits: 10, stacks: [one] }
            """
        for name in ["one", "three"] {
            let (totals, catalogue) = try totals(text, of: name)
            #expect(totals.isCircular && totals.range == .unknown)
            #expect(totals.parts.allSatisfy { $0.range == .unknown })
            #expect(CreditRange.ofTree(totals.offering, in: catalogue) == .unknown)
        }
    }

    @Test func `credits are converted to the unit of the award`() throws {
        let text = """
            institutions: { x: { name: X }, u: { name: U, unit: unit }, h: { name: H, unit: hour } }
            conversions: [{ from: unit, to: credit, factor: 2 }]
            courses: { u/a: { credits: 1.5 }, b: { credits: 3 }, c: { credits: 1 hour } }
            programs: { award: { stacks: [u/a, b] }, odd: { stacks: [b, c] } }
            """
        #expect(try totals(text, of: "award").0.range == exactly(6))
        let (totals, catalogue) = try totals(text, of: "odd")
        #expect((totals.range.minimum, totals.range.maximum, totals.range.atLeast) == (nil, nil, 3))
        #expect(catalogue.names(totals.range.unknown) == ["c"])
    }

    @Test func `past the limits nothing is claimed`() throws {
        let text = """
            courses: { a: { credits: 3 }, b: { credits: 4 }, c: { credits: 5 } }
            programs: { award: { stacks: [{ choose: 1, from: [a, b] }, { choose: 1, from: [b, c] }] } }
            """
        #expect(try totals(text, of: "award").0.range == CreditRange(minimum: 4, maximum: 9, atLeast: 4))
        let (totals, _) = try totals(text, of: "award", limits: AdvisingLimits(sizeLimit: 0))
        #expect(!totals.isProved)
        #expect(totals.range == CreditRange(minimum: nil, maximum: nil, atLeast: 0))
    }

    @Test func `chains of awards may be long`() throws {
        let length = 50_000
        let awards = (0..<length).map { position in
            var award = Offering("x/a\(100_000 + position)", kind: .program, credits: Credits(3))
            guard position > 0 else { return award }
            award.stacks = .complete(.init(OfferingIndex(position - 1)))
            award.otherCredits = Located(.amount(1))
            return award
        }
        let last = OfferingIndex(length - 1)
        #expect(CreditRange.ofTree(last, in: Catalogue(offerings: awards)) == exactly(Rational(length + 2)))
    }
}
