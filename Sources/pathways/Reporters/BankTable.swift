import Pathways

/// The entries of a credit bank as a table.
struct BankTable {
    let catalogue: Catalogue
    let bank: CreditBank

    /// One row an entry, with identifiers and plain values in cells of their own; several values of a cell are separated by
    /// semicolons.
    var csv: String {
        let heads = [
            "training", "title", "offered by", "granted by", "receiver", "credits", "unit", "gives", "level",
            "specified",
            "valid from", "valid until", "state", "days left", "agreement", "grade", "within", "conditions", "confirm",
            "assessor", "usable in", "source", "declared at",
        ]
        return CSVText.text([heads] + bank.entries.map(row))
    }

    private func row(_ entry: CreditBank.Entry) -> [String] {
        let words = BankWords(catalogue: catalogue, entry: entry)
        let recognition = entry.recognition
        let (dates, conditions) = (recognition.agreement?.effective, recognition.conditions)
        let trainings = entry.trainings.map { catalogue[$0] }
        var days = ""
        if case .ending(let left) = entry.validity { days = String(left) }
        return [
            list(trainings.map(\.id)), list(trainings.map(\.title)), words.offeredBy,
            catalogue.destination(of: recognition), words.receiver, entry.total?.amount.text ?? "",
            catalogue.unit(of: recognition).rawValue, list(words.gives), list(entry.levels), entry.specificity.rawValue,
            dates?.from?.description ?? "", dates?.until?.description ?? "", entry.validity.name, days,
            recognition.agreement?.id ?? "", conditions.grade?.value.rawValue ?? "",
            conditions.within?.value.description ?? "", list(words.conditions), list(words.confirm),
            recognition.declaredBy?.value ?? "", list(entry.usableIn.map { catalogue[$0].id }),
            recognition.publicSource ?? "", Place(recognition.span, in: catalogue).text,
        ].map(\.printable)
    }

    private func list(_ items: [String]) -> String { items.joined(separator: "; ") }

    /// The columns a reader needs, in GitHub's Markdown.
    var markdown: String {
        let heads = [
            "Training", "Granted by", "Gives", "Total", "Valid", "Conditions", "Assessed by", "Of use in", "Source",
        ]
        let rows = bank.entries.map(cells)
        let lines = [heads, heads.map { _ in "---" }] + rows
        return "**Credit bank**, as of \(bank.asOf)\n\n" + lines.map { "| \($0.joined(separator: " | ")) |\n" }.joined()
    }

    private func cells(_ entry: CreditBank.Entry) -> [String] {
        let words = BankWords(catalogue: catalogue, entry: entry)
        let recognition = entry.recognition
        let agreement = recognition.agreement?.id.map { ", agreement \($0)" } ?? ""
        let place = Place(recognition.span, in: catalogue).text
        let texts = [
            words.training + (words.offeredBy.isEmpty ? "" : ", offered by \(words.offeredBy)"), words.receiver,
            list(words.gives), "\(words.total), \(words.specificity)", words.validity + agreement,
            list(words.conditions + words.confirm.map { "to confirm: \($0)" }), words.assessor ?? "", words.programs,
            recognition.publicSource ?? place,
        ]
        return texts.map { $0.isEmpty ? "–" : DiffMarkdownReporter.cell($0) }
    }
}
