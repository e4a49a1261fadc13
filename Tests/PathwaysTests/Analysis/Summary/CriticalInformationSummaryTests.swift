import Pathways
import Testing

@Suite struct CriticalInformationSummaryTests {
    private func summary(_ fields: String, rest: String = "", of name: String = "m", asOf: String? = "2026-01-31")
        throws
        -> CriticalInformationSummary
    {
        let text = "institution: x\nmicro-credentials:\n  m: {\(fields)}\n\(rest)\n"
        let catalogue = catalogue(text)
        return CriticalInformationSummary(
            of: try catalogue.index(name), in: catalogue, asOf: asOf.flatMap { CalendarDate(parsing: $0) })
    }

    @Test func ofNothing() throws {
        let empty = try summary("")
        #expect(empty.missing == SummaryItem.core.filter { $0 != .institution })
        #expect(!empty.isComplete && empty.effort.isEmpty && empty.effort.total == nil)
        #expect(empty.institutions == ["x"])
        #expect(empty.pathways.stacks.isEmpty && empty.pathways.ladders.isEmpty)
        #expect(SummaryField.allCases.allSatisfy { empty.text($0) == nil })
    }

    /// Each text alone fills its field and no other; the optional ones, and the review cycle, fill none.
    @Test(arguments: SummaryField.allCases)
    func everyTextFillsItsField(_ field: SummaryField) throws {
        let given = try summary("\(field.rawValue): [one, two]")
        #expect(given.text(field)?.value == ["one", "two"])
        let filled = SummaryItem(rawValue: field.rawValue).map { $0.isCore ? [$0] : [] } ?? []
        #expect(given.missing == SummaryItem.core.filter { !([.institution] + filled).contains($0) })
    }

    /// A text that is there but blank is missing, whatever kind of nothing it consists of.
    @Test(arguments: [
        "\"\"", "\"  \"", "[]", "[\"\", \" \"]", "\"\\u00A0\\t\\n\"", "\"\\u200B\\uFEFF\"", "\"\\u202E\"",
    ])
    func blankIsMissing(_ text: String) throws {
        let given = try summary("description: \(text), title: \(text == "[]" || text.hasPrefix("[") ? "\"\"" : text)")
        #expect(given.text(.description) == nil && given.title == nil)
        #expect(given.missing.contains(.description) && given.missing.contains(.title))
    }

    @Test func blankLinesAreLeftOut() throws {
        #expect(try summary("learning-outcomes: [\" \", a, \"\", b]").text(.learningOutcomes)?.value == ["a", "b"])
    }

    @Test(arguments: [
        ("learner-effort: {contact: 20, peer: 2/3, assessment: 2.5}", "139/6", 3), ("hours: 40", "40", 0),
        ("hours: 40, learner-effort: {asynchronous: 30}", "30", 1), ("learner-effort: {contact: 0}", "0", 1),
    ])
    func effort(_ fields: String, _ total: String, _ parts: Int) throws {
        let given = try summary(fields)
        #expect(given.effort.total?.description == total)
        #expect(given.effort.parts.count == parts)
        #expect(!given.missing.contains(.learnerEffort))
    }

    /// A sum that no fraction of machine numbers can hold is unknown, not wrong; the kinds are there all the same. Files
    /// cannot state such amounts; a catalogue made in memory can.
    @Test func effortTooFineToAdd() throws {
        var offering = Offering("x/m", kind: .microCredential)
        offering.details.effort = [
            .contact: Located(Rational(1, over: 4_294_967_291)), .peer: Located(Rational(1, over: 4_294_967_279)),
        ]
        let given = CriticalInformationSummary(of: OfferingIndex(0), in: Catalogue(offerings: [offering]))
        #expect(given.effort.parts.count == 2 && given.effort.total == nil)
        #expect(!given.missing.contains(.learnerEffort))
    }

    @Test(arguments: [
        ("requires: []", false), ("requires: a", false), ("corequisites: a", false), ("strict-corequisites: a", false),
        ("admission: ladders-only", false), ("prerequisites: none", false), ("admission: open", true),
        ("recommends: a", true),
    ])
    func prerequisites(_ fields: String, _ isMissing: Bool) throws {
        let given = try summary(fields, rest: "courses: {a: {}}")
        #expect(given.missing.contains(.prerequisites) == isMissing)
    }

    @Test func places() throws {
        let given = try summary(
            "title: T, credits: 3, hours: 9, requires: a", rest: "courses: {a: {}}\nprograms: {p: {stacks: [m]}}")
        #expect(given.title?.span.line == 3 && given.title?.span.column == 14)
        #expect(given.recognition.credits?.span.column == 26)
        #expect(given.effort.hours?.span.column == 36)
        #expect(given.prerequisites.requires?.span.column == 49)
        #expect(given.pathways.stacks.map(\.uses.first?.span.line) == [5])
    }
}
