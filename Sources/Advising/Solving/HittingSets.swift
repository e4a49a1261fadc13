import IntegerProgramming

/// Sets of numbered elements, found one after the other, and the smallest choice of elements that has one in each.
///
/// The sets are usually far too many to list. So the smallest choice for those at hand is looked for, then sets it misses,
/// until it misses none: it is then a smallest one for all (*implicit hitting sets*, after K. Chandrasekaran, R. Karp,
/// E. Moreno-Centeno & S. Vempala, "Algorithms for implicit hitting set problems", SODA 2011).
struct HittingSets {
    /// What breaks ties between choices of equal size: the smaller sum is the better; at most ``largestWeight`` each.
    private let weights: [Int]
    private var sets: [[Int]] = []
    /// The elements in all sets; `nil` before there is one.
    private var common: Set<Int>?

    static let largestWeight = 15

    init(weights: [Int]) { self.weights = weights }

    mutating func add(_ set: [Int]) {
        sets.append(set)
        common = common.map { $0.intersection(set) } ?? Set(set)
    }

    /// A smallest choice, and among these one of the least weight.
    ///
    /// - Parameters:
    ///   - known: a choice that is known to have an element in each set there is; once nothing smaller can have, it is
    ///     the answer, whatever it weighs.
    ///   - deadline: when to give up; the result is then `nil`.
    ///   - missed: given a choice, sets that it has no element in; none if there are none, `nil` to give up.
    mutating func smallest(
        known: [Int]? = nil, deadline: ContinuousClock.Instant, missed: ([Int]) -> [[Int]]?
    ) throws(IntegerProgramError) -> [Int]? {
        while let choice = try smallest(deadline) {
            if let known, known.count <= choice.count { return known }
            guard let found = missed(choice) else { return nil }
            if found.isEmpty { return choice }
            for set in found { add(set) }
        }
        return nil
    }

    /// A smallest choice for the sets at hand.
    private func smallest(_ deadline: ContinuousClock.Instant) throws(IntegerProgramError) -> [Int]? {
        guard let common else { return [] }
        if let best = common.min(by: { (weights[$0], $0) < (weights[$1], $1) }) { return [best] }
        let now = ContinuousClock.now
        guard now < deadline else { return nil }
        let elements = Set(sets.joined()).sorted()
        var program = IntegerProgram()
        var variables: [Int: IntegerProgram.Variable] = [:]
        for element in elements {
            let variable = program.addBinary()
            variables[element] = variable
            program.objective.append((elements.count * Self.largestWeight + 1 + weights[element], variable))
        }
        for set in sets { program.addConstraint(set.compactMap { variables[$0].map { (1, $0) } }, .atLeast, 1) }
        guard let solution = try program.solve(.minimise, timeLimit: now.duration(to: deadline)).solution,
            solution.isOptimal
        else { return nil }
        return elements.filter { variables[$0].map { solution[$0] == 1 } ?? false }
    }
}
