import IntegerProgramming
import Pathways

/// Counts the credits that one offering more adds toward awards.
struct DoorCredits {
    private let catalogue: Catalogue
    private let graph: PathwayGraph
    /// The graph against its edges; their identifiers are the same.
    private let reversed: Digraph
    private let holdings: [Holding]
    private let asOf: CalendarDate?
    private let limits: AdvisingLimits
    private(set) var counts: [OfferingIndex: [Doors.Count]] = [:]
    private(set) var isProved = true

    init(
        _ catalogue: Catalogue, _ graph: PathwayGraph, holdings: [Holding], asOf: CalendarDate?,
        limits: AdvisingLimits
    ) {
        self.catalogue = catalogue
        self.graph = graph
        reversed = graph.digraph.reversed()
        self.holdings = holdings
        self.asOf = asOf
        self.limits = limits
    }

    /// Adds what each of the offerings that lead to an award along stacks, recognitions and equivalents adds toward it:
    /// the ledger with the offering less the ledger without.
    ///
    /// An award that none of them leads to costs O(what leads to it).
    mutating func count(toward award: OfferingIndex, from open: [OfferingIndex]) throws(IntegerProgramError) {
        let search = BreadthFirstSearch(reversed, from: [award.rawValue]) { graph.relation(of: $0).isProgress }
        let leading = open.filter { $0 != award && search.reaches($0.rawValue) }
        guard !leading.isEmpty else { return }
        let target = LedgerTarget(award, in: catalogue)
        guard let before = try counted(holdings, toward: target) else { return }
        for offering in leading {
            let with = try counted(holdings + [Holding(offering, completed: asOf)], toward: target)
            guard let with, with != before else { continue }
            counts[offering, default: []].append(
                Doors.Count(toward: award, credits: Credits(with - before, target.unit)))
        }
    }

    /// What counts in the ledger of these holdings; `nil` if that is not known in time.
    private mutating func counted(
        _ holdings: [Holding], toward target: LedgerTarget
    ) throws(IntegerProgramError) -> Rational? {
        let counted = try LedgerProblem(holdings, toward: target, on: asOf, limits: limits).mostCredit()
        isProved = isProved && counted != nil
        return counted
    }
}
