import Advising
import Pathways

extension ReportWriter {
    /// What the answers take for granted.
    var assumptions: [String] {
        var result = [say(ReportAdvisingPhrase.declared)]
        if !(facts.routes.best?.steps.isEmpty ?? true) { result.append(say(ReportAdvisingPhrase.passed)) }
        let isPublished = ledger.entries.allSatisfy { $0.rule != .counted || $0.recognised != nil }
        if !isPublished || !(facts.routes.best?.unknown.isEmpty ?? true) {
            result.append(say(ReportAdvisingPhrase.unpublished))
        }
        let undated = facts.holdings.filter { $0.completed == nil }.map(\.offering)
        if !undated.isEmpty { result.append(say(ReportAdvisingPhrase.noDates, words.quoted(undated))) }
        return result
    }

    /// What to ask whom: the institution of the target first.
    mutating func questions() -> [ReportContent.Questions] {
        var asked: [(institution: String, line: ReportContent.Cited)] = []
        for text in toConfirm { asked.append(question(confirming: text)) }
        for award in facts.claimable {
            asked.append((host(of: award), .init(text: say(ReportAdvisingPhrase.askClaim, words.quoted([award])))))
        }
        let home = host(of: facts.target)
        asked += ownQuestions.map { (home, .init(text: $0)) }
        let order = [home] + asked.map(\.institution)
        return order.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }.compactMap { id in
            let lines = asked.filter { $0.institution == id }.map(\.line)
            guard !lines.isEmpty else { return nil }
            let url = catalogue.institution(id)?.url
            return .init(institution: catalogue.institutionTitle(id), url: url, lines: lines)
        }
    }

    private func host(of award: OfferingIndex) -> String { catalogue[award].institutions.first ?? "" }

    /// Everything that has to be true, each thing once.
    private var toConfirm: [Message] {
        (ledger.confirm + (facts.routes.best?.confirm ?? [])).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// A text of the catalogue is asked of who declares it, what follows from the rules of whom the target belongs to.
    private mutating func question(confirming message: Message) -> (String, ReportContent.Cited) {
        let text = words.sentence(message)
        guard message.isVerbatim else {
            return (host(of: facts.target), .init(text: say(ReportAdvisingPhrase.confirm, text.asSentence)))
        }
        let used = ledger.recognitions.map { catalogue.recognitions[$0.number] }
        let declaring = (used + catalogue.recognitions).first { $0.conditions.confirm.contains(text) }
        let sources = declaring.map { cite($0.span, $0.publicSource) } ?? []
        return (
            declaring.flatMap(words.authority) ?? host(of: facts.target),
            .init(text: say(ReportAdvisingPhrase.confirmed, text.asSentence), sources: sources)
        )
    }

    /// What to ask where the target is offered.
    private var ownQuestions: [String] {
        var result: [String] = []
        let rows = ledger.entries.reduce(into: [(Ledger.EntryRule, OfferingIndex)]()) { list, entry in
            if !list.contains(where: { $0 == (entry.rule, entry.holding.offering) }) {
                list.append((entry.rule, entry.holding.offering))
            }
        }
        for (rule, offering) in rows {
            switch rule {
            case .needsEvidence: result.append(say(ReportAdvisingPhrase.askEvidence, words.quoted([offering])))
            case .notRecognised, .outOfDate, .outsideAgreement, .otherUnit:
                result.append(say(ReportAdvisingPhrase.askAssessment, words.quoted([offering])))
            default: break
            }
        }
        if !ledger.isTargetHeld(facts.holdings), facts.routes.best != nil {
            result.append(say(ReportAdvisingPhrase.askEntry, words.quoted([facts.target])))
        }
        return result
    }
}
