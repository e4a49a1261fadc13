import Pathways

/// Finds every way in which a learner's pieces can count toward a target, and the ways that something stands in.
struct ClaimFinder {
    let learning: Learning
    /// Whether the target's currency rule is left out.
    let ignoresCurrency: Bool
    /// The completion to look at, of an offering completed more than once.
    var chosen: Holding?

    var target: LedgerTarget { learning.target }
    var catalogue: Catalogue { learning.catalogue }

    /// The claims, in an order that depends on identifiers only.
    func claims() -> [Claim] {
        if learning.holds(target.offering) { return [targetHeld()] }
        var result: [Claim] = []
        for offering in learning.held {
            result.append(own(offering))
            result += remainder(of: offering)
            result += replacements(of: offering)
        }
        result += equivalences()
        result += recognitions()
        return result + (chosen == nil ? repetitions(besides: result) : [])
    }

    /// The claims by further completions of offerings completed more than once.
    private func repetitions(besides claims: [Claim]) -> [Claim] {
        let repeated = learning.held.flatMap { learning.attempts[$0] ?? [] }.filter {
            (learning.attempts[$0.offering]?.count ?? 0) > 1
        }
        return repeated.flatMap { attempt in
            ClaimFinder(learning: learning, ignoresCurrency: ignoresCurrency, chosen: attempt).claims().filter {
                claim in
                claim.attempts[attempt.offering] == attempt
                    && !claims.contains { $0.basis == claim.basis && $0.attempts == claim.attempts }
            }
        }
    }

    private func targetHeld() -> Claim {
        let (attempt, _) = best(of: target.offering) { learning.judge.validity(of: $0) }
        var claim = Claim(basis: .own(target.offering), source: .pieces(learning.piecesOf[target.offering] ?? []))
        claim.outputs = [
            Claim.Output(offering: target.offering, credits: target.total, isBlock: true, places: [.total])
        ]
        claim.attempts[target.offering] = attempt
        return claim
    }
}

// MARK: - Completions

extension ClaimFinder {
    /// The completion that stands in the way of the fewest conditions, then leaves the least to confirm.
    func best(of offering: OfferingIndex, _ judge: (Holding) -> Judgement) -> (holding: Holding, Judgement) {
        let attempts = chosen?.offering == offering ? chosen.map { [$0] } : learning.attempts[offering]
        let all = (attempts ?? [Holding(offering)]).map { ($0, judge($0)) }
        func isBetter(_ first: (Holding, Judgement), _ second: (Holding, Judgement)) -> Bool {
            (first.1.shortfalls.count, first.1.confirm.count) < (second.1.shortfalls.count, second.1.confirm.count)
        }
        return all.dropFirst().reduce(all[0]) { isBetter($1, $0) ? $1 : $0 }
    }

    /// Whether a completion is recent enough for the target.
    func currency(of holding: Holding) -> Judgement {
        ignoresCurrency ? Judgement() : learning.judge.age(of: holding, atMost: target.rules.currency?.value)
    }

    func obstacles(
        _ judgement: Judgement, of holding: Holding? = nil, isCurrency: Bool = false, isSoft: Bool = false
    ) -> [Claim.Obstacle] {
        judgement.shortfalls.map { shortfall in
            let rule: Ledger.EntryRule =
                switch shortfall.condition {
                case _ where isSoft: .needsEvidence
                case .grade: .belowGrade
                case .age: .outOfDate
                case .dates: .outsideAgreement
                }
            return Claim.Obstacle(
                rule: rule, offering: holding?.offering, reason: shortfall.reason,
                remedy: isSoft ? "with evidence instead" : shortfall.remedy,
                isCurrency: isCurrency)
        }
    }
}

// MARK: - Without a recognition

extension ClaimFinder {
    /// The use of an offering as itself.
    private func own(_ offering: OfferingIndex) -> Claim {
        var claim = claim(.own(offering), of: offering)
        add(offering, as: claim.attempts[offering], to: &claim)
        claim.settle()
        return claim
    }

    /// What an award that the target names has besides its parts, which then count one by one.
    private func remainder(of award: OfferingIndex) -> [Claim] {
        let pieces = learning.piecesOf[award] ?? []
        guard pieces.count > 1,
            let piece = pieces.first(where: { learning.pieces[$0].offering == award })
        else { return [] }
        var claim = claim(.remainder(award), of: award)
        claim.source = .pieces([piece])
        let places = (target.places.naming[award] ?? []).filter { number in
            guard case .offering(let leaf) = target.places.places[number].kind else { return false }
            return judge(award, as: claim.attempts[award], for: leaf).isMet
        }
        guard !places.isEmpty else { return [] }
        claim.outputs = [
            Claim.Output(
                credits: learning.pieces[piece].credits, level: catalogue[award].level,
                places: places.map { .inside($0) })
        ]
        return [claim]
    }

    /// A claim of one offering, still without outputs.
    private func claim(_ basis: Claim.Basis, of offering: OfferingIndex) -> Claim {
        let (holding, judgement) = best(of: offering) { learning.judge.validity(of: $0).and(currency(of: $0)) }
        var claim = Claim(basis: basis, source: .pieces(learning.piecesOf[offering] ?? []))
        claim.attempts[offering] = holding
        claim.confirm = judgement.confirm
        claim.obstacles = obstacles(learning.judge.validity(of: holding), of: holding)
        claim.obstacles += obstacles(currency(of: holding), of: holding, isCurrency: true)
        return claim
    }

    /// Adds what an offering counts as, with its places, or what keeps it from them.
    ///
    /// - Parameters:
    ///   - holding: the completion that counts as the offering, if it is one.
    ///   - givesCredit: whether credit comes with it, and not only the requirement met.
    ///   - others: further places.
    func add(
        _ offering: OfferingIndex, as holding: Holding?, givesCredit: Bool = true,
        others: [Claim.PlaceReference] = [], to claim: inout Claim
    ) {
        var (places, refused, obstacles) = (others, [Claim.PlaceReference](), [Claim.Obstacle]())
        for number in target.places.naming[offering] ?? [] {
            guard case .offering(let leaf) = target.places.places[number].kind else { continue }
            let judged = judge(offering, as: holding, for: leaf)
            if judged.isMet {
                places.append(.part(number))
                claim.confirm += judged.confirm
            } else {
                refused.append(.part(number))
                obstacles += self.obstacles(judged, of: holding)
            }
        }
        places += filterPlaces { filter, _ in filter.matches(catalogue[offering], levels: catalogue.levels) }
        let isOwnCourse = catalogue[offering].kind == .course && target.isOwn(offering)
        if isOwnCourse, givesCredit, target.catchAll.takesOwnCourses, !places.contains(.catchAll) {
            places.append(.catchAll)
        }
        var output = Claim.Output(
            offering: offering, credits: givesCredit ? catalogue.credits(of: offering, in: target.unit) : 0,
            level: catalogue[offering].level, places: places)
        if places.isEmpty, !refused.isEmpty {
            output.places = refused
            claim.refuse(output, obstacles)
        } else if !places.isEmpty, output.credits == nil, let credits = catalogue[offering].credits {
            claim.refuse(output, [otherUnit(credits)])
        } else {
            claim.outputs.append(output)
        }
    }

    private func judge(
        _ offering: OfferingIndex, as holding: Holding?, for leaf: Requirement<OfferingIndex>.Leaf
    ) -> Judgement {
        let counted = Holding(offering, completed: holding?.completed, grade: holding?.grade)
        let judged = learning.judge.judge(counted, for: leaf)
        guard holding?.offering == offering else {
            return Judgement(shortfalls: holding == nil ? [] : judged.shortfalls, confirm: judged.confirm)
        }
        return judged
    }

    func otherUnit(_ credits: Credits) -> Claim.Obstacle {
        Claim.Obstacle(
            rule: .otherUnit,
            reason: "\(credits) cannot be added to \(target.unit)s: no conversion is declared",
            remedy: "if a conversion from \(credits.unit) to \(target.unit) were declared")
    }

    /// The places that choose by a filter; the second argument tells whether the choice is of credit.
    func filterPlaces(_ matches: (OfferingFilter, Bool) -> Bool) -> [Claim.PlaceReference] {
        target.places.filters.filter { number in
            guard let filter = target.places.places[number].filter else { return false }
            if case .credits = target.places.places[number].kind { return matches(filter, true) }
            return matches(filter, false)
        }.map { .part($0) }
    }

    /// What an offering counts as because one of the two replaces the other.
    private func replacements(of offering: OfferingIndex) -> [Claim] {
        let others = catalogue.allSuccessors(of: offering) + predecessors(of: offering)
        return Set(others).sorted().compactMap { other in
            var claim = claim(.replacement(offering, by: other), of: offering)
            add(other, as: claim.attempts[offering], to: &claim)
            claim.settle()
            return claim.hasPlaces ? claim : nil
        }
    }

    /// What an offering replaces, if it is no longer offered.
    private func predecessors(of offering: OfferingIndex) -> [OfferingIndex] {
        var result = [offering]
        var next = 0
        while next < result.count {
            for old in target.declarations.replaced[result[next]] ?? [] where !result.contains(old) {
                if let asOf = learning.judge.asOf, !catalogue[old].isOffered(on: asOf) { result.append(old) }
            }
            next += 1
        }
        return Array(result.dropFirst())
    }

    private func equivalences() -> [Claim] {
        let numbers = Set(learning.held.flatMap { target.declarations.equivalences[$0] ?? [] })
        let directions = numbers.sorted().flatMap { number in
            catalogue.equivalences[number].directions.map { (number: number, these: $0.these, are: $0.are) }
        }
        return directions.sorted { first, second in
            if first.these != second.these { return first.these.lexicographicallyPrecedes(second.these) }
            if first.are != second.are { return first.are.lexicographicallyPrecedes(second.are) }
            return first.number < second.number
        }.compactMap { equivalence($0.number, these: $0.these, are: $0.are) }
    }

    private func equivalence(_ number: Int, these: [OfferingIndex], are: [OfferingIndex]) -> Claim? {
        guard these.allSatisfy(learning.holds) else { return nil }
        let equivalence = catalogue.equivalences[number]
        let pieces = these.flatMap { learning.piecesOf[$0] ?? [] }
        var claim = Claim(basis: .equivalence(number), source: .pieces(Set(pieces).sorted()))
        for offering in these {
            let (holding, judgement) = best(of: offering) {
                learning.judge.judge($0, under: equivalence).and(currency(of: $0))
            }
            claim.attempts[offering] = holding
            claim.confirm += judgement.confirm
            claim.obstacles += obstacles(learning.judge.judge(holding, under: equivalence), of: holding)
            claim.obstacles += obstacles(currency(of: holding), of: holding, isCurrency: true)
        }
        let single = these.count == 1 ? claim.attempts[these[0]] : nil
        for offering in are { add(offering, as: single, to: &claim) }
        claim.settle()
        return claim.hasPlaces ? claim : nil
    }
}
