import Pathways

extension RouteModel {
    /// Lets credit in a block stand for listed parts, where it is more than the coursework that is not listed.
    mutating func addCoverage(of award: OfferingIndex) {
        let parts = CreditParts(of: award, cone)
        guard let gate = taken[award], !parts.parts.isEmpty, !parts.grants.isEmpty else { return }
        let room = unlisted(parts)
        let most = parts.grants.reduce(Rational.zero) { $0 + $1.credits }
        guard most > room else { return }
        var covered: [OfferingIndex: Literal] = [:]
        for part in parts.parts where facts.isMet(part.leaf) == false {
            let literal = logic.fresh()
            logic.require(literal, implies: gate)
            covered[part.leaf.offering] = literal
        }
        coverage[award] = covered
    }

    /// The coursework that the parts leave open.
    private func unlisted(_ parts: CreditParts) -> Rational {
        switch catalogue[parts.award].otherCredits?.value {
        case .amount(let amount): return amount
        case .any:
            let listed = PlaceTree(of: parts.award, in: catalogue)
                .amounts(in: catalogue, unit: catalogue[target].unit).least
            return parts.total.map { max(0, $0 - listed) } ?? 0
        case nil: return 0
        }
    }

    /// The coursework to take in an award, and what saves it.
    mutating func addCredit(of award: OfferingIndex) {
        let parts = CreditParts(of: award, cone)
        guard let gate = taken[award] else { return }
        let hasCoursework = parts.hasCoursework(in: catalogue) && catalogue[award].kind != .course
        guard hasCoursework || coverage[award] != nil else { return }
        let (granted, uses) = addGrants(parts, gate)
        let counted = addParts(parts, uses)
        limitCoverage(parts, granted, gate)
        guard hasCoursework, let total = parts.total ?? otherAmount(award) else { return }
        let work = logic.integer(in: 0...max(0, whole(total)))
        coursework[award] = work
        var open = work
        open.add(granted)
        if case .amount(let amount) = catalogue[award].otherCredits?.value {
            open.add(-whole(amount), gate)
            for (offering, literal) in coverage[award] ?? [:] { open.add(-credits(of: offering, parts), literal) }
        } else {
            open.add(-whole(total), gate)
            open.add(counted.all)
        }
        let besides = addBesides(parts, uses)
        open.add(besides)
        logic.require(open, .atLeast, 0)
        guard let residency = parts.rules.residency?.value else { return }
        var own = work
        own.add(counted.own)
        own.add(uses.own)
        own.add(besides)
        own.add(-whole(min(residency, total)), gate)
        logic.require(own, .atLeast, 0)
    }

    private func otherAmount(_ award: OfferingIndex) -> Rational? {
        if case .amount(let amount) = catalogue[award].otherCredits?.value { amount } else { nil }
    }

    private func credits(of offering: OfferingIndex, _ parts: CreditParts) -> Int {
        parts.parts.first { $0.leaf.offering == offering }.map { whole($0.credits) } ?? 0
    }

    /// What recognitions bring.
    private struct Uses {
        var literals: [(grant: CreditParts.Grant, isUsed: Literal)] = []
        var own = LinearSum()
    }

    private mutating func addGrants(_ parts: CreditParts, _ gate: Literal) -> (granted: LinearSum, Uses) {
        var (granted, transferred, uses) = (LinearSum(), LinearSum(), Uses())
        for grant in parts.grants {
            let isUsed = logic.fresh()
            logic.require(isUsed, implies: holds(grant.number))
            logic.require(isUsed, implies: gate)
            var amount = logic.integer(in: 0...whole(grant.credits))
            granted.add(amount)
            if grant.isTransfer { transferred.add(amount) }
            if grant.isOwn { uses.own.add(amount) }
            amount.add(-whole(grant.credits), isUsed)
            logic.require(amount, .atMost, 0)
            for other in uses.literals where !other.grant.learning.isDisjoint(with: grant.learning) {
                logic.require([(1, other.isUsed), (1, isUsed)], .atMost, 1)
            }
            uses.literals.append((grant, isUsed))
            used.append(CreditUse(recognition: grant.number, award: parts.award, isUsed: isUsed))
        }
        if let limit = parts.rules.transferLimit?.value { logic.require(transferred, .atMost, whole(limit)) }
        return (granted, uses)
    }

    /// The credit of parts, each counted if it is there, no block stands for it and none was given for it.
    private mutating func addParts(_ parts: CreditParts, _ uses: Uses) -> (all: LinearSum, own: LinearSum) {
        var (all, own) = (LinearSum(), LinearSum())
        let institutions = catalogue[parts.award].institutions
        var counting: [(learning: Set<OfferingIndex>, counts: Literal)] = []
        for part in parts.parts {
            let counts = logic.fresh()
            let learning = cone.learning(under: [part.leaf.offering])
            for other in counting where !other.learning.isDisjoint(with: learning) {
                logic.require([(1, counts), (1, other.counts)], .atMost, 1)
            }
            counting.append((learning, counts))
            logic.require(counts, implies: isThere(part.leaf, in: parts.award))
            if let covered = coverage[parts.award]?[part.leaf.offering] {
                logic.require([(1, counts), (1, covered)], .atMost, 1)
            }
            for use in uses.literals where use.grant.learning.contains(part.leaf.offering) {
                logic.require([(1, counts), (1, use.isUsed)], .atMost, 1)
            }
            all.add(whole(part.credits), counts)
            if catalogue[part.leaf.offering].institutions.contains(where: institutions.contains) {
                own.add(whole(part.credits), counts)
            }
        }
        return (all, own)
    }

    /// Courses of the award's institution that no part names, held or taken on the way.
    private mutating func addBesides(_ parts: CreditParts, _ uses: Uses) -> LinearSum {
        var sum = LinearSum(constant: whole(parts.heldBesides))
        guard catalogue[parts.award].otherCredits != nil else { return sum }
        let named = Set(parts.parts.map(\.leaf.offering))
        let institutions = catalogue[parts.award].institutions
        for course in cone.offerings where catalogue[course].kind == .course && !named.contains(course) {
            guard catalogue[course].institutions.contains(where: institutions.contains), let taken = taken[course],
                !cone.standing.holds(course),
                let credits = catalogue.credits(of: course, in: catalogue[target].unit), credits > 0
            else { continue }
            let counts = logic.fresh()
            logic.require(counts, implies: taken)
            for use in uses.literals where use.grant.learning.contains(course) {
                logic.require([(1, counts), (1, use.isUsed)], .atMost, 1)
            }
            sum.add(whole(credits), counts)
        }
        return sum
    }

    /// Blocks stand for no more than they are worth beyond the coursework that is not listed.
    private mutating func limitCoverage(_ parts: CreditParts, _ granted: LinearSum, _ gate: Literal) {
        guard let covered = coverage[parts.award], !covered.isEmpty else { return }
        let isAny = logic.fresh()
        var sum = LinearSum()
        for (offering, literal) in covered.sorted(by: { $0.key < $1.key }) {
            logic.require(literal, implies: isAny)
            sum.add(credits(of: offering, parts), literal)
        }
        sum.add(whole(unlisted(parts)), isAny)
        sum.add(granted, times: -1)
        logic.require(sum, .atMost, 0)
    }
}
