/// The Critical Information Summary of one offering: the record proposed as British Columbia's standard for what a learner
/// has to know of a micro-credential.
///
/// In the proposal, credit and pathways are free text. Here they are that text *and* what the catalogue declares of the same
/// thing: the credits, every transfer, assessment and equivalence that recognises the offering, every award it stacks into,
/// every ladder that starts from it. Everything comes with the place it is declared at; nothing is inferred.
///
/// A text that is there but blank counts as not declared. What is declared by other institutions belongs to the record as
/// much as what the offering's own institution says.
///
/// Source: BCcampus micro-credential toolkit, https://opentextbc.ca/bcmicrocredential/.
public struct CriticalInformationSummary: Sendable {
    public let catalogue: Catalogue
    public let offering: OfferingIndex
    /// The day by which agreements are said to have ended; without one, none has.
    public let asOf: CalendarDate?
    public let effort: Effort
    public let prerequisites: Prerequisites
    public let recognition: CreditRecognition
    public let pathways: LearnerPathways
    /// The core fields that have no text and that no declaration fills, in the order of the record.
    ///
    /// It does not depend on the day: a ladder that has ended is still declared, and shown as ended.
    public let missing: [SummaryItem]

    /// The record of one offering. O(V + E), most of it for finding what leads from the offering.
    public init(of offering: OfferingIndex, in catalogue: Catalogue, asOf: CalendarDate? = nil) {
        let links = SummaryLinks(catalogue: catalogue, graph: PathwayGraph(catalogue))
        self.catalogue = catalogue
        self.offering = offering
        self.asOf = asOf
        effort = Effort(of: catalogue[offering])
        prerequisites = Prerequisites(of: catalogue[offering])
        let recognitions = RecognitionLink.all(from: offering, links, asOf: asOf)
        recognition = CreditRecognition(of: offering, links, recognitions, asOf: asOf)
        pathways = LearnerPathways(of: offering, links, recognitions)
        missing = links.missing(of: offering)
    }
}

extension CriticalInformationSummary {
    private var details: OfferingDetails { catalogue[offering].details }

    /// Who offers it, the institution that grants it first; never empty.
    public var institutions: [String] { catalogue[offering].institutions }

    public var title: Located<String>? { details.unlessBlank(details.title) }

    public var level: Located<String>? { details.unlessBlank(details.level) }

    /// What is declared in words, one item or paragraph an element; `nil` where there is nothing that can be read.
    public func text(_ field: SummaryField) -> Located<[String]>? { details.summaryText(field) }

    /// Whether every core field is there.
    public var isComplete: Bool { missing.isEmpty }
}
