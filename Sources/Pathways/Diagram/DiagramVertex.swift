/// Something drawn with a shape: an offering, an institution that receives, or a choice.
public struct DiagramVertex: Hashable, Sendable {
    /// What it is; each kind has a shape of its own.
    public enum Kind: String, CaseIterable, Sendable {
        case course
        case microCredential = "micro-credential"
        case program
        case training
        /// All programs of an institution.
        case institution
        /// Several lines that belong together: “1 of 2”, “both”, “15 credits from 8”.
        case choice
        /// Courses of one award, folded into one shape.
        case folded

        init(_ kind: OfferingKind) {
            switch kind {
            case .course: self = .course
            case .microCredential: self = .microCredential
            case .program: self = .program
            case .training: self = .training
            }
        }

        /// What it is called.
        public var phrase: GeneralPhrase {
            switch self {
            case .course: .course
            case .microCredential: .microCredential
            case .program: .program
            case .training: .training
            case .institution: .institution
            case .choice: .choice
            case .folded: .folded
            }
        }
    }

    public var kind: Kind
    /// Safe in a page: letters, digits, `-` and `_`; different for every vertex of a diagram and the same in every diagram of
    /// one catalogue, choices aside, which are numbered.
    public var id: String
    /// The identifier in the catalogue; `nil` for a choice.
    public var name: String?
    /// The offering, where it is one.
    public var offering: OfferingIndex?
    /// The full title, or the words of a choice.
    public var title: String
    /// What else is known, a line each: award or code with credits, other coursework, dates.
    public var facts: [String] = []
    /// The names of the institutions that offer it.
    public var institutions: [String] = []
    public var standing: DiagramStanding?
    /// The level of study, as the catalogue names it.
    public var level: String?
    /// Its place on a route.
    public var step: DiagramStep?
    /// Whether it is an award on the way to another in the diagram.
    public var isExitAward = false
    /// What checks found about it, counted from 1 in ``Diagram/findings``.
    public var findings: [Int] = []
    /// What is folded into it, a line each.
    public var folded: [String] = []
    /// Whether the question is about it.
    public var isFocus = false
    /// How much of what it asks for is not in this diagram, in words: “9 parts not shown”; empty where all of it is.
    public var omissions: [String] = []
    /// How many other arrows begin or end at it and are not in this diagram.
    public var otherArrows = 0
    /// What it stands for, if that is drawn on another sheet: then it is a tag, and not the thing itself.
    public var connector: DiagramConnector?
    /// The number of the sheet it is drawn on, where there are several.
    public var sheet: Int?
    /// `file:line`; `nil` for something made in memory.
    public var declaredAt: String?
    /// The public page it was published on, or a citation.
    public var source: String?
}

extension DiagramVertex.Kind {
    /// Several of them: “programs at Camosun College”.
    var severalPhrase: GeneralPhrase {
        switch self {
        case .course, .institution, .choice, .folded: .anyCourses
        case .microCredential: .anyMicroCredentials
        case .program: .anyPrograms
        case .training: .anyTrainings
        }
    }
}
