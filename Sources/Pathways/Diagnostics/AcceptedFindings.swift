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
        let pairs = Pairing(findings, acceptances)
        var open: [Diagnostic] = []
        var accepted: [Accepted] = []
        for (number, finding) in findings.enumerated() {
            let matching = pairs.acceptances(of: number).map { acceptances[$0] }
            if let valid = matching.first(where: { $0.holds(on: asOf) }) {
                accepted.append(Accepted(finding: finding, acceptance: valid))
            } else {
                open.append(finding.adding(matching))
            }
        }
        let unused = acceptances.indices.filter { number in
            let acceptance = acceptances[number]
            return !pairs.isUsed(number) && acceptance.place != .notRead && wasRun(acceptance.code)
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
}

/// Which acceptance is meant for which finding.
///
/// One that gives the finding's words is meant for one finding: of several with the same words the one whose line is
/// nearest to its own. One without words is meant for all on its line, or in its file.
private struct Pairing {
    private struct Key: Hashable {
        var code: DiagnosticCode
        var place: Acceptance.Place
    }

    private var pairs: [Int: [Int]] = [:]
    private var used: Set<Int> = []

    init(_ findings: [Diagnostic], _ acceptances: [Acceptance]) {
        let byPlace = Dictionary(grouping: findings.indices.filter { findings[$0].isAcceptable }) { number in
            Key(code: findings[number].code, place: .file(findings[number].span.file))
        }
        var words: [Int: String] = [:]
        for (number, acceptance) in acceptances.enumerated() {
            let candidates = byPlace[Key(code: acceptance.code, place: acceptance.place)] ?? []
            for candidate in candidates where words[candidate] == nil {
                words[candidate] = findings[candidate].message.english
            }
            var matching = candidates.filter { acceptance.matches(findings[$0], saying: words[$0] ?? "") }
            if acceptance.finding != nil {
                let line = acceptance.line ?? 0
                func distance(_ finding: Int) -> Int { abs(Int(findings[finding].span.line) - line) }
                let free = matching.filter { pairs[$0] == nil }
                matching = free.min { (distance($0), $0) < (distance($1), $1) }.map { [$0] } ?? []
            }
            for finding in matching { pairs[finding, default: []].append(number) }
            if !matching.isEmpty { used.insert(number) }
        }
    }

    func acceptances(of finding: Int) -> [Int] { pairs[finding] ?? [] }

    func isUsed(_ acceptance: Int) -> Bool { used.contains(acceptance) }
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
        let code = acceptance.code.rawValue
        let message: Message =
            if let finding = acceptance.finding {
                "This accepts a finding “\(code)” that is no longer found: \(finding)"
            } else if let line = acceptance.line {
                "This accepts a finding “\(code)” that is no longer found on line \(line)."
            } else {
                "This accepts a finding “\(code)” that is no longer found."
            }
        self.init(
            .unusedAcceptance, message, at: acceptance.span,
            hint: "Take it out; pathways check --accept-current writes the file anew.")
    }
}
