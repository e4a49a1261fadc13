import Pathways

/// A target of ledgers, prepared once for any number of learners.
public struct LedgerTarget: Sendable {
    public let offering: OfferingIndex
    public let catalogue: Catalogue
    /// What amounts are counted in.
    public let unit: CreditUnit
    /// The target's credits: those declared, or what its parts come to if there is but one sum; `nil` if unknown.
    public let total: Rational?
    public let rules: EffectiveRules
    let institutions: Set<String>
    let places: PlaceTree
    let catchAll: CatchAll
    let declarations: LedgerDeclarations

    /// O(V + E).
    public init(_ offering: OfferingIndex, in catalogue: Catalogue) {
        self.offering = offering
        self.catalogue = catalogue
        unit = catalogue[offering].unit
        rules = EffectiveRules(for: offering, in: catalogue)
        institutions = Set(catalogue[offering].institutions)
        places = PlaceTree(of: offering, in: catalogue)
        let parts = places.amounts(in: catalogue, unit: unit)
        let computed =
            catalogue[offering].otherCredits == nil && !places.places.isEmpty && parts.least == parts.most
            ? parts.most : nil
        total = catalogue[offering].credits?.amount ?? computed
        catchAll = CatchAll(catalogue[offering], total: total, parts: parts, hasParts: !places.places.isEmpty)
        declarations = LedgerDeclarations(toward: offering, places, institutions, in: catalogue)
    }

    func isOwn(_ offering: OfferingIndex) -> Bool {
        catalogue[offering].institutions.contains(where: institutions.contains)
    }
}

/// The place for learning that no part of the target names.
struct CatchAll: Sendable {
    /// How much there is room for; `nil` without a limit but the total.
    let room: Rational?
    /// Whether courses of the target's institutions count there on their own.
    let takesOwnCourses: Bool
    let span: SourceSpan

    init(_ target: Offering, total: Rational?, parts: (least: Rational, most: Rational?), hasParts: Bool) {
        takesOwnCourses = target.otherCredits != nil
        span = target.otherCredits?.span ?? target.span
        switch target.otherCredits?.value {
        case .amount(let amount): room = amount
        case .any: room = total.map { max(0, $0 - parts.least) }
        case nil where hasParts: room = parts.most.flatMap { most in total.map { max(0, $0 - most) } } ?? 0
        case nil: room = total
        }
    }
}
