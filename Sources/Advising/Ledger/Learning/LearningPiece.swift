import Pathways

/// A piece of learning: a course, or an award of which no part is known, or what an award has besides its known parts.
struct LearningPiece: Sendable {
    let offering: OfferingIndex
    /// What it is worth in its own unit; `nil` if not published.
    let held: Credits?
    /// The same in the target's unit; `nil` too if nothing converts it.
    let credits: Rational?
    /// Whether it is what an award has besides the parts that are held.
    let isRemainder: Bool
}
