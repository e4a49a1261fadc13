/// What kind of thing a learner completes.
public enum OfferingKind: String, CaseIterable, Sendable {
    case course
    case microCredential = "micro-credential"
    /// A certificate, diploma, degree or other award of an institution.
    case program
    /// Learning outside any institution that a credit bank has assessed.
    case training
}
