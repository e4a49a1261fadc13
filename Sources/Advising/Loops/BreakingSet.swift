import IntegerProgramming
import Pathways

/// A smallest set of references without which a loop is none: nothing in it leads back to itself any more, but for
/// offerings that are taken together anyway.
///
/// Corequisites stay, and so does what makes an offering match a filter; a choice from a filter is one reference, shown
/// with the offering of the loop that it lets in. To find a smallest set is NP-hard. Cycles are looked for one by one; a
/// smallest choice of references that breaks all cycles at hand is found by an integer program, and so on until no cycle
/// is left. ``FeedbackArcs`` gives a set to begin with, which is the answer once no smaller one can be.
public struct BreakingSet: Sendable {
    /// The references to remove, in the order they are declared.
    public let edges: [PathwayEdge]
    /// Whether no smaller set would do. If not, the limits were reached; in a loop within the limit of size, no reference
    /// can be left out all the same.
    public let isProved: Bool

    /// Breaks a loop of a graph.
    ///
    /// - Throws: ``IntegerProgramError/checkFailed`` on a fault of the solver.
    public init(
        _ loop: Loop, in graph: PathwayGraph, limits: AdvisingLimits = AdvisingLimits()
    ) throws(IntegerProgramError) {
        let answer = try LoopReferences(loop, graph).smallest(limits)
        isProved = answer.isProved
        edges = answer.edges
    }
}
