/// SplitMix64 (Steele, Lea and Flood 2014), for tests that repeat.
struct OutputsRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }

    /// A text of the pieces that are hard to write down.
    mutating func text(_ pieces: [String], _ length: Int) -> String {
        (0..<Int.random(in: 0...length, using: &self)).map { _ in pieces.randomElement(using: &self) ?? "" }.joined()
    }

    static let pieces = [
        "a", "b c", "%", "%0A", ":", ",", "::", "\n", "\r", "\r\n", "\t", "<", ">", "&", "&amp;", "\"", "'", "]]>", "é",
        "e\u{301}", "漢", "👩🏽‍🎓", "\u{202E}", "\u{1B}[31m", "\u{0}", "\u{FFFE}", "\u{FFFF}", "\u{85}", "[", "](", ")",
        "{0}",
        "{", "}", "\\", "–", "\u{FEFF}", "\u{10FFFF}",
    ]
}
