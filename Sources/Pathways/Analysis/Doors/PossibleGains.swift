/// What a learner may be taken to have besides an offering, by what equivalences and recognitions name.
///
/// Their conditions are not looked at, so this is never too little.
struct PossibleGains: Sendable {
    private var gained: [OfferingIndex: Set<OfferingIndex>] = [:]
    private var delayed: Set<OfferingIndex> = []

    /// O(V for each different filter, and the size of all recognitions and equivalences).
    init(_ catalogue: Catalogue, asOf: CalendarDate?) {
        var members: [OfferingFilter: [OfferingIndex]] = [:]
        func sources(of recognition: Recognition<OfferingIndex>) -> Set<OfferingIndex> {
            var result: Set<OfferingIndex> = []
            for requirement in [recognition.from, recognition.conditions.also].compactMap(\.self) {
                requirement.forEachNode { node in
                    if case .complete(let leaf) = node {
                        result.formUnion(catalogue.successors(of: leaf.offering, on: asOf))
                    }
                    guard let filter = node.filter else { return }
                    if members[filter] == nil { members[filter] = catalogue.offerings(matching: filter) }
                    result.formUnion(members[filter] ?? [])
                }
            }
            return result
        }
        for recognition in catalogue.recognitions {
            let named = Set(recognition.grants.named.map(\.value))
            let isDelayed = asOf.map { recognition.begins(after: $0) } ?? false
            guard !named.isEmpty || isDelayed else { continue }
            let sources = sources(of: recognition)
            if isDelayed { delayed.formUnion(sources) }
            if !named.isEmpty { add(named, to: sources) }
        }
        let recognised = gained
        for equivalence in catalogue.equivalences { add(equivalence, recognised) }
    }

    /// What counts as a bridge by an equivalence opens the recognitions that ask for that bridge.
    private mutating func add(
        _ equivalence: Equivalence<OfferingIndex>, _ recognised: [OfferingIndex: Set<OfferingIndex>]
    ) {
        let all = Set((equivalence.these + equivalence.are).map(\.value))
        add(all.reduce(into: all) { $0.formUnion(recognised[$1] ?? []) }, to: all)
    }

    private mutating func add(_ offerings: Set<OfferingIndex>, to sources: Set<OfferingIndex>) {
        for source in sources { gained[source, default: []].formUnion(offerings) }
    }

    /// The offerings that an offering may count as or unlock, at once or because it is a bridge to others that do;
    /// `nil` where there are none.
    func others(of offering: OfferingIndex) -> [OfferingIndex]? { gained[offering]?.sorted() }

    /// Whether a recognition from it has not begun, so that completing it on the day of the question is too early.
    func isDelayed(_ offering: OfferingIndex) -> Bool { delayed.contains(offering) }
}

extension Recognition {
    fileprivate func begins(after date: CalendarDate) -> Bool {
        agreement?.effective.from.map { $0 > date } ?? false
    }
}
