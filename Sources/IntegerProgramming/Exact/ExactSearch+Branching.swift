extension ExactSearch {
    /// Splits a node in two: dives into the half nearer to the relaxation and keeps the other for later.
    mutating func branch(_ node: SearchNode, at values: [Double]?) {
        let candidate = values.flatMap { branching.best(in: node.box, $0) } ?? node.box.firstSplit
        guard let candidate else { return }
        let startsAbove = candidate.fraction > 0.5
        open.insert(node.half(candidate, isUpper: !startsAbove))
        open.dive(node.half(candidate, isUpper: startsAbove))
    }
}

extension Box {
    /// The first variable that is not yet fixed, split at its lower bound.
    fileprivate var firstSplit: Branching.Split? {
        lower.indices.first { lower[$0] < upper[$0] }.map {
            Branching.Split(column: $0, floor: lower[$0], fraction: 0)
        }
    }
}
