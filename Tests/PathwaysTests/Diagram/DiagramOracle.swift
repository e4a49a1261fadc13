@testable import Pathways

/// What a diagram has to show, worked out from the declarations alone, arrow by arrow.
struct DiagramOracle {
    /// An offering or a receiving institution.
    enum Place: Hashable {
        case offering(OfferingIndex)
        case institution(String)
    }

    struct Arrow: Hashable {
        var from: Place
        var to: Place
        var relation: DiagramRelation
    }

    private(set) var arrows: Set<Arrow> = []
    private(set) var overlaps: Set<Set<OfferingIndex>> = []
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) {
        self.catalogue = catalogue
        for target in catalogue.indices { addRequirements(of: target) }
        for recognition in catalogue.recognitions { add(recognition) }
        for equivalence in catalogue.equivalences {
            for one in equivalence.these {
                for other in equivalence.are {
                    add(one.value, .offering(other.value), .equivalent)
                    if equivalence.direction == .both { add(other.value, .offering(one.value), .equivalent) }
                }
            }
        }
        for exclusion in catalogue.exclusions {
            for one in exclusion.offerings {
                for other in exclusion.offerings where other.value != one.value {
                    overlaps.insert([one.value, other.value])
                }
            }
        }
    }

    private mutating func addRequirements(of target: OfferingIndex) {
        let offering = catalogue[target]
        let all: [(Requirement<OfferingIndex>?, DiagramRelation)] = [
            (offering.stacks, .stack), (offering.requires, .prerequisite), (offering.corequisites, .corequisite),
            (offering.strictCorequisites, .corequisite), (offering.recommends, .recommended),
        ]
        for (requirement, relation) in all {
            for leaf in requirement?.leaves ?? [] { add(leaf.offering, .offering(target), relation) }
        }
    }

    private mutating func add(_ recognition: Recognition<OfferingIndex>) {
        let relation = DiagramRelation(Relation(recognition.kind))
        for target in targets(of: recognition) {
            for leaf in recognition.from.leaves { add(leaf.offering, target, relation) }
            for leaf in recognition.conditions.also?.leaves ?? [] { add(leaf.offering, target, .bridge) }
        }
    }

    private func targets(of recognition: Recognition<OfferingIndex>) -> [Place] {
        switch recognition.into {
        case .offering(let target): return [.offering(target)]
        case .institution(let id):
            let named = recognition.grants.named
            let needed = catalogue.indices.filter {
                let offering = catalogue[$0]
                return offering.admission == .laddersOnly && offering.kind == .program
                    && offering.institutions.contains(id)
            }
            return (named.isEmpty ? [.institution(id)] : named.map { .offering($0.value) })
                + (recognition.kind == .ladder ? needed.map { .offering($0) } : [])
        }
    }

    private mutating func add(_ from: OfferingIndex, _ to: Place, _ relation: DiagramRelation) {
        arrows.insert(Arrow(from: .offering(from), to: to, relation: relation))
    }
}

extension DiagramOracle {
    /// The institutions that receive something.
    var institutions: Set<Place> {
        let ids = catalogue.recognitions.compactMap { recognition -> Place? in
            guard case .institution(let id) = recognition.into, recognition.grants.named.isEmpty else { return nil }
            return .institution(id)
        }
        return Set(ids)
    }

    /// The institutions that lead to a program.
    private func institutions(behind place: Place) -> Set<Place> {
        guard case .offering(let index) = place, catalogue[index].kind == .program else { return [] }
        return institutions.filter { hub in catalogue[index].institutions.contains { hub == .institution($0) } }
    }

    func sources(of place: Place) -> Set<Place> {
        Set(arrows.filter { $0.to == place }.map(\.from)).union(institutions(behind: place))
    }

    private func targets(of place: Place) -> Set<Place> { Set(arrows.filter { $0.from == place }.map(\.to)) }

    private func overlapping(_ place: Place) -> Set<Place> {
        guard case .offering(let index) = place else { return [] }
        return Set(overlaps.filter { $0.contains(index) }.flatMap { $0 }.map { .offering($0) })
    }

    /// What chooses from a description that the offering matches.
    func choosers(of index: OfferingIndex) -> Set<Place> {
        var result: Set<Place> = []
        for target in catalogue.indices {
            let offering = catalogue[target]
            let requirements = [
                offering.stacks, offering.requires, offering.corequisites, offering.strictCorequisites,
                offering.recommends,
            ]
            if requirements.contains(where: { describes(index, $0) }) { result.insert(.offering(target)) }
        }
        for recognition in catalogue.recognitions
        where describes(index, recognition.from) || describes(index, recognition.conditions.also) {
            result.formUnion(targets(of: recognition))
        }
        return result
    }

    private func describes(_ index: OfferingIndex, _ requirement: Requirement<OfferingIndex>?) -> Bool {
        var isFound = false
        requirement?.forEachNode { node in
            guard let pool = node.pool, !pool.isOpen else { return }
            if pool.matches(catalogue[index], levels: catalogue.levels) { isFound = true }
        }
        return isFound
    }

    /// What lies around some offerings.
    func around(_ offerings: [OfferingIndex], hops: Int) -> Set<Place> {
        var shown = Set(offerings.map { Place.offering($0) })
        for hop in 0..<hops {
            var next = shown
            for place in shown {
                next.formUnion(sources(of: place))
                next.formUnion(targets(of: place))
                next.formUnion(overlapping(place))
            }
            if hop == 0 { for offering in offerings { next.formUnion(choosers(of: offering)) } }
            shown = next
        }
        return shown
    }

    /// What leads to an offering.
    func leading(to target: OfferingIndex, hops: Int) -> Set<Place> {
        var shown: Set<Place> = [.offering(target)]
        for _ in 0..<hops { shown = shown.reduce(into: shown) { $0.formUnion(sources(of: $1)) } }
        return shown
    }
}
