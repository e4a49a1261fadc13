import Pathways

/// The rounds in which a set of offerings can be completed.
struct RouteOrder {
    /// What else has been decided: parts that a block stands for, and what counts in an award.
    struct Decisions {
        var covered: [OfferingIndex: Set<OfferingIndex>] = [:]
        var used: [OfferingIndex: [RouteFacts.Support]] = [:]

        /// The recognitions whose credit counts in an award.
        func recognitions(in award: OfferingIndex) -> [Int] {
            (used[award] ?? []).compactMap { if case .recognition(let number) = $0 { number } else { nil } }
        }
    }

    let facts: RouteFacts
    let decisions: Decisions
    /// The round of each offering that can be completed, 0 for awards that need only be claimed.
    private(set) var rounds: [OfferingIndex: Int] = [:]
    /// The same offerings in an order to complete them.
    private(set) var sequence: [OfferingIndex] = []
    /// What cannot be completed.
    private(set) var stuck: Set<OfferingIndex>

    private var catalogue: Catalogue { facts.cone.catalogue }

    /// O(rounds · size of the requirements) and more where corequisites go in circles.
    init(_ offerings: [OfferingIndex], _ facts: RouteFacts, _ decisions: Decisions = Decisions()) {
        self.facts = facts
        self.decisions = decisions
        stuck = Set(offerings)
        complete(in: 0)
        var round = 1
        while !stuck.isEmpty, complete(in: round) { round += 1 }
    }

    /// Completes all that can be completed in a round. Returns whether there was something.
    @discardableResult
    private mutating func complete(in round: Int) -> Bool {
        let before = Set(sequence)
        var candidates = stuck.sorted().filter {
            (round > 0 || !catalogue[$0].isStudied) && canStart($0, after: before)
        }
        var added: [OfferingIndex] = []
        repeat {
            let assumed = Set(candidates)
            added = completable(candidates, before, assumed: assumed)
            if added.count == candidates.count { break }
            candidates = candidates.filter(Set(added).contains)
        } while !candidates.isEmpty
        let target = facts.cone.question.target
        for offering in added.filter({ $0 != target }) + added.filter({ $0 == target }) {
            rounds[offering] = round
            sequence.append(offering)
            stuck.remove(offering)
        }
        return !added.isEmpty
    }

    /// What can be completed one after the other if the corequisites among the assumed are taken beside.
    private func completable(
        _ candidates: [OfferingIndex], _ before: Set<OfferingIndex>, assumed: Set<OfferingIndex>
    ) -> [OfferingIndex] {
        var (added, done, open) = ([OfferingIndex](), before, candidates)
        var isGrowing = true
        while isGrowing {
            isGrowing = false
            var rest: [OfferingIndex] = []
            for offering in open {
                if isCompletable(offering, done, after: before, beside: assumed) {
                    done.insert(offering)
                    added.append(offering)
                    isGrowing = true
                } else {
                    rest.append(offering)
                }
            }
            open = rest
        }
        return added
    }

    private func isCompletable(
        _ offering: OfferingIndex, _ done: Set<OfferingIndex>, after before: Set<OfferingIndex>,
        beside assumed: Set<OfferingIndex>
    ) -> Bool {
        let declared = catalogue[offering]
        let check = RouteCheck(facts: facts, done: done, unit: declared.unit)
        let circle = assumed.intersection(facts.cone.companions[offering] ?? []).filter {
            $0 == offering || hasParts($0, done)
        }
        var beside = RouteCheck(facts: facts, done: done.union(circle), unit: declared.unit)
        beside.own = offering
        for corequisites in [declared.corequisites, declared.strictCorequisites] {
            if let corequisites, !beside.isMet(corequisites) { return false }
        }
        let earlier = RouteCheck(facts: facts, done: before, unit: declared.unit)
        for support in decisions.used[offering] ?? [] {
            if case .recognition = support {
                guard earlier.holds(support) else { return false }
            } else {
                guard check.holds(support) else { return false }
            }
        }
        return hasParts(offering, done)
    }

    /// Whether the parts of an award are there; of what has none, always.
    private func hasParts(_ award: OfferingIndex, _ done: Set<OfferingIndex>) -> Bool {
        guard let stacks = catalogue[award].stacks else { return true }
        var check = RouteCheck(facts: facts, done: done, unit: catalogue[award].unit)
        check.within = facts.cone.currency[award]
        check.covered = decisions.covered[award] ?? []
        return check.isMet(stacks)
    }

    private func canStart(_ offering: OfferingIndex, after done: Set<OfferingIndex>) -> Bool {
        let declared = catalogue[offering]
        let check = RouteCheck(facts: facts, done: done, unit: declared.unit)
        if let requires = declared.requires, !check.isMet(requires), !isWaived(offering, check) { return false }
        guard declared.admission == .laddersOnly else { return true }
        return facts.cone.index.ladders(into: offering, in: catalogue).contains { number in
            catalogue.recognitions[number].kind == .ladder && check.holds(number)
        }
    }

    private func isWaived(_ offering: OfferingIndex, _ check: RouteCheck) -> Bool {
        facts.cone.standing.unlocked.contains(offering)
            || (facts.cone.index.unlocking[offering] ?? []).contains(where: check.holds)
    }
}

extension Offering {
    /// Whether completing it takes more than claiming it once its parts are there.
    var isStudied: Bool { stacks == nil || requires != nil || admission == .laddersOnly || hasOtherCoursework }
}
