import Advising
import Pathways
import Testing

/// Random catalogues, every set of references tried.
struct BreakingSetProperties {
    @Test(arguments: 0..<6)
    func `no smaller set breaks the loop`(block: UInt64) throws {
        var compared = 0
        for seed in (block * 150)..<(block * 150 + 150) {
            var needs = RandomNeeds(seed: 5_000 + seed)
            let text = needs.text()
            let catalogue = Catalogue.reading(text)
            let graph = PathwayGraph(catalogue)
            for loop in Loops(catalogue, graph, Obtainability(catalogue)).loops {
                let causes = loop.edges.filter(graph.isLoopCause)
                guard causes.count <= 11 else { continue }
                let breaking = try BreakingSet(loop, in: graph, limits: .unhurried)
                let comment: Comment = "seed \(seed), loop of \(catalogue.names(loop.offerings)) in\n\(text)"
                #expect(breaking.isProved, comment)
                #expect(breaking.edges.count == smallestSize(loop, causes, graph), comment)
                #expect(isSorted(breaking.edges), comment)
                #expect(!isLooping(loop, graph, without: edges(breaking, loop, graph)), comment)
                compared += 1
            }
        }
        #expect(compared > 60)
    }

    func smallestSize(_ loop: Loop, _ causes: [EdgeID], _ graph: PathwayGraph) -> Int? {
        let sizes = (0..<(1 << causes.count)).compactMap { mask -> Int? in
            let removed = causes.indices.filter { mask & (1 << $0) != 0 }.map { causes[$0] }
            return isLooping(loop, graph, without: Set(removed)) ? nil : removed.count
        }
        return sizes.min()
    }

    /// Whether some reference that is left leads, by edges that are left, back to where it comes from.
    private func isLooping(_ loop: Loop, _ graph: PathwayGraph, without removed: Set<EdgeID>) -> Bool {
        let left = loop.edges.filter { !removed.contains($0) }
        return left.filter(graph.isLoopCause).contains { cause in
            var seen: Set<Vertex> = []
            var pending = [graph.digraph.head(of: cause)]
            while let next = pending.popLast() {
                if next == graph.digraph.tail(of: cause) { return true }
                guard seen.insert(next).inserted else { continue }
                pending += left.filter { graph.digraph.tail(of: $0) == next }.map(graph.digraph.head)
            }
            return false
        }
    }

    /// The edges of the graph behind the arrows of a breaking set.
    private func edges(_ breaking: BreakingSet, _ loop: Loop, _ graph: PathwayGraph) -> Set<EdgeID> {
        Set(
            loop.edges.filter { edge in
                breaking.edges.contains { arrow in
                    arrow.to.rawValue == graph.digraph.head(of: edge) && arrow.declaredAt == graph.span(of: edge)
                        && arrow.relation == graph.relation(of: edge)
                        && (graph.isHub(graph.digraph.tail(of: edge))
                            || arrow.from.rawValue == graph.digraph.tail(of: edge))
                }
            })
    }

    private func isSorted(_ edges: [PathwayEdge]) -> Bool {
        zip(edges, edges.dropFirst()).allSatisfy { ($0.declaredAt, $0.from, $0.to) <= ($1.declaredAt, $1.from, $1.to) }
    }
}
