import CatalogueFiles
import Pathways
import Testing

/// Declarations made at random are read back as what they were, whatever form they were written in.
@Suite struct RandomRoundTripTests {
    @Test(arguments: WrittenForm.allCases)
    func readBack(_ form: WrittenForm) throws {
        var random = RandomDeclarations(seed: 5)
        for number in 0..<(form == .workbook ? 40 : 150) {
            let declarations = [random.next()]
            let expected = Catalogue.resolving(declarations)
            let folder = try Folder()
            let path = try form.write(declarations, to: folder)
            let read = try CatalogueReader.read([path])
            let (lines, wanted) = (CatalogueOutline(read.catalogue).lines, CatalogueOutline(expected.catalogue).lines)
            let messages = Set(read.diagnostics.map(\.message)).subtracting(expected.diagnostics.map(\.message))
            #expect(messages == [], "case \(number) as \(form)")
            if let first = zip(lines, wanted).first(where: { $0 != $1 }) {
                #expect(first.0 == first.1, "case \(number) as \(form)")
            }
            #expect(lines.count == wanted.count, "case \(number) as \(form)")
        }
    }

    /// What was written is written again just so when it was read.
    @Test func writingTwice() throws {
        var random = RandomDeclarations(seed: 6)
        for number in 0..<20 {
            let declarations = [random.next()]
            let folder = try Folder()
            let yaml = CatalogueWriter.yaml(declarations)
            let again = try CatalogueReader.readDeclarations([try folder.write(yaml, to: "c.yaml")]).declarations
            #expect(CatalogueWriter.yaml(again) == yaml, "case \(number)")
            let tables = CatalogueWriter.tables(declarations).map(\.text)
            let inner = try Folder()
            let path = try WrittenForm.tables.write(declarations, to: inner)
            let read = try CatalogueReader.readDeclarations([path]).declarations
            #expect(CatalogueWriter.tables(read).map(\.text) == tables, "case \(number)")
        }
    }
}
