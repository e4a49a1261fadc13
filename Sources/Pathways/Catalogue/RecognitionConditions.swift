/// When a recognition holds.
public struct RecognitionConditions<Reference: Hashable & Sendable>: Hashable, Sendable {
    /// The least grade in what is recognised.
    public var grade: Located<Grade>?
    /// The longest time from completing it to the as-of date.
    public var within: Located<CalendarPeriod>?
    /// What has to be completed besides, such as bridging courses.
    public var also: Requirement<Reference>?
    public var otherwise: ConditionFailure
    /// What no data can decide (an interview, a grade average), in words: passed on to every answer.
    public var confirm: [String]

    public init(
        grade: Located<Grade>? = nil, within: Located<CalendarPeriod>? = nil, also: Requirement<Reference>? = nil,
        otherwise: ConditionFailure = .refused, confirm: [String] = []
    ) {
        self.grade = grade
        self.within = within
        self.also = also
        self.otherwise = otherwise
        self.confirm = confirm
    }

    func map<Other>(_ transform: (Reference) -> Other) -> RecognitionConditions<Other> {
        .init(grade: grade, within: within, also: also?.map(transform), otherwise: otherwise, confirm: confirm)
    }
}

/// What becomes of a learner who fails a condition.
public enum ConditionFailure: String, CaseIterable, Sendable {
    /// The recognition does not apply.
    case refused
    /// It may still apply if the learner brings evidence.
    case evidence
}
