/// What kind of thing a learner completes.
public enum OfferingKind: String, CaseIterable, Sendable {
    case course
    case microCredential = "micro-credential"
    /// A certificate, diploma, degree or other award of an institution.
    case program
    /// Learning outside any institution that a credit bank has assessed.
    case training
}

extension OfferingKind {
    /// Whether it is a credential rather than something that is studied for one.
    package var isAward: Bool { self == .program || self == .microCredential }
}
