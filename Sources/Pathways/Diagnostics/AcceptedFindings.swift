/// Findings, those that are accepted told apart from those that are not.
public struct AcceptedFindings: Sendable {
    public struct Accepted: Sendable {
        public var finding: Diagnostic
        public var acceptance: Acceptance
    }

    /// What is left to look at, acceptances that match nothing included, sorted by place.
    public let open: [Diagnostic]
    /// What is accepted, in the order of the findings.
    public let accepted: [Accepted]

    /// Tells findings apart.
    ///
    /// An acceptance that has ended accepts nothing: its finding is open again, and shows what was said of it. One that
    /// matches nothing is a finding itself, unless its check was not run or its file not read.
    ///
    /// O(findings + acceptances), but for acceptances of one code in one file, which are compared one by one.
    ///
    /// - Parameters:
    ///   - findings: everything that was found.
    ///   - acceptances: what is accepted.
    ///   - asOf: the day of the check.
    ///   - wasRun: whether findings of a code were looked for at all.
    public init(
        _ findings: [Diagnostic], _ acceptances: [Acceptance], asOf: CalendarDate,
        wasRun: (DiagnosticCode) -> Bool = { _ in true }
    ) {
        var used: Set<Int> = []
        var open: [Diagnostic] = []
        var accepted: [Accepted] = []
        let byPlace = Dictionary(grouping: acceptances.indices) { Key(acceptances[$0].code, acceptances[$0].place) }
        for finding in findings {
            let candidates = byPlace[Key(finding.code, .file(finding.span.file))] ?? []
            let matching = finding.isAcceptable ? candidates.filter { acceptances[$0].matches(finding) } : []
            used.formUnion(matching)
            if let valid = matching.first(where: { acceptances[$0].holds(on: asOf) }) {
                accepted.append(Accepted(finding: finding, acceptance: acceptances[valid]))
            } else {
                open.append(finding.adding(matching.map { acceptances[$0] }))
            }
        }
        let unused = acceptances.indices.filter { number in
            let acceptance = acceptances[number]
            return !used.contains(number) && acceptance.place != .notRead && wasRun(acceptance.code)
        }
        self.open = (open + unused.map { Diagnostic(unused: acceptances[$0]) }).sorted()
        self.accepted = accepted
    }

    private init(open: [Diagnostic], accepted: [Accepted]) { (self.open, self.accepted) = (open, accepted) }

    /// Those of certain codes.
    public func only(_ isWanted: (DiagnosticCode) -> Bool) -> AcceptedFindings {
        AcceptedFindings(
            open: open.filter { isWanted($0.code) }, accepted: accepted.filter { isWanted($0.finding.code) })
    }

    private struct Key: Hashable {
        var code: DiagnosticCode
        var place: Acceptance.Place

        init(_ code: DiagnosticCode, _ place: Acceptance.Place) { (self.code, self.place) = (code, place) }
    }
}

extension Acceptance {
    fileprivate func holds(on date: CalendarDate) -> Bool { until.map { date <= $0 } ?? true }
}

extension Diagnostic {
    /// The finding with what was said of it when it was accepted.
    fileprivate func adding(_ ended: [Acceptance]) -> Diagnostic {
        var result = self
        result.related += ended.compactMap { acceptance in
            acceptance.until.map { Related("accepted until \($0): \(acceptance.reason)", at: acceptance.span) }
        }
        return result
    }

    fileprivate init(unused acceptance: Acceptance) {
        let what = acceptance.finding.map { ": \($0)" } ?? acceptance.line.map { " on line \($0)." } ?? "."
        self.init(
            .unusedAcceptance, "This accepts a finding \(acceptance.code.rawValue) that is no longer found\(what)",
            at: acceptance.span, hint: "Take it out; pathways check --accept-current writes the file anew.")
    }
}
