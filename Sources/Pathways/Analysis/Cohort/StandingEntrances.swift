/// The nodes of a network through which a learner's standing enters: each fires when what it stands for is completed,
/// and is made to fire from the outset when the learner's standing meets it already.
///
/// In the network of one learner such a node is replaced by `always` or left out. Seeding it has the same effect, since
/// a seed fires in round 0 whatever its need.
struct StandingEntrances {
    /// A leaf of a requirement, and what may meet it.
    struct Entrance: Hashable {
        var leaf: Requirement<OfferingIndex>.Leaf
        var way: Way
    }

    /// What may meet a leaf.
    enum Way: Hashable {
        case offering
        /// The offering or a successor.
        case successors
        /// What a ladder takes; completing it serves only while the agreement is open.
        indirect case ladder(Recognition<OfferingIndex>, isOpen: Bool)
    }

    private(set) var entrances: [Entrance] = []
    /// The node of each.
    private(set) var nodes: [Vertex] = []
    /// For each offering, the entrances that holding it, or having it credited, may open; in two lists.
    private(set) var offeringsOfPairs: [Int32] = []
    private(set) var entrancesOfPairs: [Int32] = []
    /// The nodes to fire for an offering whose prerequisites are waived.
    private(set) var waivers: [OfferingIndex: [Vertex]] = [:]
    private var known: [Entrance: Vertex] = [:]
    private var waived: [Vertex: OfferingIndex] = [:]
    private let waivable: Set<OfferingIndex>

    init(_ catalogue: Catalogue) {
        waivable = Set(catalogue.recognitions.flatMap { $0.grants.unlocks.map(\.value) })
    }
}

// MARK: - While the network is built

extension StandingEntrances {
    func isWaivable(_ index: OfferingIndex) -> Bool { waivable.contains(index) }

    func node(of entrance: Entrance) -> Vertex? { known[entrance] }

    mutating func add(_ entrance: Entrance, node: Vertex, alternatives: [OfferingIndex]) {
        known[entrance] = node
        for offering in alternatives {
            offeringsOfPairs.append(offering.rawValue)
            entrancesOfPairs.append(Int32(entrances.count))
        }
        entrances.append(entrance)
        nodes.append(node)
    }

    mutating func add(waiver: Vertex, of index: OfferingIndex) {
        waivers[index] = [waiver]
        waived[waiver] = index
    }

    /// An award without other coursework takes no round of its own once nothing but a waived prerequisite precedes it.
    mutating func add(study: [Vertex], after entry: [Vertex]) {
        guard entry.count == 1, let index = waived[entry[0]] else { return }
        waivers[index]? += study
    }

    /// Frees what only the builder needs.
    mutating func finish() { (known, waived) = ([:], [:]) }
}

extension StandingEntrances.Entrance {
    init(_ leaf: Requirement<OfferingIndex>.Leaf, _ rule: NetworkBuilder.LeafRule, replaced: Bool) {
        self.leaf = leaf
        self.leaf.span = .nowhere
        way =
            switch rule {
            case .named: replaced ? .successors : .offering
            case .matched: .offering
            case .ladder(let ladder, let isOpen): .ladder(ladder, isOpen: isOpen)
            }
    }

    /// What a learner may hold to open it.
    func alternatives(_ standing: LearnerStanding) -> [OfferingIndex] {
        way == .successors ? standing.alternatives(to: leaf).map(\.offering) : [leaf.offering]
    }

    /// What may be completed to open it.
    func openWays(_ standing: LearnerStanding) -> [OfferingIndex] {
        if case .ladder(_, isOpen: false) = way { [] } else { alternatives(standing) }
    }

    /// Whether a standing opens it from the outset.
    func isMet(_ standing: LearnerStanding) -> Bool {
        switch way {
        case .offering: standing.meets(leaf).isMet
        case .successors: standing.alternatives(to: leaf).contains { standing.meets($0).isMet }
        case .ladder(let ladder, _): standing.meets(leaf, under: ladder).isMet
        }
    }
}
