import IntegerProgramming
import Pathways

/// The search for the fewest blocked offerings that free one of them, all as vertices of a ``BlockedGraph``.
struct MissingSearch {
    private let target: Int
    private let blocked: BlockedGraph
    private var probe: ObtainabilityProbe

    /// How many rounds to try for a set nearer to the root causes than one that is as small.
    private static let patience = 10

    init(toward target: Int, in blocked: BlockedGraph, _ probe: ObtainabilityProbe) {
        self.target = target
        self.blocked = blocked
        self.probe = probe
    }

    /// Whether the target is freed when these are held.
    mutating func isFreed(by chosen: [Int]) -> Bool {
        let mark = probe.mark
        defer { probe.undo(to: mark) }
        return suppose(chosen)
    }

    /// A smallest set that frees the target.
    ///
    /// - Parameter known: some set that frees it.
    mutating func smallest(
        known: [Int], weights: [Int], _ timeLimit: Duration
    ) throws(IntegerProgramError) -> HittingSets.Answer {
        let deadline = ContinuousClock.now + timeLimit
        var sets = HittingSets(weights: weights)
        return try sets.smallest(known: known, patience: Self.patience, deadline: deadline) {
            ContinuousClock.now < deadline ? HittingSets.Missed(sets: barriers(without: $0)) : nil
        }
    }

    /// Sets of which every answer has an element, none of them chosen, no two of them overlapping; none when the chosen
    /// ones free the target.
    private mutating func barriers(without chosen: [Int]) -> [[Int]] {
        let mark = probe.mark
        defer { probe.undo(to: mark) }
        var result: [[Int]] = []
        var isFreed = suppose(chosen)
        while !isFreed {
            let barrier = blocked.barrier(before: target, probe)
            result.append(barrier)
            isFreed = suppose(barrier)
        }
        return result
    }

    /// Supposes that these are held as well; returns whether that frees the target.
    private mutating func suppose(_ vertices: [Int]) -> Bool {
        let goal = blocked.offerings[target]
        for vertex in vertices where !probe.isObtainable(goal) { probe.assume(blocked.offerings[vertex], until: goal) }
        return probe.isObtainable(goal)
    }
}

extension MissingSearch {
    /// A part of `vertices`, which free the target, from which nothing can be left out; the first are preferred.
    ///
    /// By halves: U. Junker, "QUICKXPLAIN: preferred explanations and relaxations for over-constrained problems", AAAI
    /// 2004. O(k × log(n)) questions for k of n vertices in the answer.
    mutating func irredundant(among vertices: [Int]) -> [Int] { irredundant(among: vertices, isNew: false).sorted() }

    /// Recursion is as deep as the logarithm of the number of vertices.
    private mutating func irredundant(among vertices: [Int], isNew: Bool) -> [Int] {
        if isNew, probe.isObtainable(blocked.offerings[target]) { return [] }
        guard vertices.count > 1 else { return vertices }
        let half = vertices.count / 2
        let (first, second) = (Array(vertices[..<half]), Array(vertices[half...]))
        let mark = probe.mark
        _ = suppose(first)
        let needed = irredundant(among: second, isNew: true)
        probe.undo(to: mark)
        _ = suppose(needed)
        let others = irredundant(among: first, isNew: !needed.isEmpty)
        probe.undo(to: mark)
        return others + needed
    }
}
