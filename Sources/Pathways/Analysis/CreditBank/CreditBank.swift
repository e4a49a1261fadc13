/// The entries of a credit bank: what has been assessed, for whom, for how much, and until when.
///
/// One entry for each assessment that is declared; see ``RecognitionKind/assessment``. Sorted by receiver, then by what is
/// assessed, then by declaration.
public struct CreditBank: Sendable {
    /// One assessment.
    public struct Entry: Sendable {
        public var recognition: Recognition<OfferingIndex>
        /// What is assessed, in the order of identifiers.
        public var trainings: [OfferingIndex]
        /// Everything it gives, in the unit of the receiving side; `nil` where an amount is not published.
        ///
        /// A block takes the place of everything else. Credits of courses that are granted are those of the courses.
        public var total: Credits?
        /// The levels of the credit, the lowest first.
        public var levels: [String]
        public var specificity: Specificity
        public var validity: Validity
        /// The programs and micro-credentials of the catalogue that can use it, in order; see the article *CreditBank*.
        public var usableIn: [OfferingIndex]
    }

    /// Whether credit is for a named course.
    public enum Specificity: String, CaseIterable, Sendable {
        /// Only named courses are credited, or taken as met.
        case specified
        /// Only a block, or credit at a level.
        case unspecified
        case both
        /// Nothing known is given, or nothing but admission and waivers.
        case none
    }

    /// How things stand on the day of the question, for learning that is completed on that day.
    public enum Validity: Hashable, Sendable {
        case valid
        case notYet
        case ended
        /// Valid, and ending within the time asked about: the last day is so many days away, 0 for today.
        case ending(days: Int)
    }

    /// Which entries are listed.
    public struct Selection: Sendable {
        /// The identifier of an institution that receives, itself or by one of its programs.
        public var institution: String?
        /// The identifier of whoever assessed it.
        public var assessor: String?
        /// Whether only agreements that end soon are listed.
        public var isOnlyEnding: Bool

        public init(institution: String? = nil, assessor: String? = nil, isOnlyEnding: Bool = false) {
            self.institution = institution
            self.assessor = assessor
            self.isOnlyEnding = isOnlyEnding
        }
    }

    public let asOf: CalendarDate
    /// How far away the end of an agreement is for it to end soon.
    public let soon: CalendarPeriod
    public let entries: [Entry]

    /// The length of time in which an agreement ends soon, unless another is asked about.
    public static let usualSoon = CalendarPeriod(6, .month)

    /// The entries of a catalogue on a day. O(V + E + n log n + programs listed) for n assessments.
    public init(
        _ catalogue: Catalogue, asOf: CalendarDate, soon: CalendarPeriod = CreditBank.usualSoon,
        selection: Selection = Selection()
    ) {
        (self.asOf, self.soon) = (asOf, soon)
        let uses = GrantUses(catalogue)
        let builder = CreditBankBuilder(catalogue: catalogue, uses: uses, asOf: asOf, soon: soon)
        let chosen = catalogue.recognitions.filter { selection.includes($0, in: catalogue) }
        let entries = chosen.map(builder.entry).filter { !selection.isOnlyEnding || $0.validity.isEnding }
        self.entries = Self.sorted(entries, in: catalogue)
    }

    private static func sorted(_ entries: [Entry], in catalogue: Catalogue) -> [Entry] {
        let keyed = entries.map { (into: catalogue.destination(of: $0.recognition), entry: $0) }
        return keyed.enumerated().sorted { left, right in
            if left.element.into != right.element.into { return left.element.into < right.element.into }
            let (one, other) = (left.element.entry.trainings, right.element.entry.trainings)
            if one != other { return one.lexicographicallyPrecedes(other) }
            return left.offset < right.offset
        }.map(\.element.entry)
    }
}

extension CreditBank.Validity {
    public var isEnding: Bool { if case .ending = self { true } else { false } }

    /// `valid`, `not-yet`, `ended` or `ending`.
    public var name: String {
        switch self {
        case .valid: "valid"
        case .notYet: "not-yet"
        case .ended: "ended"
        case .ending: "ending"
        }
    }
}

extension CreditBank.Selection {
    fileprivate func includes(_ recognition: Recognition<OfferingIndex>, in catalogue: Catalogue) -> Bool {
        guard recognition.kind == .assessment else { return false }
        if let assessor, recognition.declaredBy?.value != assessor { return false }
        guard let institution else { return true }
        switch recognition.into {
        case .institution(let id): return id == institution
        case .offering(let index): return catalogue[index].institutions.contains(institution)
        }
    }
}
