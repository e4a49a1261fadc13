/// Texts from files in a Markdown document.
enum MarkdownEscape {
    /// A text that begins a line or an item: what Markdown takes for its own, there or anywhere in it, is escaped.
    static func line(_ text: String) -> String {
        let words = text.printable.drop { $0.isWhitespace }
        let escaped = DiffMarkdownReporter.cell(String(words)).replacing("$", with: "\\$")
        let digits = escaped.prefix { $0.isASCII && $0.isNumber }
        switch escaped.dropFirst(digits.count).first {
        case "."?, ")"?: return digits.isEmpty ? escaped : "\(digits)\\\(escaped.dropFirst(digits.count))"
        case "-"?, "+"?, "="?, ":"?: return digits.isEmpty ? "\\\(escaped)" : escaped
        default: return escaped
        }
    }

    /// An address as a link, any other source as text.
    static func source(_ text: String) -> String { SafeLink(text).map { "<\($0.address)>" } ?? line(text) }
}
