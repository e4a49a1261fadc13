/// What leads from offerings, as their Critical Information Summaries need it: made once for a whole catalogue.
struct SummaryLinks: Sendable {
    let catalogue: Catalogue
    let graph: PathwayGraph

    /// The edges that start from an offering, or from a filter that matches it. What stands in both is named twice.
    private func edges(from offering: OfferingIndex) -> some Sequence<EdgeID> {
        let digraph = graph.digraph
        return digraph.outEdges(of: offering.rawValue).lazy.flatMap { edge in
            graph.relation(of: edge) == .membership ? digraph.outEdges(of: digraph.head(of: edge)) : [edge]
        }
    }

    /// The award that an edge is a part of, unless it is the offering itself, which a filter of its own may match.
    private func award(_ edge: EdgeID, besides offering: OfferingIndex) -> OfferingIndex? {
        let head = OfferingIndex(Int(graph.digraph.head(of: edge)))
        return graph.relation(of: edge) == .stack && head != offering ? head : nil
    }

    /// The awards whose stacks name an offering or choose from offerings like it, in order.
    func awards(of offering: OfferingIndex) -> [OfferingIndex] {
        Set(edges(from: offering).compactMap { award($0, besides: offering) }).sorted()
    }

    /// The recognitions that start from an offering, counted in ``Catalogue/recognitions``, in order.
    func recognitions(from offering: OfferingIndex) -> [Int] {
        Set(edges(from: offering).compactMap(recognition)).sorted()
    }

    /// The equivalences by which an offering counts as another, counted in ``Catalogue/equivalences``, in order.
    func equivalences(from offering: OfferingIndex) -> [Int] {
        Set(edges(from: offering).compactMap(graph.equivalence)).sorted()
    }

    /// The recognition that an edge starts; the bridging courses that it asks for besides are no start.
    private func recognition(_ edge: EdgeID) -> Int? {
        graph.relation(of: edge) == .bridge ? nil : graph.recognition(of: edge)
    }
}

extension SummaryLinks {
    /// The core fields that nothing declared fills, in the order of the record. O(declarations about the offering).
    func missing(of offering: OfferingIndex) -> [SummaryItem] { SummaryItem.core.filter { !has($0, of: offering) } }

    /// Whether an offering has a core field: by a text of that name, or by what is declared of the same thing.
    private func has(_ item: SummaryItem, of index: OfferingIndex) -> Bool {
        let offering = catalogue[index]
        if let text = item.text, offering.details.summaryText(text) != nil { return true }
        switch item {
        case .institution: return !offering.institutions.isEmpty
        case .title: return offering.details.unlessBlank(offering.details.title) != nil
        case .learnerEffort: return offering.details.hours != nil || !offering.details.effort.isEmpty
        case .prerequisites: return offering.saysWhatIsNeededBefore
        case .creditOtherRecognition: return offering.credits != nil || isRecognised(index)
        case .learnerPathways: return leadsOn(index)
        default: return false
        }
    }

    private func isRecognised(_ offering: OfferingIndex) -> Bool {
        edges(from: offering).contains { recognition($0) != nil || graph.equivalence(of: $0) != nil }
    }

    private func leadsOn(_ offering: OfferingIndex) -> Bool {
        edges(from: offering).contains {
            graph.relation(of: $0) == .ladder || award($0, besides: offering) != nil
        }
    }
}

extension Offering {
    /// Whether it is declared what has to come before, or that nothing has to.
    fileprivate var saysWhatIsNeededBefore: Bool {
        requires != nil || corequisites != nil || strictCorequisites != nil || admission == .laddersOnly
    }
}
