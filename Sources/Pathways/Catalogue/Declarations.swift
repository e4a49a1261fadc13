/// What one file declares: names are not yet looked up, units not yet filled in.
///
/// Readers of any format produce these; ``Catalogue/resolving(_:files:)`` makes one catalogue of them.
public struct Declarations: Sendable {
    /// The institution that bare identifiers belong to.
    public var institution: Located<String>?
    public var institutions: [Institution]
    public var levels: Located<[String]>?
    public var offerings: [DeclaredOffering]
    public var recognitions: [Recognition<OfferingName>]
    public var equivalences: [Equivalence<OfferingName>]
    public var exclusions: [Exclusion<OfferingName>]
    public var conversions: [Conversion]

    public init() {
        (institution, institutions, levels, offerings) = (nil, [], nil, [])
        (recognitions, equivalences, exclusions, conversions) = ([], [], [], [])
    }
}
