import IntegerProgramming
import Pathways

/// The sets of offerings that lead to a target, as an integer program; loops are left to be cut off.
struct RouteModel {
    let cone: RouteCone
    let facts: RouteFacts
    var logic = LogicProgram()
    /// Whether each offering is taken.
    private(set) var taken: [OfferingIndex: Literal] = [:]
    /// Whether a recognition holds.
    var recognised: [Int: Literal] = [:]
    private var equivalent: [RouteFacts.Support: Literal] = [:]
    /// What the credits of each offering are made of.
    private(set) var creditParts: [OfferingIndex: CreditParts] = [:]
    /// For each award, what holds if credit in a block stands for a listed part.
    var coverage: [OfferingIndex: [OfferingIndex: Literal]] = [:]
    /// The coursework to take in awards, on the scale.
    var coursework: [OfferingIndex: LinearSum] = [:]
    /// Whether a recognition's credit counts in an award.
    var used: [CreditUse] = []
    let scale: CreditScale

    /// Something whose credit may count in an award.
    struct CreditUse {
        var support: RouteFacts.Support
        var award: OfferingIndex
        var isUsed: Literal

        /// The number of the recognition, if it is one.
        var recognition: Int? { if case .recognition(let number) = support { number } else { nil } }
    }

    var catalogue: Catalogue { cone.catalogue }
    var target: OfferingIndex { cone.question.target }

    init?(_ cone: RouteCone) {
        self.cone = cone
        facts = RouteFacts(cone: cone)
        for offering in cone.offerings { creditParts[offering] = CreditParts(of: offering, cone) }
        guard let scale = Self.scale(cone, creditParts) else { return nil }
        self.scale = scale
        for offering in cone.offerings { taken[offering] = logic.fresh() }
        guard let goal = taken[target] else { return nil }
        logic.require([(1, goal)], .equal, 1)
        for offering in cone.offerings { addCoverage(of: offering) }
        for offering in cone.offerings { complete(offering) }
        for offering in cone.offerings { addCredit(of: offering) }
        keepExclusions()
    }

    private static func scale(_ cone: RouteCone, _ parts: [OfferingIndex: CreditParts]) -> CreditScale? {
        var amounts: [Rational] = []
        let target = cone.catalogue[cone.question.target].unit
        amounts += cone.standing.holdings.compactMap { cone.catalogue.credits(of: $0.offering, in: target) }
        for offering in cone.offerings {
            let unit = cone.catalogue[offering].unit
            amounts += parts[offering]?.amounts ?? []
            amounts += [cone.catalogue.credits(of: offering, in: cone.catalogue[cone.question.target].unit)]
                .compactMap(\.self)
            let details = cone.catalogue[offering].details
            amounts += [details.hours?.value, details.cost?.value.amount].compactMap(\.self)
            for part in [cone.catalogue[offering].stacks, cone.catalogue[offering].requires] {
                part?.forEachNode { node in
                    if case .credits(let amount, _, _) = node { amounts.append(amount) }
                    if case .complete(let leaf) = node {
                        amounts += [cone.catalogue.credits(of: leaf.offering, in: unit)].compactMap(\.self)
                    }
                }
            }
        }
        return CreditScale(amounts)
    }

    func whole(_ amount: Rational) -> Int { scale.wholeRoundedDown(amount) }
}

// MARK: - Completing an offering

extension RouteModel {
    /// What an offering needs, except that nothing of `loop` counts, if it is given.
    struct Needs {
        var gate: Literal
        /// Offerings that may not be what meets a need, unless as a corequisite.
        var loop: Set<OfferingIndex> = []
        /// Companions in the loop that may be beside, with literals that hold only if their parts are there without it.
        var ready: [OfferingIndex: Literal] = [:]
        /// What has the need, where it is not a companion of its own.
        var own: OfferingIndex?
        /// The unit of the award that the requirement belongs to.
        var unit: CreditUnit
        /// Whether it is a recognition that asks: then recognised learning does not do.
        var isForRecognition = false
        /// How old learning may be.
        var within: CalendarPeriod?
        /// Literals for listed parts that credit in a block stands for.
        var covered: [OfferingIndex: Literal] = [:]
        /// Where rounds are looked at: those of all offerings, that of what has the need, and the last there can be.
        var rounds: [OfferingIndex: LinearSum] = [:]
        var round: LinearSum?
        var last = 0
        /// How many rounds before it the need is to be met.
        var delay = 0
    }

    private mutating func complete(_ offering: OfferingIndex) {
        guard let gate = taken[offering] else { return }
        require(offering, Needs(gate: gate, unit: catalogue[offering].unit))
    }

    /// Requires everything that an offering needs.
    mutating func require(_ offering: OfferingIndex, _ needs: Needs) {
        let declared = catalogue[offering]
        start(offering, needs)
        for corequisites in [declared.corequisites, declared.strictCorequisites] {
            guard let corequisites else { continue }
            var beside = needs
            if !needs.loop.isEmpty { beside.ready = companions(of: offering, in: needs.loop) }
            beside.own = offering
            meet(corequisites, beside)
        }
        if let stacks = declared.stacks {
            var parts = needs
            parts.within = cone.currency[offering]
            parts.covered = coverage[offering] ?? [:]
            meet(stacks, parts)
        }
    }

    /// What is in a circle of corequisites with an offering and in a loop, with literals that hold only if the parts of
    /// it are there without the loop.
    private mutating func companions(
        of offering: OfferingIndex, in loop: Set<OfferingIndex>
    ) -> [OfferingIndex: Literal] {
        var result: [OfferingIndex: Literal] = [:]
        for companion in (cone.companions[offering] ?? []).intersection(loop).sorted() {
            guard let taken = taken[companion] else { continue }
            let literal = logic.fresh()
            logic.require(literal, implies: taken)
            if let stacks = catalogue[companion].stacks {
                meet(
                    stacks,
                    Needs(
                        gate: literal, loop: loop, unit: catalogue[companion].unit,
                        covered: coverage[companion] ?? [:]))
            }
            result[companion] = literal
        }
        return result
    }

    /// What it takes to begin.
    private mutating func start(_ offering: OfferingIndex, _ needs: Needs) {
        let declared = catalogue[offering]
        var needs = needs
        needs.delay = 1
        if let requires = declared.requires, !cone.standing.unlocked.contains(offering) {
            let waivers = (cone.index.unlocking[offering] ?? []).filter(cone.recognitions.contains)
            if waivers.isEmpty {
                meet(requires, needs)
            } else {
                var inFull = needs
                inFull.gate = logic.fresh()
                meet(requires, inFull)
                let waived = waivers.map { holds($0, needs) }
                atLeastOne([inFull.gate] + waived, when: needs.gate)
            }
        }
        guard declared.admission == .laddersOnly else { return }
        let ladders = cone.index.ladders(into: offering, in: catalogue)
            .filter { cone.recognitions.contains($0) && catalogue.recognitions[$0].kind == .ladder }
        let admitting = ladders.map { holds($0, needs) }
        atLeastOne(admitting, when: needs.gate)
    }

    private mutating func atLeastOne(_ literals: [Literal], when gate: Literal) {
        logic.require(literals.map { (1, $0) } + [(-1, gate)], .atLeast, 0)
    }
}

// MARK: - Requirements

extension RouteModel {
    /// Requires a requirement to be met when the gate holds. Recursion is as deep as requirements nest.
    private mutating func meet(_ requirement: Requirement<OfferingIndex>, _ needs: Needs) {
        switch requirement {
        case .complete(let leaf):
            if let supports = supports(of: leaf, needs) { atLeastOne(supports, when: needs.gate) }
        case .all(let children, _): for child in children { meet(child, needs) }
        case .any(let children, _): choose(1, of: children, needs)
        case .choose(let count, let pool, _): choose(count, of: facts.members(of: pool, besides: needs.own), needs)
        case .credits(let amount, let pool, _):
            var sum = LinearSum()
            for member in facts.members(of: pool, besides: needs.own) {
                let credits = whole(facts.credits(of: member, in: needs.unit))
                if credits > 0 { sum.add(credits, whether(member, needs)) }
            }
            sum.add(-whole(amount), needs.gate)
            logic.require(sum, .atLeast, 0)
        }
    }

    private mutating func choose(_ count: Int, of members: [Requirement<OfferingIndex>], _ needs: Needs) {
        let literals = members.map { whether($0, needs) }
        logic.require(literals.map { (1, $0) } + [(-count, needs.gate)], .atLeast, 0)
    }

    /// A literal that holds only if the requirement is met.
    private mutating func whether(_ requirement: Requirement<OfferingIndex>, _ needs: Needs) -> Literal {
        if case .complete(let leaf) = requirement {
            guard let supports = supports(of: leaf, needs) else { return .always }
            if supports.count < 2 { return supports.first ?? .never }
        }
        var inner = needs
        inner.gate = logic.fresh()
        meet(requirement, inner)
        return inner.gate
    }

    /// What meets a leaf; `nil` if what is held does.
    private mutating func supports(of leaf: Requirement<OfferingIndex>.Leaf, _ needs: Needs) -> [Literal]? {
        if facts.isMet(leaf, within: needs.within) { return nil }
        var result = facts.supports(of: leaf, byRecognition: !needs.isForRecognition)
            .compactMap { literal(for: $0, needs) }
        if let covered = needs.covered[leaf.offering] { result.append(covered) }
        return result
    }

    mutating func literal(for support: RouteFacts.Support, _ needs: Needs) -> Literal? {
        let isPlain = needs.loop.isEmpty && needs.round == nil
        switch support {
        case .offering(let offering):
            if needs.loop.contains(offering) { return needs.ready[offering] }
            return taken[offering].map { inTime($0, offering, needs) }
        case .recognition(let number): return holds(number, needs)
        case .equivalence(_, let these):
            if isPlain, let known = equivalent[support] { return known }
            let result = logic.fresh()
            if isPlain { equivalent[support] = result }
            for offering in these where !cone.standing.holds(offering) {
                guard !needs.loop.contains(offering), let literal = taken[offering] else { return nil }
                logic.require(result, implies: inTime(literal, offering, needs))
            }
            return result
        }
    }

    /// A literal that holds only if a recognition does, whatever it is needed for.
    mutating func holds(_ number: Int, besides loop: Set<OfferingIndex> = []) -> Literal {
        holds(number, Needs(gate: .always, loop: loop, unit: .credit))
    }

    /// A literal that holds only if a recognition does, in time for what needs it.
    mutating func holds(_ number: Int, _ needs: Needs) -> Literal {
        let isPlain = needs.loop.isEmpty && needs.round == nil
        if isPlain, let known = recognised[number] { return known }
        let recognition = catalogue.recognitions[number]
        var inner = needs
        inner.gate = logic.fresh()
        inner.unit = catalogue.unit(of: recognition)
        inner.within = nil
        inner.isForRecognition = true
        inner.covered = [:]
        if isPlain { recognised[number] = inner.gate }
        start(recognition.from, of: number, inner)
        if let also = recognition.conditions.also { meet(also, inner) }
        return inner.gate
    }

    /// What a recognition starts from.
    private mutating func start(_ requirement: Requirement<OfferingIndex>, of number: Int, _ needs: Needs) {
        switch requirement {
        case .complete(let leaf):
            if facts.isMet(leaf, under: number) { return }
            guard facts.canBeTaken(leaf, under: number), !needs.loop.contains(leaf.offering),
                let literal = taken[leaf.offering]
            else { return logic.require([(1, needs.gate)], .equal, 0) }
            atLeastOne([inTime(literal, leaf.offering, needs)], when: needs.gate)
        case .all(let children, _): for child in children { start(child, of: number, needs) }
        case .any(let children, _): startChoice(1, children, of: number, needs)
        case .choose(let count, let pool, _): startChoice(count, facts.members(of: pool), of: number, needs)
        case .credits(let amount, let pool, _):
            var sum = LinearSum()
            for member in facts.members(of: pool) {
                let credits = whole(facts.credits(of: member, in: needs.unit))
                var inner = needs
                inner.gate = logic.fresh()
                start(member, of: number, inner)
                sum.add(credits, inner.gate)
            }
            sum.add(-whole(amount), needs.gate)
            logic.require(sum, .atLeast, 0)
        }
    }

    private mutating func startChoice(
        _ count: Int, _ members: [Requirement<OfferingIndex>], of number: Int, _ needs: Needs
    ) {
        let literals = members.map { member in
            var inner = needs
            inner.gate = logic.fresh()
            start(member, of: number, inner)
            return inner.gate
        }
        logic.require(literals.map { (1, $0) } + [(-count, needs.gate)], .atLeast, 0)
    }

    /// Of offerings that overlap, one is taken.
    private mutating func keepExclusions() {
        for number in Set(cone.offerings.flatMap { cone.index.exclusions[$0] ?? [] }).sorted() {
            let group = Set(catalogue.exclusions[number].offerings.map(\.value)).sorted()
            let literals = group.compactMap { taken[$0] }
            if literals.count > 1 { logic.require(literals.map { (1, $0) }, .atMost, 1) }
        }
    }
}
