/// How texts that come from files are shown.
struct Markup: Sendable {
    /// An identifier.
    var code: @Sendable (String) -> String
    /// Any other text.
    var plain: @Sendable (String) -> String

    /// For a terminal.
    static let none = Markup(code: { $0.printable }, plain: { $0.printable })
}
