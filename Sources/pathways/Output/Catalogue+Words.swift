import Pathways

extension Catalogue {
    /// An offering as text names it: its title, and its identifier for the next command.
    func label(_ index: OfferingIndex) -> String {
        let offering = self[index]
        let title = offering.title
        return title == offering.id ? title.printable : "\(title.printable) (\(offering.id.printable))"
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
