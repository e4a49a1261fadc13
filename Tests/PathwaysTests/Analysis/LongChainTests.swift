import Pathways
import Testing

/// Very many offerings one after another: nothing recurses over what users declare.
@Suite(.serialized) struct LongChainTests {
    /// So many offerings, each made by `change` from one that stands alone, given the one before.
    private func catalogue(_ count: Int, _ change: (inout Offering, OfferingIndex, Int) -> Void) -> Catalogue {
        Catalogue(
            offerings: (0..<count).map { position in
                let digits = String(position)
                let padding = String(repeating: "0", count: 7 - digits.count)
                var offering = Offering("x/\(padding)\(digits)")
                change(&offering, OfferingIndex(position > 0 ? position - 1 : count - 1), position)
                return offering
            })
    }

    /// Every other offering is an award made of the one before, which it costs no step to be given.
    @Test func chainOfAMillion() throws {
        let count = 1_000_000
        let catalogue = catalogue(count) { offering, before, position in
            if position == 0 { return }
            if position % 2 == 0 {
                offering.stacks = .all([.complete(.init(before))], .nowhere)
            } else {
                offering.requires = .complete(.init(before))
            }
        }
        let graph = PathwayGraph(catalogue)
        #expect(graph.edgeCount == count - 1)
        let obtainability = Obtainability(catalogue)
        #expect(obtainability.steps(of: OfferingIndex(0)) == 1)
        #expect(obtainability.steps(of: OfferingIndex(count - 1)) == count / 2 + 1)
        #expect(Loops(catalogue, graph, obtainability).loops.isEmpty)
    }

    @Test func circleOfPrerequisites() throws {
        let count = 100_000
        let catalogue = catalogue(count) { offering, before, _ in offering.requires = .complete(.init(before)) }
        let graph = PathwayGraph(catalogue)
        let loops = Loops(catalogue, graph, Obtainability(catalogue)).loops
        #expect(loops.map(\.kind) == [.deadlock])
        #expect(loops.first?.cycle.count == count)
        #expect(loops.first?.stuck.count == count)
    }

    /// Taken together, they are obtained together, and are no finding.
    @Test func circleOfCorequisites() throws {
        let count = 100_000
        let catalogue = catalogue(count) { offering, before, _ in offering.corequisites = .complete(.init(before)) }
        let obtainability = Obtainability(catalogue)
        #expect(obtainability.steps(of: OfferingIndex(count / 2)) == 1)
        #expect(Loops(catalogue, PathwayGraph(catalogue), obtainability).loops.isEmpty)
    }
}
