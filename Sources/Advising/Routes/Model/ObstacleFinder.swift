import IntegerProgramming
import Pathways

/// Finds out what stands in the way where there is no route.
struct ObstacleFinder {
    private let question: RouteQuestion
    private let cone: RouteCone

    init(_ question: RouteQuestion, _ cone: RouteCone) {
        self.question = question
        self.cone = cone
    }

    private var catalogue: Catalogue { cone.catalogue }

    /// A smallest set of things in the way: what is to be avoided and would have to be taken, or what cannot be obtained.
    func obstacles(_ limits: AdvisingLimits) throws(IntegerProgramError) -> [RouteObstacle] {
        let unwished = try unwished(limits)
        if !unwished.isEmpty { return unwished }
        let obtainability = Obtainability(catalogue, cone.standing)
        let missing = try MissingSets(catalogue, obtainability).missing(toward: question.target)
        if missing.items.isEmpty {
            let target = catalogue[question.target]
            return [
                RouteObstacle(
                    kind: .loop, offering: question.target, span: target.span, source: target.details.source?.value)
            ]
        }
        return missing.items.map { item in
            RouteObstacle(
                kind: .missing, offering: item.offering, neededBy: item.neededBy, span: item.declaredAt,
                source: catalogue[item.neededBy].details.source?.value)
        }
    }

    /// The fewest offerings to be avoided that some route takes.
    private func unwished(_ limits: AdvisingLimits) throws(IntegerProgramError) -> [RouteObstacle] {
        guard !cone.leftOut.isEmpty else { return [] }
        let whole = RouteCone(question, cone.index, cone.standing, ignoresWishes: true)
        var search = RouteSearch(whole, limits: limits, sparing: { !whole.isWished($0) })
        guard let found = try search.next() else { return [] }
        return found.order.sequence.filter { !whole.isWished($0) }.map { offering in
            RouteObstacle(
                kind: .avoided, offering: offering, span: catalogue[offering].span,
                source: catalogue[offering].details.source?.value)
        }
    }

    /// Awards that lead to the target and can be obtained, the nearest first; five at most.
    func nearest() -> [OfferingIndex] {
        let obtainability = Obtainability(catalogue, cone.standing)
        var (result, queue, seen) = ([OfferingIndex](), [question.target], Set([question.target]))
        var next = 0
        while next < queue.count, result.count < 5 {
            let current = queue[next]
            next += 1
            if current != question.target, catalogue[current].kind.isAward, !cone.standing.holds(current),
                cone.isWished(current),
                obtainability.isObtainable(current)
            {
                result.append(current)
            }
            for source in sources(of: current) where seen.insert(source).inserted { queue.append(source) }
        }
        return result
    }

    private func sources(of offering: OfferingIndex) -> [OfferingIndex] {
        let declared = catalogue[offering]
        let needs = [declared.requires, declared.stacks, declared.corequisites].compactMap(\.self)
        let ladders = cone.index.ladders(into: offering, in: catalogue).map { catalogue.recognitions[$0].from }
        return (needs + ladders).flatMap { $0.leaves.map(\.offering) }
    }
}
