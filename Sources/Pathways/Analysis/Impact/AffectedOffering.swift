/// Something an offering loses and can still be obtained without.
public struct AffectedOffering: Sendable {
    /// What kind of thing it loses.
    public enum Loss: String, CaseIterable, Sendable {
        case part, prerequisite, corequisite, recommended
        /// A ladder into it.
        case admission
    }

    /// How it does without.
    public enum Remedy: String, CaseIterable, Sendable {
        /// There is something else to choose.
        case choice
        /// What is declared as the replacement stands in.
        case replaced
        /// It was only advice.
        case advice
        /// No ladder leads in any more, but admission is open to others.
        case open
    }

    public var offering: OfferingIndex
    public var loss: Loss
    public var remedy: Remedy
    /// What is lost: the offerings named, or those a filter matched.
    public var lost: [OfferingIndex]
    /// How many there still are to choose from; `nil` where nothing is chosen, or where credits are chosen.
    public var left: Int?
    /// How many have to be chosen; `nil` as for `left`.
    public var needed: Int?
    /// The place of the reference or the group.
    public var span: SourceSpan

    /// Whether what is left has to be taken: there is no choice any more.
    public var leavesNoChoice: Bool { left != nil && left == needed }
}
