/// What a learner's holdings count as, on a date: the offerings held, and those the learner is taken to have through
/// equivalents and recognitions.
///
/// Recognised learning is not recognised again elsewhere: only what was itself completed counts as something else.
public struct LearnerStanding: Sendable {
    public let holdings: [Holding]
    /// The date the question is asked for; `nil` takes every date as met.
    public let asOf: CalendarDate?
    let catalogue: Catalogue
    private var held: [OfferingIndex: [Holding]] = [:]
    private var credited: [OfferingIndex: [Holding]] = [:]
    private(set) var unlocked: Set<OfferingIndex> = []

    /// The standing of a learner; without holdings, that of one who starts fresh.
    ///
    /// O(holdings) without holdings; otherwise O(declarations).
    public init(_ catalogue: Catalogue, holdings: [Holding] = [], asOf: CalendarDate? = nil) {
        self.catalogue = catalogue
        self.holdings = holdings
        self.asOf = asOf
        guard !holdings.isEmpty else { return }
        held = Dictionary(grouping: holdings, by: \.offering)
        for equivalence in catalogue.equivalences { credit(equivalence) }
        for recognition in catalogue.recognitions { credit(recognition) }
    }

    public func holds(_ offering: OfferingIndex) -> Bool { held[offering] != nil }

    /// Whether a leaf is met by what is held or credited; a missing date or grade does not stand in the way, but has
    /// to be confirmed.
    public func meets(_ leaf: Requirement<OfferingIndex>.Leaf) -> Verdict {
        if holdings.isEmpty { return .unmet }
        return best((held[leaf.offering] ?? []) + (credited[leaf.offering] ?? [])) { verdict(of: $0, for: leaf) }
    }
}

extension LearnerStanding {
    /// Whether a condition is met.
    public enum Verdict: Hashable, Sendable {
        case met
        /// Met if these things are true, which the data do not say.
        case metIf([String])
        case unmet

        public var isMet: Bool { self != .unmet }

        func and(_ other: Verdict) -> Verdict {
            switch (self, other) {
            case (.unmet, _), (_, .unmet): .unmet
            case (.met, let verdict), (let verdict, .met): verdict
            case (.metIf(let first), .metIf(let second)): .metIf(first + second)
            }
        }
    }

    private func best(_ holdings: [Holding], _ judge: (Holding) -> Verdict) -> Verdict {
        var result = Verdict.unmet
        for holding in holdings {
            switch judge(holding) {
            case .met: return .met
            case .metIf(let texts): if result == .unmet { result = .metIf(texts) }
            case .unmet: break
            }
        }
        return result
    }

    private func verdict(of holding: Holding, for leaf: Requirement<OfferingIndex>.Leaf) -> Verdict {
        stillValid(holding).and(grade(of: holding, atLeast: leaf.grade)).and(age(of: holding, atMost: leaf.within))
    }

    /// Whether a completion that expires is still valid.
    private func stillValid(_ holding: Holding) -> Verdict {
        age(of: holding, atMost: catalogue[holding.offering].details.expiresAfter?.value)
    }

    private func grade(of holding: Holding, atLeast minimum: Grade?) -> Verdict {
        guard let minimum else { return .met }
        let id = catalogue[holding.offering].id
        guard let grade = holding.grade else { return .metIf(["a grade of at least \(minimum.rawValue) in \(id)"]) }
        switch catalogue.grades(of: holding.offering).meets(grade, minimum: minimum) {
        case true?: return .met
        case false?: return .unmet
        case nil: return .metIf(["that \(grade.rawValue) in \(id) is at least \(minimum.rawValue)"])
        }
    }

    private func age(of holding: Holding, atMost period: CalendarPeriod?) -> Verdict {
        guard let period, let asOf else { return .met }
        guard let completed = holding.completed else {
            return .metIf(["that \(catalogue[holding.offering].id) was completed within \(period)"])
        }
        return completed.adding(period) >= asOf ? .met : .unmet
    }

    private func dates(of holding: Holding, in range: DateRange?) -> Verdict {
        guard let range, range != DateRange() else { return .met }
        guard let completed = holding.completed else {
            guard let asOf, range.hasEnded(by: asOf) else { return .met }
            let id = catalogue[holding.offering].id
            return .metIf(["that \(id) was completed by \(range.until.map(\.description) ?? "then")"])
        }
        return range.contains(completed) ? .met : .unmet
    }
}

extension LearnerStanding {
    /// Whether a leaf of what a recognition starts from is met by a holding, under the recognition's conditions.
    ///
    /// A condition that fails softly becomes something to confirm.
    public func meets(
        _ leaf: Requirement<OfferingIndex>.Leaf, under recognition: Recognition<OfferingIndex>
    ) -> Verdict {
        if holdings.isEmpty { return .unmet }
        let conditions = recognition.conditions
        return best(held[leaf.offering] ?? []) { holding in
            let own = verdict(of: holding, for: leaf).and(dates(of: holding, in: recognition.agreement?.effective))
            let hard = grade(of: holding, atLeast: conditions.grade?.value)
                .and(age(of: holding, atMost: conditions.within?.value))
            if hard == .unmet, conditions.otherwise == .evidence {
                return own.and(.metIf(["evidence in place of \(evidence(for: conditions))"]))
            }
            return own.and(hard)
        }
    }

    private func evidence(for conditions: RecognitionConditions<OfferingIndex>) -> String {
        let grade = conditions.grade.map { "a grade of \($0.value.rawValue)" }
        let age = conditions.within.map { "completion within \($0.value)" }
        return [grade, age].compactMap { $0 }.joined(separator: " and ")
    }

    private mutating func credit(_ equivalence: Equivalence<OfferingIndex>) {
        creditAll(equivalence.these, as: equivalence.are, in: equivalence)
        if equivalence.direction == .both { creditAll(equivalence.are, as: equivalence.these, in: equivalence) }
    }

    private mutating func creditAll(
        _ sources: [Located<OfferingIndex>], as targets: [Located<OfferingIndex>],
        in equivalence: Equivalence<OfferingIndex>
    ) {
        var found: [Holding] = []
        for source in sources {
            let valid = (held[source.value] ?? []).first {
                dates(of: $0, in: equivalence.effective).and(dates(of: $0, in: equivalence.agreement?.effective)).isMet
            }
            guard let valid else { return }
            found.append(valid)
        }
        for target in targets { add(target.value, as: found) }
    }

    private mutating func credit(_ recognition: Recognition<OfferingIndex>) {
        guard !recognition.grants.named.isEmpty, isMet(recognition.from, under: recognition) else { return }
        let sources = recognition.from.leaves.flatMap { held[$0.offering] ?? [] }
        for target in recognition.grants.courses + recognition.grants.satisfies { add(target.value, as: sources) }
        for target in recognition.grants.unlocks { unlocked.insert(target.value) }
    }

    /// The learner has `target` through these holdings; its grade is theirs where there is only one.
    private mutating func add(_ target: OfferingIndex, as sources: [Holding]) {
        let completed = sources.compactMap(\.completed).max()
        let grade = sources.count == 1 ? sources[0].grade : nil
        credited[target, default: []].append(Holding(target, completed: completed, grade: grade))
    }

    /// Whether a requirement is met by holdings alone. Recursion is as deep as requirements nest.
    private func isMet(
        _ requirement: Requirement<OfferingIndex>, under recognition: Recognition<OfferingIndex>
    ) -> Bool {
        func met(_ child: Requirement<OfferingIndex>) -> Bool { isMet(child, under: recognition) }
        switch requirement {
        case .complete(let leaf): return meets(leaf, under: recognition).isMet
        case .all(let children, _): return children.allSatisfy(met)
        case .any(let children, _): return children.contains(where: met)
        case .choose(let count, .listed(let children), _): return children.count(where: met) >= count
        case .choose(let count, .matching(let filter), _): return heldMatching(filter).count >= count
        case .credits(let amount, .listed(let children), _):
            let leaves = children.flatMap(\.leaves).filter { meets($0, under: recognition).isMet }
            return sum(Set(leaves.map(\.offering))) >= amount
        case .credits(let amount, .matching(let filter), _): return sum(Set(heldMatching(filter))) >= amount
        }
    }

    private func heldMatching(_ filter: OfferingFilter) -> [OfferingIndex] {
        held.keys.filter { filter.matches(catalogue[$0], levels: catalogue.levels) }
    }

    private func sum(_ offerings: Set<OfferingIndex>) -> Rational {
        offerings.reduce(.zero) { $0 + (catalogue[$1].credits?.amount ?? 0) }
    }
}
