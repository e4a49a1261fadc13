/// Where a learner stands toward each offering, and what the holdings lead toward.
public struct Reachability: Sendable {
    /// How far away an offering is.
    public enum Status: String, CaseIterable, Sendable {
        case held
        /// The stack is complete; the award need only be asked for.
        case claimable
        /// Everything it needs can be started now.
        case open
        case reachable
        /// Something stands in the way.
        case blocked
    }

    /// One offering of the listing.
    public struct Entry: Sendable {
        public var offering: OfferingIndex
        public var status: Status
        /// The fewest rounds of study; `nil` when blocked.
        public var steps: Int?
        /// A shortest way from something held, along stacks, recognitions and equivalents; empty where none leads here.
        public var path: [PathwayEdge]
        /// What has to be confirmed about the recognitions on that way, and about what is held toward the requirements.
        public var confirm: [Message]
        /// Why a recognition on the way does not hold for this learner as things stand; empty where all of them do.
        public var refusals: [Message]
    }

    /// The nearest first: by status, steps, length of the path and identifier.
    public let entries: [Entry]

    /// The standing of a learner toward what the holdings lead toward, or toward every offering.
    ///
    /// A learner without holdings is shown every offering. O(V + E + size of the requirements).
    public init(
        _ catalogue: Catalogue, _ graph: PathwayGraph, _ obtainability: Obtainability, includeAll: Bool = false
    ) {
        let standing = obtainability.standing
        let filter = ProgressFilter(catalogue: catalogue, graph: graph, standing: standing)
        let sources = Set(standing.holdings.map(\.offering)).sorted().map(\.rawValue)
        let open = BreadthFirstSearch(graph.digraph, from: sources, where: filter.isOpen)
        let declared = BreadthFirstSearch(graph.digraph, from: sources) { edge in
            filter.isOpen(edge) || !filter.refusals(of: edge).isEmpty
        }
        let all = includeAll || standing.holdings.isEmpty
        let listed = catalogue.indices.filter { all || declared.reaches($0.rawValue) }
        let entries = listed.map { index in
            let steps = obtainability.steps(of: index)
            let walk = open.path(to: index.rawValue) ?? declared.path(to: index.rawValue) ?? []
            let path = graph.arrows(along: walk)
            let confirm = filter.confirmations(along: path) + filter.confirmations(toward: catalogue[index])
            return Entry(
                offering: index, status: Self.status(steps: steps, isHeld: standing.holds(index)), steps: steps,
                path: path, confirm: confirm, refusals: walk.flatMap(filter.refusals))
        }
        self.entries = entries.sorted { $0.rank < $1.rank }
    }

    static func status(steps: Int?, isHeld: Bool) -> Status {
        switch steps {
        case _ where isHeld: .held
        case nil: .blocked
        case 0?: .claimable
        case 1?: .open
        case _?: .reachable
        }
    }
}

extension Reachability.Entry {
    /// The order of the listing.
    fileprivate var rank: (Int, Int, Int, OfferingIndex) {
        (Reachability.Status.allCases.firstIndex(of: status) ?? 0, steps ?? .max, path.count, offering)
    }
}
