import Testing

@testable import CatalogueFiles

/// Trees that a writer of our own lays out in random styles come back with every value and every place.
@Suite("YAML: round trips")
struct YAMLRoundTripTests {
    @Test(arguments: 0..<6)
    func randomDocuments(_ part: UInt64) {
        for seed in (part * 250)..<(part * 250 + 250) {
            var writer = YAMLWriter(seed: seed)
            let expected = writer.writeDocument()
            let read = readYAML(writer.text)
            #expect(read.problems.isEmpty, "seed \(seed): \(writer.text)")
            #expect(outline(read.root) == outline(expected), "seed \(seed): \(writer.text)")
        }
    }

    @Test(arguments: 0..<200 as Range<UInt64>)
    func randomDocumentsWithOtherLineBreaks(_ seed: UInt64) {
        var writer = YAMLWriter(seed: seed)
        let expected = writer.writeDocument()
        let read = readYAML("\u{FEFF}" + writer.text.replacing("\n", with: "\r\n"))
        #expect(outline(read.root) == outline(expected))
    }
}
