/// One arrow: from what is completed to what it leads to, with the declaration it stands for.
public struct PathwayEdge: Hashable, Sendable {
    public var from: OfferingIndex
    public var to: OfferingIndex
    public var relation: Relation
    /// Where it is declared: the place of the reference, so that two references in one requirement differ.
    public var declaredAt: SourceSpan
    /// The recognition it stands for, counted in ``Catalogue/recognitions``.
    public var recognition: Int?
}
