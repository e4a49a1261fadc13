import Testing

@testable import IntegerProgramming

/// The data structures of the search.
@Suite struct StructureTests {
    @Test func rowsAreTransposed() {
        var rows = SparseRows()
        rows.append([(0, 5), (2, -1)])
        rows.append([])
        rows.append([(2, 7)])
        let columns = rows.transposed(columnCount: 4)
        #expect(columns.count == 4)
        #expect(columns.starts == [0, 1, 1, 3, 3])
        #expect(columns.columns == [0, 0, 2])
        #expect(columns.coefficients == [5, -1, 7])
    }

    @Test func openNodesComeByBound() throws {
        var random = SplitMix64(seed: 7)
        let root = SearchNode(try StandardForm(IntegerProgram(), .minimise))
        var open = OpenNodes(columnCount: 0)
        let bounds = (0..<200).map { _ in random.int(0...50) }
        for bound in bounds {
            var node = root
            node.bound = bound
            open.insert(node)
        }
        var dive = root
        dive.bound = 99
        open.dive(dive)
        #expect(open.bound == bounds.min())
        #expect(open.pop()?.bound == 99)
        var popped: [Int] = []
        while let node = open.pop() { popped.append(node.bound) }
        #expect(popped == bounds.sorted())
        #expect(open.bound == nil)
    }

    @Test func openNodesComeDepthFirstWhenThereAreTooMany() throws {
        let root = SearchNode(try StandardForm(IntegerProgram(), .minimise))
        var open = OpenNodes(columnCount: 20_000_000)
        for bound in [1, 2, 3] {
            var node = root
            node.bound = bound
            open.insert(node)
        }
        #expect([open.pop()?.bound, open.pop()?.bound, open.pop()?.bound] == [3, 2, 1])
    }

    @Test func setsAreUnited() {
        var sets = DisjointSets(count: 5)
        sets.unite(0, 1)
        sets.unite(3, 4)
        sets.unite(1, 0)
        #expect(sets.root(of: 0) == sets.root(of: 1))
        #expect(sets.root(of: 1) != sets.root(of: 2))
        sets.unite(4, 1)
        #expect(sets.root(of: 3) == sets.root(of: 0))
    }

    @Test func partsShareNoConstraint() throws {
        var program = IntegerProgram()
        let x = (0..<6).map { _ in program.addBinary() }
        program.addConstraint([(1, x[0]), (1, x[3])], .atMost, 1)
        program.addConstraint([(1, x[1]), (1, x[4]), (1, x[5])], .atLeast, 1)
        program.addConstraint([(1, x[5]), (1, x[2])], .equal, 1)
        program.objective = x.map { (4, $0) }
        let parts = try #require(try StandardForm(program, .minimise).components())
        #expect(parts.map(\.columns) == [[0, 3], [1, 2, 4, 5]])
        #expect(parts.map(\.form.rows.count) == [1, 2])
        #expect(parts.map(\.costUnit) == [4, 4])
    }
}
