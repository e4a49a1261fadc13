/// What to draw of a catalogue, and for whom.
public struct DiagramOptions: Sendable {
    public var selection: DiagramSelection
    /// Where a learner stands; offerings that are not listed get no mark, and an empty list no legend of marks.
    public var standings: [OfferingIndex: DiagramStanding]
    /// The day the diagram is for: agreements that ended before it are said to have ended. Without one, nothing has.
    public var asOf: CalendarDate?
    /// Whether prerequisites that other prerequisites imply are drawn.
    public var showsImplied: Bool
    public var limit: DiagramLimit
    /// The line above the drawing, see ``DiagramSelection/title(in:asOf:)``.
    public var title: String?

    public init(
        _ selection: DiagramSelection = .everything, standings: [OfferingIndex: DiagramStanding] = [:],
        asOf: CalendarDate? = nil, showsImplied: Bool = false, limit: DiagramLimit = .standard, title: String? = nil
    ) {
        self.selection = selection
        self.standings = standings
        self.asOf = asOf
        self.showsImplied = showsImplied
        self.limit = limit
        self.title = title
    }
}
