/// What an offering leads to, what leads to it, and who recognises it.
public struct Explanation: Sendable {
    public let catalogue: Catalogue
    public let index: OfferingIndex
    /// Arrows from it: what it is part of, needed for, recommended for or equivalent to.
    public let leadsTo: [PathwayEdge]
    /// Arrows into it, recognitions left out.
    public let comesFrom: [PathwayEdge]
    /// Recognitions that start from it.
    public let recognisedBy: [Recognition<OfferingIndex>]
    /// Recognitions into it, or into an institution whose program it is.
    public let recognises: [Recognition<OfferingIndex>]

    /// What is declared about one offering; with `target`, only what bears on that.
    ///
    /// O(degree + recognitions).
    public init(
        _ catalogue: Catalogue, _ graph: PathwayGraph, of index: OfferingIndex, toward target: OfferingIndex? = nil
    ) {
        self.catalogue = catalogue
        self.index = index
        let plain = graph.digraph.edges.lazy.compactMap { graph.edge($0) }.filter { $0.recognition == nil }
        leadsTo = plain.filter { $0.from == index && (target == nil || $0.to == target) }
        comesFrom = target == nil ? plain.filter { $0.to == index } : []
        recognisedBy = catalogue.recognitions.filter { recognition in
            catalogue.starts(recognition, from: index)
                && (target.map { catalogue.leads(recognition, to: $0) } ?? true)
        }
        recognises = target == nil ? catalogue.recognitions.filter { catalogue.leads($0, to: index) } : []
    }
}

extension Catalogue {
    /// Whether a recognition starts from an offering: names it, or chooses from offerings like it.
    public func starts(_ recognition: Recognition<OfferingIndex>, from index: OfferingIndex) -> Bool {
        var result = false
        recognition.from.forEachNode { node in
            if case .complete(let leaf) = node, leaf.offering == index { result = true }
            if let filter = node.filter, !filter.isOpen, filter.matches(self[index], levels: levels) { result = true }
        }
        return result
    }

    /// Whether a recognition is into an offering, or into an institution whose program it is, or grants it.
    public func leads(_ recognition: Recognition<OfferingIndex>, to target: OfferingIndex) -> Bool {
        if recognition.grants.named.contains(where: { $0.value == target }) { return true }
        switch recognition.into {
        case .offering(let index): return index == target
        case .institution(let id): return self[target].kind == .program && self[target].institutions.contains(id)
        }
    }
}
