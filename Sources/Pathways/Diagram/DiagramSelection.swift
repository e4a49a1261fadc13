/// What part of a catalogue a diagram shows.
public enum DiagramSelection: Hashable, Sendable {
    /// Every offering.
    case everything
    /// These offerings and what lies within so many arrows of one of them, along arrows and against them.
    ///
    /// An arrow through a choice counts once. Offerings that exclude each other are one arrow apart. An institution that
    /// recognises something for all its programs is one arrow from what it recognises, and one from each of its programs
    /// against the arrow; along the arrow the way ends at the institution, or it would bring in all its programs. A
    /// choice from a description (`ACCT, upper level`) has an arrow from each of *these* offerings that it matches, and
    /// none from others.
    case around([OfferingIndex], hops: Int)
    /// This offering and everything that leads to it, within so many arrows where a number is given.
    case leading(to: OfferingIndex, hops: Int? = nil)
    /// These offerings and nothing else, such as those of a route.
    case only([OfferingIndex])
}

extension DiagramSelection {
    /// As many hops as fit on a page in most catalogues.
    public static let usualHops = 2

    /// The offerings the question is about.
    public var focus: [OfferingIndex] {
        switch self {
        case .everything, .only: []
        case .around(let offerings, _): offerings
        case .leading(let target, _): [target]
        }
    }

    /// A title for the drawing: “Pathways around Computer Systems Certificate · as of 2026-11-23”.
    public func title(in catalogue: Catalogue, asOf: CalendarDate? = nil, language: Language = .english) -> String {
        let say = Wording(language)
        let subject: String
        switch self {
        case .everything, .only: subject = say(DiagramPhrase.pathways)
        case .around(let offerings, _):
            let named = offerings.prefix(3).map { say.quoted(catalogue[$0].title) }.joined(separator: ", ")
            if offerings.isEmpty {
                subject = say(DiagramPhrase.pathways)
            } else if offerings.count > 3 {
                subject = say(DiagramPhrase.aroundMore, named, "\(offerings.count - 3)")
            } else {
                subject = say(DiagramPhrase.around, named)
            }
        case .leading(let target, _): subject = say(DiagramPhrase.leading, catalogue[target].title)
        }
        return asOf.map { say(GeneralPhrase.asOf, subject, "\($0)") } ?? subject
    }
}
