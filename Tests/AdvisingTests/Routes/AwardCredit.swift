import Pathways

/// What counts toward the credits of an award, and the coursework that it leaves open.
struct AwardCredit {
    /// Credit that a recognition brings, named parts aside.
    struct Grant {
        /// The place of the recognition in the catalogue.
        var number: Int
        var credits: Rational
        var isBlock: Bool
        var need: RouteNeed
        /// What the recognition starts from, with everything in it.
        var learning: UInt32
        var isTransfer: Bool
        var isOwn: Bool
    }

    /// Something else that counts as parts.
    struct Detour {
        /// The place of the recognition in the catalogue, if it is one.
        var number: Int?
        var need: RouteNeed
        var learning: UInt32
        var parts: [OfferingIndex]
        var isTransfer: Bool
        var isOwn: Bool
    }

    struct Part {
        var offering: OfferingIndex
        var credits: Rational
        /// The part itself.
        var itself: RouteNeed
    }

    let award: OfferingIndex
    let total: Rational?
    let other: OtherCredits?
    /// The least that the listed parts come to.
    let listed: Rational
    let limit: Rational?
    let residency: Rational
    private(set) var grants: [Grant] = []
    /// What is listed, at any depth of awards that publish no credits.
    private(set) var parts: [Part] = []
    private(set) var detours: [Detour] = []
    /// The parts, where the bits of a part that a block stands for are 16 higher.
    private var coverable: RouteNeed = .never
    private(set) var hasUnknownParts = false
    /// Courses of the award's institutions that no part names.
    private var besides: [OfferingIndex: Rational] = [:]
    private let contents: [OfferingIndex: [OfferingIndex]]
    private let heldBits: UInt32
    private let catalogue: Catalogue

    init(of award: OfferingIndex, _ oracle: RouteOracle) {
        let catalogue = oracle.catalogue
        let offering = catalogue[award]
        let rules = [offering.rules] + offering.institutions.compactMap { catalogue.institution($0)?.rules }
        let total = offering.credits?.amount
        self.award = award
        self.catalogue = catalogue
        self.total = total
        other = offering.otherCredits?.value
        listed = offering.stacks.map { Self.least(of: $0, catalogue, inside: [award]) } ?? 0
        limit = rules.compactMap { $0.transferLimit?.value.value(ofTotal: total) }.min()
        residency = rules.compactMap { Self.residency($0, total) }.max() ?? 0
        heldBits = oracle.held.keys.reduce(0) { $0 | $1.bit }
        contents = Dictionary(uniqueKeysWithValues: catalogue.indices.map { ($0, oracle.listed(in: $0)) })
        parts = oracle.parts(of: award).map { part in
            Part(offering: part, credits: catalogue[part].credits?.amount ?? 0, itself: oracle.itself(part))
        }
        detours = oracle.detours(to: parts.map(\.offering)).map { detour in
            Detour(
                number: detour.number, need: detour.need, learning: learning(under: detour.sources),
                parts: detour.parts,
                isTransfer: detour.isTransfer, isOwn: isOwn(detour.sources, award))
        }
        grants = oracle.credit(into: award, besides: Set(parts.map(\.offering))).map {
            grant(award, $0, $1, $2, oracle)
        }
        for course in catalogue.indices where catalogue[course].kind == .course && isOwn([course], award) {
            if !parts.contains(where: { $0.offering == course }) {
                besides[course] = catalogue[course].credits?.amount ?? 0
            }
        }
        hasUnknownParts = parts.contains {
            catalogue[$0.offering].credits == nil && catalogue[$0.offering].stacks == nil
        }
        if let stacks = offering.stacks { coverable = oracle.need(stacks, coveredIn: award) }
    }

    private static func residency(_ rules: Rules, _ total: Rational?) -> Rational? {
        guard let amount = rules.residency?.value, let value = amount.value(ofTotal: total) else { return nil }
        if case .number = amount { return value }
        return value.roundedUp
    }

    /// The least credit that completes a requirement.
    private static func least(
        of requirement: Requirement<OfferingIndex>, _ catalogue: Catalogue, inside awards: Set<OfferingIndex>
    ) -> Rational {
        func sum(_ children: some Sequence<Requirement<OfferingIndex>>, _ count: Int) -> Rational {
            children.map { least(of: $0, catalogue, inside: awards) }.sorted().prefix(count).reduce(0, +)
        }
        switch requirement {
        case .complete(let leaf):
            if let credits = catalogue[leaf.offering].credits { return credits.amount }
            guard let stacks = catalogue[leaf.offering].stacks, !awards.contains(leaf.offering) else { return 0 }
            return least(of: stacks, catalogue, inside: awards.union([leaf.offering]))
        case .all(let children, _): return sum(children, children.count)
        case .any(let children, _): return sum(children, 1)
        case .choose(let count, .listed(let children), _): return sum(children, count)
        case .choose(let count, .matching(let filter), _):
            return sum(catalogue.offerings(matching: filter).map { .complete(.init($0)) }, count)
        case .credits(let amount, _, _): return amount
        }
    }
}

// MARK: - What counts

extension AwardCredit {
    private func grant(
        _ award: OfferingIndex, _ number: Int, _ recognition: Recognition<OfferingIndex>, _ credits: Rational,
        _ oracle: RouteOracle
    ) -> Grant {
        let sources = recognition.from.leaves.map(\.offering)
        return Grant(
            number: number, credits: credits, isBlock: recognition.grants.credits != nil,
            need: oracle.need(recognition), learning: learning(under: sources),
            isTransfer: recognition.kind != .ladder, isOwn: isOwn(sources, award))
    }

    private func isOwn(_ sources: [OfferingIndex], _ award: OfferingIndex) -> Bool {
        let own = Set(catalogue[award].institutions)
        return sources.allSatisfy { !own.isDisjoint(with: catalogue[$0].institutions) }
    }

    private func learning(under offerings: [OfferingIndex]) -> UInt32 {
        var result: UInt32 = 0
        var open = offerings
        while let next = open.popLast() {
            guard result & next.bit == 0 else { continue }
            result |= next.bit
            open += contents[next] ?? []
        }
        return result
    }

    /// The pieces of learning in an offering, with what each is worth: courses, and what awards are worth besides.
    private func pieces(in offering: OfferingIndex, _ there: UInt32, _ seen: UInt32 = 0) -> [OfferingIndex: Rational] {
        guard seen & offering.bit == 0 else { return [:] }
        let credits = catalogue[offering].credits?.amount
        var result: [OfferingIndex: Rational] = [:]
        for part in contents[offering] ?? [] where there & part.bit != 0 {
            result.merge(pieces(in: part, there, seen | offering.bit)) { first, _ in first }
        }
        let sum = result.values.reduce(0, +)
        var rest = credits.map { max(0, $0 - sum) } ?? 0
        if credits == nil, case .amount(let amount) = catalogue[offering].otherCredits?.value { rest = amount }
        result[offering] = rest
        return result
    }
}

// MARK: - What is left open

extension AwardCredit {
    /// One way to use recognitions.
    struct Use {
        var granted: Rational = 0
        /// The part of it that is in blocks.
        var blocks: Rational = 0
        var transferred: Rational = 0
        var own: Rational = 0
        var learning: UInt32 = 0
        /// Their places in the catalogue.
        var numbers: [Int] = []
        /// What makes them hold.
        var needs: [RouteNeed] = []

        func holds(by taken: UInt32) -> Bool { needs.allSatisfy { $0.isMet(by: taken) } }
    }

    /// The ways to use the recognitions that hold.
    func uses(_ taken: UInt32) -> [Use] {
        var result = [Use()]
        for grant in grants where grant.need.isMet(by: taken) {
            for use in result where use.learning & grant.learning == 0 {
                var more = use
                more.learning |= grant.learning
                more.needs.append(grant.need)
                more.numbers.append(grant.number)
                var credits = grant.credits
                if grant.isTransfer {
                    credits = limit.map { max(0, min(credits, $0 - use.transferred)) } ?? credits
                    more.transferred += credits
                }
                more.granted += credits
                if grant.isBlock { more.blocks += credits }
                if grant.isOwn { more.own += credits }
                result.append(more)
            }
        }
        return result
    }

    /// Whether blocks, beyond the coursework that is not listed, are worth the parts that are not there.
    func covers(_ use: Use, _ taken: UInt32) -> Bool {
        var unlisted = Rational.zero
        switch other {
        case .amount(let amount): unlisted = amount
        case .any: unlisted = total.map { max(0, $0 - listed) } ?? 0
        case nil: break
        }
        let room = use.blocks - unlisted
        guard room > 0, !parts.isEmpty else { return false }
        let missing = parts.filter { catalogue[$0.offering].credits != nil }
        return (1..<(1 << missing.count)).contains { mask in
            let covered = missing.indices.filter { mask & (1 << $0) != 0 }.map { missing[$0] }
            let bits = covered.reduce(UInt32(0)) { $0 | $1.offering.bit << 16 }
            return covered.reduce(0) { $0 + $1.credits } <= room && coverable.isMet(by: taken | bits)
        }
    }

    /// Whether there may be coursework besides the parts.
    enum Coursework {
        case none
        /// This much.
        case amount(Rational)
        /// What the parts leave open of the total; of an unknown total if there is none.
        case rest(Rational?)
    }

    var coursework: Coursework {
        let isAward = catalogue[award].kind != .course
        switch other {
        case .amount(let amount): return .amount(amount)
        case .any: return .rest(total)
        case nil:
            let isRest = isAward && (catalogue[award].stacks == nil || hasUnknownParts && total != nil)
            return isRest ? .rest(total) : .none
        }
    }

    /// Whether its credits are coursework, and not those of a course.
    var isCoursework: Bool { catalogue[award].kind != .course || catalogue[award].stacks != nil }

    /// Whether its credits say how much there is besides the parts.
    var isKnown: Bool {
        switch coursework {
        case .none, .rest(nil): false
        case .amount, .rest: true
        }
    }

    /// The coursework to take, given what counts; of unpublished extent, none.
    ///
    /// - Parameter earlier: what is completed in an earlier round, as what counts by a recognition has to be.
    func open(_ use: Use, _ taken: UInt32, earlier: UInt32) -> Rational {
        switch coursework {
        case .none, .rest(nil): return 0
        case .amount(let amount):
            return counts(use, taken, earlier).map { count in
                let own = max(0, min(residency, total ?? amount) - use.own - count.own)
                return max(amount - use.granted - count.besides, own, 0)
            }.min() ?? 0
        case .rest(let total?):
            return counts(use, taken, earlier).map { count in
                max(total - use.granted - count.all, min(residency, total) - use.own - count.own, 0)
            }.min() ?? 0
        }
    }

    /// What counts: of parts and of what counts as them; of courses that no part names.
    private struct Count {
        var all: Rational = 0
        var own: Rational = 0
        var besides: Rational = 0
    }

    /// The ways to count parts and courses besides the recognitions used.
    private func counts(_ use: Use, _ taken: UInt32, _ earlier: UInt32) -> [Count] {
        let open = detours.filter { $0.need.isMet(by: $0.number == nil ? taken : earlier) }
        return (0..<(1 << open.count)).compactMap { mask in
            let chosen = open.indices.filter { mask & (1 << $0) != 0 }.map { open[$0] }
            return count(use, chosen, taken & 0xFFFF | heldBits)
        }
    }

    /// What counts with these detours; `nil` if learning would count twice, or beyond the limit.
    private func count(_ use: Use, _ chosen: [Detour], _ there: UInt32) -> Count? {
        var (count, transferred, claimed, filled) = (Count(), use.transferred, use.learning, UInt32(0))
        for detour in chosen {
            let isUsed = detour.number.map(use.numbers.contains) ?? false
            if !isUsed, claimed & detour.learning != 0 { return nil }
            claimed |= detour.learning
            let parts = parts.filter { detour.parts.contains($0.offering) && filled & $0.offering.bit == 0 }
            filled = parts.reduce(filled) { $0 | $1.offering.bit }
            let credits = parts.reduce(Rational.zero) { $0 + $1.credits }
            count.all += credits
            if detour.isOwn { count.own += credits }
            if detour.isTransfer { transferred += credits }
            if detour.isTransfer, let limit, transferred > limit { return nil }
        }
        add(piecesThere(there, without: claimed, filled), to: &count)
        return count
    }

    private func add(_ pieces: (named: [OfferingIndex: Rational], besides: Rational), to count: inout Count) {
        count.all += pieces.named.values.reduce(0, +) + pieces.besides
        count.own += pieces.named.filter { isOwn([$0.key], award) }.values.reduce(0, +) + pieces.besides
        count.besides = pieces.besides
    }

    /// The pieces of learning in the parts, and the courses besides; nothing that is claimed, no part that is filled.
    private func piecesThere(
        _ there: UInt32, without claimed: UInt32, _ filled: UInt32
    ) -> (named: [OfferingIndex: Rational], besides: Rational) {
        var named: [OfferingIndex: Rational] = [:]
        for part in parts where filled & part.offering.bit == 0 && there & part.offering.bit != 0 {
            named.merge(pieces(in: part.offering, there)) { first, _ in first }
        }
        let used = named.keys.reduce(claimed) { $0 | $1.bit }
        named = named.filter { claimed & $0.key.bit == 0 }
        let free = besides.filter { there & $0.key.bit != 0 && used & $0.key.bit == 0 }
        return (named, other == nil ? 0 : free.values.reduce(0, +))
    }
}
