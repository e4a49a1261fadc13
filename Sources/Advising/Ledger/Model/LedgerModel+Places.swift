import IntegerProgramming
import Pathways

extension LedgerModel {
    /// Lets the places hold what the requirement asks for, the catch-all and the total what there is room for.
    mutating func fillPlaces() {
        let filled = Dictionary(grouping: placements) { $0.place }
        fillParts(filled)
        if let room = target.catchAll.room {
            limit(terms { $0.place == .catchAll }, to: whole(room))
        }
        guard let total = target.total, !omitted.contains(.total) else { return }
        limit(credit + excess.map { (-1, $0) }, to: whole(total))
    }

    mutating func limit(_ terms: [(Int, IntegerProgram.Variable)], to bound: Int) {
        if !terms.isEmpty { program.addConstraint(terms, .atMost, bound) }
    }

    private mutating func fillParts(_ filled: [Claim.PlaceReference: [Placement]]) {
        let places = target.places.places
        let within = placementsWithin(filled)
        var gates = [IntegerProgram.Variable?](repeating: nil, count: places.count)
        for number in places.indices where !within[number].isEmpty {
            let here = filled[.part(number)] ?? []
            let active = places[number].children.filter { !within[$0].isEmpty }
            switch places[number].kind {
            case .offering:
                let inside = filled[.inside(number)] ?? []
                let opened = fillOffering(
                    here, opensParts: !active.isEmpty || !inside.isEmpty, when: gates[number])
                for child in active { gates[child] = opened }
                fillInside(inside, within[number], at: number, when: opened)
            case .all: for child in active { gates[child] = gates[number] }
            case .any: choose(1, here, active, when: gates[number], &gates)
            case .choose(let count): choose(count, here, active, when: gates[number], &gates)
            case .credits(let amount):
                for child in active { gates[child] = gates[number] }
                if let gate = gates[number] { for placement in here { require(placement.variable, implies: gate) } }
                fillCredits(whole(amount), within[number])
            }
        }
    }

    private func placementsWithin(_ filled: [Claim.PlaceReference: [Placement]]) -> [[Placement]] {
        let places = target.places.places
        var within = [[Placement]](repeating: [], count: places.count)
        for number in places.indices.reversed() {
            within[number] += filled[.part(number)] ?? []
            within[number] += filled[.inside(number)] ?? []
            if let parent = places[number].parent { within[parent] += within[number] }
        }
        return within
    }

    private mutating func require(_ first: IntegerProgram.Variable, implies second: IntegerProgram.Variable) {
        program.addConstraint([(1, first), (-1, second)], .atMost, 0)
    }

    /// An offering counts once: by one output, or by its parts.
    private mutating func fillOffering(
        _ here: [Placement], opensParts: Bool, when gate: IntegerProgram.Variable?
    ) -> IntegerProgram.Variable? {
        let outputs = here.map { (1, $0.variable) }
        guard opensParts, !here.isEmpty else {
            addGated(outputs, 1, when: gate)
            return gate
        }
        let opened = program.addBinary()
        addGated(outputs + [(1, opened)], 1, when: gate)
        return opened
    }

    private mutating func addGated(
        _ terms: [(Int, IntegerProgram.Variable)], _ bound: Int, when gate: IntegerProgram.Variable?
    ) {
        guard !terms.isEmpty else { return }
        if let gate {
            program.addConstraint(terms + [(-bound, gate)], .atMost, 0)
            if terms.count > 1, bound > 1 { for (_, variable) in terms { require(variable, implies: gate) } }
        } else if terms.count > bound {
            program.addConstraint(terms, .atMost, bound)
        }
    }

    /// No more members than are asked for have credit that counts.
    private mutating func choose(
        _ count: Int, _ here: [Placement], _ active: [Int], when gate: IntegerProgram.Variable?,
        _ gates: inout [IntegerProgram.Variable?]
    ) {
        if active.count <= count {
            for child in active { gates[child] = gate }
        } else {
            for child in active { gates[child] = program.addBinary() }
            addGated(active.compactMap { gates[$0] }.map { (1, $0) }, count, when: gate)
        }
        addGated(here.map { (1, $0.variable) }, count, when: gate)
    }

    /// A sum of credit holds what is needed to reach it, and may exceed it by its last member.
    private mutating func fillCredits(_ amount: Int, _ members: [Placement]) {
        let known = members.filter { $0.credit > 0 }
        let most = known.reduce(0) { $0 + $1.most }
        guard most > amount else { return }
        let sum = known.map { ($0.credit, $0.variable) }
        let first = known.first?.most ?? 1
        let isEven = amount % first == 0 && known.allSatisfy { $0.most == first && $0.credit == first }
        if isEven || amount == 0 { return limit(sum, to: amount) }
        for member in known where member.credit == member.most {
            let others = known.filter { $0.variable != member.variable }.map { ($0.credit, $0.variable) }
            let room = most - member.most - (amount - 1)
            guard room > 0 else { continue }
            program.addConstraint(others + [(room, member.variable)], .atMost, amount - 1 + room)
        }
        let isReached = program.addBinary()
        let over = program.addInteger(in: 0...(most - amount))
        program.addConstraint([(1, over), (amount - most, isReached)], .atMost, 0)
        let whole = known.filter { $0.credit == $0.most }.map { (-$0.credit, $0.variable) }
        program.addConstraint(whole + [(1, over), (amount, isReached)], .atMost, 0)
        limit(sum + [(-1, over)], to: amount)
        excess.append(over)
    }

    /// Blocks granted into an award among the parts, beside what counts of its own parts.
    private mutating func fillInside(
        _ blocks: [Placement], _ within: [Placement], at number: Int, when gate: IntegerProgram.Variable?
    ) {
        guard !blocks.isEmpty, case .offering(let leaf) = target.places.places[number].kind else { return }
        if let gate {
            for block in blocks {
                program.addConstraint([(1, block.variable), (-max(1, block.most), gate)], .atMost, 0)
            }
        }
        if let credits = target.catalogue.credits(of: leaf.offering, in: target.unit) {
            limit(within.filter { $0.credit > 0 }.map { ($0.credit, $0.variable) }, to: whole(credits))
        }
    }
}
