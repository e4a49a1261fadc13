import CatalogueFiles
import Pathways
import Testing

/// Keys that the example of the design does not show.
@Suite struct KeptValueTests {
    private func offering(_ body: String) throws -> Offering {
        let text = "institution: x\ncourses:\n  a: {}\n  b: {}\n  new: {}\nprograms:\n  p: {\(body)}"
        let loaded = CatalogueReader.read(texts: [("a.yaml", text)])
        #expect(loaded.diagnostics == [])
        return loaded.catalogue[try #require(loaded.catalogue.index(of: "x/p"))]
    }

    private func recognition(_ body: String) throws -> Recognition<OfferingIndex> {
        let text = "institution: x\ncourses: {a: {}, b: {}}\nladders:\n  - {from: a, into: b, \(body)}"
        let loaded = CatalogueReader.read(texts: [("a.yaml", text)])
        #expect(loaded.diagnostics == [])
        return try #require(loaded.catalogue.recognitions.first)
    }

    @Test func details() throws {
        let details = try offering(
            "hours: 37.5, cost: 495.50 CAD, level: third-year, offered: {from: 2020-01-01}, expires-after: 18 months, "
                + "learner-effort: {contact: 12, peer: 4, asynchronous: 20, assessment: 1.5}, note: A fact."
        ).details
        #expect(details.hours?.value == Rational(75, over: 2))
        #expect(details.cost?.value == Cost(Rational(991, over: 2), currency: "CAD"))
        #expect(details.level?.value == "third-year")
        #expect(details.offered?.value == DateRange(from: CalendarDate(year: 2020, month: 1, day: 1)))
        #expect(details.expiresAfter?.value == CalendarPeriod(18, .month))
        #expect(LearnerEffort.allCases.map { details.effort[$0]?.value } == [12, 4, 20, Rational(3, over: 2)])
        #expect(details.note?.value == "A fact.")
        #expect(try offering("cost: 495").details.cost?.value == Cost(495))
    }

    @Test func criticalInformationSummary() throws {
        for field in SummaryField.allCases {
            let one = try offering("\(field.rawValue): One text.")
            #expect(one.details.summary.mapValues(\.value) == [field: ["One text."]])
            let several = try offering("\(field.rawValue): [One text., Another.]")
            #expect(several.details.summary.mapValues(\.value) == [field: ["One text.", "Another."]])
        }
    }

    @Test func requirements() throws {
        let program = try offering(
            "requires: {complete: a, grade: 73%, within: 6 months}, corequisites: {any: [a, b]}, strict-corequisites: b, "
                + "recommends: {credits: 4.5, from: {institution: x, kind: course, level: upper, subject: ACCT}}, "
                + "admission: ladders-only, replaced-by: new, other-credits: 2/3, stacks: {choose: 1, from: any}")
        let leaf = try #require(program.requires?.leaves.first)
        #expect(leaf.grade == Grade(rawValue: "73%") && leaf.within == CalendarPeriod(6, .month))
        #expect(program.corequisites?.children.count == 2 && program.strictCorequisites?.leaves.count == 1)
        guard case .credits(let amount, from: .matching(let filter), _)? = program.recommends,
            case .choose(1, from: .matching(let open), _)? = program.stacks
        else {
            Issue.record("a choice was lost")
            return
        }
        #expect(amount == Rational(9, over: 2))
        #expect(filter == OfferingFilter(institution: "x", kind: .course, level: "upper", subject: "ACCT"))
        #expect(open.isOpen)
        #expect(program.admission == .laddersOnly && program.otherCredits?.value == .amount(Rational(2, over: 3)))
        #expect(program.replacedBy?.value == OfferingIndex(2))
    }

    /// One member need not be a list; a lone requirement is a pool of one.
    @Test func shortForms() throws {
        let program = try offering("stacks: {choose: 1, from: a}, requires: {all: a}, corequisites: {any: b}")
        #expect(program.stacks?.children.count == 1)
        #expect(program.requires?.leaves.count == 1 && program.corequisites?.leaves.count == 1)
        let nested = try offering("stacks: {choose: 1, from: {any: [a, b]}}")
        #expect(nested.stacks?.children.first?.children.count == 2)
    }

    @Test func rules() throws {
        let rules = try offering(
            "rules: {residency: {larger-of: [12, 40%]}, residency-accepts: [assessments, transfer], transfer-limit: 62.5%, "
                + "transfer-limits: [{level: upper, limit: 15}, {from: [x, y], limit: {smaller-of: [9, 10%]}}], "
                + "finish-within: 7 years, sharing: {limit: 50%}}"
        ).rules
        #expect(rules.residency?.value == .largerOf([.number(12), .percentage(40)]))
        #expect(rules.residencyAccepts == [.assessment, .transfer])
        #expect(rules.transferLimit?.value == .percentage(Rational(125, over: 2)))
        #expect(
            rules.transferLimits.map(\.value) == [
                .init(level: "upper", limit: .number(15)),
                .init(from: ["x", "y"], limit: .smallerOf([.number(9), .percentage(10)])),
            ])
        #expect(rules.finishWithin?.value == CalendarPeriod(7, .year))
        #expect(rules.sharing?.value == .limit(.percentage(50)))
        #expect(try offering("rules: {sharing: never}").rules.sharing?.value == .never)
        #expect(try offering("rules: {sharing: {same-level: never}}").rules.sharing?.value == .neverAtSameLevel)
        #expect(try offering("rules: {}").rules.isEmpty)
    }

    @Test func grants() throws {
        let grants = try recognition(
            "grants: {credits: {total: 60, levels: {upper: 30, lower: 30}}, satisfies: b, unlocks: [a, b], "
                + "unassigned: [{credits: 3}, {level: upper, subject: BIO}], admission: year 3}"
        ).grants
        #expect(grants.credits?.value == StatedCredits(60))
        #expect(grants.creditsByLevel.map(\.level) == ["upper", "lower"])
        #expect(grants.creditsByLevel.map(\.amount) == [30, 30])
        #expect(grants.satisfies.count == 1 && grants.unlocks.count == 2)
        #expect(grants.unassigned.map(\.credits) == [3, nil] && grants.unassigned.map(\.subject) == [nil, "BIO"])
        #expect(grants.admission && grants.entryYear == 3)
    }

    @Test func blocks() throws {
        let split = try recognition("grants: {credits: {levels: {upper: 1.5, lower: 2/3}}}").grants
        #expect(split.credits?.value == StatedCredits(Rational(13, over: 6)))
        #expect(try recognition("grants: {admission: no}").grants.admission == false)
        #expect(try recognition("note: nothing published").grants.credits == nil)
    }

    @Test func conditionsAndAgreement() throws {
        let ladder = try recognition(
            "when: {also: [a, b], confirm: [An interview., A portfolio.]}, "
                + "agreement: {id: A 1, parties: [x, y], source: Printed.}, note: A fact.")
        #expect(ladder.conditions.also?.leaves.count == 2 && ladder.conditions.otherwise == .refused)
        #expect(ladder.conditions.confirm == ["An interview.", "A portfolio."])
        #expect(ladder.agreement?.id == "A 1" && ladder.agreement?.parties == ["x", "y"])
        #expect(ladder.agreement?.source == "Printed." && ladder.agreement?.effective == DateRange())
        #expect(ladder.note?.value == "A fact.")
    }

    @Test func wholeFile() throws {
        let text = """
            institutions:
              x: {unit: u, hours-per-credit: 15, grades: [Pass, Fail], rules: {residency: 25%}, source: S, note: N}
            levels: [basic, advanced]
            courses: {x/a: {credits: 3 credit, level: basic}, x/b: {grades: [High, Low]}}
            equivalents:
              - {these: x/a, are: x/b, direction: both, from: 2020-01-01, agreement: {id: E}, declared-by: x, source: S, note: N}
            excludes: [{these: [x/a, x/b], source: S, note: N}]
            conversions: [{from: u, to: credit, factor: 2/3, source: S}]
            """
        let loaded = CatalogueReader.read(texts: [("a.yaml", text)])
        #expect(loaded.diagnostics == [])
        let institution = try #require(loaded.catalogue.institution("x"))
        #expect(institution.unit.rawValue == "u" && institution.hoursPerCredit?.value == 15)
        #expect(institution.grades?.bestFirst.map(\.rawValue) == ["Pass", "Fail"])
        #expect(institution.rules.residency?.value == .percentage(25))
        #expect(institution.source == "S" && institution.note == "N")
        #expect(loaded.catalogue.levels.levels == ["basic", "advanced"])
        #expect(loaded.catalogue.offerings[0].credits == Credits(3))
        #expect(loaded.catalogue.offerings[1].grades?.bestFirst.count == 2)
        let equivalence = try #require(loaded.catalogue.equivalences.first)
        #expect(equivalence.direction == .both && equivalence.effective.from != nil && equivalence.agreement?.id == "E")
        #expect([equivalence.declaredBy, equivalence.source, equivalence.note].map { $0?.value } == ["x", "S", "N"])
        let overlap = try #require(loaded.catalogue.exclusions.first)
        #expect(overlap.source?.value == "S" && overlap.note?.value == "N")
        let conversion = try #require(loaded.catalogue.conversions.first)
        #expect(conversion.factor == Rational(2, over: 3) && conversion.source == "S")
    }

    /// A grade of an offering's own scale may be asked for elsewhere.
    @Test func gradesOfAnOffering() {
        let text = """
            institution: x
            courses: {a: {grades: [Merit, Pass]}, b: {requires: {complete: a, grade: Merit}}}
            ladders: [{from: a, into: b, when: {grade: Pass}}]
            """
        #expect(CatalogueReader.read(texts: [("a.yaml", text)]).diagnostics == [])
    }
}
