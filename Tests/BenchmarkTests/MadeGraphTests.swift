import Pathways
import Testing

@testable import pathways_bench

@Suite struct MadeGraphTests {
    @Test func randomGraphsAreTheSameForTheSameSeed() {
        func graph(_ isAcyclic: Bool, _ seed: UInt64) -> Digraph {
            RandomDigraph.make(vertices: 500, edges: 1_500, isAcyclic: isAcyclic, seed: seed)
        }
        #expect(graph(false, 1).tails == graph(false, 1).tails && graph(false, 1).heads == graph(false, 1).heads)
        #expect(graph(false, 1).heads != graph(false, 2).heads)
        #expect(graph(false, 1).edgeCount == 1_500)
        #expect(StronglyConnectedComponents(graph(false, 1)).count < 250)
        #expect(TopologicalOrder(graph(true, 1)).isComplete)
        #expect(RandomDigraph.make(vertices: 1, edges: 5, isAcyclic: false).edgeCount == 0)
    }

    /// The catalogues whose dominators are measured have only choices of one, lead backward, and can be obtained.
    @Test func alternatives() {
        let catalogue = DominatorCommand.catalogue(offerings: 2_000)
        #expect(catalogue.offerings.count == 2_000)
        for index in catalogue.indices {
            guard let requires = catalogue[index].requires else { continue }
            guard case .any(let parts, _) = requires else {
                Issue.record("\(index) requires \(requires)")
                continue
            }
            #expect((1...3).contains(parts.count) && requires.leaves.allSatisfy { $0.offering < index })
        }
        let obtainability = Obtainability(catalogue)
        #expect(catalogue.indices.allSatisfy(obtainability.isObtainable))
    }
}
