import CatalogueFiles
import Pathways

/// What all pages of a site rest on; made once.
struct SiteFacts: Sendable {
    let catalogue: Catalogue
    let graph: PathwayGraph
    /// What all pictures look things up in.
    let diagrams: DiagramIndex
    let asOf: CalendarDate
    let title: String
    /// The institution whose offerings have pages; `nil` for all.
    let institution: String?
    let version: CatalogueVersion
    let say: Wording
    let paths: SitePaths
    let summaries: CriticalInformationSummaries
    let sides: RecognitionSides
    let findings: SiteFindings
    /// What is recognised by an offering, and by an institution for all its programs, counted in
    /// ``Catalogue/recognitions``.
    let recognised: RecognitionReceivers

    init(
        _ catalogue: Catalogue, asOf: CalendarDate, title: String?, institution: String?, version: CatalogueVersion,
        findings: AcceptedFindings, language: Language
    ) {
        self.catalogue = catalogue
        self.asOf = asOf
        self.institution = institution
        self.version = version
        graph = PathwayGraph(catalogue)
        diagrams = DiagramIndex(catalogue, graph)
        let say = Wording(language)
        let usual = institution.map { say(SitePhrase.titleOf, catalogue.institutionTitle($0)) }
        self.title = title ?? usual ?? say(SitePhrase.title)
        self.say = say
        paths = SitePaths(catalogue, institution: institution)
        summaries = CriticalInformationSummaries(of: catalogue, graph, asOf: asOf)
        sides = RecognitionSides(catalogue)
        self.findings = SiteFindings(findings, catalogue)
        recognised = RecognitionReceivers(catalogue)
    }

    /// The offerings that have pages, in the order of their identifiers.
    var shown: [OfferingIndex] { catalogue.indices.filter { paths.page(of: $0) != nil } }
}

/// Which recognitions lead to whom.
struct RecognitionReceivers: Sendable {
    private var offerings: [OfferingIndex: [Int]] = [:]
    private var institutions: [String: [Int]] = [:]

    /// O(size of the recognitions).
    init(_ catalogue: Catalogue) {
        for (number, recognition) in catalogue.recognitions.enumerated() {
            var receivers = Set(recognition.grants.named.map(\.value))
            switch recognition.into {
            case .offering(let index): receivers.insert(index)
            case .institution(let id): institutions[id, default: []].append(number)
            }
            for offering in receivers { offerings[offering, default: []].append(number) }
        }
    }

    func by(_ offering: OfferingIndex) -> [Int] { offerings[offering] ?? [] }
    func by(_ institution: String) -> [Int] { institutions[institution] ?? [] }
}
