import Pathways

/// What each step of a route waits for: for every need, what meets it first along the route, and nothing where what is
/// held does.
struct TermNeeds {
    private let facts: RouteFacts
    private let order: RouteOrder
    private let positions: [OfferingIndex: Int]
    /// What is preferred, where several steps would do: the smaller.
    private let ranks: [OfferingIndex: Int]

    /// - Parameter preference: a number for each step; of two of the same round, the smaller is preferred.
    init(_ facts: RouteFacts, _ order: RouteOrder, preference: [Int]) {
        self.facts = facts
        self.order = order
        positions = Dictionary(uniqueKeysWithValues: order.sequence.enumerated().map { ($1, $0) })
        let all = order.sequence.indices.sorted { first, second in
            func key(_ step: Int) -> (Int, Int, Int) {
                (order.rounds[order.sequence[step]] ?? 0, preference[step], step)
            }
            return key(first) < key(second)
        }
        ranks = Dictionary(uniqueKeysWithValues: all.enumerated().map { (order.sequence[$1], $0) })
    }

    private var catalogue: Catalogue { facts.cone.catalogue }

    /// Which steps wait for which, by their positions.
    func precedences() -> [TermProblem.Precedence] {
        var result: [TermProblem.Precedence] = []
        for (second, offering) in order.sequence.enumerated() {
            func add(_ needs: [OfferingIndex], isStrict: Bool) {
                for first in Set(needs.compactMap { positions[$0] }).sorted() where first != second {
                    result.append(.init(first: first, second: second, isStrict: isStrict))
                }
            }
            add(before(offering), isStrict: true)
            add(beside(offering), isStrict: false)
        }
        return result
    }

    /// What has to be in an earlier term: what is required, what admits, and recognised credit.
    private func before(_ offering: OfferingIndex) -> [OfferingIndex] {
        let declared = catalogue[offering]
        let own = Search(needs: self, limit: positions[offering] ?? 0, unit: declared.unit)
        var result: [OfferingIndex] = []
        if let requires = declared.requires, !facts.cone.standing.unlocked.contains(offering) {
            let waivers = (facts.cone.index.unlocking[offering] ?? []).compactMap(own.sources)
            result += ([own.meeting(requires)].compactMap(\.self) + waivers).min { own.last($0) < own.last($1) } ?? []
        }
        if declared.admission == .laddersOnly {
            let ladders = facts.cone.index.ladders(into: offering, in: catalogue)
                .filter { catalogue.recognitions[$0].kind == .ladder }
            result += ladders.compactMap(own.sources).min { own.last($0) < own.last($1) } ?? []
        }
        return result + order.decisions.recognitions(in: offering).flatMap { own.sources($0) ?? [] }
    }

    /// What has to be in the same term or an earlier one: corequisites, parts, and courses whose credit counts.
    private func beside(_ offering: OfferingIndex) -> [OfferingIndex] {
        let declared = catalogue[offering]
        var own = Search(needs: self, limit: positions[offering] ?? 0, unit: declared.unit)
        own.covered = order.decisions.covered[offering] ?? []
        var result = declared.stacks.flatMap(own.meeting) ?? []
        for support in order.decisions.used[offering] ?? [] {
            if case .offering(let counted) = support { result.append(counted) }
        }
        own.companions = facts.cone.companions[offering] ?? []
        own.own = offering
        for corequisites in [declared.corequisites, declared.strictCorequisites] {
            result += corequisites.flatMap(own.meeting) ?? []
        }
        return result
    }
}

extension TermNeeds {
    /// Looks for what meets a requirement first, among the steps before a position.
    private struct Search {
        let needs: TermNeeds
        let limit: Int
        let unit: CreditUnit
        var covered: Set<OfferingIndex> = []
        /// What may be beside instead of before.
        var companions: Set<OfferingIndex> = []
        var own: OfferingIndex?

        private var facts: RouteFacts { needs.facts }

        /// The rank of the last of some steps.
        func last(_ offerings: [OfferingIndex]) -> Int { offerings.compactMap { needs.ranks[$0] }.max() ?? -1 }

        private func isThere(_ offering: OfferingIndex) -> Bool {
            guard let position = needs.positions[offering] else { return false }
            return position < limit || companions.contains(offering)
        }

        /// The steps that meet a requirement first; `nil` if none do. Recursion is as deep as requirements nest.
        func meeting(_ requirement: Requirement<OfferingIndex>) -> [OfferingIndex]? {
            switch requirement {
            case .complete(let leaf): return meeting(leaf)
            case .all(let children, _):
                let met = children.compactMap(meeting)
                return met.count == children.count ? met.flatMap(\.self) : nil
            case .any(let children, _): return first(1, of: children)
            case .choose(let count, let pool, _): return first(count, of: facts.members(of: pool, besides: own))
            case .credits(let amount, let pool, _):
                var (sum, result) = (Rational.zero, [OfferingIndex]())
                for (member, steps) in inOrder(facts.members(of: pool, besides: own)) where sum < amount {
                    sum += facts.credits(of: member, in: unit)
                    result += steps
                }
                return sum >= amount ? result : nil
            }
        }

        private func inOrder(
            _ members: [Requirement<OfferingIndex>]
        ) -> [(Requirement<OfferingIndex>, [OfferingIndex])] {
            let met = members.compactMap { member in meeting(member).map { (member, $0) } }
            return met.enumerated().sorted {
                ($0.element.1.isEmpty ? -1 : last($0.element.1), $0.offset)
                    < ($1.element.1.isEmpty ? -1 : last($1.element.1), $1.offset)
            }.map(\.element)
        }

        private func first(_ count: Int, of members: [Requirement<OfferingIndex>]) -> [OfferingIndex]? {
            let met = inOrder(members)
            return met.count >= count ? met.prefix(count).flatMap(\.1) : nil
        }

        private func meeting(_ leaf: Requirement<OfferingIndex>.Leaf) -> [OfferingIndex]? {
            if facts.isMet(leaf) || covered.contains(leaf.offering) { return [] }
            return facts.supports(of: leaf).compactMap(meeting).min { last($0) < last($1) }
        }

        private func meeting(_ support: RouteFacts.Support) -> [OfferingIndex]? {
            switch support {
            case .offering(let offering): return isThere(offering) ? [offering] : nil
            case .recognition(let number): return sources(number)
            case .equivalence(_, let these):
                let taken = these.filter { !facts.cone.standing.holds($0) }
                return taken.allSatisfy(isThere) ? taken : nil
            }
        }

        /// The steps that a recognition starts from; `nil` if it does not hold.
        func sources(_ number: Int) -> [OfferingIndex]? {
            let done = Set(needs.order.sequence.filter(isThere))
            let check = RouteCheck(facts: facts, done: done, unit: unit)
            guard check.holds(number) else { return nil }
            let recognition = facts.cone.catalogue.recognitions[number]
            let leaves =
                recognition.from.leaves.filter { !facts.isMet($0, under: number) }
                + (recognition.conditions.also?.leaves ?? []).filter { !facts.isMet($0) }
            return leaves.map(\.offering).filter(done.contains)
        }
    }
}
