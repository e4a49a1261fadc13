import Advising
import Pathways

extension ReportWriter {
    /// `60 of the 120 credits you need count today.`
    var standing: String {
        guard let total = ledger.total else {
            return say(
                ReportStandingPhrase.countOnly, amount: ledger.counted, words.credits(ledger.counted, ledger.unit))
        }
        if ledger.isTargetHeld(facts.holdings) { return say(ReportStandingPhrase.alreadyHeld) }
        return say(
            ReportStandingPhrase.countOf, amount: ledger.counted, say.number(ledger.counted),
            words.credits(total, ledger.unit))
    }

    var share: Double? {
        guard let total = ledger.total, total > 0 else { return nil }
        return min(1, ledger.counted.doubleValue / total.doubleValue)
    }

    mutating func standingFacts() -> [ReportContent.Fact] {
        [
            fact(.remaining, remaining()), fact(.claimable, claimable()), fact(.levels, levels()),
            fact(.limit, limits), fact(.entry, entry()), fact(.parts, parts()), fact(.wouldCount, wouldCount()),
        ].filter { !$0.lines.isEmpty }
    }

    private func fact(_ label: ReportStandingPhrase, _ lines: [ReportContent.Cited]) -> ReportContent.Fact {
        .init(label: say(label), lines: lines)
    }

    private mutating func remaining() -> [ReportContent.Cited] {
        guard let remaining = ledger.remaining else { return [] }
        let amount = words.credits(remaining, ledger.unit)
        let target = catalogue[facts.target]
        guard ledger.remainingHere > 0 else { return [.init(text: amount)] }
        let place = words.place(facts.target)
        let text =
            ledger.remainingHere == remaining
            ? say(ReportStandingPhrase.allHere, amount, place)
            : say(ReportStandingPhrase.remainingHere, amount, say.number(ledger.remainingHere), place)
        return [.init(text: text, sources: cite(target.span, target.details.source?.value))]
    }

    private mutating func claimable() -> [ReportContent.Cited] {
        guard !facts.claimable.isEmpty else { return [.init(text: say(ReportStandingPhrase.nothingToClaim))] }
        return facts.claimable.map { award in
            .init(text: words.name(award), sources: cite(catalogue[award].span, catalogue[award].details.source?.value))
        }
    }

    private mutating func levels() -> [ReportContent.Cited] {
        let source = catalogue[facts.target].details.source?.value
        return ledger.levelMinimums.map { minimum in
            let level = say.term(minimum.level)
            let (least, counted) = (say.number(minimum.minimum), say.number(minimum.counted))
            let text =
                minimum.remaining > 0
                ? say(ReportStandingPhrase.levelShort, level, counted, least, say.number(minimum.remaining))
                : say(ReportStandingPhrase.levelMet, level, least, counted)
            return .init(text: text.capitalisedFirst, sources: cite(minimum.span, source))
        }
    }

    private var limits: [ReportContent.Cited] {
        let rules = ledger.binding.map { ReportContent.Cited(text: say($0.phrase)) }
        return rules + (ledger.isProved ? [] : [.init(text: say(ReportStandingPhrase.searchCut))])
    }

    private mutating func entry() -> [ReportContent.Cited] {
        guard let requires = catalogue[facts.target].requires, !ledger.isTargetHeld(facts.holdings) else { return [] }
        let source = catalogue[facts.target].details.source?.value
        guard let missing = ledger.entryMissing else {
            return [.init(text: say(ReportStandingPhrase.entryMet), sources: cite(requires.span, source))]
        }
        let text = say(ReportStandingPhrase.entryMissing, words.phrase(missing, unit: ledger.unit))
        return [.init(text: text, sources: cite(missing.span, source))]
    }

    private mutating func parts() -> [ReportContent.Cited] {
        let source = catalogue[facts.target].details.source?.value
        return ledger.unmet.flatMap { part -> [ReportContent.Cited] in
            let text = words.phrase(part.requirement, unit: ledger.unit)
            let line = ReportContent.Cited(text: text, sources: cite(part.requirement.span, source))
            return [line] + (part.competition.map { [.init(text: competition($0))] } ?? [])
        }
    }

    private func competition(_ competition: Ledger.Competition) -> String {
        say(
            ReportStandingPhrase.competition, String(competition.parts.count), String(competition.needed),
            words.quoted(competition.learning))
    }

    /// What one condition would free, where no row of the ledger says it.
    private mutating func wouldCount() -> [ReportContent.Cited] {
        let inRows = Set(ledger.entries.filter { $0.rule != .counted }.map(\.holding.offering))
        return ledger.freeing.filter { !inRows.contains($0.offering) }.map { freed in
            let remedy = words.sentence(freed.remedy)
            let amount = words.credits(freed.credits, ledger.unit)
            return .init(
                text: say(ReportStandingPhrase.freed, amount, words.quoted([freed.offering]), remedy),
                sources: cite(freed.basis))
        }
    }
}

extension Ledger {
    /// Whether the target itself is among what is held.
    func isTargetHeld(_ holdings: [Holding]) -> Bool { holdings.contains { $0.offering == target } }
}

extension Ledger.Rule {
    fileprivate var phrase: ReportRulePhrase {
        switch self {
        case .transferLimit: .transferLimit
        case .transferLimits: .transferLimits
        case .residency: .residency
        case .levelMinimums: .levelMinimums
        case .currency: .currency
        case .sharing: .sharing
        case .excludes: .excludes
        case .admissionCredit: .admissionCredit
        case .total: .total
        }
    }
}

extension String {
    /// With a capital at the beginning.
    var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }

    /// With a full stop at the end, unless there is one or something like it.
    var asSentence: String {
        guard let last, !".!?…".contains(last) else { return self }
        return self + "."
    }
}
