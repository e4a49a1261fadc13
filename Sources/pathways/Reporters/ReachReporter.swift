import Advising
import Pathways

/// Where holdings can lead, as an advisor would say it.
struct ReachReporter {
    let catalogue: Catalogue
    let style: Style
    let asOf: CalendarDate

    func report(_ entries: [ExplainedEntry], holdings: [Holding]) -> String {
        var result = catalogue.introduction(holdings, asOf: asOf)
        for status in Reachability.Status.allCases {
            let group = entries.filter { $0.entry.status == status && status != .held }
            guard !group.isEmpty else { continue }
            result += "\n\(style.bold(heading(status)))\n"
            result += group.map(report).joined()
        }
        if entries.allSatisfy({ $0.entry.status == .held }) {
            result += "\nNothing further is declared that these lead toward. --all shows every offering.\n"
        }
        return result
    }

    private func heading(_ status: Reachability.Status) -> String {
        switch status {
        case .held: "Held"
        case .claimable: "Claim now: complete, and only to be asked for"
        case .open: "Open now: as far as declared, everything it needs can be started today"
        case .reachable: "Later"
        case .blocked: "Not within reach"
        }
    }

    private func report(_ explained: ExplainedEntry) -> String {
        let entry = explained.entry
        let offering = catalogue[entry.offering]
        let steps = entry.status == .reachable ? entry.steps.map { ", in \($0) rounds of study" } ?? "" : ""
        let place = offering.institutions.map { catalogue.institutionTitle($0).printable }.joined(separator: " and ")
        var result = "  \(catalogue.label(entry.offering)), \(offering.kind.rawValue) at \(place)\(steps)\n"
        for edge in entry.path {
            result += "      \(line(edge))\n"
            for condition in conditions(edge) { result += "          if \(condition)\n" }
        }
        for text in entry.refusals { result += "      Not as it stands: \(text.english.printable)\n" }
        for text in entry.confirm { result += "      To confirm: \(text.english.printable)\n" }
        result += stillNeeded(explained.remaining, unit: offering.unit)
        if let missing = explained.missing { result += obstacles(missing) }
        return result
    }

    private func line(_ edge: PathwayEdge) -> String {
        let source =
            edge.recognition.flatMap { catalogue.recognitions[$0].source?.value }
            .map { ", \($0.printable)" } ?? ""
        let credits =
            edge.recognition.flatMap { catalogue.credits(grantedBy: catalogue.recognitions[$0]) }.map { " for \($0)" }
            ?? ""
        let names = "\(catalogue[edge.from].id.printable) \(edge.relation.words) \(catalogue[edge.to].id.printable)"
        return "\(names)\(credits)   \(style.faint(Place(edge.declaredAt, in: catalogue).text + source))"
    }

    /// What the learner has begun, and what is left of it.
    private func stillNeeded(_ requirement: Requirement<OfferingIndex>?, unit: CreditUnit) -> String {
        guard let requirement else { return "" }
        let words = RequirementWords(catalogue: catalogue, unit: unit)
        return "      Still needed: \(words.phrase(requirement))\n"
    }

    /// What has to be true for a recognition on the way.
    private func conditions(_ edge: PathwayEdge) -> [String] {
        edge.recognition.map { RecognitionWords(catalogue: catalogue).conditions(catalogue.recognitions[$0]) } ?? []
    }

    private func obstacles(_ missing: MissingSet) -> String {
        if missing.isBlockedByItself { return "      In the way: what it requires itself, which nobody can meet.\n" }
        let lines = missing.items.map { item in
            let place = style.faint(Place(item.declaredAt, in: catalogue).text)
            let neededBy = catalogue[item.neededBy].id.printable
            return "      In the way: \(catalogue.label(item.offering)), which \(neededBy) needs   \(place)\n"
        }
        let doubt = missing.isProved ? "" : "      (Fewer things may be in the way: the search was cut off.)\n"
        return lines.joined() + doubt
    }
}
