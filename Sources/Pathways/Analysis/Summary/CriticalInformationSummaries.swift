/// The Critical Information Summaries of a catalogue, for many offerings of it: what they share is made once.
///
/// ```swift
/// let summaries = CriticalInformationSummaries(of: catalogue, PathwayGraph(catalogue))
/// for offering in catalogue.indices { show(summaries[offering]) }
/// ```
public struct CriticalInformationSummaries: Sendable {
    /// The day by which agreements are said to have ended; without one, none has.
    public let asOf: CalendarDate?
    private let links: SummaryLinks
    private let sides: RecognitionSides

    /// Prepares for a catalogue and its graph. O(size of the catalogue's recognitions).
    public init(of catalogue: Catalogue, _ graph: PathwayGraph, asOf: CalendarDate? = nil) {
        self.asOf = asOf
        links = SummaryLinks(catalogue: catalogue, graph: graph)
        sides = RecognitionSides(catalogue)
    }

    /// The same as ``CriticalInformationSummary/init(of:in:asOf:)`` gives. O(declarations about the offering, and about
    /// what it stacks into).
    public subscript(offering: OfferingIndex) -> CriticalInformationSummary {
        CriticalInformationSummary(of: offering, links, sides, asOf: asOf)
    }
}

extension CriticalInformationSummary {
    fileprivate init(of offering: OfferingIndex, _ links: SummaryLinks, _ sides: RecognitionSides, asOf: CalendarDate?)
    {
        let recognitions = links.recognitions(from: offering).map { number in
            let recognition = links.catalogue.recognitions[number]
            return RecognitionLink(
                number: number, recognition: recognition,
                hasEnded: asOf.map { !recognition.isOpen(on: $0) } ?? false,
                declarers: sides.declarers(of: recognition), sides: sides.sides(of: recognition))
        }
        catalogue = links.catalogue
        self.offering = offering
        self.asOf = asOf
        effort = Effort(of: links.catalogue[offering])
        prerequisites = Prerequisites(of: links.catalogue[offering])
        recognition = CreditRecognition(of: offering, links, recognitions, asOf: asOf)
        pathways = LearnerPathways(of: offering, links, recognitions)
        missing = links.missing(of: offering)
    }
}
