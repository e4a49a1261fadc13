/// Where a learner stands toward an offering: on a shape, and at more length in a legend.
public enum StatusPhrase: Phrase {
    case short(Reachability.Status)
    case explained(Reachability.Status)
    /// `in 3 steps`.
    case steps

    public static var allCases: [StatusPhrase] {
        Reachability.Status.allCases.flatMap { [.short($0), .explained($0)] } + [.steps]
    }

    public var texts: PhraseTexts {
        switch self {
        case .short(let status): Self.short(status)
        case .explained(let status): Self.explained(status)
        case .steps: .init("in {n} step", plural: "in {n} steps", "à {n} étape", plural: "à {n} étapes")
        }
    }

    private static func short(_ status: Reachability.Status) -> PhraseTexts {
        switch status {
        case .held: .init("held", "obtenu")
        case .claimable: .init("claim now", "à demander")
        case .open: .init("open", "accessible")
        case .reachable: .init("later", "plus tard")
        case .blocked: .init("blocked", "bloqué")
        }
    }

    private static func explained(_ status: Reachability.Status) -> PhraseTexts {
        switch status {
        case .held: .init("held", "déjà obtenu")
        case .claimable: .init("complete: ask for the award", "complet\u{A0}: demander le titre")
        case .open: .init("can be started now", "peut être commencé maintenant")
        case .reachable: .init("can be reached later", "accessible plus tard")
        case .blocked: .init("something is in the way", "un obstacle à lever")
        }
    }
}
