import Testing

@testable import Pathways

@Suite struct ImpliedPrerequisiteTests {
    @Test func aPrerequisiteOfAPrerequisiteIsHiddenAndCounted() throws {
        let catalogue = Self.catalogue([[], [0], [0, 1]])
        let diagram = try Diagram(catalogue, PathwayGraph(catalogue))
        #expect(Self.pairs(diagram) == [[0, 1], [1, 2]])
        #expect(diagram.impliedCount == 1)
        let all = try Diagram(catalogue, PathwayGraph(catalogue), .init(showsImplied: true))
        #expect(Self.pairs(all) == [[0, 1], [0, 2], [1, 2]])
        #expect(all.impliedCount == 0)
    }

    @Test func anArrowWithALabelStays() throws {
        let catalogue = Self.catalogue([[], [0], [0, 1]], graded: [[0, 2]])
        #expect(try Diagram(catalogue, PathwayGraph(catalogue)).impliedCount == 0)
    }

    @Test func aWayThroughWhatIsNotDrawnImpliesNothing() throws {
        let catalogue = Self.catalogue([[], [0], [0, 1]])
        let selection = DiagramSelection.only([OfferingIndex(0), OfferingIndex(2)])
        #expect(Self.pairs(try Diagram(catalogue, PathwayGraph(catalogue), .init(selection))) == [[0, 2]])
    }

    @Test func aCircleKeepsItsArrows() throws {
        let catalogue = Self.catalogue([[2], [0], [1, 0]])
        #expect(try Diagram(catalogue, PathwayGraph(catalogue)).impliedCount == 0)
    }

    @Test func oneAlternativeOfAChoiceImpliesNothing() throws {
        var offerings = (0..<3).map { Offering("x/o\($0)") }
        offerings[1].requires = .complete(.init(OfferingIndex(0)))
        let choice = Requirement.any(
            [.complete(.init(OfferingIndex(1))), .complete(.init(OfferingIndex(2)))], .nowhere)
        offerings[2].requires = .all([.complete(.init(OfferingIndex(0))), choice], .nowhere)
        let catalogue = Catalogue(offerings: offerings)
        #expect(try Diagram(catalogue, PathwayGraph(catalogue)).impliedCount == 0)
    }

    @Test func hidesExactlyWhatALongerWayImplies() throws {
        for seed in UInt64(1)...500 {
            var random = GraphRandom(seed: seed)
            let count = Int.random(in: 1...7, using: &random)
            let needs = (0..<count).map { _ in (0..<count).filter { _ in random.oneIn(4) } }
            let graded = Set(
                needs.enumerated().flatMap { target, list in
                    list.filter { _ in random.oneIn(6) }.map { [$0, target] }
                })
            let catalogue = Self.catalogue(needs, graded: graded)
            let diagram = try Diagram(catalogue, PathwayGraph(catalogue))
            let arrows = needs.enumerated().flatMap { target, list in list.map { [$0, target] } }
            let reach = Self.reach(count, arrows)
            let kept = arrows.filter { graded.contains($0) || !Self.isImplied($0, reach, count) }
            #expect(
                Self.pairs(diagram) == kept.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) },
                "seed \(seed): \(needs), \(graded)")
            #expect(diagram.impliedCount == arrows.count - kept.count, "seed \(seed)")
            #expect(Self.reach(count, kept) == reach, "seed \(seed): something was lost")
        }
    }

    @Test func aPartOfAPrerequisiteIsImplied() throws {
        var offerings = (0..<3).map { Offering("x/o\($0)") }
        offerings[1].stacks = .complete(.init(OfferingIndex(0)))
        offerings[2].requires = .all(
            [.complete(.init(OfferingIndex(0))), .complete(.init(OfferingIndex(1)))], .nowhere)
        let catalogue = Catalogue(offerings: offerings)
        let diagram = try Diagram(catalogue, PathwayGraph(catalogue))
        #expect(Self.pairs(diagram) == [[0, 1], [1, 2]] && diagram.impliedCount == 1)
    }

    @Test func partsImplyWhatAWayEndingInAPrerequisiteImplies() throws {
        for seed in UInt64(1)...500 {
            var random = GraphRandom(seed: seed)
            let count = Int.random(in: 1...7, using: &random)
            // Only what comes earlier is needed, so that there is no circle.
            let needs = (0..<count).map { target in (0..<target).filter { _ in random.oneIn(3) } }
            let parts = (0..<count).map { target in (0..<target).filter { _ in random.oneIn(3) } }
            var offerings = (0..<count).map { Offering("x/o\($0)") }
            for target in 0..<count {
                let (need, part) = (Self.all(needs[target]), Self.all(parts[target]))
                (offerings[target].requires, offerings[target].stacks) = (need, part)
            }
            let catalogue = Catalogue(offerings: offerings)
            let diagram = try Diagram(catalogue, PathwayGraph(catalogue))
            let arrows = needs.enumerated().flatMap { target, list in list.map { [$0, target] } }
            let all = arrows + parts.enumerated().flatMap { target, list in list.map { [$0, target] } }
            let reach = Self.reach(count, all)
            let kept = arrows.filter { arrow in !arrows.contains { $0[1] == arrow[1] && reach[arrow[0]][$0[0]] } }
            let drawn = diagram.edges.filter { $0.relation == .prerequisite }
                .map { [$0.from, $0.to] }.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }
            #expect(drawn == kept.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }, "seed \(seed): \(needs), \(parts)")
        }
    }

    private static func all(_ list: [Int]) -> Requirement<OfferingIndex>? {
        list.isEmpty ? nil : .all(list.map { .complete(.init(OfferingIndex($0))) }, .nowhere)
    }

    /// A way through a third vertex that lies in a circle with neither end.
    private static func isImplied(_ arrow: [Int], _ reach: [[Bool]], _ count: Int) -> Bool {
        func isTied(_ one: Int, _ other: Int) -> Bool { one == other || (reach[one][other] && reach[other][one]) }
        guard !isTied(arrow[0], arrow[1]) else { return false }
        return (0..<count).contains { middle in
            !isTied(middle, arrow[0]) && !isTied(middle, arrow[1]) && reach[arrow[0]][middle] && reach[middle][arrow[1]]
        }
    }

    /// Warshall's closure.
    private static func reach(_ count: Int, _ arrows: [[Int]]) -> [[Bool]] {
        var reach = [[Bool]](repeating: Array(repeating: false, count: count), count: count)
        for arrow in arrows { reach[arrow[0]][arrow[1]] = true }
        for middle in 0..<count {
            for from in 0..<count where reach[from][middle] {
                for to in 0..<count where reach[middle][to] { reach[from][to] = true }
            }
        }
        return reach
    }

    private static func catalogue(_ needs: [[Int]], graded: Set<[Int]> = []) -> Catalogue {
        Catalogue(
            offerings: needs.enumerated().map { target, list in
                var offering = Offering("x/o\(target)")
                let leaves = list.map { source in
                    let grade = graded.contains([source, target]) ? Grade(rawValue: "B") : nil
                    return Requirement.complete(.init(OfferingIndex(source), grade: grade))
                }
                offering.requires = leaves.isEmpty ? nil : .all(leaves, .nowhere)
                return offering
            })
    }

    private static func pairs(_ diagram: Diagram) -> [[Int]] {
        let pairs = diagram.edges.map { [$0.from, $0.to].compactMap { diagram.vertices[$0].offering?.position } }
        return pairs.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }
    }
}
