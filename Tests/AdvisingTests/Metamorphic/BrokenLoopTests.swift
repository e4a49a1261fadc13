import Advising
import CatalogueFiles
import Pathways
import Testing

/// Without the references that `pathways cycles` names, nothing goes round in circles, and without one of them it does.
struct BrokenLoopTests {
    /// Every loop of the catalogue of a text, and the references that break it.
    private func broken(_ catalogue: Catalogue) throws -> [(loop: Loop, by: BreakingSet)] {
        let graph = PathwayGraph(catalogue)
        let obtainability = Obtainability(catalogue)
        return try Loops(catalogue, graph, obtainability).loops.map { ($0, try BreakingSet($0, in: graph)) }
    }

    @Test(arguments: 0..<4)
    func `what breaks the loops leaves none`(block: UInt64) throws {
        var count = 0
        for seed in (block * 60)..<(block * 60 + 60) {
            var needs = RandomNeeds(seed: 90_000 + seed)
            let text = needs.text()
            let loops = try broken(Catalogue.reading(text))
            let references = Set(loops.flatMap { $0.by.edges.map(\.declaredAt) }).sorted()
            guard !references.isEmpty else { continue }
            count += 1
            let reduced = without(references, text)
            let left = try broken(Catalogue.reading(reduced)).map { "\($0.loop.kind)" }
            #expect(left.isEmpty, "seed \(seed): \(references.map { "\($0.line):\($0.column)" })\n\(text)\n\(reduced)")
            for loop in loops { try checkSmallest(loop.by.edges.map(\.declaredAt).sorted(), text, seed) }
        }
        #expect(count > 20)
    }

    /// Without all references of a loop but one there is a loop left. Not with choices from filters, which make a loop only where nobody can obtain
    /// what is in it.
    private func checkSmallest(_ references: [SourceSpan], _ text: String, _ seed: UInt64) throws {
        if text.contains("from: any") || text.contains("from: {") { return }
        for kept in references {
            let reduced = without(references.filter { $0 != kept }, text)
            let left = try broken(Catalogue.reading(reduced))
            #expect(!left.isEmpty, "seed \(seed): \(kept.line):\(kept.column) need not go\n\(text)\n\(reduced)")
        }
    }

    /// The text with nothing in the place of some references; from the end, so that the places stay where they are.
    private func without(_ references: [SourceSpan], _ text: String) -> String {
        var edit = SourceEdit(text)
        for span in references.reversed() { edit.replace(span, with: "[]") }
        return edit.text
    }
}
