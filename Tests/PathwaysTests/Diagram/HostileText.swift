/// Texts made to break out of labels, of elements and of lines; the same on every run.
enum HostileText {
    private static let pieces = [
        "a", "B", " ", "  ", "\\", "\\\\", "\\N", "\\n", "\\l", "\\G", "\"", "\\\"", "'", "&", "&amp;", "&#92;", "&lt",
        ";", "<",
        ">", "</FONT>", "<BR/>", "<!--", "-->", "]]>", "]", "[", "{", "}", "|", "\0", "\u{1}", "\n", "\r\n", "\t",
        "\u{7F}", "\u{85}",
        "\u{9F}", "\u{2028}", "\u{2029}", "\u{200E}", "\u{200F}", "\u{061C}", "\u{202A}", "\u{202E}", "\u{2066}",
        "\u{2069}",
        "\u{FEFF}", "\u{FFFE}", "\u{FFFF}", "\u{2060}", "\u{301}", "e\u{301}", "é", "ß", "漢", "مرحبا", "👨‍👩‍👧‍👦", "🇨🇦", "€",
        "digraph", "];", "-> n0", "URL=x",
    ]

    static func random(_ random: inout GraphRandom, longest: Int = 30) -> String {
        let count = Int.random(in: 0...longest, using: &random)
        return (0..<count).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }.joined()
    }
}
