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
    /// What the words of the diagram are in; what the catalogue says stays as it is.
    public var language: Language
    public var theme = DiagramTheme.plain
    /// What checks found, to be marked; a finding about nothing in the diagram is left out.
    public var findings: [DiagramFinding] = []
    /// What somebody has to confirm about the diagram as a whole, after the notes of its arrows.
    public var notes: [String] = []
    /// Steps to number, with what they add up to; they and the awards earned are what ``selection`` should show.
    public var route: DiagramRoute?
    /// By what offerings are gathered in frames; `nil` for no frames.
    public var lanes: DiagramLanes?
    public var collapse = DiagramCollapse.none

    public init(
        _ selection: DiagramSelection = .everything, standings: [OfferingIndex: DiagramStanding] = [:],
        asOf: CalendarDate? = nil, showsImplied: Bool = false, limit: DiagramLimit = .standard, title: String? = nil,
        language: Language = .english
    ) {
        self.selection = selection
        self.standings = standings
        self.asOf = asOf
        self.showsImplied = showsImplied
        self.limit = limit
        self.title = title
        self.language = language
    }
}
