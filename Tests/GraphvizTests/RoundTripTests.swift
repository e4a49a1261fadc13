import Graphviz
import Testing

@Suite struct RoundTripTests {
    /// A DOT string that is drawn as `text`: line breaks break lines, other control characters become spaces.
    private func quoted(_ text: String) -> String {
        let scalars = text.unicodeScalars.map { scalar in
            switch scalar {
            case "&": "&amp;"
            case "\\": "\\\\"
            case "\"": "\\\""
            case "\n": "\\n"
            case _ where scalar.value < 0x20: " "
            default: String(scalar)
            }
        }
        return "\"" + scalars.joined() + "\""
    }

    private func randomLabel(using random: inout SplitMix64) -> String {
        let characters = [
            "a", "Z", "0", " ", "  ", "\"", "'", "&", "&amp;", "&#65;", "<", ">", "</text>", "<b>", "]]>", "\\", "\\n",
            "\\N", "\\L", "\\\"", "\n", "\t", "{", "|", "}", "%s", "%n", "😀", "👩🏽‍🎓", "🇨🇦", "é", "e\u{301}", "שלום",
            "مرحبا",
            "\u{202E}", "漢字", "ß", "€", "--", "//", "/*", "#", "@", ";", "\u{1}",
        ]
        let count = Int.random(in: 0...12, using: &random)
        return (0..<count).compactMap { _ in characters.randomElement(using: &random) }.joined()
    }

    /// What a reader of the drawing should find. Empty lines leave no text behind.
    private func lines(of label: String) -> [String] {
        label.split(separator: "\n").map { line in
            String(String.UnicodeScalarView(line.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
        }
    }

    @Test(arguments: 0..<10 as Range<UInt64>)
    func labelsAreDrawnAsTheyWereWritten(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let labels = (0..<30).map { _ in randomLabel(using: &random) }
        let vertices = labels.enumerated().map { "n\($0.offset) [label=\(quoted($0.element))];" }
        let picture = try #require(SVGReader(try Renderer().draw("digraph g { \(vertices.joined()) }", as: .svg)))
        for (index, label) in labels.enumerated() {
            #expect(picture.lines["n\(index)"] ?? [] == lines(of: label), "\(label.debugDescription)")
        }
    }
}
