import Testing

@testable import Pathways

/// Drawings and their texts as somebody looked at and approved them.
@Suite struct DiagramGoldenTests {
    @Test func foodSafety() throws {
        let example = try DiagramExample.foodSafety()
        let diagram = try example.diagram(.around([try example.index("bcit/food-safety")], hops: 2))
        try Golden.expect(diagram.dot(), matches: "food-safety.dot")
        try Golden.expect(DiagramOutline(diagram).text, matches: "food-safety.txt")
    }

    @Test func computing() throws {
        let example = try DiagramExample.computing()
        let diagram = try example.diagram(.around([try example.index("bcit/csc")], hops: 2), asOf: "2026-11-23")
        try Golden.expect(diagram.dot(page: .letter), matches: "computing.dot")
    }

    @Test func computingForALearner() throws {
        let example = try DiagramExample.computing()
        let target = try example.index("bcit/btech")
        let diagram = try example.diagram(.leading(to: target), asOf: "2026-11-23", holding: ["bcit/asd", "bcit/csc"])
        try Golden.expect(diagram.dot(), matches: "computing-learner.dot")
        try Golden.expect(DiagramOutline(diagram).text, matches: "computing-learner.txt")
    }

    @Test func everyKindOfShapeAndLine() throws {
        let diagram = try DiagramExample.language().diagram(asOf: "2026-11-23")
        try Golden.expect(diagram.dot(), matches: "language.dot")
        try Golden.expect(DiagramOutline(diagram).text, matches: "language.txt")
    }

    @Test func aPartSaysWhatItLeavesOut() throws {
        let example = try DiagramExample.language()
        let diagram = try example.diagram(.around([try example.index("alpha/acct-3")], hops: 1), showsImplied: true)
        try Golden.expect(diagram.dot(), matches: "language-part.dot")
        try Golden.expect(DiagramOutline(diagram).text, matches: "language-part.txt")
    }
}
