/// The order in which a diagram is cut into sheets: what belongs together stands together.
///
/// Parts that nothing connects come one after another; in each, everything that leads to an award stands right before
/// it, as far as it does not lead to an earlier one (a depth-first search against the lines, from what leads nowhere on).
/// A choice stays with what it is made for, and corequisites of each other stay together. The steps of a route keep
/// their order, and frames stay together.
struct SheetOrder {
    /// Positions that are never parted, in order.
    let units: [[Int]]

    /// O((v + e) log v).
    init(_ diagram: Diagram) {
        let owner = Self.owners(diagram)
        var members: [Int: [Int]] = [:]
        for position in diagram.vertices.indices { members[owner[position], default: []].append(position) }
        let links = diagram.edges.filter { owner[$0.from] != owner[$0.to] }
        var sources: [Int: [Int]] = [:]
        var isSource: Set<Int> = []
        for edge in links {
            sources[owner[edge.to], default: []].append(owner[edge.from])
            isSource.insert(owner[edge.from])
        }
        let parts = Self.joined(diagram.vertices.count, links.map { (owner[$0.from], owner[$0.to]) })
        var lane: [Int: Int] = [:]
        for (number, group) in diagram.lanes.enumerated() {
            for position in group.vertices { lane[owner[position]] = number }
        }
        let roots = members.keys.sorted {
            (parts[$0], isSource.contains($0) ? 1 : 0, $0) < (parts[$1], isSource.contains($1) ? 1 : 0, $1)
        }
        let order = Self.finished(roots, sources)
        func place(_ unit: Int) -> (Int, Int) {
            (
                lane[unit] ?? diagram.lanes.count,
                members[unit]?.compactMap { diagram.vertices[$0].step?.number }.min() ?? 0
            )
        }
        let sorted = order.enumerated().sorted { one, other in
            let (first, second) = (place(one.element), place(other.element))
            return (first.0, first.1, one.offset) < (second.0, second.1, other.offset)
        }
        units = sorted.map { members[$0.element] ?? [] }
    }

    /// Choices with their targets, corequisites of each other: the smallest position of each group.
    private static func owners(_ diagram: Diagram) -> [Int] {
        var ties: [(Int, Int)] = []
        var hasTarget: Set<Int> = []
        for edge in diagram.edges {
            if diagram.vertices[edge.from].kind == .choice, hasTarget.insert(edge.from).inserted {
                ties.append((edge.from, edge.to))
            }
            if edge.relation == .corequisite, edge.isTwoWay { ties.append((edge.from, edge.to)) }
        }
        return joined(diagram.vertices.count, ties)
    }

    /// For each number the smallest that it is tied to (union–find with path halving).
    private static func joined(_ count: Int, _ ties: [(Int, Int)]) -> [Int] {
        var parent = Array(0..<count)
        func root(_ start: Int) -> Int {
            var current = start
            while parent[current] != current {
                parent[current] = parent[parent[current]]
                current = parent[current]
            }
            return current
        }
        for (one, other) in ties {
            let (first, second) = (root(one), root(other))
            parent[max(first, second)] = min(first, second)
        }
        return (0..<count).map(root)
    }

    /// Units in the order in which a depth-first search against the lines leaves them.
    private static func finished(_ roots: [Int], _ sources: [Int: [Int]]) -> [Int] {
        var seen: Set<Int> = []
        var order: [Int] = []
        for root in roots where seen.insert(root).inserted {
            var stack = [(unit: root, rest: (sources[root] ?? [])[...])]
            while let top = stack.last {
                guard let next = top.rest.first else {
                    order.append(top.unit)
                    stack.removeLast()
                    continue
                }
                stack[stack.count - 1].rest.removeFirst()
                if seen.insert(next).inserted { stack.append((next, (sources[next] ?? [])[...])) }
            }
        }
        return order
    }
}
