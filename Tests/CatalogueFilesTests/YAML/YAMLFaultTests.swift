import Testing

@testable import CatalogueFiles

/// What a person reads after a mistake in YAML: the place, to the character, and the message.
@Suite("YAML: explanations of syntax errors")
struct YAMLFaultTests {
    typealias Case = (text: String, place: String, message: String)

    @Test(arguments: tabsAndIndentationCases)
    func tabsAndIndentation(_ text: String, _ place: String, _ message: String) {
        expect(text, place, message)
    }

    @Test(arguments: colonsCases)
    func colons(_ text: String, _ place: String, _ message: String) {
        expect(text, place, message)
    }

    @Test(arguments: bracketsAndCommasCases)
    func bracketsAndCommas(_ text: String, _ place: String, _ message: String) {
        expect(text, place, message)
    }

    @Test(arguments: quotesAndSignsCases)
    func quotesAndSigns(_ text: String, _ place: String, _ message: String) {
        expect(text, place, message)
    }

    private func expect(_ text: String, _ place: String, _ message: String) {
        let read = readYAML(text)
        #expect(read.root == nil)
        #expect(read.problems.map { "\($0.place)" } == [place])
        #expect(read.problems.first?.message == message)
        #expect(readYAML(text + "\n").problems == read.problems, "a line break at the end changes nothing")
        #expect(readYAML(text.replacing("\n", with: "\r\n")).problems == read.problems, "nor do other line breaks")
    }

    @Test(arguments: [
        ("title: a: b", "Put the whole value in quotes, as in \"a: b\"."),
        ("title = x\na: b", "Write 'key: value', not 'key = value'."),
        ("a: 'Bachelor's'", "Put all of it inside the quotes. An apostrophe inside '…' is written twice: ''."),
        ("a: \"x\ny", "Add the closing \". A quotation mark inside \"…\" is written \\\"."),
        ("a: {b: c", "Add the missing '}'; text that contains brackets needs quotes."),
        ("a: [b}", "Write ']' here, or check the bracket in line 1."),
        ("a: %", "Put the whole value in quotes."),
    ])
    func hints(_ text: String, _ hint: String) {
        #expect(readYAML(text).problems.first?.hint == hint)
    }

    @Test func lookAlikesAreNamed() {
        let hard = readYAML("a: b\n \u{A0}c: d")
        #expect(hard.problems.first?.hint?.contains("non-breaking space") == true)
        let curly = readYAML("a: “b: c”")
        #expect(curly.problems.first?.hint?.contains("curly quotation marks") == true)
        #expect(readYAML("a: b: c").problems.first?.hint?.contains("This line contains") == false)
    }

    @Test func aKeyMayBeLongButNotEndless() {
        let key = String(repeating: "k", count: 1024)
        #expect(readYAML("a: b\n\(key): c").problems.isEmpty)
        let problems = readYAML("a: b\n\(key)k: c").problems
        #expect(problems.map(\.message) == ["A key may have at most 1024 characters."])
        #expect(brief(problems) == ["2:1-2:2 syntax"])
    }

    @Test func whatWasFoundBeforeTheErrorIsListedToo() {
        let read = readYAML("a: { b: 1, b: 2 }\nc: *d\ne: f: g\n")
        #expect(
            brief(read.problems) == [
                "1:12-1:13 duplicateKey b first 1:6-1:7", "2:4-2:6 unknownAlias *d", "3:5-3:6 syntax",
            ])
        #expect(read.root == nil)
    }

    @Test func placesCountUnicodeScalars() {
        #expect(brief(readYAML("é: 🎓日: b: c").problems) == ["1:6-1:7 syntax"])
        #expect(brief(readYAML("\u{FEFF}a: b: c").problems) == ["1:5-1:6 syntax"])
    }
}
