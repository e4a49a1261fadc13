/// What the lines of a diagram are called: in a legend, and in front of where a line comes from or goes.
public enum RelationPhrase: Phrase {
    /// “part of the award”.
    case title(DiagramRelation)
    /// In front of where a line comes from: “made of Food Microbiology”.
    case source(DiagramRelation)
    /// In front of where a line goes: “part of Food Safety Management”.
    case target(DiagramRelation)

    public static var allCases: [RelationPhrase] {
        DiagramRelation.allCases.flatMap { [.title($0), .source($0), .target($0)] }
    }

    public var texts: PhraseTexts {
        switch self {
        case .title(let relation): Self.title(relation)
        case .source(let relation): Self.source(relation)
        case .target(let relation): Self.target(relation)
        }
    }

    private static func title(_ relation: DiagramRelation) -> PhraseTexts {
        switch relation {
        case .stack: .init("part of the award", "partie du titre")
        case .ladder: .init("ladder", "passerelle")
        case .transfer: .init("transfer", "transfert")
        case .assessment: .init("assessed learning", "acquis évalués")
        case .equivalent: .init("counts as", "équivaut à")
        case .prerequisite: .init("needed before", "préalable")
        case .corequisite: .init("needed before or with", "préalable ou concomitant")
        case .bridge: .init("needed as well", "exigé en plus")
        case .recommended: .init("recommended", "recommandé")
        case .membership: .init("one of its programs", "un de ses programmes")
        case .exclusion: .init("only one counts", "un seul compte")
        }
    }

    private static func source(_ relation: DiagramRelation) -> PhraseTexts {
        switch relation {
        case .stack: .init("made of", "composé de")
        case .ladder: .init("ladder from", "passerelle depuis")
        case .transfer: .init("transfer from", "transfert de")
        case .assessment: .init("assessed from", "acquis évalués de")
        case .equivalent: .init("given by", "donné par")
        case .prerequisite: .init("needs", "exige au préalable")
        case .corequisite: .init("needs, before or with it", "exige, avant ou en même temps")
        case .bridge: .init("and also", "et aussi")
        case .recommended: .init("recommended before", "recommandé au préalable")
        case .membership: .init("reached through", "atteint par")
        case .exclusion: .init("only one counts, this or", "un seul compte, celui-ci ou")
        }
    }

    private static func target(_ relation: DiagramRelation) -> PhraseTexts {
        switch relation {
        case .stack: .init("part of", "fait partie de")
        case .ladder: .init("ladders into", "mène par passerelle à")
        case .transfer: .init("transfers into", "se transfère vers")
        case .assessment: .init("assessed for", "acquis évalués pour")
        case .equivalent: .init("counts as", "équivaut à")
        case .prerequisite: .init("needed for", "préalable à")
        case .corequisite: .init("needed before or with", "préalable ou concomitant à")
        case .bridge: .init("needed as well for", "exigé en plus pour")
        case .recommended: .init("recommended for", "recommandé pour")
        case .membership: .init("includes", "comprend")
        case .exclusion: .init("only one counts, this or", "un seul compte, celui-ci ou")
        }
    }
}
