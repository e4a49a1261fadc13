import IntegerProgramming
import Pathways

/// Steps to be laid out in terms.
struct TermProblem {
    /// Steps of which one must be in an earlier term, or in the same or an earlier one, by their positions.
    struct Precedence {
        var first: Int
        var second: Int
        var isStrict: Bool
    }

    /// The load of each step, on a scale.
    let loads: [Int]
    /// Whether the load of a step may spread over terms.
    let isDivisible: [Bool]
    /// The most load a term.
    let most: Int
    let precedences: [Precedence]

    /// No plan has fewer terms: by the load, and by the longest chain.
    var fewest: Int { max(fewestByLoad, longestChain) }

    /// No plan has fewer terms, by the load alone.
    var fewestByLoad: Int {
        let alone = loads.indices.count { !isDivisible[$0] && loads[$0] > most }
        let rest = loads.indices.filter { isDivisible[$0] || loads[$0] <= most }.reduce(0) { $0 + loads[$1] }
        return max(1, alone + (rest + most - 1) / max(1, most))
    }

    private var longestChain: Int {
        var terms = [Int](repeating: 1, count: loads.count)
        for _ in loads {
            for precedence in precedences {
                let least = terms[precedence.first] + (precedence.isStrict ? 1 : 0)
                terms[precedence.second] = max(terms[precedence.second], min(least, loads.count))
            }
        }
        return terms.max() ?? 0
    }
}

// MARK: - One step after the other

extension TermProblem {
    /// Each step in the first term with room for it, in the order of the route.
    func inOrder() -> [Int] {
        var terms = [Int](repeating: 0, count: loads.count)
        var used: [Int] = []
        while let step = next(terms) {
            let group = circle(of: step, terms)
            let earliest = earliest(group, terms)
            var term = earliest.end
            for member in group where isDivisible[member] {
                term = spread(loads[member], from: earliest.start, atLeast: term, &used)
            }
            let whole = group.filter { !isDivisible[$0] }.reduce(0) { $0 + loads[$1] }
            if whole > 0 || group.count > 1 { term = firstTerm(for: whole, from: term, &used) }
            for member in group { terms[member] = term }
        }
        return terms
    }

    /// The first step that waits for none that is not placed, but for those it is in a circle with.
    private func next(_ terms: [Int]) -> Int? {
        let open = terms.indices.filter { terms[$0] == 0 }
        let ready = open.first { step in
            let group = circle(of: step, terms)
            return precedences.allSatisfy {
                !group.contains($0.second) || group.contains($0.first) || terms[$0.first] > 0
            }
        }
        return ready ?? open.first
    }

    /// The first term that work may begin in, and the first that the steps may be completed in.
    private func earliest(_ group: [Int], _ terms: [Int]) -> (start: Int, end: Int) {
        var (start, end) = (1, 1)
        for precedence in precedences where group.contains(precedence.second) && !group.contains(precedence.first) {
            let term = terms[precedence.first]
            if precedence.isStrict { start = max(start, term + 1) }
            end = max(end, precedence.isStrict ? term + 1 : term)
        }
        return (start, end)
    }

    private func firstTerm(for load: Int, from first: Int, _ used: inout [Int]) -> Int {
        var term = first
        while true {
            while used.count < term { used.append(0) }
            if used[term - 1] + load <= most || (load > most && used[term - 1] == 0) {
                used[term - 1] += load
                return term
            }
            term += 1
        }
    }

    private func spread(_ load: Int, from first: Int, atLeast last: Int, _ used: inout [Int]) -> Int {
        var (rest, term) = (load, first)
        while true {
            while used.count < term { used.append(0) }
            let part = min(rest, max(0, most - used[term - 1]))
            used[term - 1] += part
            rest -= part
            if rest == 0 { return max(term, last) }
            term += 1
        }
    }

    /// A step and what is not yet placed and has to be in the same term, because each is beside the other.
    private func circle(of step: Int, _ terms: [Int]) -> [Int] {
        var (group, next) = ([step], 0)
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
}

// MARK: - By an integer program

extension TermProblem {
    /// A plan of so many terms; `nil` if there is none, or none is found in time.
    func plan(terms count: Int) throws(IntegerProgramError) -> [Int]? {
        var program = IntegerProgram()
        let isIn = loads.map { _ in (0..<count).map { _ in program.addBinary() } }
        for row in isIn { program.addConstraint(row.map { (1, $0) }, .equal, 1) }
        let work = loads.indices.map { step in
            isDivisible[step] ? (0..<count).map { _ in program.addInteger(in: 0...min(most, loads[step])) } : []
        }
        for step in loads.indices where isDivisible[step] { spread(step, work[step], isIn, &program) }
        for term in 0..<count { limit(term, work, isIn, &program) }
        for precedence in precedences {
            let first = isIn[precedence.first].enumerated().map { ($0.offset, $0.element) }
            let second = isIn[precedence.second].enumerated().map { (-$0.offset, $0.element) }
            program.addConstraint(first + second, .atMost, precedence.isStrict ? -1 : 0)
        }
        let solution = try program.solve(.minimise, timeLimit: .seconds(2)).solution
        return solution.map { solution in isIn.map { row in 1 + (row.firstIndex { solution[$0] == 1 } ?? 0) } }
    }

    /// Work goes on up to the term of the step, and begins after what it needs.
    private func spread(
        _ step: Int, _ work: [IntegerProgram.Variable], _ isIn: [[IntegerProgram.Variable]],
        _ program: inout IntegerProgram
    ) {
        program.addConstraint(work.map { (1, $0) }, .equal, loads[step])
        for term in work.indices {
            let later = isIn[step][term...].map { (-most, $0) }
            program.addConstraint([(1, work[term])] + later, .atMost, 0)
            for precedence in precedences where precedence.isStrict && precedence.second == step {
                let earlier = isIn[precedence.first][..<term].map { (-most, $0) }
                program.addConstraint([(1, work[term])] + earlier, .atMost, 0)
            }
        }
    }

    private func limit(
        _ term: Int, _ work: [[IntegerProgram.Variable]], _ isIn: [[IntegerProgram.Variable]],
        _ program: inout IntegerProgram
    ) {
        let whole = loads.indices.filter { !isDivisible[$0] && loads[$0] <= most }.map { (loads[$0], isIn[$0][term]) }
        let parts = loads.indices.filter { isDivisible[$0] }.map { (1, work[$0][term]) }
        program.addConstraint(whole + parts, .atMost, most)
        for large in loads.indices where !isDivisible[large] && loads[large] > most {
            let others = whole + parts
            guard !others.isEmpty else { continue }
            program.addConstraint(others + [(most, isIn[large][term])], .atMost, most)
            for other in loads.indices where other > large && !isDivisible[other] && loads[other] > most {
                program.addConstraint([(1, isIn[large][term]), (1, isIn[other][term])], .atMost, 1)
            }
        }
    }
}
