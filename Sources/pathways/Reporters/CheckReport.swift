import Pathways

/// What `check` found, ready to be reported.
struct CheckReport {
    /// A finding that is not shown, with the reason.
    struct Accepted {
        var finding: Diagnostic
        var reason: String
        var until: CalendarDate?
    }

    var catalogue: Catalogue
    var findings: [Diagnostic]
    var accepted: [Accepted]
}

extension CheckReport {
    init(_ catalogue: Catalogue, open: [Diagnostic], accepted: [AcceptedFindings.Accepted]) {
        self.catalogue = catalogue
        findings = open
        self.accepted = accepted.map {
            Accepted(finding: $0.finding, reason: $0.acceptance.reason, until: $0.acceptance.until)
        }
    }
}
