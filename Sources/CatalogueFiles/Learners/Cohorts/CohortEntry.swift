import Pathways

/// What one line of a stream of learners says.
public struct CohortEntry: Sendable {
    /// What the line calls the learner; `nil` where it does not, or where that cannot be read.
    public var learner: String?
    public var holdings: [Holding] = []
    /// What is wrong with the line, in words; the holdings are complete only when there is nothing.
    public var problem: String?

    public init(learner: String? = nil, holdings: [Holding] = [], problem: String? = nil) {
        self.learner = learner
        self.holdings = holdings
        self.problem = problem
    }
}
