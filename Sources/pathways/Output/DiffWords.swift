import Pathways

/// What comes of the differences between two catalogues, in words.
struct DiffWords {
    let comparison: Comparison
    let markup: Markup

    private var all: DifferenceConsequences { comparison.consequences }

    /// What comes of the differences, one thing a line, under a title for each kind of thing.
    func consequences() -> [(title: String, lines: [String])] {
        let lists = [
            ("Loops that are new", all.newLoops.map(loop)), ("Loops that are gone", all.resolvedLoops.map(loop)),
            ("Can no longer be obtained", all.unobtainable.map(markup.code)),
            ("Can be obtained now", all.obtainable.map(markup.code)),
            ("New, and cannot be obtained", all.addedUnobtainable.map(markup.code)),
            ("Add up to something else", all.totals.map(total)),
        ]
        let recognitions = [
            ("Recognitions lost", all.lost.map { recognition($0, in: comparison.old) + cause($0) }),
            ("Recognitions gained", all.gained.map { recognition($0, in: comparison.new) }),
            ("Other credit granted", all.creditChanges.map(creditChange)),
        ]
        return (lists + recognitions).filter { !$0.1.isEmpty }
    }

    private func loop(_ change: DifferenceConsequences.LoopChange) -> String {
        "\(change.kind.rawValue): \(change.offerings.map(markup.code).joined(separator: ", "))"
    }

    private func total(_ change: DifferenceConsequences.TotalChange) -> String {
        let sums = Self.step(bounds(change.old), bounds(change.new))
        let declared = Self.step(change.old.declared?.text ?? "none", change.new.declared?.text ?? "none")
        return "\(markup.code(change.id)): \(sums) \(markup.plain(change.new.unit.rawValue))s; declared: \(declared)"
    }

    private static func step(_ old: String, _ new: String) -> String { old == new ? old : "\(old) → \(new)" }

    /// `60`, `57 to 63`, `at least 57`.
    private func bounds(_ total: AwardTotal) -> String {
        let range = total.range
        switch (range.minimum ?? range.atLeast, range.maximum) {
        case (nil, nil): return "unknown"
        case (let least?, nil): return "at least \(least)"
        case (nil, let most?): return "at most \(most)"
        case (let least?, let most?): return least == most ? least.text : "\(least) to \(most)"
        }
    }

    private func creditChange(_ change: DifferenceConsequences.CreditChange) -> String {
        let amounts = [change.old, change.new].map { $0.credits?.description ?? "none published" }.map(markup.plain)
        return "\(ends(change.new, in: comparison.new)): \(amounts[0]) → \(amounts[1])"
    }

    private func recognition(_ lost: LostRecognition, in catalogue: Catalogue) -> String {
        let credits = lost.credits.map { ", \(markup.plain($0.description))" } ?? ""
        return ends(lost, in: catalogue) + credits
    }

    private func ends(_ lost: LostRecognition, in catalogue: Catalogue) -> String {
        let from = lost.from.map { markup.code(catalogue[$0].id) }.joined(separator: ", ")
        return "\(lost.relation.rawValue) \(from) → \(lost.into.map(markup.code).joined(separator: ", "))"
    }

    private func cause(_ lost: LostRecognition) -> String {
        switch lost.cause {
        case .itself: ""
        case .source: "; what it starts from cannot be obtained"
        case .target: "; what it leads to cannot be obtained"
        }
    }

    /// `2 added, 1 removed, 3 changed`.
    var summary: String {
        let difference = comparison.difference
        let counts = [
            (difference.added.count, "added"), (difference.removed.count, "removed"),
            (difference.changed.count, "changed"),
        ]
        let parts = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
        return parts.isEmpty ? "no declaration differs" : parts.joined(separator: ", ")
    }
}
