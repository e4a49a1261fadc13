/// An offering as a file declares it.
public struct DeclaredOffering: Sendable {
    public var id: Located<String>
    public var kind: OfferingKind
    public var details: OfferingDetails
    /// The institutions that offer it jointly; empty when only that of the identifier does.
    public var institutions: [Located<String>]
    public var credits: Located<StatedCredits>?
    public var stacks: Requirement<OfferingName>?
    public var otherCredits: Located<OtherCredits>?
    public var requires: Requirement<OfferingName>?
    public var corequisites: Requirement<OfferingName>?
    public var strictCorequisites: Requirement<OfferingName>?
    public var recommends: Requirement<OfferingName>?
    public var admission: Admission
    public var rules: Rules
    public var grades: GradeScale?
    public var replacedBy: Located<OfferingName>?

    public init(_ id: Located<String>, kind: OfferingKind) {
        self.id = id
        self.kind = kind
        (details, institutions, credits, otherCredits) = (OfferingDetails(), [], nil, nil)
        (stacks, requires, corequisites, strictCorequisites, recommends) = (nil, nil, nil, nil, nil)
        (admission, rules, grades, replacedBy) = (.open, Rules(), nil, nil)
    }

    /// Its requirements, in a fixed order.
    var requirements: [Requirement<OfferingName>] {
        [stacks, requires, corequisites, strictCorequisites, recommends].compactMap { $0 }
    }
}
