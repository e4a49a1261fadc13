import Testing

@testable import CatalogueFiles

@Suite("YAML: values")
struct YAMLValueTests {
    private func value(_ text: String) -> YAMLNode.Value? {
        guard case .mapping(let entries) = readYAML("a: \(text)").root?.value else { return nil }
        return entries.first?.value.value
    }

    @Test(arguments: ["", "~", "null", "# note"])
    func nothing(_ text: String) {
        #expect(value(text) == .null)
    }

    @Test(arguments: ["''", "\"\"", "'~'", "\"null\"", "|\n  ~"])
    func quotedIsNeverNothing(_ text: String) {
        guard case .scalar(_, let isPlain) = value(text) else {
            Issue.record("\(text) is no scalar")
            return
        }
        #expect(!isPlain)
    }

    @Test(arguments: ["4", "4.50", "2/3", "true", "no", "2024-01-31", "0x1F", "1e3", ".inf", "Null", "NULL", "<<", "="])
    func scalarsAreNotInterpreted(_ text: String) {
        #expect(value(text) == .scalar(text, isPlain: true))
    }

    @Test(arguments: [
        ("'it''s'", "it's"), ("\"a\\tb\\u00e9\\x41\"", "a\tbéA"), ("\"a\\\n  b\"", "ab"), ("\"\\U0001F393\"", "🎓"),
        (">\n  a\n  b\n\n  c\n", "a b\nc\n"), ("|-\n  a\n   b\n", "a\n b"), ("|+\n  a\n\n", "a\n\n"),
        ("|2\n   a\n", " a\n"),
    ])
    func quotedText(_ written: String, _ meant: String) {
        #expect(value(written) == .scalar(meant, isPlain: false))
    }

    @Test func plainTextKeepsItsSigns() {
        #expect(value("FOOD 1026 # a comment") == .scalar("FOOD 1026", isPlain: true))
        #expect(value("C#, it's https://x.org/a:b?c=d#e") == .scalar("C#, it's https://x.org/a:b?c=d#e", isPlain: true))
    }

    @Test func aMergeKeyIsAKeyLikeAnyOther() {
        let read = readYAML("a: &a { x: 1 }\nb:\n  <<: *a\n  x: 2")
        #expect(read.problems.isEmpty)
        #expect(outline(read.root).contains("<< 3:3-3:5: mapping 3:7-3:9"))
    }

    @Test func longTextIsReadWhole() {
        let word = String(repeating: "é", count: 100_000)
        #expect(value("\"\(word)\"") == .scalar(word, isPlain: false))
    }
}
