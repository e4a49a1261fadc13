/// How far to go for a proof.
public struct AdvisingLimits: Sendable {
    /// How long to try, for each answer.
    public var timeLimit: Duration
    /// The most things to choose from; with more, the answer is a good one without a proof.
    public var sizeLimit: Int

    public init(timeLimit: Duration = .seconds(10), sizeLimit: Int = 50_000) {
        self.timeLimit = timeLimit
        self.sizeLimit = sizeLimit
    }
}
