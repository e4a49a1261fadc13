import Advising
import Pathways

extension ReportWriter {
    /// One piece of learning, what becomes of it, and what to do about it.
    mutating func row(_ entry: Ledger.Entry) -> ReportContent.LedgerRow {
        let isCounted = entry.rule == .counted
        let isCut = !isCounted && ledger.entries.contains { $0.rule == .counted && $0.holding == entry.holding }
        let rest = entry.isRemainder || isCut ? say(ReportOutcomePhrase.rest) : nil
        return .init(
            name: ([words.name(entry.holding.offering)] + [rest].compactMap(\.self)).joined(separator: ", "),
            completion: completion(entry.holding), held: words.figure(entry.held, entry.unit),
            counts: words.figure(isCounted ? entry.recognised : 0, ledger.unit), isCounted: isCounted,
            outcome: say(entry.rule.phrase), explanation: isCounted ? counting(entry) : refused(entry),
            sources: cite(entry.basis))
    }

    private func completion(_ holding: Holding) -> String {
        [
            holding.completed.map { say(ReportStandingPhrase.completed, $0.description) },
            holding.grade.map { say(ReportStandingPhrase.grade, $0.rawValue) },
        ].compactMap(\.self).joined(separator: ", ")
    }

    private func counting(_ entry: Ledger.Entry) -> [String] {
        let amount = entry.recognised == nil ? say(ReportOutcomePhrase.amountUnknown) : nil
        let parts = [amount ?? entry.bucket.map(toward), use(entry)].compactMap(\.self)
        return parts.isEmpty ? [] : [parts.joined(separator: ", ").capitalisedFirst.asSentence]
    }

    private func toward(_ bucket: Ledger.Bucket) -> String {
        switch bucket {
        case .part(let part): say(ReportOutcomePhrase.towardPart, words.phrase(part, unit: ledger.unit))
        case .otherCredits: say(ReportOutcomePhrase.towardOther)
        case .total: say(ReportOutcomePhrase.towardTotal)
        case .several: say(ReportOutcomePhrase.towardSeveral)
        }
    }

    /// By which declaration it counts.
    private func use(_ entry: Ledger.Entry) -> String? {
        switch entry.use {
        case .own, .none: return nil
        case .replacement(let other): return say(ReportOutcomePhrase.asOther, words.quoted([other]))
        case .equivalence(let number):
            let equivalence = catalogue.equivalences[number]
            let isSource = equivalence.these.contains { $0.value == entry.holding.offering }
            let others = (isSource ? equivalence.are : equivalence.these).map(\.value)
            return say(ReportOutcomePhrase.byEquivalence, words.quoted(others))
        case .recognition(let number):
            let recognition = catalogue.recognitions[number]
            let name = words.authority(recognition).map(catalogue.institutionTitle) ?? ""
            return say(recognition.kind.phrase, name)
        }
    }

    private func refused(_ entry: Ledger.Entry) -> [String] {
        let freed = ledger.freeing.filter { $0.offering == entry.holding.offering }.map { freed in
            say(
                ReportAdvicePhrase.wouldFree, amount: freed.credits, words.credits(freed.credits, ledger.unit),
                words.sentence(freed.remedy))
        }
        let reason = entry.reason.isEmpty ? [] : [words.sentence(entry.reason).capitalisedFirst.asSentence]
        return reason + freed + [entry.rule.advice.map { say($0) }].compactMap(\.self)
    }
}

extension RecognitionKind {
    fileprivate var phrase: ReportOutcomePhrase {
        switch self {
        case .ladder: .byLadder
        case .transfer: .byTransfer
        case .assessment: .byAssessment
        }
    }
}

extension Ledger.EntryRule {
    fileprivate var phrase: ReportOutcomePhrase {
        switch self {
        case .counted: .counted
        case .overLimit: .overLimit
        case .belowLevel: .belowLevel
        case .outOfDate: .outOfDate
        case .belowGrade: .belowGrade
        case .duplicate: .duplicate
        case .excluded: .excluded
        case .outsideAgreement: .outsideAgreement
        case .needsEvidence: .needsEvidence
        case .otherUnit: .otherUnit
        case .notRecognised: .notRecognised
        }
    }

    /// What a learner can do about it.
    fileprivate var advice: ReportAdvicePhrase? {
        switch self {
        case .counted: nil
        case .overLimit: .overLimit
        case .belowLevel: .belowLevel
        case .outOfDate: .outOfDate
        case .belowGrade: .belowGrade
        case .duplicate: .duplicate
        case .excluded: .excluded
        case .outsideAgreement: .outsideAgreement
        case .needsEvidence: .needsEvidence
        case .otherUnit: .otherUnit
        case .notRecognised: .notRecognised
        }
    }
}
