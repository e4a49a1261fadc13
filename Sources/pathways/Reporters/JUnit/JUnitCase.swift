import Pathways

/// One rule: passed, failed or not looked at.
struct JUnitCase {
    var code: DiagnosticCode
    var isSkipped: Bool
    var findings: [Diagnostic]
    var accepted: [CheckReport.Accepted]
    var catalogue: Catalogue

    private var failed: [Diagnostic] { findings.filter { $0.severity > .note } }

    var isFailure: Bool { !failed.isEmpty }

    var text: String {
        let names = XMLText.attribute("classname", "pathways.\(code.group.rawValue)")
        let start = "    <testcase\(names)\(XMLText.attribute("name", code.rawValue))"
        let children = [skipped, failure, output].compactMap(\.self)
        if children.isEmpty { return start + "/>\n" }
        return start + ">\n" + children.map { "      \($0)\n" }.joined() + "    </testcase>\n"
    }

    private var skipped: String? {
        isSkipped ? "<skipped\(XMLText.attribute("message", "this rule was not looked at"))/>" : nil
    }

    /// One failure with all findings: most servers show only the first one of a test.
    private var failure: String? {
        guard let first = failed.first else { return nil }
        let type = (failed.map(\.severity).max() ?? first.severity).rawValue
        let count = failed.count == 1 ? "" : "\(failed.count) findings, the first: "
        let message = XMLText.attribute("message", count + first.message.english.printable)
        let body = failed.map(description).joined(separator: "\n")
        return "<failure\(message)\(XMLText.attribute("type", type))>\(XMLText.content(body))</failure>"
    }

    private var output: String? {
        let notes = findings.filter { $0.severity == .note }.map(description)
        let reasons = accepted.map { "\(description($0.finding))\n    accepted: \($0.justification)" }
        let lines = notes + reasons
        return lines.isEmpty ? nil : "<system-out>\(XMLText.content(lines.joined(separator: "\n")))</system-out>"
    }

    private func description(_ finding: Diagnostic) -> String {
        let place = Place(finding.span, in: catalogue).text
        let first = "\(place): \(finding.severity.rawValue): \(finding.message.english.printable)"
        return ([first] + finding.advice(in: catalogue).map { "    \($0)" }).joined(separator: "\n")
    }
}
