import Pathways

extension Catalogue {
    /// An offering as text names it: its title, and its identifier for the next command.
    func label(_ index: OfferingIndex) -> String {
        let offering = self[index]
        let title = offering.title
        return title == offering.id ? title.printable : "\(title.printable) (\(offering.id.printable))"
    }
}

extension Catalogue {
    /// What a learner holds, for the beginning of an answer.
    func introduction(_ holdings: [Holding], asOf: CalendarDate) -> String {
        guard !holdings.isEmpty else { return "Starting fresh, as of \(asOf).\n" }
        let names = holdings.map { holding in
            let date = holding.completed.map { ", completed \($0)" } ?? ""
            let grade = holding.grade.map { ", grade \($0.rawValue.printable)" } ?? ""
            return "  \(label(holding.offering))\(date)\(grade)\n"
        }
        return "Holding, as of \(asOf):\n" + names.joined()
    }
}

extension OtherCredits {
    /// As JSON says it: the amount, or `any`.
    var text: String {
        switch self {
        case .any: "any"
        case .amount(let amount): amount.text
        }
    }
}
