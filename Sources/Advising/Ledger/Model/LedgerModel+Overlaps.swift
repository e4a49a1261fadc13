import IntegerProgramming
import Pathways

extension LedgerModel {
    /// Lets the same learning, and learning that overlaps, count once.
    mutating func avoidOverlaps() {
        countOfferingsOnce()
        countEquivalentsOnce()
        countGrantsOnce()
        if !omitted.contains(.excludes) { keepExclusions() }
        if !omitted.contains(.sharing) { keepSharing() }
        if !omitted.contains(.admissionCredit) { keepAdmissionApart() }
    }

    /// Of outputs that count as one offering, and bring credit, one counts.
    private mutating func countOfferingsOnce() {
        let outputs = placements.filter { $0.credit > 0 && output($0).offering != nil }
        let byOffering = Dictionary(grouping: outputs) { output($0).offering }
        for same in byOffering.values.sorted(by: { $0[0].variable.index < $1[0].variable.index }) {
            guard Set(same.map(\.claim)).count > 1, !same.contains(where: { output($0).isBlock }) else { continue }
            program.addConstraint(same.map { (1, $0.variable) }, .atMost, 1)
        }
    }

    /// Held learning does not count beside learning it is equivalent to.
    private mutating func countEquivalentsOnce() {
        for (offering, sets) in learning.equivalents.sorted(by: { $0.key < $1.key }) where learning.holds(offering) {
            let pieces = learning.piecesOf[offering] ?? []
            for these in sets {
                for source in these where source != offering {
                    for piece in learning.piecesOf[source] ?? [] where !pieces.contains(piece) {
                        for other in pieces { keepApart(piece, other) }
                    }
                }
            }
        }
    }

    /// What is granted as an offering does not count beside that offering held, or what is equivalent to it.
    private mutating func countGrantsOnce() {
        let outputs = placements.filter { $0.credit > 0 && !output($0).isBlock }
        for (offering, same) in Dictionary(grouping: outputs, by: { output($0).offering })
            .sorted(by: { $0.value[0].variable.index < $1.value[0].variable.index })
        {
            guard let offering else { continue }
            for source in learning.sameLearning(as: offering) {
                for piece in learning.piecesOf[source] ?? [] {
                    let takers = claims.indices.compactMap { takes[$0][piece] }
                    let grants = same.filter { takes[$0.claim][piece] == nil }.map(\.variable)
                    guard !takers.isEmpty, !grants.isEmpty else { continue }
                    program.addConstraint(
                        Set(takers + grants).sorted { $0.index < $1.index }.map { (1, $0) }, .atMost, 1)
                }
            }
        }
    }

    /// Two pieces do not count both; equivalences with several sides are looked after output by output.
    private mutating func keepApart(_ first: Int, _ second: Int) {
        let one = claims.indices.filter { !isPartialEquivalence($0) }.compactMap { takes[$0][first] }
        let other = claims.indices.compactMap { takes[$0][second] }
        guard !one.isEmpty, !other.isEmpty else { return }
        program.addConstraint((Set(one).union(other)).sorted { $0.index < $1.index }.map { (1, $0) }, .atMost, 1)
    }

    private func isPartialEquivalence(_ claim: Int) -> Bool {
        guard case .equivalence = claims[claim].basis else { return false }
        return claims[claim].outputs.count > 1
    }

    private mutating func keepExclusions() {
        var involved = Set(placements.compactMap { output($0).offering })
        for claim in claims { involved.formUnion(claim.attempts.keys) }
        for number in Set(involved.flatMap { target.declarations.exclusions[$0] ?? [] }).sorted() {
            let group = Set(target.catalogue.exclusions[number].offerings.map(\.value))
            var uses: [IntegerProgram.Variable] = []
            for number in claims.indices where claims[number].outputs.contains(where: { ($0.credits ?? 0) > 0 }) {
                if claims[number].attempts.keys.contains(where: group.contains) {
                    uses.append(taken[number])
                } else {
                    uses += placements.filter { placement in
                        placement.claim == number && placement.credit > 0
                            && output(placement).offering.map(group.contains) ?? false
                    }.map(\.variable)
                }
            }
            if uses.count > 1 { program.addConstraint(uses.map { (1, $0) }, .atMost, 1) }
        }
    }

    private mutating func keepSharing() {
        for rule in target.rules.sharing {
            let sameLevel: Bool
            switch rule.value {
            case .never: sameLevel = false
            case .neverAtSameLevel: sameLevel = true
            case .limit: continue
            }
            for number in claims.indices where isShared(number, amongSameLevel: sameLevel) {
                program.addConstraint([(1, taken[number])], .atMost, 0)
            }
        }
    }

    /// Whether a claim uses learning that counts in another award held, other than by a ladder from that award.
    func isShared(_ claim: Int, amongSameLevel: Bool) -> Bool {
        claims[claim].source.pieces.contains { isShared($0, in: claim, amongSameLevel: amongSameLevel) }
    }

    /// Whether a piece counts in another award held, other than one that the claim is a ladder from.
    func isShared(_ piece: Int, in claim: Int, amongSameLevel: Bool) -> Bool {
        learning.held.contains { award in
            guard target.isOtherAward(award), !amongSameLevel || target.isSameLevel(award) else { return false }
            let isLadder = recognition(claim)?.kind == .ladder && claims[claim].attempts[award] != nil
            return !isLadder && learning.piecesOf[award]?.contains(piece) ?? false
        }
    }

    /// What meets the entry requirements counts by a ladder or not at all; of several ways to meet them, the best for
    /// the learner.
    private mutating func keepAdmissionApart() {
        guard target.rules.admissionCredit?.value == .laddersOnly,
            let entry = target.catalogue[target.offering].requires,
            let source = HeldSource(learning: learning, depth: 0).source(of: entry)
        else { return }
        let isAdmitted = program.addInteger(in: 1...1)
        var used: [Int: IntegerProgram.Variable] = [:]
        reserve(source, when: isAdmitted, &used)
        for (piece, variable) in used.sorted(by: { $0.key < $1.key }) {
            for number in claims.indices where recognition(number)?.kind != .ladder {
                guard let takes = takes[number][piece] else { continue }
                program.addConstraint([(1, takes), (1, variable)], .atMost, 1)
            }
        }
    }

    private mutating func reserve(
        _ source: ClaimSource, when gate: IntegerProgram.Variable, _ used: inout [Int: IntegerProgram.Variable]
    ) {
        switch source {
        case .pieces(let pieces):
            for piece in pieces {
                let variable = used[piece] ?? program.addBinary()
                used[piece] = variable
                program.addConstraint([(1, gate), (-1, variable)], .atMost, 0)
            }
        case .all(let sources): for source in sources { reserve(source, when: gate, &used) }
        case .choose(let count, let sources):
            let chosen = sources.map { _ in program.addBinary() }
            program.addConstraint(chosen.map { (1, $0) } + [(-count, gate)], .atLeast, 0)
            for (source, variable) in zip(sources, chosen) { reserve(source, when: variable, &used) }
        case .credits(let amount, let sources):
            let chosen = sources.map { _ in program.addBinary() }
            let worth = zip(sources, chosen).map { ($0.credits, $1) }
            program.addConstraint(worth + [(-amount, gate)], .atLeast, 0)
            for (source, variable) in zip(sources, chosen) { reserve(source.source, when: variable, &used) }
        }
    }
}

extension LedgerTarget {
    /// Whether an offering is an award that is neither the target nor a part of it.
    func isOtherAward(_ award: OfferingIndex) -> Bool {
        catalogue[award].kind.isAward && award != offering && places.naming[award] == nil
    }

    /// Whether an award is of the target's level or, where levels are not given, the same kind of award.
    func isSameLevel(_ award: OfferingIndex) -> Bool {
        let (own, other) = (catalogue[offering], catalogue[award])
        if let level = own.level, let otherLevel = other.level { return level == otherLevel }
        guard let kind = own.details.award?.value else { return false }
        return kind == other.details.award?.value
    }
}
