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
    package private(set) var unlocked: Set<OfferingIndex> = []

    /// The standing of a learner; without holdings, that of one who starts fresh.
    ///
    /// O(holdings) without holdings; otherwise O(declarations).
    public init(_ catalogue: Catalogue, holdings: [Holding] = [], asOf: CalendarDate? = nil) {
        self.init(
            catalogue, holdings: holdings, asOf: asOf, equivalences: catalogue.equivalences.indices,
            recognitions: catalogue.recognitions.indices)
    }

    /// The same, looking only at these equivalences and recognitions, ascending: at least all that start from something
    /// held.
    init(
        _ catalogue: Catalogue, holdings: [Holding], asOf: CalendarDate?, equivalences: some Sequence<Int>,
        recognitions: some Sequence<Int>
    ) {
        self.catalogue = catalogue
        self.holdings = holdings
        self.asOf = asOf
        guard !holdings.isEmpty else { return }
        held = Dictionary(grouping: holdings, by: \.offering)
        for number in equivalences { credit(catalogue.equivalences[number]) }
        let counted = credited
        for number in recognitions { credit(catalogue.recognitions[number], besides: counted) }
    }

    /// What is held or counts as held, ascending.
    var known: [OfferingIndex] { Set(held.keys).union(credited.keys).sorted() }

    public func holds(_ offering: OfferingIndex) -> Bool { held[offering] != nil }

    /// Whether a leaf is met by what is held or credited; a missing date or grade does not stand in the way, but has
    /// to be confirmed.
    public func meets(_ leaf: Requirement<OfferingIndex>.Leaf) -> Verdict {
        holdings.isEmpty ? .unmet([]) : meets(leaf, besides: credited)
    }

    /// Whether a leaf is met by what is held or by `counted`.
    private func meets(_ leaf: Requirement<OfferingIndex>.Leaf, besides counted: [OfferingIndex: [Holding]]) -> Verdict
    {
        best((held[leaf.offering] ?? []) + (counted[leaf.offering] ?? [])) { judge.judge($0, for: leaf).verdict }
    }
}

extension LearnerStanding {
    /// The leaf itself, and with the same conditions what replaces the offering if it is no longer offered.
    package func alternatives(to leaf: Requirement<OfferingIndex>.Leaf) -> [Requirement<OfferingIndex>.Leaf] {
        catalogue.successors(of: leaf.offering, on: asOf).map { offering in
            var alternative = leaf
            alternative.offering = offering
            return alternative
        }
    }
}

extension LearnerStanding {
    var judge: CompletionJudge { CompletionJudge(catalogue, asOf: asOf) }

    private func best(_ holdings: [Holding], _ judge: (Holding) -> Verdict) -> Verdict {
        var result = Verdict.unmet([])
        for holding in holdings {
            switch judge(holding) {
            case .met: return .met
            case .metIf(let texts): if !result.isMet { result = .metIf(texts) }
            case .unmet(let reasons): if result == .unmet([]) { result = .unmet(reasons) }
            }
        }
        return result
    }

    /// Whether a leaf of what a recognition starts from is met by a holding, under the recognition's conditions.
    ///
    /// A condition that fails softly becomes something to confirm.
    public func meets(
        _ leaf: Requirement<OfferingIndex>.Leaf, under recognition: Recognition<OfferingIndex>
    ) -> Verdict {
        if holdings.isEmpty { return .unmet([]) }
        return best(held[leaf.offering] ?? []) { verdict(of: $0, for: leaf, under: recognition) }
    }

    private func verdict(
        of holding: Holding, for leaf: Requirement<OfferingIndex>.Leaf, under recognition: Recognition<OfferingIndex>
    ) -> Verdict {
        let conditions = recognition.conditions
        let firm = judge.judge(holding, for: leaf, of: recognition)
        var soft = judge.judge(holding, under: conditions)
        if !soft.isMet, conditions.otherwise == .evidence {
            soft = Judgement(confirm: [evidence(for: conditions)])
        }
        return firm.and(soft).verdict
    }

    private func evidence(for conditions: RecognitionConditions<OfferingIndex>) -> Message {
        switch (conditions.grade?.value.rawValue, conditions.within?.value) {
        case (let grade?, let period?):
            "evidence in place of a grade of \(grade) and completion within \(period)"
        case (let grade?, nil): "evidence in place of a grade of \(grade)"
        case (nil, let period?): "evidence in place of completion within \(period)"
        case (nil, nil): "evidence"
        }
    }
}

// MARK: - What holdings count as

extension LearnerStanding {
    /// Whether something held counts under an equivalence: it is still valid, and completed within its dates.
    func meets(_ offering: OfferingIndex, under equivalence: Equivalence<OfferingIndex>) -> Verdict {
        best(held[offering] ?? []) { judge.judge($0, under: equivalence).verdict }
    }

    private mutating func credit(_ equivalence: Equivalence<OfferingIndex>) {
        creditAll(equivalence.these, as: equivalence.are, in: equivalence)
        if equivalence.direction == .both { creditAll(equivalence.are, as: equivalence.these, in: equivalence) }
    }

    private mutating func creditAll(
        _ sources: [Located<OfferingIndex>], as targets: [Located<OfferingIndex>],
        in equivalence: Equivalence<OfferingIndex>
    ) {
        let counting = Set(sources.map(\.value)).sorted().map { source in
            (held[source] ?? []).filter { judge.judge($0, under: equivalence).isMet }
        }
        guard !counting.contains(where: \.isEmpty) else { return }
        for target in targets { add(target.value, as: counting) }
    }

    /// What a recognition grants for holdings that meet it; `counted` is what equivalents make of the holdings.
    private mutating func credit(_ recognition: Recognition<OfferingIndex>, besides counted: [OfferingIndex: [Holding]])
    {
        guard !recognition.grants.named.isEmpty else { return }
        let sources = sources(of: recognition)
        guard !sources.isEmpty, isMet(recognition, besides: counted) else { return }
        for target in recognition.grants.courses + recognition.grants.satisfies { add(target.value, as: sources) }
        for target in recognition.grants.unlocks { unlocked.insert(target.value) }
    }

    /// The learner has `target` through holdings of one offering, or of several: then it has no one grade, and was
    /// completed when the last of them was.
    private mutating func add(_ target: OfferingIndex, as sources: [[Holding]]) {
        if sources.count == 1 {
            credited[target, default: []] += sources[0].map {
                Holding(target, completed: $0.completed, grade: $0.grade)
            }
            return
        }
        let dates = sources.joined().map(\.completed)
        if let last = dates.compactMap({ $0 }).max() {
            credited[target, default: []].append(Holding(target, completed: last))
        }
        if dates.contains(nil) { credited[target, default: []].append(Holding(target)) }
    }

    /// The holdings that count toward what a recognition starts from, those of each offering together.
    private func sources(of recognition: Recognition<OfferingIndex>) -> [[Holding]] {
        var leaves = recognition.from.leaves
        recognition.from.forEachNode { node in
            guard let filter = node.filter else { return }
            leaves += held.keys.filter { filter.matches(catalogue[$0], levels: catalogue.levels) }.map { .init($0) }
        }
        return Dictionary(grouping: leaves, by: \.offering).sorted { $0.key < $1.key }.compactMap { offering, leaves in
            let counting = (held[offering] ?? []).filter { holding in
                leaves.contains { verdict(of: holding, for: $0, under: recognition).isMet }
            }
            return counting.isEmpty ? nil : counting
        }
    }

    private func isMet(_ recognition: Recognition<OfferingIndex>, besides counted: [OfferingIndex: [Holding]]) -> Bool {
        let unit = catalogue.unit(of: recognition)
        let source = RequirementCheck(catalogue, unit: unit, among: Array(held.keys)) {
            meets($0, under: recognition).isMet
        }
        guard let also = recognition.conditions.also else { return source.isMet(recognition.from) }
        let known = Array(Set(held.keys).union(counted.keys))
        let bridge = RequirementCheck(catalogue, unit: unit, on: asOf, among: known) { leaf in
            alternatives(to: leaf).contains { meets($0, besides: counted).isMet }
        }
        return source.isMet(recognition.from) && bridge.isMet(also)
    }
}
