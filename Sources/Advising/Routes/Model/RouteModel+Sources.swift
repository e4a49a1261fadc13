import Pathways

/// Something that may count toward an award: a part, a course besides, or what a recognition brings.
struct CreditSource {
    /// What counts of it.
    var amount: LinearSum
    var counts: Literal
    /// What it consists of; what two have in common counts once.
    var learning: Set<OfferingIndex>
    /// The part it counts as.
    var part: OfferingIndex?
    var isOwn: Bool
    var isTransfer = false
    var isBlock = false
    /// The recognition it counts by.
    var recognition: Int?
    /// Whether nothing has to be taken for it.
    var isHeld = false
}

extension RouteModel {
    /// Everything that may count toward an award, no learning twice, transfers within their limit.
    mutating func creditSources(of parts: CreditParts, _ gate: Literal) -> [CreditSource] {
        var sources = parts.grants.map { grant(of: $0, parts.award, gate) }
        for part in parts.parts { sources += self.sources(of: part, in: parts) }
        sources += besides(parts)
        keepApart(&sources)
        if let limit = parts.rules.transferLimit?.value {
            var transferred = LinearSum()
            for source in sources where source.isTransfer { transferred.add(source.amount) }
            logic.require(transferred, .atMost, whole(limit))
        }
        return sources
    }

    private mutating func grant(
        of grant: CreditParts.Grant, _ award: OfferingIndex, _ gate: Literal
    ) -> CreditSource {
        let isUsed = logic.fresh()
        logic.require(isUsed, implies: holds(grant.number))
        logic.require(isUsed, implies: gate)
        let amount = logic.integer(in: 0...whole(grant.credits))
        var room = amount
        room.add(-whole(grant.credits), isUsed)
        logic.require(room, .atMost, 0)
        used.append(CreditUse(support: .recognition(grant.number), award: award, isUsed: isUsed))
        return CreditSource(
            amount: amount, counts: isUsed, learning: grant.learning, part: nil, isOwn: grant.isOwn,
            isTransfer: grant.isTransfer, isBlock: catalogue.recognitions[grant.number].grants.credits != nil,
            recognition: grant.number,
            isHeld: cone.leaves(of: catalogue.recognitions[grant.number].from).allSatisfy {
                cone.standing.holds($0.offering)
            })
    }

    /// - Parameter use: what makes it count in the award, unless it is held.
    private mutating func source(
        _ credits: Rational, when literal: Literal, _ learning: Set<OfferingIndex>, part: OfferingIndex?, isOwn: Bool,
        isTransfer: Bool = false, use: (support: RouteFacts.Support, award: OfferingIndex)? = nil
    ) -> CreditSource {
        let counts = logic.fresh()
        logic.require(counts, implies: literal)
        if let use { used.append(CreditUse(support: use.support, award: use.award, isUsed: counts)) }
        var amount = LinearSum()
        amount.add(whole(credits), counts)
        return CreditSource(
            amount: amount, counts: counts, learning: learning, part: part, isOwn: isOwn, isTransfer: isTransfer,
            isHeld: literal == .always)
    }

    /// A part, by each of what may stand for it; not by what meets it without credit.
    private mutating func sources(of part: CreditParts.Part, in parts: CreditParts) -> [CreditSource] {
        let offering = part.leaf.offering
        var result: [CreditSource] = []
        if cone.standing.holds(offering), facts.isMet(part.leaf, within: parts.rules.currency?.value) {
            result.append(
                source(
                    part.credits, when: .always, cone.learning(under: [offering]), part: offering,
                    isOwn: isOwn(offering, parts.award)))
        } else if facts.isMet(part.leaf, within: parts.rules.currency?.value) {
            for support in facts.heldSupports(of: offering) {
                if let found = source(of: part, support, .always, parts) { result.append(found) }
            }
        } else {
            let needs = Needs(
                gate: .always, unit: catalogue[parts.award].unit, within: parts.rules.currency?.value)
            for support in facts.supports(of: part.leaf) {
                guard let literal = literal(for: support, needs),
                    let found = source(of: part, support, literal, parts)
                else { continue }
                result.append(found)
            }
        }
        logic.require(result.map { (1, $0.counts) }, .atMost, 1)
        if let covered = coverage[parts.award]?[offering] {
            for source in result { logic.require([(1, source.counts), (1, covered)], .atMost, 1) }
        }
        return result
    }

    private mutating func source(
        of part: CreditParts.Part, _ support: RouteFacts.Support, _ literal: Literal, _ parts: CreditParts
    ) -> CreditSource? {
        let offering = part.leaf.offering
        let use = (support: support, award: parts.award)
        switch support {
        case .offering(let own):
            return source(
                part.credits, when: literal, cone.learning(under: [own]), part: offering,
                isOwn: isOwn(own, parts.award), use: use)
        case .equivalence(_, let these):
            return source(
                part.credits, when: literal, cone.learning(under: these), part: offering,
                isOwn: these.allSatisfy { isOwn($0, parts.award) }, use: use)
        case .recognition(let number):
            let recognition = catalogue.recognitions[number]
            let isCredited =
                recognition.grants.credits == nil
                && recognition.grants.courses.contains { $0.value == offering }
            guard isCredited else { return nil }
            let sources = cone.leaves(of: recognition.from).map(\.offering)
            let isOwn = sources.allSatisfy { self.isOwn($0, parts.award) }
            var result = source(
                part.credits, when: literal, cone.learning(under: sources), part: offering,
                isOwn: isOwn || parts.rules.residencyAccepts.contains(recognition.kind),
                isTransfer: recognition.kind != .ladder, use: use)
            result.recognition = number
            return result
        }
    }

    private func isOwn(_ offering: OfferingIndex, _ award: OfferingIndex) -> Bool {
        catalogue[offering].institutions.contains(where: catalogue[award].institutions.contains)
    }

    /// Courses of the award's institution that no part names, held or taken on the way.
    private mutating func besides(_ parts: CreditParts) -> [CreditSource] {
        guard catalogue[parts.award].otherCredits != nil else { return [] }
        let named = Set(parts.parts.map(\.leaf.offering))
        let held = Set(cone.standing.holdings.map(\.offering)).sorted()
        return (held + cone.offerings.filter { !cone.standing.holds($0) }).compactMap { course in
            guard catalogue[course].kind == .course, !named.contains(course), isOwn(course, parts.award),
                let credits = catalogue.credits(of: course, in: catalogue[target].unit), credits > 0
            else { return nil }
            if cone.standing.holds(course) { return source(credits, when: .always, [course], part: nil, isOwn: true) }
            return source(
                credits, when: taken[course] ?? .never, [course], part: nil, isOwn: true,
                use: (.offering(course), parts.award))
        }
    }

    /// What two sources have in common counts once: it is taken off a part that is more than that; else only one of the
    /// two counts.
    private mutating func keepApart(_ sources: inout [CreditSource]) {
        for second in sources.indices {
            for first in sources.indices.prefix(second) {
                let (one, other) = (sources[first], sources[second])
                var shared = one.learning.intersection(other.learning)
                // What two awards held have in common is known where it is held.
                if one.isHeld, other.isHeld { shared = shared.filter(cone.standing.holds) }
                // What one recognition grants are different things.
                let isOne = one.recognition != nil && one.recognition == other.recognition
                guard !shared.isEmpty, !isOne else { continue }
                guard let part = [second, first].first(where: { isReducible(sources[$0], shared) }),
                    let credits = credits(ofAll: shared)
                else {
                    logic.require([(1, one.counts), (1, other.counts)], .atMost, 1)
                    continue
                }
                let both = logic.and(one.counts, other.counts)
                sources[part].amount.add(-whole(credits), both)
            }
        }
    }

    /// Whether a part is more than what it has in common with something else, which can then be taken off.
    private func isReducible(_ source: CreditSource, _ shared: Set<OfferingIndex>) -> Bool {
        source.part.map { !shared.contains($0) && !source.isTransfer } ?? false
    }

    /// The credit of some learning, parts of others in it counted with these; `nil` where it is not known.
    private func credits(ofAll learning: Set<OfferingIndex>) -> Rational? {
        let inner = learning.filter { piece in
            learning.contains { $0 != piece && cone.learning(under: [$0]).contains(piece) }
        }
        let outer = learning.subtracting(inner).sorted()
        let credits = outer.compactMap { catalogue.credits(of: $0, in: catalogue[target].unit) }
        return credits.count == outer.count ? credits.reduce(0, +) : nil
    }
}
