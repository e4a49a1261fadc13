import Pathways

/// What a receiving institution gives for a course, as the cells of a transfer guide say it.
///
/// ```
/// detail       = [ courses "=" ] outcome [ condition ] { separator remark }
/// courses      = course { "&" course }
/// outcome      = "No credit" | "Individual assessment" | alternative { "or" alternative }
/// alternative  = item { separator item }
/// item         = [ institution ] ( course | unassigned | exemption ) [ credits ]
/// course       = [ subject ] number
/// unassigned   = [ subject ] level
/// exemption    = [ "(0)" ] "exempt" course | course [ "(0)" ] "exempt"
/// level        = "1XX" | "1st" [ "year" ] | "100" "level"
/// credits      = "(" number ")"
/// condition    = ( "with" | "must have" | "minimum" | "requires" ) [ "grade" "of" ] grade [ "or better" ]
/// separator    = "&" | "and" | "+" | "," | ";" | "."
/// remark       = words that begin as in “see the calendar”, “only for …”, “if …”
/// ```
///
/// Words may be in capitals or not. A course without a subject has that of the course before it (`ECON 101 & 102`). The
/// credits of several items may stand once, behind the last of them. Missing credits are unknown, never 0.
///
/// Printing a value with ``description`` and reading it again gives the same value.
public struct TransferDetail: Hashable, Sendable {
    /// The sending courses that are recognised only together, where the detail names them; otherwise empty.
    public var cluster: [GuideCourse]
    public var outcome: Outcome
    /// The least grade, where the detail states one in so many words.
    public var grade: Grade?
    /// Everything else that it says, in its own words.
    public var remarks: [String]

    public init(_ outcome: Outcome, cluster: [GuideCourse] = [], grade: Grade? = nil, remarks: [String] = []) {
        self.outcome = outcome
        self.cluster = cluster
        self.grade = grade
        self.remarks = remarks
    }

    /// What comes of it.
    public enum Outcome: Hashable, Sendable {
        /// These, all of them.
        case grants(Award)
        /// One of these; the receiving institution decides which. Never fewer than two.
        case oneOf([Award])
        case noCredit
        case individualAssessment
    }

    /// Items that are given together.
    public struct Award: Hashable, Sendable {
        /// Never empty.
        public var items: [Item]
        /// The credits of all items together, where they are stated once for several.
        public var together: Rational?

        public init(_ items: [Item], together: Rational? = nil) {
            self.items = items
            self.together = together
        }
    }

    /// One thing that is given.
    public struct Item: Hashable, Sendable {
        public var what: What
        /// The receiving institution as the detail abbreviates it; `nil` where it does not.
        public var institution: String?
        /// `nil` where none are stated; an exemption has none.
        public var credits: Rational?

        public init(_ what: What, institution: String? = nil, credits: Rational? = nil) {
            self.what = what
            self.institution = institution
            self.credits = credits
        }

        /// Whether it is a requirement met rather than credit.
        public var isExemption: Bool { if case .exemption = what { true } else { false } }
    }

    public enum What: Hashable, Sendable {
        /// Credit for a named course.
        case course(CourseCode)
        /// Credit at a level, the first digit of a course number, in a subject or in none.
        case unassigned(subject: String?, level: Int)
        /// The course need not be taken; no credit.
        case exemption(CourseCode)
    }
}

/// A sending course in front of the `=` of a detail.
public struct GuideCourse: Hashable, Sendable {
    /// The sending institution as the detail abbreviates it; `nil` where it does not.
    public var institution: String?
    public var course: CourseCode

    public init(_ course: CourseCode, institution: String? = nil) {
        self.course = course
        self.institution = institution
    }
}
