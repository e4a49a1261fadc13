/// Coursework of an award that its `stacks` do not list.
public enum OtherCredits: Hashable, Sendable {
    /// This much of it.
    case amount(Rational)
    /// Whatever the parts leave open of the award's credits.
    case any
}

/// How a program is entered.
public enum Admission: String, CaseIterable, Sendable {
    case open
    /// Only the holder of something that ladders into it is admitted.
    case laddersOnly = "ladders-only"
}
