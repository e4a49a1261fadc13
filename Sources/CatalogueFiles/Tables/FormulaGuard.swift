/// The apostrophe in front of texts that a spreadsheet program would take for a formula.
///
/// A text that begins with `=`, `+`, `-`, `@`, a tab or a carriage return is written with an apostrophe before it. So is
/// one that begins so after apostrophes of its own, and one of nothing but apostrophes: then each text has one way to be
/// written, and an empty text is not an empty cell. Reference: OWASP, CSV Injection.
package enum FormulaGuard {
    /// Whether a spreadsheet program would take a text that begins so for a formula.
    package static func beginsFormula(_ text: String) -> Bool { text.utf8.first.map(dangerous.contains) ?? false }

    /// The text as it is put into a cell.
    static func guarded(_ text: String) -> String { needsGuard(text) ? "'" + text : text }

    /// Whether the first apostrophe of the content of a cell is a guard.
    static func isGuarded(_ text: String) -> Bool {
        text.utf8.first == apostrophe && needsGuard(text.dropFirst())
    }

    private static func needsGuard(_ text: some StringProtocol) -> Bool {
        guard let first = text.utf8.first(where: { $0 != apostrophe }) else { return true }
        return dangerous.contains(first)
    }

    private static let apostrophe = UInt8(ascii: "'")
    private static let dangerous = Array("=+-@\t\r".utf8)
}
