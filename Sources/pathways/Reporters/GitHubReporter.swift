import Pathways

/// Findings as workflow commands of GitHub Actions, one a line: they appear beside the lines of a pull request.
struct GitHubReporter {
    let report: CheckReport

    func text() -> String { report.findings.map { command($0) + "\n" }.joined() }

    private func command(_ finding: Diagnostic) -> String {
        let properties = properties(finding).map { "\($0)=\(Self.property($1))" }.joined(separator: ",")
        return "::\(Self.name(finding.severity)) \(properties)::\(Self.data(message(finding)))"
    }

    private func properties(_ finding: Diagnostic) -> [(String, String)] {
        let place = Place(finding.span, in: report.catalogue)
        var result: [(String, String)] = []
        if !place.file.isEmpty { result.append(("file", Self.path(place.file))) }
        if place.line > 0, place.sheet == nil {
            let end = max(1, place.column) + max(1, Int(finding.span.length))
            result += [("line", "\(place.line)"), ("col", "\(max(1, place.column))"), ("endColumn", "\(end)")]
        }
        return result + [("title", finding.code.rawValue)]
    }

    /// The message, what to do, and the places that help, a line each. A cell has no line to stand beside: it is named.
    private func message(_ finding: Diagnostic) -> String {
        let cell = Place(finding.span, in: report.catalogue).cell.map { "\($0): " } ?? ""
        let first = cell + finding.message.english.printable
        return ([first] + finding.advice(in: report.catalogue)).joined(separator: "\n")
    }

    private static func name(_ severity: Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .note: "notice"
        }
    }

    private static func path(_ path: String) -> String { path.hasPrefix("./") ? String(path.dropFirst(2)) : path }

    private static func data(_ text: String) -> String {
        text.unicodeScalars.map { scalar in
            switch scalar {
            case "%": "%25"
            case "\r": "%0D"
            case "\n": "%0A"
            default: String(scalar)
            }
        }.joined()
    }

    private static func property(_ text: String) -> String {
        data(text).unicodeScalars.map { scalar in
            switch scalar {
            case ":": "%3A"
            case ",": "%2C"
            default: String(scalar)
            }
        }.joined()
    }
}
