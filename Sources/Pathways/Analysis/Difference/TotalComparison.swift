/// What an award adds up to.
public struct AwardTotal: Hashable, Sendable {
    /// The credits it declares; `nil` when none are published.
    public var declared: Rational?
    public var range: CreditRange
    public var unit: CreditUnit
}

/// Compares what awards add up to in two catalogues.
struct TotalComparison {
    let difference: CatalogueDifference
    let old: (catalogue: Catalogue, graph: PathwayGraph)
    let new: (catalogue: Catalogue, graph: PathwayGraph)

    private static let fields: Set<String> = [
        "credits", "unit", "stacks", "other-credits", "kind", "level", "code", "institutions",
    ]

    /// The awards of both whose parts, or parts of parts, changed, if they add up to something else.
    func changes(
        _ range: (OfferingIndex, Catalogue) -> CreditRange
    ) -> [DifferenceConsequences.TotalChange] {
        let touched = touchedAwards(in: old).union(touchedAwards(in: new))
        return touched.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.compactMap { id in
            guard let (before, after) = pair(id) else { return nil }
            let first = total(before, old.catalogue, range)
            let second = total(after, new.catalogue, range)
            guard first != second else { return nil }
            return .init(id: id, title: new.catalogue[after].title, old: first, new: second)
        }
    }

    private func pair(_ id: String) -> (OfferingIndex, OfferingIndex)? {
        guard let before = old.catalogue.index(of: id), let after = new.catalogue.index(of: id) else { return nil }
        return (before, after)
    }

    private func total(
        _ index: OfferingIndex, _ catalogue: Catalogue, _ range: (OfferingIndex, Catalogue) -> CreditRange
    ) -> AwardTotal {
        var bounds = range(index, catalogue)
        // Positions of parts differ from catalogue to catalogue without meaning anything.
        bounds.unknown = []
        return AwardTotal(declared: catalogue[index].credits?.amount, range: bounds, unit: catalogue[index].unit)
    }

    /// The awards that what changed is part of, and those that changed themselves.
    private func touchedAwards(in side: (catalogue: Catalogue, graph: PathwayGraph)) -> Set<String> {
        let (catalogue, graph) = side
        let search = BreadthFirstSearch(graph.digraph, from: touched.compactMap { catalogue.index(of: $0)?.rawValue }) {
            graph.relation(of: $0) == .stack || graph.relation(of: $0) == .membership
        }
        let reached = search.order.filter { !graph.isHub($0) }.map { catalogue[OfferingIndex(Int($0))] }
        return Set(reached.filter(\.isAward).map(\.id))
    }

    /// The identifiers of offerings whose own credit or parts changed; all of them once the meaning of units did.
    private var touched: [String] {
        let records = difference.added + difference.removed
        let unitFields: Set<String> = ["unit", "factor"]
        let hasNewUnits =
            records.contains { $0.family == .conversion }
            || difference.changed.contains { change in
                change.old.family != .offering && change.fields.contains { unitFields.contains($0.field) }
            }
        if hasNewUnits { return Set((old.catalogue.offerings + new.catalogue.offerings).map(\.id)).sorted() }
        let changed = difference.changed.filter { change in
            change.old.family == .offering && change.fields.contains { Self.fields.contains($0.field) }
        }
        return (records.filter { $0.family == .offering }.map(\.key) + changed.map(\.old.key)).sorted()
    }
}
