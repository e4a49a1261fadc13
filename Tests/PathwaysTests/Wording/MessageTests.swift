import Testing

@testable import Pathways

@Suite struct MessageTests {
    private let french = Wording(.french)

    @Test func itKeepsWhatIsPutInApart() {
        let message: Message = "“\("a/b")” declares \(Credits(60)), but its parts add up to \(Rational(125, over: 2))."
        #expect(message.template == "“{1}” declares {2}, but its parts add up to {3}.")
        #expect(message.english == "“a/b” declares 60 credits, but its parts add up to 62.5.")
        #expect("\(message)" == message.english)
        #expect(french(message) == "«\u{A0}a/b\u{A0}» déclare 60 crédits, mais ses parties totalisent 62,5.")
        #expect(Wording()(message) == message.english)
    }

    @Test func equalityAndOrderAreThoseOfTheEnglishText() {
        let (name, number) = ("a", 2)
        let message: Message = "“\(name)” and \(number) more"
        #expect(message == "“a” and 2 more" && message.hashValue == Message("“a” and 2 more").hashValue)
        #expect(message < "“b”" && !(message < "“a”"))
        #expect(message != "“a” and 3 more")
    }

    @Test func messagesNest() {
        let message: Message = "The \("ladder into “\("b/q")”" as Message) ended on \("2025-08-31")."
        #expect(message.english == "The ladder into “b/q” ended on 2025-08-31.")
        #expect(french(message) == "La passerelle vers «\u{A0}b/q\u{A0}» a pris fin le 2025-08-31.")
    }

    @Test(arguments: [
        (4, "«\u{A0}a\u{A0}», «\u{A0}b\u{A0}» et 2 autres"), (3, "«\u{A0}a\u{A0}», «\u{A0}b\u{A0}» et 1 autre"),
    ])
    func numbersDecideAboutThePlural(_ count: Int, _ text: String) {
        let names = Array(["a", "b", "c", "d"].prefix(count))
        #expect(french(.quoted(names, atMost: 2)) == text)
        #expect(Message.quoted(names, atMost: 2).english == "“a”, “b” and \(count - 2) more")
        #expect(french(.quoted(names)) == names.map { "«\u{A0}\($0)\u{A0}»" }.joined(separator: ", "))
    }

    @Test func valuesAreSaidInTheLanguage() {
        let message: Message =
            "\(Credits(Rational(3, over: 2))) | \(CalendarPeriod(2, .year)) | \(term: "upper") | \(Rational(1, over: 2))"
        #expect(message.english == "1.5 credits | 2 years | upper | 0.5")
        #expect(french(message) == "1,5 crédit | 2 ans | supérieur | 0,5")
    }

    @Test func offeringsAreNamedAsTheReaderKnowsThem() {
        let message: Message = "\(offering: "a/b") and \(offerings: ["a/c", "a/d"])"
        #expect(message.english == "a/b and a/c, a/d")
        #expect(Wording().toLearner(message) { $0.uppercased() } == "A/B and A/C and A/D")
        #expect(Wording()(message) { $0.uppercased() } == message.english)
        let name = "«\u{A0}A/B\u{A0}»"
        #expect(french.toLearner("\(offering: "a/b") counts already") { $0.uppercased() } == "\(name) compte déjà.")
    }

    @Test func aMessageWithoutAnEntryIsSaidInEnglish() {
        let message: Message = "\(7) things of which “\("x")” is one {2} {n} {"
        #expect(french(message) == "7 things of which “x” is one x {n} {")
        #expect(message.english == "7 things of which “x” is one {2} {n} {")
        #expect(french(Message(verbatim: "deadlock")) == "deadlock" && french(Message(word: "deadlock")) == "impasse")
    }

    /// Braces of what is written, such as those of YAML, stay; so do braces that are put in.
    @Test func bracesThatAreNoPlaceholdersStay() {
        let hint: Message =
            "If a rate is published, declare it: conversions: [{from: \("{2}"), to: \("b"), factor: …}]."
        #expect(hint.english == "If a rate is published, declare it: conversions: [{from: {2}, to: b, factor: …}].")
        #expect(
            french(hint) == "Si un taux est publié, déclarez-le\u{A0}: conversions: [{from: {2}, to: b, factor: …}].")
    }

    @Test func verbatimTextsAreKnown() {
        #expect(Message(verbatim: "An interview").isVerbatim && !("An interview" as Message).isVerbatim)
        #expect(("" as Message).isEmpty && Message(verbatim: "").isEmpty && !("a" as Message).isEmpty)
    }
}
