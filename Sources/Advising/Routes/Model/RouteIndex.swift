import Pathways

/// The declarations of a catalogue, found by what they lead to.
struct RouteIndex: Sendable {
    let catalogue: Catalogue
    /// Recognitions by the offerings they grant or satisfy.
    private(set) var granting: [OfferingIndex: [Int]] = [:]
    /// Recognitions by the offerings whose prerequisites they waive.
    private(set) var unlocking: [OfferingIndex: [Int]] = [:]
    /// Equivalences by the offerings that something counts as.
    private(set) var equivalents: [OfferingIndex: [Int]] = [:]
    /// Recognitions into an offering.
    private(set) var into: [OfferingIndex: [Int]] = [:]
    /// Recognitions into an institution.
    private(set) var intoInstitution: [String: [Int]] = [:]
    /// Exclusions by the offerings that take part.
    private(set) var exclusions: [OfferingIndex: [Int]] = [:]

    /// O(declarations).
    init(_ catalogue: Catalogue) {
        self.catalogue = catalogue
        for (number, recognition) in catalogue.recognitions.enumerated() {
            let grants = recognition.grants
            for offering in Set((grants.courses + grants.satisfies).map(\.value)) {
                granting[offering, default: []].append(number)
            }
            for offering in Set(grants.unlocks.map(\.value)) { unlocking[offering, default: []].append(number) }
            switch recognition.into {
            case .offering(let award): into[award, default: []].append(number)
            case .institution(let id): intoInstitution[id, default: []].append(number)
            }
        }
        for (number, equivalence) in catalogue.equivalences.enumerated() {
            for offering in Set(equivalence.directions.flatMap(\.are)) {
                equivalents[offering, default: []].append(number)
            }
        }
        for (number, exclusion) in catalogue.exclusions.enumerated() {
            for offering in Set(exclusion.offerings.map(\.value)) { exclusions[offering, default: []].append(number) }
        }
    }

    /// The recognitions declared into an award, and the ladders into its institutions.
    func ladders(into award: OfferingIndex, in catalogue: Catalogue) -> [Int] {
        let own = into[award] ?? []
        guard catalogue[award].kind == .program else { return own }
        let general = catalogue[award].institutions.flatMap { intoInstitution[$0] ?? [] }
            .filter { catalogue.recognitions[$0].kind == .ladder }
        return own + general
    }

    /// All recognitions that may bring credit to an award.
    func recognitions(into award: OfferingIndex) -> [Int] {
        (into[award] ?? []) + catalogue[award].institutions.flatMap { intoInstitution[$0] ?? [] }
    }
}
