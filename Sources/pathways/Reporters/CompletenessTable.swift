import Pathways

/// The table of `pathways summary --completeness`: of one institution, or of all with the total.
struct CompletenessTable {
    let catalogue: Catalogue
    let rows: [SummaryCompleteness.Row]
    /// All offerings, each once; `nil` where one institution was asked for.
    let total: SummaryCompleteness.Tally?

    init(_ catalogue: Catalogue, institution: String?) {
        let completeness = SummaryCompleteness(in: catalogue)
        self.catalogue = catalogue
        guard let institution else {
            (rows, total) = (completeness.rows, completeness.total)
            return
        }
        rows = [completeness.row(of: institution)]
        total = nil
    }

    /// Every row with the name it goes by; the total last, and only where it says more than the rows.
    var named: [(name: String, tally: SummaryCompleteness.Tally)] {
        let all = total.map { rows.count > 1 ? [("all", $0)] : [] } ?? []
        return rows.map { ($0.institution, $0.tally) } + all
    }
}

extension SummaryCompleteness.Tally {
    /// `29 of 33 (87%)`, the percentage rounded down, so that only what is complete is 100%.
    var shareInWords: String {
        possible == 0 ? "none" : "\(given) of \(possible) (\(given * 100 / possible)%)"
    }
}
