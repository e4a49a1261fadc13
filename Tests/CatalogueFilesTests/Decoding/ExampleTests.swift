import CatalogueFiles
import Pathways
import Testing

/// The example of the design: every value of it is kept.
@Suite struct ExampleTests {
    static let example = """
        institution: bcit                     # ids below are bcit/… ; another institution's offering is written in full
        institutions:
          bcit: { name: British Columbia Institute of Technology, url: "https://www.bcit.ca" }
        levels: [first-year, second-year, third-year, fourth-year, graduate]   # the default

        courses:
          food-1026: { code: FOOD 1026, title: Food Microbiology, credits: 4, hours: 45, source: "https://…" }
        micro-credentials:
          food-safety:
            title: Food Safety Management
            institutions: [ubcv, bcit]        # offered jointly
            stacks:
              - ubcv/mandatory-1
              - ubcv/mandatory-2
              - mandatory-3
              - choose: 1
                from: [ubcv/elective, elective]
        programs:
          csc: { title: Computer Systems Certificate, award: certificate, credits: 60, stacks: [asd, acis], other-credits: any }
          cst:
            title: Computer Systems Technology Diploma
            award: diploma
            credits: 120
            requires: csc
            rules: { residency: 25%, transfer-limit: 30, level-minimums: { upper: 21 }, currency: 10 years }
        trainings:                            # outside learning a credit bank has assessed
          ace/safety-officer: { title: Safety Officer, hours: 120 }
        assessments:
          - from: ace/safety-officer          # who assessed it, at what, for how long
            into: cst                         # or an institution: bcit
            grants: { unassigned: { credits: 6, level: second-year, subject: COMP } }
            agreement: { id: CB-17, from: 2024-01-01, until: 2026-12-31 }
            declared-by: bcit
        transfers:
          - { from: tru/acct-1000, into: bcit, grants: { courses: [fmgt-1100] }, agreement: { from: 1999-09-01 } }
        ladders:
          - from: csc
            into: cst
            grants: { credits: 60, admission: true }
            when: { grade: C, within: 5 years, otherwise: evidence }
            agreement: { from: 2021-05-01, until: 2027-08-31 }
            declared-by: bcit
            source: "https://…"
        equivalents:
          - { these: [camosun/bus-143], are: [camosun/bus-242] }
        excludes:
          - [camosun/acct-250, camosun/abt-281]
        """

    /// What the example names and leaves to others to declare.
    static let others = """
        courses:
          ubcv/mandatory-1: {}
          ubcv/mandatory-2: {}
          bcit/mandatory-3: {}
          ubcv/elective: {}
          bcit/elective: {}
          tru/acct-1000: {}
          bcit/fmgt-1100: {}
          camosun/bus-143: {}
          camosun/bus-242: {}
          camosun/acct-250: {}
          camosun/abt-281: {}
        micro-credentials: { bcit/asd: {}, bcit/acis: {} }
        """

    private let loaded = CatalogueReader.read(texts: [("design.yaml", example), ("others.yaml", others)])

    private func offering(_ id: String) throws -> Offering {
        loaded.catalogue[try #require(loaded.catalogue.index(of: id))]
    }

    private func ids(_ leaves: [Requirement<OfferingIndex>.Leaf]) -> [String] {
        leaves.map { loaded.catalogue[$0.offering].id }
    }

    @Test func nothingIsFoundWrong() {
        #expect(loaded.diagnostics == [])
        #expect(loaded.isExact && loaded.isSound)
        #expect(loaded.catalogue.files == ["design.yaml", "others.yaml"])
        #expect(loaded.catalogue.offerings.count == 18)
        #expect(loaded.catalogue.levels == .standard)
    }

    @Test func institutions() {
        #expect(loaded.catalogue.institutions.map(\.id) == ["ace", "bcit", "camosun", "tru", "ubcv"])
        let bcit = loaded.catalogue.institution("bcit")
        #expect(bcit?.name == "British Columbia Institute of Technology")
        #expect(bcit?.url == "https://www.bcit.ca")
        #expect(bcit?.unit == .credit)
        #expect(bcit.map { "\($0.span.line):\($0.span.column)" } == "3:3")
    }

    @Test func course() throws {
        let course = try offering("bcit/food-1026")
        #expect(course.kind == .course)
        #expect(course.institutions == ["bcit"])
        #expect(course.details.code?.value == "FOOD 1026")
        #expect(course.details.title?.value == "Food Microbiology")
        #expect(course.credits == Credits(4))
        #expect(course.declaredCredits.map { "\($0.span.line):\($0.span.column)" } == "7:68")
        #expect(course.details.hours?.value == 45)
        #expect(course.details.source?.value == "https://…")
        #expect((course.span.file, course.span.line, course.span.column, course.span.length) == (0, 7, 3, 9))
    }

    @Test func microCredential() throws {
        let award = try offering("bcit/food-safety")
        #expect(award.kind == .microCredential)
        #expect(award.title == "Food Safety Management")
        #expect(award.institutions == ["ubcv", "bcit"])
        #expect(award.credits == nil)
        guard case .all(let parts, _)? = award.stacks,
            case .choose(1, from: .listed(let choice), let span)? = parts.last
        else {
            Issue.record("the stack is \(String(describing: award.stacks))")
            return
        }
        #expect(
            ids(parts.dropLast().flatMap(\.leaves)) == ["ubcv/mandatory-1", "ubcv/mandatory-2", "bcit/mandatory-3"])
        #expect(ids(choice.flatMap(\.leaves)) == ["ubcv/elective", "bcit/elective"])
        #expect((span.line, span.column, span.length) == (16, 9, 6))
    }

    @Test func programs() throws {
        let csc = try offering("bcit/csc")
        #expect(csc.kind == .program)
        #expect(csc.details.award?.value == "certificate")
        #expect(csc.credits == Credits(60))
        #expect(ids(csc.stacks?.leaves ?? []) == ["bcit/asd", "bcit/acis"])
        #expect(csc.otherCredits?.value == .any)
        let cst = try offering("bcit/cst")
        #expect(cst.details.title?.value == "Computer Systems Technology Diploma")
        #expect(cst.details.award?.value == "diploma")
        #expect(cst.credits == Credits(120))
        #expect(ids(cst.requires?.leaves ?? []) == ["bcit/csc"])
        #expect(cst.admission == .open)
        #expect(cst.stacks == nil)
    }

    @Test func rules() throws {
        let rules = try offering("bcit/cst").rules
        #expect(rules.residency?.value == .percentage(25))
        #expect(rules.transferLimit?.value == .number(30))
        #expect(rules.levelMinimums.map(\.value) == [Rules.LevelMinimum(level: "upper", amount: .number(21))])
        #expect(rules.currency?.value == CalendarPeriod(10, .year))
        #expect(rules.transferLimits.isEmpty && rules.finishWithin == nil && rules.sharing == nil)
    }

    @Test func training() throws {
        let training = try offering("ace/safety-officer")
        #expect(training.kind == .training)
        #expect(training.title == "Safety Officer")
        #expect(training.details.hours?.value == 120)
    }

    @Test func recognitions() throws {
        let (ladder, transfer, assessment) = try (
            #require(loaded.catalogue.recognitions.first { $0.kind == .ladder }),
            #require(loaded.catalogue.recognitions.first { $0.kind == .transfer }),
            #require(loaded.catalogue.recognitions.first { $0.kind == .assessment })
        )
        #expect(loaded.catalogue.recognitions.count == 3)
        #expect(ids(ladder.from.leaves) == ["bcit/csc"])
        #expect(ladder.into == .offering(try #require(loaded.catalogue.index(of: "bcit/cst"))))
        #expect(ladder.grants.credits?.value == StatedCredits(60))
        #expect(ladder.grants.admission && ladder.grants.entryYear == nil)
        #expect(ladder.conditions.grade?.value == Grade(rawValue: "C"))
        #expect(ladder.conditions.within?.value == CalendarPeriod(5, .year))
        #expect(ladder.conditions.otherwise == .evidence)
        #expect(ladder.conditions.confirm.isEmpty && ladder.conditions.also == nil)
        #expect(ladder.agreement?.effective.from?.description == "2021-05-01")
        #expect(ladder.agreement?.effective.until?.description == "2027-08-31")
        #expect(ladder.declaredBy?.value == "bcit" && ladder.source?.value == "https://…")
        #expect((ladder.span.line, ladder.span.column) == (37, 5))
        #expect(transfer.into == .institution("bcit"))
        #expect(ids(transfer.from.leaves) == ["tru/acct-1000"])
        #expect(transfer.grants.courses.map { loaded.catalogue[$0.value].id } == ["bcit/fmgt-1100"])
        #expect(transfer.agreement?.effective == DateRange(from: CalendarDate(year: 1999, month: 9, day: 1)))
        let unassigned = assessment.grants.unassigned
        #expect(unassigned.map(\.credits) == [6])
        #expect(unassigned.map(\.level) == ["second-year"] && unassigned.map(\.subject) == ["COMP"])
        #expect(assessment.agreement?.id == "CB-17")
        #expect(assessment.declaredBy?.value == "bcit")
    }

    @Test func equivalentsAndOverlaps() throws {
        let equivalence = try #require(loaded.catalogue.equivalences.first)
        #expect(equivalence.these.map { loaded.catalogue[$0.value].id } == ["camosun/bus-143"])
        #expect(equivalence.are.map { loaded.catalogue[$0.value].id } == ["camosun/bus-242"])
        #expect(equivalence.direction == .oneWay)
        let overlap = try #require(loaded.catalogue.exclusions.first)
        #expect(overlap.offerings.map { loaded.catalogue[$0.value].id } == ["camosun/acct-250", "camosun/abt-281"])
        #expect(loaded.catalogue.equivalences.count == 1 && loaded.catalogue.exclusions.count == 1)
    }
}
