import IntegerProgramming

extension CreditModel {
    /// The learning inside some references: what they lead to, each with whether it is taken by way of them.
    struct Inside {
        /// By vertex, ascending.
        var literals: [(vertex: Int, isInside: Literal)]
        /// What it adds up to.
        var sum: LinearSum
        /// Whether something of unknown credit is taken that no award among these stands for.
        var unknown: [Literal]
    }

    /// The learning inside some references. O(size of what is below them).
    ///
    /// - Parameter award: the award whose own references these are, if they are.
    mutating func inside(_ starts: [Reference], of award: Int? = nil) -> Inside {
        var ways: [Int: [Literal]] = [:]
        for start in starts { ways[start.part, default: []].append(start.isTaken) }
        let below = below(starts)
        var literals: [Int: Literal] = [:]
        for vertex in below {
            var own = ways[vertex] ?? []
            for reference in references[vertex] {
                guard let award = literals[reference.award] else { continue }
                let isSame = award == taken[reference.award]
                own.append(isSame ? reference.isTaken : logic.and(award, reference.isTaken))
            }
            literals[vertex] = logic.or(own)
        }
        let list = below.map { (vertex: $0, isInside: literals[$0] ?? .never) }
        let unknown = list.filter { isUnknown($0.vertex, of: award, within: literals) }.map(\.isInside)
        return Inside(literals: list, sum: sum(of: list), unknown: unknown)
    }

    private func isUnknown(_ vertex: Int, of award: Int?, within literals: [Int: Literal]) -> Bool {
        guard problem.vertices[vertex].isUnknown else { return false }
        return problem.vertices[vertex].absorber.map { $0 != award && literals[$0] == nil } ?? true
    }

    /// The vertices below some references, ascending, so that awards come before what they consist of.
    func below(_ starts: [Reference]) -> [Int] {
        var found: Set<Int> = []
        var pending = starts.map(\.part)
        while let vertex = pending.popLast() {
            guard found.insert(vertex).inserted else { continue }
            problem.vertices[vertex].tree?.forEachPart { part, _ in pending.append(part) }
        }
        return found.sorted()
    }

    private mutating func sum(of literals: [(vertex: Int, isInside: Literal)]) -> LinearSum {
        var sum = LinearSum()
        for (vertex, isInside) in literals {
            sum.add(amount(of: vertex), isInside)
            guard let filling = fillings[vertex] else { continue }
            sum.add(isInside == taken[vertex] ? filling : logic.product(filling, isInside))
        }
        return sum
    }
}

extension CreditModel {
    /// Fills an award up to what it declares: worth `max(0, declared − inside)` more, unless something of unknown credit
    /// is inside.
    mutating func fill(_ award: Int) {
        guard let declared = problem.vertices[award].declared.flatMap(scale.whole), taken[award] != .never else {
            return
        }
        let inside = inside(contents[award], of: award)
        let unknown = logic.or(inside.unknown)
        var open = LinearSum()
        open.add(declared, taken[award])
        open.add(-declared, unknown)
        open.add(inside.sum, times: -1)
        if let fixed = fixed(inside.sum, of: award), unknown == .never {
            var filling = LinearSum()
            filling.add(max(0, declared - fixed), taken[award])
            fillings[award] = filling
        } else if unknown == .never, inside.sum.upperBound <= declared {
            fillings[award] = open
        } else {
            fillings[award] = positivePart(of: open, upTo: declared, missing: inside.sum.upperBound)
        }
    }

    /// What is inside an award, if it is the same whenever the award is taken.
    private func fixed(_ inside: LinearSum, of award: Int) -> Int? {
        switch taken[award] {
        case .always: return inside.isConstant ? inside.constant : nil
        case .variable(let variable):
            guard inside.constant == 0, inside.terms.allSatisfy({ $0.1 == variable }) else { return nil }
            return inside.terms.reduce(0) { $0 + $1.0 }
        case .never: return nil
        }
    }

    /// `max(0, sum)`, for a sum between `-missing` and `most`.
    private mutating func positivePart(of sum: LinearSum, upTo most: Int, missing: Int) -> LinearSum {
        let isFull = logic.fresh()
        let result = logic.integer(in: 0...most)
        var gap = result
        gap.add(sum, times: -1)
        logic.require(gap, .atLeast, 0)
        gap.add(-missing, isFull)
        logic.require(gap, .atMost, 0)
        var room = result
        room.add(most, isFull)
        logic.require(room, .atMost, most)
        return result
    }
}
