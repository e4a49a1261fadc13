import Pathways

/// What `check` found, ready to be reported.
struct CheckReport {
    var catalogue: Catalogue
    /// What is shown, in the order of places.
    var findings: [Diagnostic]
    /// What the catalogue accepts: not shown, but counted, and kept where a format has room for it.
    var accepted: [Accepted]
    /// The codes that were looked for: all of them unless some were left out, or could not be.
    var rules: [DiagnosticCode] = DiagnosticCode.allCases

    /// A finding that the catalogue accepts.
    struct Accepted {
        var finding: Diagnostic
        var reason: String
        /// The last day on which it is accepted; `nil` for always.
        var until: CalendarDate?
    }
}

extension CheckReport {
    init(
        _ catalogue: Catalogue, open: [Diagnostic], accepted: [AcceptedFindings.Accepted],
        rules: [DiagnosticCode] = DiagnosticCode.allCases
    ) {
        self.catalogue = catalogue
        findings = open
        self.accepted = accepted.map {
            Accepted(finding: $0.finding, reason: $0.acceptance.reason, until: $0.acceptance.until)
        }
        self.rules = rules
    }

    /// Every finding, shown or accepted, in the order of places.
    var all: [(finding: Diagnostic, acceptance: Accepted?)] {
        let shown = findings.map { (finding: $0, acceptance: Accepted?.none) }
        let hidden = accepted.map { (finding: $0.finding, acceptance: Accepted?.some($0)) }
        return (shown + hidden).sorted { $0.finding < $1.finding }
    }
}

extension CheckReport {
    /// The rules that had the chance to find something. As long as a file cannot be read, only its content is looked at.
    var lookedAt: Set<DiagnosticCode> {
        let found = Set(all.map(\.finding.code))
        let isReadable = !found.contains(.unreadableFile)
        return found.union(rules.filter { isReadable || $0.isContent })
    }
}

extension CheckReport.Accepted {
    /// Why it is accepted, and for how long.
    var justification: String {
        until.map { "\(reason.printable) (accepted until \($0))" } ?? reason.printable
    }
}
