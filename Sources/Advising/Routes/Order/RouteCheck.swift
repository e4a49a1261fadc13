import Pathways

/// Whether requirements are met once some offerings are completed.
struct RouteCheck {
    let facts: RouteFacts
    var done: Set<OfferingIndex>
    let unit: CreditUnit
    /// How old held learning may be.
    var within: CalendarPeriod?
    /// Parts that a block stands for.
    var covered: Set<OfferingIndex> = []
    /// Whether it is a recognition that asks: then recognised learning does not do.
    private var isForRecognition = false
    /// What has the need, where it is not a companion of its own.
    var own: OfferingIndex?

    init(facts: RouteFacts, done: Set<OfferingIndex>, unit: CreditUnit) {
        (self.facts, self.done, self.unit) = (facts, done, unit)
    }

    /// Recursion is as deep as requirements nest.
    func isMet(_ requirement: Requirement<OfferingIndex>) -> Bool {
        switch requirement {
        case .complete(let leaf): isMet(leaf)
        case .all(let children, _): children.allSatisfy(isMet)
        case .any(let children, _): children.contains(where: isMet)
        case .choose(let count, let pool, _): facts.members(of: pool, besides: own).count(where: isMet) >= count
        case .credits(let amount, let pool, _):
            facts.members(of: pool, besides: own).filter(isMet)
                .reduce(Rational.zero) { $0 + facts.credits(of: $1, in: unit) } >= amount
        }
    }

    private func isMet(_ leaf: Requirement<OfferingIndex>.Leaf) -> Bool {
        facts.isMet(leaf, within: within) || covered.contains(leaf.offering)
            || facts.supports(of: leaf, byRecognition: !isForRecognition).contains(where: holds)
    }

    func holds(_ support: RouteFacts.Support) -> Bool {
        switch support {
        case .offering(let offering): done.contains(offering)
        case .recognition(let number): holds(number)
        case .equivalence(_, let these):
            these.allSatisfy { done.contains($0) || facts.cone.standing.holds($0) }
        }
    }

    /// Whether a recognition holds.
    func holds(_ number: Int) -> Bool {
        let recognition = facts.cone.catalogue.recognitions[number]
        var besides = self
        besides.isForRecognition = true
        return starts(recognition.from, number) && (recognition.conditions.also.map(besides.isMet) ?? true)
    }

    private func starts(_ requirement: Requirement<OfferingIndex>, _ number: Int) -> Bool {
        func starts(_ child: Requirement<OfferingIndex>) -> Bool { self.starts(child, number) }
        switch requirement {
        case .complete(let leaf):
            return facts.isMet(leaf, under: number)
                || (done.contains(leaf.offering) && facts.canBeTaken(leaf, under: number))
        case .all(let children, _): return children.allSatisfy(starts)
        case .any(let children, _): return children.contains(where: starts)
        case .choose(let count, let pool, _): return facts.members(of: pool).count(where: starts) >= count
        case .credits(let amount, let pool, _):
            let unit = facts.cone.catalogue.unit(of: facts.cone.catalogue.recognitions[number])
            return facts.members(of: pool).filter(starts)
                .reduce(Rational.zero) { $0 + facts.credits(of: $1, in: unit) } >= amount
        }
    }
}
