import IntegerProgramming
import Pathways

extension CreditModel {
    /// A choice by credits: what it takes reaches the need, falls below it without any one member, and is all known.
    mutating func add(_ choice: CreditChoice) {
        guard choice.isTaken != .never else { return }
        let members = choice.members.map { inside($0.references) }
        for unknown in members.flatMap(\.unknown) { logic.forbid(unknown) }
        let isShared = isAnyShared(members)
        let all = isShared ? inside(choice.members.flatMap(\.references)).sum : sum(members.map(\.sum))
        var enough = all
        enough.add(-choice.need, choice.isTaken)
        logic.require(enough, .atLeast, 0)
        if !isShared, let sums = sums(of: choice) { return limit(all, sums, in: choice) }
        for index in choice.members.indices {
            var others = all
            let member = choice.members[index]
            if member.copies > 1 {
                others.add(LinearSum(constant: -worth(of: member.references[0].part)))
            } else if isShared {
                let references = choice.members.indices.filter { $0 != index }.flatMap { choice.members[$0].references }
                others = inside(references).sum
            } else {
                others.add(members[index].sum, times: -1)
            }
            // Without the member, or one of several: below the need, if it is taken.
            let slack = max(0, others.upperBound - (choice.need - 1))
            others.add(slack, isAny(of: member))
            logic.require(others, .atMost, choice.need - 1 + slack)
        }
    }

    /// Whether a member is taken; of several like one another, whether any is.
    private mutating func isAny(of member: Member) -> Literal {
        if member.copies == 1 { return member.isTaken }
        let isAny = logic.fresh()
        var room = member.count
        room.add(-member.copies, isAny)
        logic.require(room, .atMost, 0)
        return isAny
    }

    private func sum(_ parts: [LinearSum]) -> LinearSum {
        var result = LinearSum()
        for part in parts { result.add(part) }
        return result
    }

    /// Whether something is below two members.
    private func isAnyShared(_ members: [Inside]) -> Bool {
        var seen: Set<Int> = []
        return members.contains { member in member.literals.contains { !seen.insert($0.vertex).inserted } }
    }
}

extension CreditModel {
    /// The sums that are possible if each member is one thing, or several like one another.
    private func sums(of choice: CreditChoice) -> IrredundantSums? {
        guard choice.members.allSatisfy({ isAtom($0) }) else { return nil }
        let amounts = choice.members.flatMap { [Int](repeating: amount(of: $0), count: $0.copies) }
        return IrredundantSums(of: amounts, reaching: choice.need)
    }

    private func isAtom(_ member: Member) -> Bool {
        guard member.references.count == 1 else { return false }
        let vertex = problem.vertices[member.references[0].part]
        return !vertex.isAward && vertex.copies == member.copies
    }

    private func amount(of member: Member) -> Int { worth(of: member.references[0].part) }

    /// One amount is the smallest that is taken, and bounds the sum.
    private mutating func limit(_ all: LinearSum, _ sums: IrredundantSums, in choice: CreditChoice) {
        let cases = sums.bySmallest.map { (smallest: $0.smallest, sums: $0.sums, isSo: logic.fresh()) }
        logic.require(cases.map { (1, $0.isSo) } + [(-1, choice.isTaken)], .equal, 0)
        for member in choice.members {
            var room = member.count
            for one in cases where one.smallest <= amount(of: member) { room.add(-member.copies, one.isSo) }
            logic.require(room, .atMost, 0)
        }
        var (below, above) = (all, all)
        for one in cases {
            below.add(-one.sums.lowerBound, one.isSo)
            above.add(-one.sums.upperBound, one.isSo)
        }
        logic.require(below, .atLeast, 0)
        logic.require(above, .atMost, 0)
    }
}
