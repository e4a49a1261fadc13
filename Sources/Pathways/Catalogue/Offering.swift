/// Anything a learner can complete and hold: a course, micro-credential, program or assessed training.
public struct Offering: Sendable {
    /// `institution/slug`.
    public var id: String
    public var kind: OfferingKind
    /// The institutions that offer it, the one that grants it first; never empty.
    public var institutions: [String]
    public var details: OfferingDetails
    /// `nil` when none are published, which is not the same as none.
    public var declaredCredits: Located<Credits>?
    /// The unit credits inside its requirements are counted in.
    public var unit: CreditUnit
    /// What completes the award; `nil` for what has no parts.
    public var stacks: Requirement<OfferingIndex>?
    public var otherCredits: Located<OtherCredits>?
    public var requires: Requirement<OfferingIndex>?
    /// Before or together with it.
    public var corequisites: Requirement<OfferingIndex>?
    /// Only together with it.
    public var strictCorequisites: Requirement<OfferingIndex>?
    /// Advice; it never blocks.
    public var recommends: Requirement<OfferingIndex>?
    public var admission: Admission
    public var rules: Rules
    public var grades: GradeScale?
    public var replacedBy: Located<OfferingIndex>?
    /// Where it is declared.
    public var span: SourceSpan

    public init(_ id: String, kind: OfferingKind = .course, credits: Credits? = nil, at span: SourceSpan = .nowhere) {
        self.id = id
        self.kind = kind
        declaredCredits = credits.map { Located($0, at: span) }
        self.span = span
        institutions = [String(id.prefix { $0 != "/" })]
        details = OfferingDetails()
        unit = credits?.unit ?? .credit
        (stacks, otherCredits, requires, corequisites, strictCorequisites) = (nil, nil, nil, nil, nil)
        (recommends, admission, rules, grades, replacedBy) = (nil, .open, Rules(), nil, nil)
    }
}

extension Offering {
    /// The title, or the code, or the identifier: the best name there is.
    public var title: String { details.title?.value ?? details.code?.value ?? id }

    /// The credits declared; `nil` when none are published, which is not the same as none.
    public var credits: Credits? { declaredCredits?.value }

    public var level: String? { details.level?.value }

    /// The letters in front of the course code: `ACCT` of `ACCT 1000`, `ENG` of `ENG-115`.
    public var subject: String? {
        let letters = (details.code?.value ?? "").prefix { $0.isLetter }
        return letters.isEmpty ? nil : String(letters)
    }

    /// Whether something is studied for it besides its parts: then it takes a round of study of its own.
    public var hasOtherCoursework: Bool {
        switch otherCredits?.value {
        case nil, .amount(0): false
        case .any, .amount: true
        }
    }

    /// Whether it can still be studied on this date.
    public func isOffered(on date: CalendarDate) -> Bool { !(details.offered?.value.hasEnded(by: date) ?? false) }
}
