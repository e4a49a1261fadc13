import Advising
import Pathways

/// What an award adds up to, in words.
struct CreditsReporter {
    let catalogue: Catalogue
    let style: Style

    func report(_ totals: CreditTotals) -> String {
        style.bold(catalogue.label(totals.offering)) + "\n" + summary(totals) + parts(totals) + verdict(totals)
            + source(totals)
    }

    private func summary(_ totals: CreditTotals) -> String {
        let declared = totals.declared.map { Credits($0, totals.unit).description } ?? "not published"
        guard !totals.parts.isEmpty else { return "  declares: \(declared)\n  It has no declared parts.\n" }
        return "  declares: \(declared)\n  adds up:  \(sum(totals))\n"
    }

    private func sum(_ totals: CreditTotals) -> String {
        if totals.isCircular { return "not at all: it contains itself; see pathways cycles" }
        let range = totals.range
        if let minimum = range.minimum, let maximum = range.maximum {
            let amount = minimum == maximum ? "\(minimum)" : "\(minimum) to \(maximum)"
            return "\(amount) \(totals.unit.rawValue)s, learning that parts share counted once"
        }
        let least = range.atLeast.flatMap { $0 > 0 ? "at least \($0), " : nil } ?? ""
        if range.unknown.isEmpty { return least + "not known more closely" }
        let names = range.unknown.map { catalogue[$0].id.printable }.joined(separator: ", ")
        return "\(least)not known: no credits published for \(names)"
    }

    private func parts(_ totals: CreditTotals) -> String {
        guard !totals.parts.isEmpty else { return "" }
        var lines = totals.parts.flatMap { part($0, unit: totals.unit) }
        if let other = totals.other {
            lines.append("other coursework: \(Self.words(other.value))")
        }
        return "\n" + lines.map { "  \($0)\n" }.joined()
    }

    private static func words(_ other: OtherCredits) -> String {
        switch other {
        case .any: "the rest of its credits"
        case .amount(let amount): amount.text
        }
    }

    private func part(_ part: CreditPart, unit: CreditUnit) -> [String] {
        guard part.kind != .offering else { return part.members.map(member) }
        let heading = RequirementWords(catalogue: catalogue, unit: unit).heading(part.requirement)
        return ["\(heading): \(amount(part.range))"] + part.members.map { "    \(member($0))" }
    }

    private func member(_ member: CreditPart.Member) -> String {
        let credits = member.credits.map(\.text) ?? "not published"
        let place = style.faint(Place(member.span, in: catalogue).text)
        return "\(catalogue.label(member.offering)): \(credits)   \(place)"
    }

    private func amount(_ range: CreditRange) -> String {
        guard let minimum = range.minimum, let maximum = range.maximum else { return "not known" }
        return minimum == maximum ? minimum.text : "\(minimum) to \(maximum)"
    }

    /// Whether the declared credits can be right.
    private func verdict(_ totals: CreditTotals) -> String {
        guard let declared = totals.declared, !totals.parts.isEmpty else { return "" }
        let range = totals.range
        let isTooMuch = range.atLeast.map { $0 > declared } ?? false
        let isTooLittle = range.maximum.map { $0 < declared } ?? false
        if isTooMuch || isTooLittle { return "\n  The parts do not add up to the credits declared.\n" }
        guard let minimum = range.minimum, let maximum = range.maximum else { return "" }
        if case .any? = totals.other?.value {
            return "\n  With the other coursework, it comes to the credits declared.\n"
        }
        if minimum == maximum { return "\n  The parts add up to the credits declared.\n" }
        return "\n  The credits declared lie within what the parts can add up to.\n"
    }

    private func source(_ totals: CreditTotals) -> String {
        let offering = catalogue[totals.offering]
        let source = offering.details.source.map { ", \($0.value.printable)" } ?? ""
        let proof = totals.isProved ? "" : "  These bounds are not proved: the search was cut off.\n"
        return "\(proof)\n  \(style.faint("declared at \(Place(offering.span, in: catalogue).text)\(source)"))\n"
    }
}
