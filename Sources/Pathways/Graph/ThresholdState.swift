/// How far a node has come in a run; 16 bytes, so that a node is one access to memory.
struct ThresholdState: Sendable {
    /// Values of `rank` before a node fires.
    static let waiting: Int32 = -1
    /// The need is met, and the node fires in the next round.
    static let due: Int32 = -2
    /// The node is left out of the run.
    static let excluded: Int32 = -3

    /// What is missing toward the need; 0 or less once it is met.
    ///
    /// It starts above 0 or at 0, and nothing is taken off once it is met, so it never overflows.
    var missing: Int64
    /// The round in which the node fired, or one of the values above.
    var rank: Int32 = Self.waiting
    /// The position of the node among all that fired, −1 before it fires.
    var sequence: Int32 = -1

    init(need: Int64) {
        missing = max(0, need)
    }
}
