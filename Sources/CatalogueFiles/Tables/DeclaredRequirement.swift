import Pathways

/// What the rows about one offering require, put together.
struct DeclaredRequirement: Sendable {
    var id: String
    var role: RequirementRole
    var requirement: Requirement<OfferingName>? = nil
    /// Where the offering is first named.
    var span: SourceSpan
}
