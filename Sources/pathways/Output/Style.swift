import Pathways

/// Emphasis on a terminal; plain text everywhere else.
struct Style {
    let isOn: Bool

    static let plain = Style(isOn: false)

    func bold(_ text: String) -> String { wrap(text, "1") }

    func faint(_ text: String) -> String { wrap(text, "2") }

    func severity(_ severity: Severity, _ text: String) -> String {
        switch severity {
        case .error: wrap(text, "1;31")
        case .warning: wrap(text, "1;33")
        case .note: wrap(text, "1;36")
        }
    }

    private func wrap(_ text: String, _ code: String) -> String {
        isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}

extension Style {
    /// What the terminal at hand takes.
    static var current: Style { Style(isOn: Console.usesColour) }
}
