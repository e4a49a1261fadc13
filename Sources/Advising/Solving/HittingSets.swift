import IntegerProgramming

/// Sets of numbered elements, found one after the other, and the smallest choice of elements that has one in each.
///
/// The sets are usually far too many to list. So the smallest choice for those at hand is looked for, then sets it misses,
/// until it misses none: it is then a smallest one for all (*implicit hitting sets*, after K. Chandrasekaran, R. Karp,
/// E. Moreno-Centeno & S. Vempala, "Algorithms for implicit hitting set problems", SODA 2011).
struct HittingSets {
    /// What breaks ties between choices of equal size: the smaller sum is the better.
    private let weights: [Int]
    private var sets: [[Int]] = []
    /// The elements in all sets; `nil` before there is one.
    private var common: Set<Int>?

    /// A choice with an element in each set there is.
    struct Answer {
        var choice: [Int]
        /// Whether none is smaller.
        var isProved: Bool
    }

    /// What a choice misses.
    struct Missed {
        /// Some sets it has no element in; none if it has one in each there is.
        var sets: [[Int]]
        /// The choice made complete, if that was easy: it has an element in each set there is.
        var completed: [Int]?
    }

    /// The most that one element may weigh.
    static let largestWeight = 15

    /// - Parameter weights: the weight of each element, from 0 to ``largestWeight``.
    init(weights: [Int]) { self.weights = weights }

    /// A smallest choice, and the best there is when the time is up.
    ///
    /// - Parameters:
    ///   - known: a choice that is known to have an element in each set there is. Once nothing smaller can have, it is
    ///     the answer unless one that weighs less turns up soon.
    ///   - patience: how many more rounds to try for that.
    ///   - missed: what a choice misses; `nil` to give up.
    mutating func smallest(
        known: [Int], patience: Int = 0, deadline: ContinuousClock.Instant, missed: ([Int]) -> Missed?
    ) throws(IntegerProgramError) -> Answer {
        var (known, patience) = (known, patience)
        while let choice = try smallest(deadline) {
            if known.count <= choice.count {
                let isSettled = patience == 0 || weight(of: choice) >= weight(of: known)
                if isSettled { return Answer(choice: known, isProved: true) }
                patience -= 1
            }
            guard let found = missed(choice) else { break }
            if found.sets.isEmpty { return Answer(choice: choice, isProved: true) }
            for set in found.sets { add(set) }
            if let completed = found.completed, completed.count < known.count { known = completed }
        }
        return Answer(choice: known, isProved: false)
    }

    private mutating func add(_ set: [Int]) {
        sets.append(set)
        common = common.map { $0.intersection(set) } ?? Set(set)
    }

    private func weight(of choice: [Int]) -> Int { choice.reduce(0) { $0 + weights[$1] } }

    /// A smallest choice for the sets at hand, and among these one of the least weight; `nil` when the time is up.
    private func smallest(_ deadline: ContinuousClock.Instant) throws(IntegerProgramError) -> [Int]? {
        guard let common else { return [] }
        if let best = common.min(by: { (weights[$0], $0) < (weights[$1], $1) }) { return [best] }
        let now = ContinuousClock.now
        guard now < deadline else { return nil }
        let elements = Set(sets.joined()).sorted()
        var program = IntegerProgram()
        var variables: [Int: IntegerProgram.Variable] = [:]
        let isWeighed = elements.contains { weights[$0] > 0 }
        let size = isWeighed ? elements.count * Self.largestWeight + 1 : 1
        for element in elements {
            let variable = program.addBinary()
            variables[element] = variable
            program.objective.append((size + weights[element], variable))
        }
        for set in sets { program.addConstraint(set.compactMap { variables[$0].map { (1, $0) } }, .atLeast, 1) }
        guard let solution = try program.solve(.minimise, timeLimit: now.duration(to: deadline)).solution,
            solution.isOptimal
        else { return nil }
        return elements.filter { variables[$0].map { solution[$0] == 1 } ?? false }
    }
}
