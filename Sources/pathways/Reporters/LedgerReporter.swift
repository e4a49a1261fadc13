import Advising
import Pathways

/// Which held learning counts toward a target, as a registrar would say it.
struct LedgerReporter {
    let catalogue: Catalogue
    let style: Style
    let asOf: CalendarDate

    func report(_ ledger: Ledger) -> String {
        let words = LedgerWords(catalogue: catalogue, unit: ledger.unit)
        let counting = ledger.entries.filter { $0.rule == .counted }
        let others = ledger.entries.filter { $0.rule != .counted }
        let sections = [
            section("Counts", counting.map { row($0, words) }),
            section("Does not count", others.map { row($0, words) }),
            section("Recognised without credit", withoutCredit(ledger)),
            section("Still to do", remainder(ledger, words)),
            section("Would count", ledger.freeing.map { freed($0, ledger.unit) }),
            section("To confirm", ledger.confirm.map { "  \($0.english.printable)\n" }),
        ]
        return heading(ledger, words) + sections.joined()
    }

    private func section(_ title: String, _ lines: [String]) -> String {
        lines.isEmpty ? "" : "\n\(style.bold(title))\n" + lines.joined()
    }

    private func heading(_ ledger: Ledger, _ words: LedgerWords) -> String {
        var result = "\(style.bold(catalogue.label(ledger.target))), as of \(asOf)\n  "
        if let total = ledger.total {
            result += "\(ledger.counted) of \(Credits(total, ledger.unit)) count"
        } else {
            result += "\(Credits(ledger.counted, ledger.unit)) count; how many it takes is not published"
        }
        if let remaining = ledger.remaining { result += "; \(remaining) remain" }
        if ledger.remainingHere > 0 {
            let names = catalogue[ledger.target].institutions.map { catalogue.institutionTitle($0).printable }
            result += ", at least \(ledger.remainingHere) of them at \(names.joined(separator: " or "))"
        }
        result += ".\n"
        if !ledger.binding.isEmpty {
            let rules = ledger.binding.map { "\($0.rawValue) (\(words.rule($0)))" }
            result += "  Binding: \(rules.joined(separator: ", ")).\n"
        }
        if !ledger.isProved { result += "  The search was cut off: more may count.\n" }
        return result
    }

    private func row(_ entry: Ledger.Entry, _ words: LedgerWords) -> String {
        let rest = entry.isRemainder ? ", the rest of it" : ""
        let reason = entry.reason.isEmpty ? "" : ": \(entry.reason.english.printable)"
        let rule = entry.rule == .counted ? "" : "  \(entry.rule.rawValue)\(reason)"
        var result = "  \(catalogue.label(entry.holding.offering))\(completion(entry.holding))\(rest): "
        result += "\(amount(entry, words))\n"
        if !rule.isEmpty { result += "    \(rule.dropFirst(2))\n" }
        let use = words.use(entry)
        let source = entry.basis.source.map { ", \($0.printable)" } ?? ""
        let place = style.faint(Place(entry.basis.span, in: catalogue).text + source)
        return result + "      \(use.isEmpty ? "" : use + "   ")\(place)\n"
    }

    private func completion(_ holding: Holding) -> String {
        [holding.completed.map { ", \($0)" }, holding.grade.map { ", \($0.rawValue.printable)" }]
            .compactMap(\.self).joined()
    }

    private func amount(_ entry: Ledger.Entry, _ words: LedgerWords) -> String {
        let held = entry.held.map { Credits($0, entry.unit).description } ?? "credits not published"
        guard entry.rule == .counted else { return held }
        guard let recognised = entry.recognised else { return "\(held), recognised for an amount not published" }
        let bucket = entry.bucket.map { ", toward \(place($0, words))" } ?? ""
        let isWhole = entry.held == recognised
        if isWhole { return "\(held)\(bucket)" }
        return "\(held)\(entry.held == nil ? ";" : " held,") \(recognised) count\(bucket)"
    }

    private func place(_ bucket: Ledger.Bucket, _ words: LedgerWords) -> String {
        switch bucket {
        case .otherCredits: "its other coursework"
        case .total: "its total"
        case .several: "several parts"
        case .part: words.bucket(bucket).printable
        }
    }

    private func withoutCredit(_ ledger: Ledger) -> [String] {
        ledger.recognitions.filter { $0.credits == 0 }.map { used in
            let recognition = catalogue.recognitions[used.number]
            let from = used.from.map { catalogue[$0].id.printable }.joined(separator: ", ")
            let gives = RecognitionWords(catalogue: catalogue).gives(recognition).joined(separator: "; ")
            return "  \(from): \(gives)   \(style.faint(Place(recognition.span, in: catalogue).text))\n"
        }
    }

    private func remainder(_ ledger: Ledger, _ words: LedgerWords) -> [String] {
        var lines: [String] = []
        if let entry = ledger.entryMissing { lines.append("  for entry: \(words.requirement.phrase(entry))\n") }
        for minimum in ledger.levelMinimums where minimum.remaining > 0 {
            lines.append(
                "  \(minimum.remaining) more credits at level \(minimum.level.printable), of at least \(minimum.minimum)\n"
            )
        }
        for part in ledger.unmet {
            let place = style.faint(Place(part.requirement.span, in: catalogue).text)
            lines.append("  \(words.requirement.phrase(part.requirement))   \(place)\n")
            if let competition = part.competition { lines.append("      \(words.competition(competition))\n") }
        }
        return lines
    }

    private func freed(_ freed: Ledger.FreedCredit, _ unit: CreditUnit) -> String {
        let source = freed.basis.source.map { ", \($0.printable)" } ?? ""
        let place = style.faint(Place(freed.basis.span, in: catalogue).text + source)
        return "  \(Credits(freed.credits, unit)) more \(freed.remedy.english.printable): "
            + "\(catalogue.label(freed.offering))   \(place)\n"
    }
}
