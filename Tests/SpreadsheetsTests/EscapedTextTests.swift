import Testing

@testable import Spreadsheets

struct EscapedTextTests {
    @Test(arguments: [
        ("a_x000D_\nb", "a\r\nb"), ("_x005F_x000D_", "_x000D_"), ("_x00e9_", "é"), ("_xD83C__xDF93_", "🎓"),
        ("_x12_", "_x12_"),
        ("_x000G_", "_x000G_"), ("_X000D_", "_X000D_"), ("_x+00D_", "_x+00D_"), ("_x000D", "_x000D"), ("", ""),
        ("_x0000_", "\0"), ("__x0041__", "_A_"), ("_x000D_x000D_", "\rx000D_"), ("_xD800_", "\u{FFFD}"),
    ]) func decoded(_ stored: String, _ expected: String) {
        #expect(EscapedText.decode(Array(stored.utf8)) == expected)
    }

    @Test func everyTextComesBack() {
        var random = SplitMix64(seed: 2)
        let pieces = [
            "_", "x", "0", "0", "D", "_x000D_", "_x", "\r", "\n", "\t", "\0", "\u{1F}", "é", "🎓", "\u{FFFE}", "a", " ",
        ]
        for _ in 0..<20_000 {
            let text = (0..<Int.random(in: 0...14, using: &random)).map { _ in
                pieces.randomElement(using: &random) ?? ""
            }.joined()
            let stored = EscapedText.encode(text)
            #expect(EscapedText.decode(Array(stored.utf8)) == text, "\(text.debugDescription) \(stored)")
            #expect(!stored.unicodeScalars.contains { $0.value < 32 && $0 != "\n" && $0 != "\t" })
        }
    }
}
