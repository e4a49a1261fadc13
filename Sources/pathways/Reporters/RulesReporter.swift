import Pathways

/// The kinds of finding as text.
struct RulesReporter {
    let style: Style

    /// All of them under the titles of their groups: code, severity, one sentence.
    func list(_ codes: [DiagnosticCode]) -> String {
        let width = codes.map(\.rawValue.count).max() ?? 0
        let groups = DiagnosticGroup.allCases.compactMap { group -> String? in
            let members = codes.filter { $0.group == group }
            guard !members.isEmpty else { return nil }
            return "\(style.bold(group.title))\n" + members.map { line($0, width) }.joined()
        }
        return groups.joined(separator: "\n") + "\n“pathways rules CODE” explains one of them, with an example.\n"
    }

    private func line(_ code: DiagnosticCode, _ width: Int) -> String {
        let name = Self.padded(code.rawValue, width)
        let severity = style.severity(code.severity, Self.padded(code.severity.rawValue, 7))
        return "  \(name)  \(severity)  \(code.explanation)\n"
    }

    /// One of them, with everything the article says.
    func explanation(_ code: DiagnosticCode) -> String {
        let severity = style.severity(code.severity, code.severity.rawValue)
        let heading = "\(style.bold(code.rawValue)) (\(severity), \(code.group.rawValue))\n\n"
        guard let article = code.article else { return heading + code.explanation + "\n" }
        return heading + MarkdownText(style: style).text(article.markdown) + "\n"
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}

extension DiagnosticGroup {
    /// What the rules of the group look at.
    var title: String {
        switch self {
        case .content: "Content: what a file says"
        case .structure: "Structure: how the declarations hold together"
        case .credit: "Credit: whether the numbers agree"
        case .bank: "Credit bank: whether the agreements hold"
        case .record: "Record: what is kept beside the declarations"
        }
    }
}
