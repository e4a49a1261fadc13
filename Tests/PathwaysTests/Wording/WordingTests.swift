import Testing

@testable import Pathways

@Suite struct WordingTests {
    /// Every family of texts; one that is added is added here as well.
    static let families: [any Phrase.Type] = [
        SheetPhrase.self,
        GeneralPhrase.self, CatalogueTerm.self, RelationPhrase.self, StatusPhrase.self, GrantPhrase.self,
        ShapePhrase.self, DiagramPhrase.self, SVGPhrase.self,
        RoutePhrase.self, ReportPhrase.self, ReportStandingPhrase.self, ReportRulePhrase.self,
        ReportOutcomePhrase.self, ReportAdvicePhrase.self, ReportRoutePhrase.self, ReportAdvisingPhrase.self,
        ReportRequirementPhrase.self,
        SitePhrase.self, SiteOfferingPhrase.self, SiteRequirementPhrase.self, SiteRecognitionPhrase.self,
        SiteFindingPhrase.self, SiteSummaryPhrase.self,
    ]

    @Test func everyPhraseIsInEveryLanguageWithTheSamePlaceholders() {
        for family in Self.families { Self.expectSound(family) }
    }

    private static func expectSound<P: Phrase>(_ family: P.Type) {
        #expect(!family.allCases.isEmpty)
        for phrase in family.allCases {
            let (english, french) = (phrase.texts.english, phrase.texts.french)
            let wanted = placeholders(english.plural)
            for text in [english.singular, english.plural, french.singular, french.plural] {
                #expect(!text.isEmpty && text.first != " " && text.last != " ", "\(family).\(phrase)")
                #expect(placeholders(text) == wanted, "\(family).\(phrase): \(text)")
                #expect(text.count { $0 == "{" } == text.count { $0 == "}" }, "\(family).\(phrase)")
            }
            #expect(english.plural != french.plural, "\(family).\(phrase) is the same in French: \(french.plural)")
            #expect(wanted.contains("n") || english.singular == english.plural, "\(family).\(phrase)")
        }
    }

    /// The names between braces, sorted.
    private static func placeholders(_ text: String) -> [String] {
        text.split(separator: "{").dropFirst(text.hasPrefix("{") ? 0 : 1)
            .compactMap { $0.split(separator: "}").first.map(String.init) }.sorted()
    }

    @Test func argumentsAreNotTakenForPlaceholders() {
        let wording = Wording()
        #expect(wording(GeneralPhrase.and, "{2}", "{1}") == "{2} and {1}")
        #expect(wording(GeneralPhrase.and, "a") == "a and {2}")
        #expect(wording(ShapePhrase.chooseFrom, "{n}", "{") == "{n} of {")
    }

    @Test(arguments: [
        (Rational(0), "0 credits", "0 crédit"), (1, "1 credit", "1 crédit"),
        (Rational(3, over: 2), "1.5 credits", "1,5 crédit"), (2, "2 credits", "2 crédits"),
        (Rational(2, over: 3), "2/3 credits", "2/3 crédit"), (Rational(125, over: 2), "62.5 credits", "62,5 crédits"),
    ])
    func amounts(_ amount: Rational, _ english: String, _ french: String) {
        #expect(Wording(.english).credits(Credits(amount)) == english)
        #expect(Wording(.english).credits(Credits(amount)) == Credits(amount).description)
        #expect(Wording(.french).credits(Credits(amount)) == french)
    }

    @Test func otherUnitsKeepTheirName() {
        let credits = Credits(Rational(3, over: 2), CreditUnit(rawValue: "uvic-unit"))
        #expect(Wording(.english).credits(credits) == "1.5 uvic-units")
        #expect(Wording(.french).credits(credits) == "1,5 uvic-unit")
    }

    @Test func listsAndPeriods() {
        #expect(Wording().list([]) == "" && Wording().list(["a"]) == "a")
        #expect(Wording().list(["a", "b", "c"]) == "a, b and c")
        #expect(Wording(.french).list(["a", "b", "c"]) == "a, b et c")
        for unit in CalendarPeriod.Unit.allCases {
            for count in [1, 5] {
                let period = CalendarPeriod(count, unit)
                #expect(Wording().period(period) == period.description)
                #expect(Wording(.french).period(period) != period.description)
            }
        }
        #expect(Wording(.french).period(CalendarPeriod(1, .year)) == "1 an")
    }

    @Test func termsOfCatalogues() {
        #expect(Wording(.french).term("degree") == "grade universitaire")
        #expect(Wording(.french).term("third-year") == "3e année")
        #expect(Wording(.french).term("a name of its own") == "a name of its own")
        #expect(Wording().term("degree") == "degree")
    }
}
