import Advising
import Pathways

/// The answer to one line of a cohort: what the learner can claim, or what is wrong with the line.
struct CohortRow {
    /// What counts toward a target.
    struct Credit {
        var counted: Rational
        var remaining: Rational?
        var isProved: Bool
    }

    var learner: String?
    var prospects: LearnerProspects?
    var credit: Credit?
    var problem: String?
}

/// Writes the rows of a cohort.
struct CohortRows {
    let catalogue: Catalogue
    let asOf: String
    let format: RowFormat
    /// Whether credit toward a target is asked for.
    let hasTarget: Bool

    func line(_ row: CohortRow) -> String {
        switch format {
        case .json: json(row)
        case .csv: csv(row)
        }
    }

    /// The line that names the columns.
    var heading: String {
        let credit = hasTarget ? ["counted", "remaining"] : []
        return joined(["learner", "asOf", "claimable", "nearest"] + credit + ["error"])
    }

    private func id(_ offering: OfferingIndex) -> String { catalogue.offerings[offering.position].id }

    private func json(_ row: CohortRow) -> String {
        var text = JSONRow()
        text.add("learner", row.learner)
        guard let prospects = row.prospects, row.problem == nil else {
            text.add("error", row.problem ?? "")
            return text.line
        }
        text.add("asOf", asOf)
        text.add("claimable", prospects.claimable.map(id))
        text.add("nearest", prospects.nearest) { text, nearest in
            text.append { inner in
                inner.add("id", id(nearest.offering))
                inner.add("steps", Rational(nearest.steps))
            }
        }
        if let credit = row.credit {
            text.add("counted", credit.counted)
            text.add("remaining", credit.remaining)
            if !credit.isProved { text.add("isProved", false) }
        }
        return text.line
    }

    private func csv(_ row: CohortRow) -> String {
        let learner = CSVText.field(row.learner ?? "")
        guard let prospects = row.prospects, row.problem == nil else {
            let empty = [String](repeating: "", count: hasTarget ? 5 : 3)
            return joined([learner] + empty + [CSVText.field(row.problem ?? "")])
        }
        let claimable = prospects.claimable.map(id).joined(separator: " ")
        let nearest = prospects.nearest.map { "\(id($0.offering)):\($0.steps)" }.joined(separator: " ")
        var cells = [learner, asOf, CSVText.field(claimable), CSVText.field(nearest)]
        if hasTarget {
            cells.append(row.credit.map { JSONRow.number($0.counted) } ?? "")
            cells.append((row.credit?.remaining).map(JSONRow.number) ?? "")
        }
        let note = row.credit.map { $0.isProved ? "" : "more might count: the time to prove the credit ran out" } ?? ""
        return joined(cells + [CSVText.field(note)])
    }

    private func joined(_ cells: [String]) -> String { cells.joined(separator: ",") + "\n" }
}
