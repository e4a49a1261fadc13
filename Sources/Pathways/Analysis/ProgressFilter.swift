/// Which edges a learner can make progress along.
struct ProgressFilter {
    let catalogue: Catalogue
    let graph: PathwayGraph
    let standing: LearnerStanding

    /// Whether holding, or coming to hold, the tail helps toward the head: stacks always, recognitions and equivalents
    /// while their dates and conditions allow it.
    func isOpen(_ edge: EdgeID) -> Bool {
        guard graph.relation(of: edge).isProgress else { return false }
        let tail = OfferingIndex(Int(graph.digraph.tail(of: edge)))
        if let number = graph.equivalence(of: edge) { return isOpen(catalogue.equivalences[number], from: tail) }
        guard let number = graph.recognition(of: edge) else { return true }
        let recognition = catalogue.recognitions[number]
        if standing.holds(tail) {
            return recognition.from.leaves.contains {
                $0.offering == tail && standing.meets($0, under: recognition).isMet
            }
        }
        return standing.asOf.map(recognition.isOpen(on:)) ?? true || isOpen(recognition, fromHub: tail.rawValue)
    }

    /// Why holding the tail does not help toward the head, though the recognition is declared; empty where it does.
    func refusals(of edge: EdgeID) -> [Message] {
        let tail = OfferingIndex(Int(graph.digraph.tail(of: edge)))
        guard let number = graph.recognition(of: edge), !graph.isHub(tail.rawValue), standing.holds(tail),
            graph.relation(of: edge).isProgress, !isOpen(edge)
        else { return [] }
        let recognition = catalogue.recognitions[number]
        for leaf in recognition.from.leaves where leaf.offering == tail {
            if case .unmet(let reasons) = standing.meets(leaf, under: recognition) { return reasons }
        }
        return []
    }

    /// Whether something held that a filter matches meets a recognition, even though its agreement has ended.
    private func isOpen(_ recognition: Recognition<OfferingIndex>, fromHub vertex: Vertex) -> Bool {
        guard case .filter(let filter)? = graph.hub(vertex) else { return false }
        return standing.holdings.contains { holding in
            filter.matches(catalogue[holding.offering], levels: catalogue.levels)
                && standing.meets(.init(holding.offering), under: recognition).isMet
        }
    }

    private func isOpen(_ equivalence: Equivalence<OfferingIndex>, from tail: OfferingIndex) -> Bool {
        if standing.holds(tail) { return standing.meets(tail, under: equivalence).isMet }
        guard let asOf = standing.asOf else { return true }
        return !equivalence.effective.hasEnded(by: asOf)
            && !(equivalence.agreement?.effective.hasEnded(by: asOf) ?? false)
    }

    /// What has to be confirmed about what is held toward an offering's own requirements.
    func confirmations(toward offering: Offering) -> [Message] {
        let leaves = [offering.requires, offering.corequisites, offering.stacks].compactMap { $0 }.flatMap(\.leaves)
        return leaves.flatMap { leaf in
            if case .metIf(let texts) = standing.meets(leaf) { texts } else { [Message]() }
        }
    }

    /// What has to be confirmed about the recognitions on a way.
    func confirmations(along path: [PathwayEdge]) -> [Message] {
        var result: [Message] = []
        for number in path.compactMap(\.recognition) {
            let recognition = catalogue.recognitions[number]
            var texts = recognition.conditions.confirm.map(Message.init(verbatim:))
            for leaf in recognition.from.leaves where standing.holds(leaf.offering) {
                if case .metIf(let conditions) = standing.meets(leaf, under: recognition) { texts += conditions }
            }
            for text in texts where !result.contains(text) { result.append(text) }
        }
        return result
    }
}
