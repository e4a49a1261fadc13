import IntegerProgramming
import Pathways

/// A route laid out in terms of limited load: what is required in an earlier term, corequisites together or earlier,
/// in the fewest terms.
struct TermPlan {
    /// The term of each step, from 1.
    let terms: [Int]
    let count: Int

    /// Steps that must be in an earlier term, or in the same or an earlier one, by their positions.
    private struct Precedence {
        var first: Int
        var second: Int
        var isStrict: Bool
    }

    init(
        _ order: RouteOrder, _ credits: [Rational], _ reasons: RouteReasons, limit: Rational
    ) throws(IntegerProgramError) {
        let precedences = Self.precedences(order, reasons)
        guard let scale = CreditScale(credits + [limit]), let most = scale.whole(limit) else {
            throw .numbersTooLarge(constraint: nil)
        }
        let loads = credits.map { scale.whole($0) ?? 0 }
        let greedy = Self.greedy(loads, most, precedences)
        let least = max(Self.longestChain(credits.count, precedences), Self.fewest(loads, most))
        var best = greedy
        var number = least
        while number < (best.max() ?? 0) {
            if let plan = try Self.plan(loads, most, precedences, terms: number) {
                best = plan
                break
            }
            number += 1
        }
        terms = best
        count = best.max() ?? 0
    }

    private static func precedences(_ order: RouteOrder, _ reasons: RouteReasons) -> [Precedence] {
        let positions = Dictionary(uniqueKeysWithValues: order.sequence.enumerated().map { ($1, $0) })
        var result: [Precedence] = []
        for (first, offering) in order.sequence.enumerated() {
            for reason in reasons.reasons(for: offering) {
                guard let second = positions[reason.neededBy], first != second else { continue }
                let rounds = (order.rounds[offering] ?? 0, order.rounds[reason.neededBy] ?? 0)
                let isStrict = [.requirement, .recognition].contains(reason.relation) && rounds.0 < rounds.1
                guard isStrict || rounds.0 <= rounds.1 else { continue }
                result.append(Precedence(first: first, second: second, isStrict: isStrict))
            }
        }
        return result
    }

    /// The fewest terms that hold the load.
    private static func fewest(_ loads: [Int], _ most: Int) -> Int {
        let alone = loads.count { $0 > most }
        let rest = loads.filter { $0 <= most }.reduce(0, +)
        return alone + (most > 0 ? (rest + most - 1) / most : 0)
    }

    private static func longestChain(_ count: Int, _ precedences: [Precedence]) -> Int {
        var terms = [Int](repeating: 1, count: count)
        for _ in 0..<count {
            for precedence in precedences {
                let least = terms[precedence.first] + (precedence.isStrict ? 1 : 0)
                terms[precedence.second] = max(terms[precedence.second], min(least, count))
            }
        }
        return terms.max() ?? 0
    }

    /// Term after term, what fits, in the order of the route.
    private static func greedy(_ loads: [Int], _ most: Int, _ precedences: [Precedence]) -> [Int] {
        var terms = [Int](repeating: 0, count: loads.count)
        var term = 0
        while terms.contains(0) {
            term += 1
            var load = 0
            var isGrowing = true
            while isGrowing {
                isGrowing = false
                for step in loads.indices where terms[step] == 0 {
                    let group = together(step, precedences, terms)
                    let isReady = precedences.allSatisfy { precedence in
                        guard group.contains(precedence.second), !group.contains(precedence.first) else { return true }
                        let first = terms[precedence.first]
                        return first > 0 && (precedence.isStrict ? first < term : first <= term)
                    }
                    let added = group.reduce(0) { $0 + loads[$1] }
                    guard isReady, load + added <= most || load == 0 else { continue }
                    for member in group { terms[member] = term }
                    load += added
                    isGrowing = true
                }
            }
            // Something always fits an empty term, unless precedences go in circles.
            if !terms.contains(term), let rest = terms.firstIndex(of: 0) { terms[rest] = term }
        }
        return terms
    }

    /// A step and what is not yet placed and has to be in the same term or earlier, both ways.
    private static func together(_ step: Int, _ precedences: [Precedence], _ terms: [Int]) -> [Int] {
        var group = [step]
        var next = 0
        while next < group.count {
            for precedence in precedences where !precedence.isStrict && precedence.second == group[next] {
                let isMutual = precedences.contains {
                    !$0.isStrict && $0.first == precedence.second && $0.second == precedence.first
                }
                if isMutual, terms[precedence.first] == 0, !group.contains(precedence.first) {
                    group.append(precedence.first)
                }
            }
            next += 1
        }
        return group
    }

    /// A plan of so many terms; `nil` if there is none, or none is found in time.
    private static func plan(
        _ loads: [Int], _ most: Int, _ precedences: [Precedence], terms count: Int
    ) throws(IntegerProgramError) -> [Int]? {
        var program = IntegerProgram()
        let isIn = loads.map { _ in (0..<count).map { _ in program.addBinary() } }
        for row in isIn { program.addConstraint(row.map { (1, $0) }, .equal, 1) }
        for term in 0..<count {
            let fitting = loads.indices.filter { loads[$0] <= most }
            program.addConstraint(fitting.map { (loads[$0], isIn[$0][term]) }, .atMost, most)
            for large in loads.indices where loads[large] > most {
                for other in loads.indices where other != large && loads[other] > 0 {
                    program.addConstraint([(1, isIn[large][term]), (1, isIn[other][term])], .atMost, 1)
                }
            }
        }
        for precedence in precedences {
            let first = isIn[precedence.first].enumerated().map { ($0.offset, $0.element) }
            let second = isIn[precedence.second].enumerated().map { (-$0.offset, $0.element) }
            program.addConstraint(first + second, .atMost, precedence.isStrict ? -1 : 0)
        }
        let solution = try program.solve(.minimise, timeLimit: .seconds(2)).solution
        return solution.map { solution in isIn.map { row in 1 + (row.firstIndex { solution[$0] == 1 } ?? 0) } }
    }
}
