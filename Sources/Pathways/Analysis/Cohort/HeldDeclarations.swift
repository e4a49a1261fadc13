/// The equivalences and recognitions by what they start from, so that those that concern a learner are found without a
/// look at the others.
struct HeldDeclarations {
    private let equivalences: Rows
    private let recognitions: Rows
    /// The recognitions that start from a choice from a filter.
    private let filtered: [(filter: OfferingFilter, recognitions: [Int])]

    /// Numbers by offering.
    private struct Rows {
        private let buckets: StableBuckets
        private let numbers: [Int32]

        init(_ pairs: [(offering: OfferingIndex, number: Int)], offerings: Int) {
            buckets = StableBuckets(keys: pairs.map(\.offering.rawValue), bucketCount: offerings)
            numbers = pairs.map { Int32($0.number) }
        }

        func numbers(of offerings: [OfferingIndex]) -> [Int] {
            offerings.flatMap { buckets.items(in: $0.position).map { Int(numbers[Int($0)]) } }
        }
    }

    /// O(declarations).
    init(_ catalogue: Catalogue) {
        let count = catalogue.offerings.count
        let equal = catalogue.equivalences.enumerated().flatMap { number, equivalence in
            (equivalence.these + equivalence.are).map { (offering: $0.value, number: number) }
        }
        equivalences = Rows(equal, offerings: count)
        var pairs: [(offering: OfferingIndex, number: Int)] = []
        var filtered: [(filter: OfferingFilter, recognitions: [Int])] = []
        var places: [OfferingFilter: Int] = [:]
        for (number, recognition) in catalogue.recognitions.enumerated() where !recognition.grants.named.isEmpty {
            recognition.from.forEachNode { node in
                if case .complete(let leaf) = node { pairs.append((leaf.offering, number)) }
                guard let filter = node.filter else { return }
                if places[filter] == nil {
                    places[filter] = filtered.count
                    filtered.append((filter, []))
                }
                if let place = places[filter] { filtered[place].recognitions.append(number) }
            }
        }
        recognitions = Rows(pairs, offerings: count)
        self.filtered = filtered
    }

    /// The standing of a learner, as ``LearnerStanding/init(_:holdings:asOf:)`` makes it.
    ///
    /// O(declarations that start from something held), plus a look at what is held for each different filter.
    func standing(_ catalogue: Catalogue, _ holdings: [Holding], asOf: CalendarDate?) -> LearnerStanding {
        let held = Set(holdings.map(\.offering)).sorted()
        let matching = filtered.filter { filter, _ in
            held.contains { filter.matches(catalogue.offerings[$0.position], levels: catalogue.levels) }
        }
        let concerned = recognitions.numbers(of: held) + matching.flatMap(\.recognitions)
        return LearnerStanding(
            catalogue, holdings: holdings, asOf: asOf,
            equivalences: Set(equivalences.numbers(of: held)).sorted(), recognitions: Set(concerned).sorted())
    }
}
