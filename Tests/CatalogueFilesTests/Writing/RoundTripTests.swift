import CatalogueFiles
import Pathways
import Testing

/// What is written in any form is read back as the same catalogue.
@Suite struct RoundTripTests {
    @Test(arguments: WrittenForm.allCases)
    func shippedCatalogues(_ form: WrittenForm) throws {
        for paths in try shipped() {
            let (loaded, declarations) = try CatalogueReader.readDeclarations(paths)
            guard loaded.isSound else { continue }
            try expectSame(form, declarations, CatalogueOutline(loaded.catalogue), "\(paths)")
        }
    }

    /// All six conversions: what was written in one form is written in another.
    @Test func conversions() throws {
        let (loaded, declarations) = try CatalogueReader.readDeclarations([
            "\(ProjectFiles.root)/data/bc", "\(ProjectFiles.root)/Examples/questions/bank.yaml",
        ])
        #expect(loaded.isSound)
        for first in WrittenForm.allCases {
            let folder = try Folder()
            let (_, again) = try CatalogueReader.readDeclarations([try first.write(declarations, to: folder)])
            for second in WrittenForm.allCases where second != first {
                try expectSame(second, again, CatalogueOutline(loaded.catalogue), "\(first) to \(second)")
            }
        }
    }

    private func shipped() throws -> [[String]] {
        let root = ProjectFiles.root
        let examples = try ["ledger", "questions", "bank", "chain", "food-safety", "loops"].flatMap {
            try ProjectFiles.yaml(in: "Examples/\($0)").map { ["\(root)/\($0)"] }
        }
        return [["\(root)/data/bc"], ["\(root)/data/elsewhere"], ["\(root)/data/bc", "\(root)/data/elsewhere"]]
            + examples
    }
}

/// Writes, reads and compares.
func expectSame(
    _ form: WrittenForm, _ declarations: [Declarations], _ expected: CatalogueOutline, _ what: String,
    sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let folder = try Folder()
    let path = try form.write(declarations, to: folder)
    let read = try CatalogueReader.read([path])
    #expect(read.diagnostics.map(MistakeTable.shown) == [], "\(what) as \(form)", sourceLocation: sourceLocation)
    let (lines, wanted) = (CatalogueOutline(read.catalogue).lines, expected.lines)
    guard lines != wanted else { return }
    let first = zip(lines, wanted).first { $0 != $1 }
    #expect(first?.0 == first?.1, "\(what) as \(form)", sourceLocation: sourceLocation)
    #expect(lines.count == wanted.count, "\(what) as \(form)", sourceLocation: sourceLocation)
}
