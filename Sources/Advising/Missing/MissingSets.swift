import IntegerProgramming
import Pathways

/// Finds what is missing toward blocked offerings, for as many of them as are asked about.
///
/// What is looked for is a smallest set of offerings, other than the target, with which
/// ``Obtainability/assuming(_:)`` makes the target obtainable. Among several of the least size it is one nearest to the
/// root causes: each offering that cannot be obtained has a depth, 0 where nothing but its own circle stands before it,
/// one more than what stands before it elsewhere; the sum of the depths (no more than 15 counted for each) is the least.
///
/// Where one root cause is all that is missing, the answer takes no search: what each root cause sets free is looked up
/// once for all targets, in O(edges of what is blocked) each. Elsewhere candidates are everything blocked before the
/// target. A set of them that does not free the target is grown until everything else would, so that each answer has to
/// have an element among the rest; a smallest choice that has is found by an integer program, and so on until it frees the
/// target. That is exponential at worst, within the limits.
public struct MissingSets: Sendable {
    private let obtainability: Obtainability
    private let blocked: BlockedGraph
    private let finder: ReferenceFinder
    private let limits: AdvisingLimits
    private let probe: ObtainabilityProbe
    /// For each blocked offering, the first root cause that alone is missing, and what needs it.
    private let causes: [(cause: Int, neededBy: Int)?]

    /// How many steps to spend on looking for root causes before a target is asked about.
    private static let workLimit = 50_000_000

    /// Prepares for questions about a learner. O(V + E), plus what root causes set free, up to a limit.
    public init(_ catalogue: Catalogue, _ obtainability: Obtainability, limits: AdvisingLimits = AdvisingLimits()) {
        self.obtainability = obtainability
        self.limits = limits
        blocked = BlockedGraph(obtainability)
        finder = ReferenceFinder(catalogue, on: obtainability.standing.asOf)
        var probe = ObtainabilityProbe(obtainability)
        causes = Self.causes(blocked, &probe)
        self.probe = probe
    }

    private static func causes(
        _ blocked: BlockedGraph, _ probe: inout ObtainabilityProbe
    ) -> [(cause: Int, neededBy: Int)?] {
        var causes = [(cause: Int, neededBy: Int)?](repeating: nil, count: blocked.offerings.count)
        var work = 0
        for cause in blocked.offerings.indices where blocked.depths[cause] == 0 && work < workLimit {
            let freed = blocked.freed(by: cause, &probe)
            work += freed.count + 1
            for (vertex, first) in freed where causes[vertex] == nil { causes[vertex] = (cause, first) }
        }
        return causes
    }
}

extension MissingSets {
    /// What is missing toward an offering; nothing is toward one that can be obtained.
    ///
    /// - Throws: ``IntegerProgramError/checkFailed`` on a fault of the solver.
    public func missing(toward target: OfferingIndex) throws(IntegerProgramError) -> MissingSet {
        var result = MissingSet(target: target, items: [], isBlockedByItself: false, isProved: true)
        guard let vertex = blocked.vertex(of: target) else { return result }
        if let known = causes[vertex] {
            result.items = [item(known.cause, neededBy: known.neededBy)]
            return result
        }
        var probe = probe
        let blockers = blocked.blockers(of: vertex, &probe).sorted { rank($0.vertex) < rank($1.vertex) }
        var search = MissingSearch(target: target, candidates: blockers.map { blocked.offerings[$0.vertex] }, probe)
        guard search.canBeFreed else {
            result.isBlockedByItself = true
            return result
        }
        let weights = blockers.map { min(blocked.depths[$0.vertex], HittingSets.largestWeight) }
        let proved = blockers.count <= limits.sizeLimit ? try search.smallest(weights: weights, limits.timeLimit) : nil
        let chosen = proved ?? search.irredundant()
        result.isProved = proved != nil
        result.items = chosen.map { item(blockers[$0].vertex, neededBy: blockers[$0].neededBy) }
            .sorted { $0.offering < $1.offering }
        return result
    }

    /// Root causes first.
    private func rank(_ vertex: Int) -> (Int, Int) { (blocked.depths[vertex], vertex) }

    private func item(_ vertex: Int, neededBy: Int) -> MissingSet.Item {
        let (part, award) = (blocked.offerings[vertex], blocked.offerings[neededBy])
        let (relation, span) = finder.reference(from: part, to: award) ?? (.prerequisite, .nowhere)
        return MissingSet.Item(offering: part, neededBy: award, relation: relation, declaredAt: span)
    }
}
