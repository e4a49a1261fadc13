import Pathways
import Testing

/// Where every prerequisite is any one of several offerings, what an offering hangs on are its dominators in the plain
/// graph, seen from a root that leads to whatever requires nothing.
@Suite struct SinglePointsDominatorTests {
    @Test func singlePointsAreDominators() throws {
        let day = try #require(CalendarDate(year: 2_026, month: 9, day: 1))
        var pointCount = 0
        for seed in 0..<600 {
            var random = GraphRandom(seed: UInt64(seed))
            let needs = Self.needs(&random, count: 2 + seed % 40)
            let catalogue = Self.catalogue(needs)
            let points = SinglePoints(catalogue, asOf: day, of: Array(catalogue.indices))
            let found = catalogue.indices.map { points.through(of: $0).map(\.position) }
            let expected = DominatorOracle(needs).dominators
            pointCount += expected.joined().count
            #expect(found == expected, "seed \(seed): \(needs)")
        }
        #expect(pointCount > 5_000, "the catalogues hang on too little to show anything")
    }

    /// For each offering those of which one is required; loops and offerings that nobody can obtain among them.
    private static func needs(_ random: inout GraphRandom, count: Int) -> [[Int]] {
        (0..<count).map { place in
            if place == 0 || random.oneIn(8) { return [] }
            return (0..<Int.random(in: 1...3, using: &random)).map { _ in
                random.oneIn(5)
                    ? Int.random(in: 0..<count, using: &random)
                    : Int.random(in: max(0, place - 6)..<place, using: &random)
            }
        }
    }

    private static func catalogue(_ needs: [[Int]]) -> Catalogue {
        Catalogue(
            offerings: needs.enumerated().map { place, needs in
                var offering = Offering("made/o\(1_000 + place)", credits: Credits(3))
                if !needs.isEmpty {
                    offering.requires = .any(needs.map { .complete(.init(OfferingIndex($0))) }, .nowhere)
                }
                return offering
            })
    }
}

/// The dominators of each vertex, by the method of K. D. Cooper, T. J. Harvey and K. Kennedy, "A simple, fast dominance
/// algorithm", Rice University TR-06-33870 (2001).
private struct DominatorOracle {
    /// Ascending, without the vertex itself; empty for a vertex that cannot be reached.
    let dominators: [[Int]]

    init(_ before: [[Int]]) {
        let root = before.count
        let order = Self.postorder(before)
        var places: [Int: Int] = [:]
        for (place, vertex) in order.enumerated() { places[vertex] = place }
        var parents = [root: root]
        var hasChanged = true
        while hasChanged {
            hasChanged = false
            for vertex in order.reversed() where vertex != root {
                var nearest: Int?
                for tail in before[vertex].isEmpty ? [root] : before[vertex] where parents[tail] != nil {
                    var (one, other) = (tail, nearest ?? tail)
                    while one != other {
                        if places[one, default: 0] < places[other, default: 0] {
                            one = parents[one] ?? root
                        } else {
                            other = parents[other] ?? root
                        }
                    }
                    nearest = one
                }
                if let nearest, parents[vertex] != nearest { (parents[vertex], hasChanged) = (nearest, true) }
            }
        }
        dominators = before.indices.map { vertex in
            var result: [Int] = []
            var current = parents[vertex] ?? root
            while current != root {
                result.append(current)
                current = parents[current] ?? root
            }
            return result.sorted()
        }
    }

    /// What the root, the number after the last vertex, reaches, in the order in which a search in depth leaves it.
    private static func postorder(_ before: [[Int]]) -> [Int] {
        var after = [[Int]](repeating: [], count: before.count + 1)
        for (head, tails) in before.enumerated() {
            for tail in tails.isEmpty ? [before.count] : tails { after[tail].append(head) }
        }
        var (order, seen): ([Int], Set<Int>) = ([], [before.count])
        var path = [(vertex: before.count, next: 0)]
        while let top = path.last {
            if top.next == after[top.vertex].count {
                order.append(top.vertex)
                path.removeLast()
            } else {
                path[path.count - 1].next += 1
                let head = after[top.vertex][top.next]
                if seen.insert(head).inserted { path.append((head, 0)) }
            }
        }
        return order
    }
}
