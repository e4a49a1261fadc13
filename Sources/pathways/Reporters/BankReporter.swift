import Pathways

/// The entries of a credit bank, those of one receiver together.
struct BankReporter {
    let catalogue: Catalogue
    let style: Style
    let bank: CreditBank

    func report() -> String {
        guard !bank.entries.isEmpty else { return "No assessments to list, as of \(bank.asOf).\n" }
        var result = "Credit bank, as of \(bank.asOf): \(summary).\n"
        var receiver: String?
        for entry in bank.entries {
            let words = BankWords(catalogue: catalogue, entry: entry)
            if words.receiver != receiver { result += "\n\(style.bold(words.receiver))\n" }
            receiver = words.receiver
            result += report(entry, words)
        }
        return result
    }

    private var summary: String {
        func count(_ name: String) -> Int { bank.entries.count { $0.validity.name == name } }
        let parts = [
            (count("valid"), "valid"), (count("ending"), "ending within \(bank.soon)"),
            (count("not-yet"), "not yet valid"),
            (count("ended"), "ended"),
        ]
        let number = bank.entries.count
        let list = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
        return "\(number) \(number == 1 ? "assessment" : "assessments"), \(list)"
    }

    private func report(_ entry: CreditBank.Entry, _ words: BankWords) -> String {
        let recognition = entry.recognition
        let place = Place(recognition.span, in: catalogue).text
        let source = recognition.publicSource.map { ", \($0.printable)" } ?? ""
        let agreement = recognition.agreement?.id.map { ", agreement \($0.printable)" } ?? ""
        let offered = words.offeredBy.isEmpty ? "" : ", offered by \(words.offeredBy)"
        var lines = ["\(words.training)\(offered)   \(style.faint(place + source))"]
        lines.append("  \(gives(entry, words))")
        lines.append("  \(words.validity)\(agreement)")
        if !words.conditions.isEmpty { lines.append("  If: \(words.conditions.joined(separator: "; "))") }
        if !words.confirm.isEmpty { lines.append("  To confirm: \(words.confirm.joined(separator: "; "))") }
        if let assessor = words.assessor { lines.append("  Assessed by \(assessor)") }
        lines.append(
            "  " + (entry.usableIn.isEmpty ? "No program here is known to use it" : "Of use in \(words.programs)"))
        return lines.map { "  \($0)\n" }.joined()
    }

    /// The total, and what makes it up unless it is one block.
    private func gives(_ entry: CreditBank.Entry, _ words: BankWords) -> String {
        let parts = words.gives.joined(separator: "; ")
        if entry.specificity == .none { return parts }
        let total = "\(words.total), \(words.specificity)"
        return parts == words.total ? total : "\(total): \(parts)"
    }
}
