import IntegerProgramming
import Pathways

/// The search for the fewest candidates that free one target.
struct MissingSearch {
    private let target: OfferingIndex
    /// What might be missing; the better answers first.
    private let candidates: [OfferingIndex]
    private var probe: ObtainabilityProbe

    init(target: OfferingIndex, candidates: [OfferingIndex], _ probe: ObtainabilityProbe) {
        self.target = target
        self.candidates = candidates
        self.probe = probe
    }

    /// Whether all candidates together free the target.
    var canBeFreed: Bool {
        mutating get { isFreed(by: Array(candidates.indices)) }
    }

    /// The positions of a smallest set of candidates that frees the target; `nil` when the time was up.
    mutating func smallest(weights: [Int], _ timeLimit: Duration) throws(IntegerProgramError) -> [Int]? {
        let deadline = ContinuousClock.now + timeLimit
        var sets = HittingSets(weights: weights)
        return try sets.smallest(deadline: deadline) { barriers(without: $0, deadline) }
    }

    private mutating func isFreed(by chosen: [Int]) -> Bool {
        let mark = probe.mark
        defer { probe.undo(to: mark) }
        for position in chosen { probe.assume(candidates[position]) }
        return probe.isObtainable(target)
    }

    /// Sets of candidates of which every answer has one, none of them chosen, no two of them overlapping; none when the
    /// chosen ones free the target. `nil` when the time was up.
    private mutating func barriers(without chosen: [Int], _ deadline: ContinuousClock.Instant) -> [[Int]]? {
        let mark = probe.mark
        defer { probe.undo(to: mark) }
        for position in chosen { probe.assume(candidates[position]) }
        var result: [[Int]] = []
        while !probe.isObtainable(target) {
            guard let barrier = barrier(deadline) else { return nil }
            result.append(barrier)
            for position in barrier { probe.assume(candidates[position]) }
        }
        return result
    }

    /// The candidates each of which would free the target, once every other one is supposed that would not.
    private mutating func barrier(_ deadline: ContinuousClock.Instant) -> [Int]? {
        let before = probe.mark
        defer { probe.undo(to: before) }
        var result: [Int] = []
        for position in candidates.indices.reversed() where !probe.isObtainable(candidates[position]) {
            if ContinuousClock.now >= deadline { return nil }
            let mark = probe.mark
            probe.assume(candidates[position])
            guard probe.isObtainable(target) else { continue }
            probe.undo(to: mark)
            result.append(position)
        }
        return result
    }
}

extension MissingSearch {
    /// The positions of a set that frees the target and from which nothing can be left out, the first candidates preferred.
    ///
    /// By halves: U. Junker, "QUICKXPLAIN: preferred explanations and relaxations for over-constrained problems", AAAI
    /// 2004. O(k × log(candidates)) questions for k in the answer.
    mutating func irredundant() -> [Int] { irredundant(among: Array(candidates.indices), isNew: false).sorted() }

    /// Recursion is as deep as the logarithm of the number of candidates.
    private mutating func irredundant(among positions: [Int], isNew: Bool) -> [Int] {
        if isNew, probe.isObtainable(target) { return [] }
        guard positions.count > 1 else { return positions }
        let half = positions.count / 2
        let (first, second) = (Array(positions[..<half]), Array(positions[half...]))
        let mark = probe.mark
        for position in first { probe.assume(candidates[position]) }
        let needed = irredundant(among: second, isNew: true)
        probe.undo(to: mark)
        for position in needed { probe.assume(candidates[position]) }
        let others = irredundant(among: first, isNew: !needed.isEmpty)
        probe.undo(to: mark)
        return others + needed
    }
}
