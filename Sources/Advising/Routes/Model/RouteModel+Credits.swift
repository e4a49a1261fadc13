import Pathways

extension RouteModel {
    /// Lets credit in a block stand for listed parts, where it is more than the coursework that is not listed.
    mutating func addCoverage(of award: OfferingIndex) {
        guard let parts = creditParts[award], let gate = taken[award], !parts.parts.isEmpty, !parts.grants.isEmpty
        else { return }
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
        guard let parts = creditParts[award], let gate = taken[award] else { return }
        let hasCoursework = parts.hasCoursework(in: catalogue) && catalogue[award].kind != .course
        guard hasCoursework || coverage[award] != nil else { return }
        let sources = creditSources(of: parts, gate)
        limitCoverage(parts, sum(sources.filter(\.isBlock)), gate)
        guard hasCoursework, let total = parts.total ?? otherAmount(award) else { return }
        let work = logic.integer(in: 0...max(0, whole(total)))
        coursework[award] = work
        var open = work
        if case .amount(let amount) = catalogue[award].otherCredits?.value {
            open.add(sum(sources.filter { $0.part == nil }))
            open.add(-whole(amount), gate)
            for (offering, literal) in coverage[award] ?? [:] { open.add(-credits(of: offering, parts), literal) }
        } else {
            open.add(sum(sources))
            open.add(-whole(total), gate)
        }
        logic.require(open, .atLeast, 0)
        guard let residency = parts.rules.residency?.value else { return }
        var own = work
        own.add(sum(sources.filter(\.isOwn)))
        own.add(-whole(min(residency, total)), gate)
        logic.require(own, .atLeast, 0)
    }

    private func otherAmount(_ award: OfferingIndex) -> Rational? {
        if case .amount(let amount) = catalogue[award].otherCredits?.value { amount } else { nil }
    }

    private func credits(of offering: OfferingIndex, _ parts: CreditParts) -> Int {
        parts.parts.first { $0.leaf.offering == offering }.map { whole($0.credits) } ?? 0
    }

    private func sum(_ sources: [CreditSource]) -> LinearSum {
        sources.reduce(into: LinearSum()) { $0.add($1.amount) }
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
