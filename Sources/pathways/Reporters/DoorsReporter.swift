import Advising
import Pathways

/// What the next offerings open, as an advisor would say it.
struct DoorsReporter {
    let catalogue: Catalogue
    let style: Style
    let asOf: CalendarDate

    /// How many awards of a kind are named before the rest is counted.
    private static let namedLimit = 6

    func report(_ doors: Doors, holdings: [Holding], toward target: OfferingIndex?, limit: Int) -> String {
        let shown = doors.doors.prefix(limit)
        let rows = zip(1..., shown).map { number, door in row(door, number: number) }
        return catalogue.introduction(holdings, asOf: asOf) + heading(shown: shown.count, toward: target)
            + rows.joined()
            + ending(doors, shown: shown.count, toward: target)
    }

    private func heading(shown: Int, toward target: OfferingIndex?) -> String {
        if shown == 0 {
            let toward = target.map { " toward \(catalogue.label($0))" } ?? ""
            return "\nNothing that can be started or claimed now opens anything\(toward), as far as declared.\n"
        }
        let title = target.map { "Does the most toward \(catalogue.label($0))" } ?? "Opens the most next"
        return "\n\(style.bold(title))\n"
    }

    /// What is not shown.
    private func ending(_ doors: Doors, shown: Int, toward target: OfferingIndex?) -> String {
        let more = doors.doors.count - shown
        let silent = doors.openCount - doors.doors.count
        var lines: [String] = []
        if more > 0 { lines.append("\(more) more open something: --limit \(doors.doors.count) shows them.") }
        if silent > 0 {
            let what = target == nil ? "open nothing" : "do nothing toward it"
            lines.append("\(silent) more can be started or claimed now, and \(what) that is declared.")
        }
        if !doors.isProved { lines.append("Some credits were not found in time, and are left out.") }
        return lines.isEmpty ? "" : "\n" + lines.map { "\($0)\n" }.joined()
    }

    private func row(_ door: Doors.Door, number: Int) -> String {
        let offering = catalogue[door.offering]
        let place = offering.institutions.map { catalogue.institutionTitle($0).printable }.joined(separator: " and ")
        let credits = offering.credits.map { ", \($0)" } ?? ""
        let claimable = door.status == .claimable ? ", to be claimed now" : ""
        let source = offering.details.source.map { ", \($0.value.printable)" } ?? ""
        var result = "  \(number). \(catalogue.label(door.offering)), \(offering.kind.rawValue) at \(place)"
        result += "\(credits)\(claimable)   \(style.faint(Place(offering.span, in: catalogue).text + source))\n"
        result += list("Completes", door.claims.map(catalogue.label))
        for (words, awards) in nearer(door) { result += list(words, awards) }
        for (words, awards) in counts(door) { result += list(words, awards) }
        return result
    }

    /// The awards that come nearer, those that do so in the same way together.
    private func nearer(_ door: Doors.Door) -> [(String, [String])] {
        grouped(door.nearer.map { (words($0), catalogue.label($0.award)) })
    }

    private func words(_ nearer: Doors.Nearer) -> String {
        let left = "\(nearer.steps) \(nearer.steps == 1 ? "round" : "rounds") of study left"
        guard let before = nearer.stepsBefore else { return "Within reach only with it (\(left))" }
        let saved = nearer.steps < before ? " (\(left) instead of \(before))" : ""
        return (nearer.isNeeded ? "Needed for" : "Nearer") + saved
    }

    private func counts(_ door: Doors.Door) -> [(String, [String])] {
        let items = door.counts.map { count in
            let (amount, unit) = (count.credits.amount, count.credits.unit)
            let words =
                amount > 0 ? "Adds \(count.credits) toward" : "Uses up \(Credits(.zero - amount, unit)) toward"
            return (words, catalogue.label(count.toward))
        }
        return grouped(items)
    }

    /// Items with the same words together, in the order the words first occur.
    private func grouped(_ items: [(words: String, item: String)]) -> [(String, [String])] {
        var positions: [String: Int] = [:]
        var result: [(String, [String])] = []
        for (words, item) in items {
            if let position = positions[words] {
                result[position].1.append(item)
            } else {
                positions[words] = result.count
                result.append((words, [item]))
            }
        }
        return result
    }

    private func list(_ words: String, _ items: [String]) -> String {
        guard !items.isEmpty else { return "" }
        let rest = items.count - Self.namedLimit
        let named = rest > 1 ? Array(items.prefix(Self.namedLimit)) + ["and \(rest) more"] : items
        return "      \(words): \(named.joined(separator: ", "))\n"
    }
}
