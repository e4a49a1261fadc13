import IntegerProgramming
import Pathways

/// Finds what is missing toward blocked offerings, for as many of them as are asked about.
///
/// What is looked for is a smallest set of offerings, other than the target, with which
/// ``Obtainability/assuming(_:)`` makes the target obtainable. Each offering that cannot be obtained has a depth: 0 for a
/// root cause, before which nothing blocked stands but its own circle, one more than what stands before it elsewhere. If
/// one root cause is all that is missing, it is the answer. Among other sets of the least size, the sum of the depths
/// decides (no more than 15 counted for each), as far as a few rounds of the search tell.
///
/// What each root cause sets free is looked up once for all targets. Elsewhere the search goes by *barriers*: offerings
/// without which the target stays blocked even if everything else is held, so that each answer has one of them. A
/// smallest choice that has one of each barrier at hand is found by an integer program, then a barrier it misses, until the
/// choice frees the target. That is exponential at worst, within the limits; a set that holds what the target waits
/// for directly is there from the beginning.
public struct MissingSets: Sendable {
    private let blocked: BlockedGraph
    private let finder: ReferenceFinder
    private let limits: AdvisingLimits
    private let probe: ObtainabilityProbe
    /// The depth of each blocked offering, as far as it counts.
    private let weights: [Int]
    /// For each blocked offering, the first root cause that alone is missing, and what needs it.
    private let causes: [(cause: Int, neededBy: Int)?]

    /// How many steps to spend on looking for root causes before a target is asked about.
    private static let workLimit = 50_000_000

    /// Prepares for questions about a learner. O(V + E), plus what root causes set free, up to a limit.
    public init(_ catalogue: Catalogue, _ obtainability: Obtainability, limits: AdvisingLimits = AdvisingLimits()) {
        self.limits = limits
        blocked = BlockedGraph(obtainability)
        weights = blocked.offerings.indices.map { [blocked] in min(blocked.depth(of: $0), HittingSets.largestWeight) }
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
        for cause in blocked.offerings.indices where blocked.depth(of: cause) == 0 && work < workLimit {
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
        let direct = blocked.directBlockers(of: vertex).sorted { (weights[$0], $0) < (weights[$1], $1) }
        var search = MissingSearch(toward: vertex, in: blocked, probe)
        guard search.isFreed(by: direct) else {
            result.isBlockedByItself = true
            return result
        }
        let known = search.irredundant(among: direct)
        let answer = try search.smallest(known: known, weights: weights, limits.timeLimit)
        result.isProved = answer.isProved
        let followers = blocked.followers(of: answer.choice, before: vertex)
        result.items = answer.choice.map { item($0, neededBy: followers[$0] ?? vertex) }
        return result
    }

    private func item(_ vertex: Int, neededBy: Int) -> MissingSet.Item {
        let (part, award) = (blocked.offerings[vertex], blocked.offerings[neededBy])
        let (relation, span) = finder.reference(from: part, to: award) ?? (.prerequisite, .nowhere)
        return MissingSet.Item(offering: part, neededBy: award, relation: relation, declaredAt: span)
    }
}
