/// Where a learner stands toward an offering, as a diagram says it.
public struct DiagramStanding: Hashable, Sendable {
    public var status: Reachability.Status
    /// The fewest rounds of study; only said where there are two or more.
    public var steps: Int?

    public init(_ status: Reachability.Status, steps: Int? = nil) {
        self.status = status
        self.steps = steps
    }
}

extension DiagramStanding {
    /// The standing toward every offering of a listing.
    public static func standings(of entries: [Reachability.Entry]) -> [OfferingIndex: DiagramStanding] {
        Dictionary(
            entries.map { ($0.offering, Self($0.status, steps: $0.steps)) }, uniquingKeysWith: { first, _ in first })
    }

    /// A mark that the usual fonts have (Liberation Sans, Arial, DejaVu Sans); it never stands without ``text``.
    public var mark: String {
        switch status {
        case .held: "√"
        case .claimable: "♦"
        case .open: "►"
        case .reachable: "…"
        case .blocked: "×"
        }
    }

    /// `held`, `claim now`, `open`, `in 3 steps` or `blocked`.
    public func text(_ say: Wording = Wording()) -> String {
        if status == .reachable, let steps { return say(StatusPhrase.steps, count: steps) }
        return say(StatusPhrase.short(status))
    }
}
