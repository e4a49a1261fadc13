import IntegerProgramming
import Pathways

/// The assignments of pieces of learning to places that the rules admit, as an integer program.
///
/// Credit is in whole multiples of a unit that divides every amount. Each claim is taken or not; each of its outputs goes
/// to one place at most; a block counts as far as there is room.
struct LedgerModel {
    let target: LedgerTarget
    let learning: Learning
    let claims: [Claim]
    let scale: CreditScale
    /// The rules that are left out.
    let omitted: Set<Ledger.Rule>
    var program = IntegerProgram()
    /// Whether each claim is taken.
    private(set) var taken: [IntegerProgram.Variable] = []
    /// Whether a claim takes a piece.
    private(set) var takes: [[Int: IntegerProgram.Variable]] = []
    private(set) var placements: [Placement] = []
    /// What `credits n` buckets hold beyond n.
    var excess: [IntegerProgram.Variable] = []

    /// An output at a place.
    struct Placement {
        var claim: Int
        var output: Int
        var place: Claim.PlaceReference
        /// 0 or 1; for a block, the credit that counts.
        var variable: IntegerProgram.Variable
        /// The credit that one unit of the variable stands for; 0 if it is not known.
        var credit: Int
        /// The most credit.
        var most: Int
    }

    /// - Parameter claims: open claims that have places.
    init?(_ claims: [Claim], _ learning: Learning, without omitted: Set<Ledger.Rule> = []) {
        target = learning.target
        self.learning = learning
        self.claims = claims
        self.omitted = omitted
        let amounts = claims.flatMap(\.outputs).compactMap(\.credits)
        // Limits that would make the numbers too large are rounded down to the amounts.
        let scales = [Self.scale(claims, learning), CreditScale(amounts)].compactMap(\.self)
        let largest = ([learning.target.total ?? 0] + amounts).max() ?? 0
        guard
            let scale = scales.first(where: { largest < Rational(1 << 34, over: $0.denominator) })
        else { return nil }
        self.scale = scale
        for number in claims.indices { add(number) }
        takePiecesOnce()
        fillPlaces()
        keepLimits()
        avoidOverlaps()
    }

    /// The credit of all placements.
    var credit: [(Int, IntegerProgram.Variable)] { terms { _ in true } }

    /// The credit of some placements.
    func terms(_ isIncluded: (Placement) -> Bool) -> [(Int, IntegerProgram.Variable)] {
        placements.filter { $0.credit > 0 && isIncluded($0) }.map { ($0.credit, $0.variable) }
    }

    func output(_ placement: Placement) -> Claim.Output { claims[placement.claim].outputs[placement.output] }

    func recognition(_ claim: Int) -> Recognition<OfferingIndex>? {
        guard case .recognition(let number) = claims[claim].basis else { return nil }
        return target.catalogue.recognitions[number]
    }

    /// The amount in units of the model, rounded down.
    func whole(_ amount: Rational) -> Int { scale.wholeRoundedDown(amount) }
}

// MARK: - Claims

extension LedgerModel {
    private static func scale(_ claims: [Claim], _ learning: Learning) -> CreditScale? {
        let rules = learning.target.rules
        var amounts = claims.flatMap(\.outputs).compactMap(\.credits)
        amounts += [learning.target.total, learning.target.catchAll.room].compactMap(\.self)
        amounts += [rules.residency?.value, rules.transferLimit?.value].compactMap(\.self)
        amounts += rules.transferLimits.map(\.amount) + rules.levelMinimums.map(\.amount)
        for rule in rules.sharing { if case .limit(.number(let amount)) = rule.value { amounts.append(amount) } }
        for place in learning.target.places.places {
            if case .credits(let amount) = place.kind { amounts.append(amount) }
        }
        return CreditScale(amounts)
    }

    private mutating func add(_ number: Int) {
        let claim = claims[number]
        let isTaken = program.addBinary()
        taken.append(isTaken)
        takes.append([:])
        take(claim.source, when: isTaken, claim: number)
        for (position, output) in claim.outputs.enumerated() where !output.places.isEmpty {
            place(output, position, claim: number, when: isTaken)
        }
    }

    private mutating func take(_ source: ClaimSource, when gate: IntegerProgram.Variable, claim: Int) {
        switch source {
        case .pieces(let pieces):
            for piece in pieces {
                if let known = takes[claim][piece], known != gate {
                    program.addConstraint([(1, gate), (-1, known)], .atMost, 0)
                } else {
                    takes[claim][piece] = gate
                }
            }
        case .all(let sources): for source in sources { take(source, when: gate, claim: claim) }
        case .choose(let count, let sources):
            let chosen = sources.map { _ in program.addBinary() }
            program.addConstraint(chosen.map { (1, $0) } + [(-count, gate)], .equal, 0)
            for (source, variable) in zip(sources, chosen) { take(source, when: variable, claim: claim) }
        case .credits(let amount, let sources):
            let chosen = sources.map { _ in program.addBinary() }
            let worth = zip(sources, chosen).map { ($0.credits, $1) }
            program.addConstraint(worth + [(-amount, gate)], .atLeast, 0)
            takeNoMore(than: amount, worth)
            for (source, variable) in zip(sources, chosen) {
                program.addConstraint([(1, variable), (-1, gate)], .atMost, 0)
                take(source.source, when: variable, claim: claim)
            }
        }
    }

    /// Of a sum, nothing is taken that could be left out.
    private mutating func takeNoMore(than amount: Int, _ worth: [(Int, IntegerProgram.Variable)]) {
        let sum = worth.reduce(0) { $0 + $1.0 }
        for (credits, variable) in worth {
            let room = sum - credits - (amount - 1)
            guard room > 0 else { continue }
            let others = worth.filter { $0.1 != variable }
            program.addConstraint(others + [(room, variable)], .atMost, amount - 1 + room)
        }
    }

    private mutating func place(
        _ output: Claim.Output, _ position: Int, claim: Int, when isTaken: IntegerProgram.Variable
    ) {
        let amount = output.credits.map(whole) ?? 0
        let variables = output.places.map { place in
            let isBlock = output.isBlock && amount > 0
            let variable = isBlock ? program.addInteger(in: 0...amount) : program.addBinary()
            placements.append(
                Placement(
                    claim: claim, output: position, place: place, variable: variable, credit: isBlock ? 1 : amount,
                    most: amount))
            return variable
        }
        let most = output.isBlock && amount > 0 ? amount : 1
        program.addConstraint(variables.map { (1, $0) } + [(-most, isTaken)], .atMost, 0)
    }

    /// In one target, a piece is claimed once, and each declaration for the same thing is used once.
    private mutating func takePiecesOnce() {
        let recognitions = Dictionary(grouping: claims.indices) { claims[$0].basis }
        for same in recognitions.values.filter({ $0.count > 1 }).sorted(by: { $0[0] < $1[0] }) {
            program.addConstraint(same.map { (1, taken[$0]) }, .atMost, 1)
        }
        for piece in learning.pieces.indices {
            let all = takes.compactMap { $0[piece] }
            if all.count > 1 { program.addConstraint(all.map { (1, $0) }, .atMost, 1) }
        }
    }
}
