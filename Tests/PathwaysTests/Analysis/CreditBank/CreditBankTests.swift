import Pathways
import Testing

/// The entries of a credit bank.
@Suite struct CreditBankTests {
    private static let text = """
        institution: x
        institutions: {x: {unit: credit}, v: {unit: uvic-unit}, guild: {}}
        conversions: [{from: uvic-unit, to: credit, factor: 2}]
        courses:
          health: {credits: 3, level: first-year}
          law: {credits: 4.5, level: third-year}
          silent: {}
          v/ethics: {credits: 1.5}
        programs:
          full: {credits: 3, stacks: [health]}
          roomy: {credits: 60, other-credits: any, stacks: [law]}
          v/degree: {credits: 60}
        trainings: {guild/aid: {}, guild/fire: {}, guild/zeal: {}}
        assessments:

        """

    private func bank(
        _ assessments: String, asOf: String = "2026-01-31", soon: String = "6 months",
        selection: CreditBank.Selection = .init()
    ) throws -> (bank: CreditBank, catalogue: Catalogue) {
        let list = assessments.split(separator: "\n").map { "  - \($0)\n" }.joined()
        let loaded = catalogue(Self.text + list)
        let day = try #require(CalendarDate(parsing: asOf))
        let period = try #require(CalendarPeriod(parsing: soon))
        return (CreditBank(loaded, asOf: day, soon: period, selection: selection), loaded)
    }

    private func entry(_ grants: String, into: String = "x") throws -> (CreditBank.Entry, [String]) {
        let (bank, catalogue) = try bank("{from: guild/aid, into: \(into), grants: \(grants)}")
        let entry = try #require(bank.entries.first)
        return (entry, entry.usableIn.map { catalogue[$0].id })
    }

    private static let given: [(String, String?, String, [String])] = [
        ("{credits: 6}", "6 credits", "unspecified", ["x/roomy"]),
        ("{credits: {total: 6, levels: {upper: 3}}}", "6 credits", "unspecified", ["x/roomy"]),
        ("{unassigned: [{credits: 3, level: third-year}, {credits: 1.5}]}", "4.5 credits", "unspecified", ["x/roomy"]),
        ("{unassigned: {level: first-year}}", nil, "unspecified", ["x/roomy"]),
        ("{courses: [health, law]}", "7.5 credits", "specified", ["x/full", "x/roomy"]),
        ("{courses: [health], unassigned: {credits: 1}}", "4 credits", "both", ["x/full", "x/roomy"]),
        ("{courses: [silent]}", nil, "specified", ["x/roomy"]),
        ("{courses: [v/ethics]}", "3 credits", "specified", ["x/roomy"]),
        ("{credits: 6, courses: [health]}", "6 credits", "both", ["x/full", "x/roomy"]),
        ("{satisfies: [health]}", "0 credits", "specified", ["x/full"]),
        ("{unlocks: [law]}", "0 credits", "none", ["x/roomy"]),
        ("{credits: 0}", "0 credits", "none", []),
        ("{admission: true}", "0 credits", "none", []),
        ("{}", nil, "none", []),
    ]

    @Test(arguments: given)
    func whatAnInstitutionGives(_ grants: String, _ total: String?, _ specificity: String, _ usable: [String]) throws {
        let (entry, usableIn) = try entry(grants)
        #expect(entry.total?.description == total)
        #expect(entry.specificity.rawValue == specificity)
        #expect(usableIn == usable)
    }

    @Test func aProgramThatReceives() throws {
        #expect(try entry("{credits: 6}", into: "full").1 == ["x/full"])
        #expect(try entry("{courses: [law]}", into: "full").1 == [], "only another program asks for it")
        #expect(try entry("{courses: [health]}", into: "full").1 == ["x/full"])
        #expect(try entry("{courses: [silent]}", into: "full").1 == [])
        #expect(try entry("{credits: 6}", into: "v/degree").0.total?.description == "6 uvic-units")
    }

    @Test func levels() throws {
        let (entry, _) = try entry(
            "{courses: [law], unassigned: [{credits: 1, level: upper}, {credits: 1, level: first-year}]}")
        #expect(entry.levels == ["first-year", "third-year", "upper"])
    }

    private static let states: [(String, String, Int?)] = [
        ("", "valid", nil), ("{from: 2026-01-31}", "valid", nil), ("{from: 2026-02-01}", "not-yet", nil),
        ("{until: 2026-01-30}", "ended", nil), ("{until: 2026-01-31}", "ending", 0),
        ("{until: 2026-02-01}", "ending", 1),
        ("{until: 2026-07-31}", "ending", 181), ("{until: 2026-08-01}", "valid", nil),
        ("{from: 2026-02-01, until: 2026-03-01}", "not-yet", nil), ("{id: CB-1}", "valid", nil),
    ]

    @Test(arguments: states)
    func validity(_ agreement: String, _ state: String, _ days: Int?) throws {
        let (bank, _) = try bank("{from: guild/aid, into: x, grants: {credits: 1}, agreement: \(agreement)}")
        let validity = try #require(bank.entries.first).validity
        #expect(validity.name == state)
        if let days { #expect(validity == .ending(days: days)) }
    }

    private static let several = """
        {from: guild/zeal, into: x, grants: {credits: 1}, declared-by: guild, agreement: {until: 2026-02-28}}
        {from: [guild/zeal, guild/fire], into: v, grants: {credits: 1}, declared-by: v}
        {from: guild/zeal, into: full, grants: {credits: 1}, declared-by: x, agreement: {until: 2025-02-28}}
        {from: guild/aid, into: x, grants: {credits: 2}, declared-by: x}
        {from: guild/aid, into: x, grants: {credits: 1}, declared-by: x, agreement: {until: 2027-02-28}}
        """

    private func names(_ selection: CreditBank.Selection, soon: String = "6 months") throws -> [String] {
        let (bank, catalogue) = try bank(Self.several, soon: soon, selection: selection)
        return bank.entries.map { entry in
            let from = entry.trainings.map { catalogue[$0].id.dropFirst(6) }.joined(separator: "+")
            return "\(catalogue.destination(of: entry.recognition)) \(from) \(entry.total?.amount.text ?? "?")"
        }
    }

    /// By receiver, then by what is assessed, then as declared.
    @Test func order() throws {
        #expect(try names(.init()) == ["v fire+zeal 1", "x aid 2", "x aid 1", "x zeal 1", "x/full zeal 1"])
    }

    @Test func selections() throws {
        #expect(try names(.init(institution: "x")) == ["x aid 2", "x aid 1", "x zeal 1", "x/full zeal 1"])
        #expect(try names(.init(institution: "guild")) == [])
        #expect(try names(.init(assessor: "guild")) == ["x zeal 1"])
        #expect(try names(.init(isOnlyEnding: true)) == ["x zeal 1"])
        #expect(try names(.init(isOnlyEnding: true), soon: "2 years") == ["x aid 1", "x zeal 1"])
        #expect(try names(.init(institution: "v", assessor: "x")) == [])
    }

    /// Days are counted as they are on a calendar.
    @Test func daysLeft() throws {
        let start = try #require(CalendarDate(parsing: "2023-11-30"))
        for days in stride(from: 1, through: 900, by: 13) {
            let until = start.adding(CalendarPeriod(days, .day))
            let (bank, _) = try bank(
                "{from: guild/aid, into: x, grants: {credits: 1}, agreement: {until: \(until)}}", asOf: "2023-11-30",
                soon: "900 days")
            #expect(bank.entries.first?.validity == .ending(days: days), "\(until)")
        }
    }

    /// Ladders and transfers are no entries.
    @Test func onlyAssessments() throws {
        let loaded = catalogue(
            "{institution: x, programs: {a: {}, b: {}}, ladders: [{from: a, into: b, grants: {credits: 1}}]}")
        let day = try #require(CalendarDate(parsing: "2026-01-31"))
        #expect(CreditBank(loaded, asOf: day).entries.isEmpty)
    }
}
