import Pathways
import Testing

@testable import CatalogueFiles

@Suite struct CatalogueFinderTests {
    private let folder: Folder

    init() throws { folder = try Folder() }

    private func found(_ names: String...) throws -> [String] {
        let paths = names.map { $0.isEmpty ? folder.path : "\(folder.path)/\($0)" }
        return try CatalogueFinder.sources(at: paths).flatMap(\.paths).map { $0.replacing(folder.path + "/", with: "") }
    }

    @Test func foldersStandForTheirYAML() throws {
        for name in [
            "b.yaml", "a.yml", "notes.txt", "table.csv", "deep/er/c.yaml", ".hidden.yaml", ".git/d.yaml", "Z.yaml",
        ] {
            try folder.write("institution: x", to: name)
        }
        #expect(try found("") == ["Z.yaml", "a.yml", "b.yaml", "deep/er/c.yaml"])
        #expect(try found("deep/") == ["deep/er/c.yaml"])
    }

    /// A file named outright is read whatever it is called, and once.
    @Test func filesStandForThemselves() throws {
        try folder.write("institution: x", to: "a.yaml")
        try folder.write("institution: x", to: "b.txt")
        #expect(try found("b.txt", "a.yaml", "", "./a.yaml") == ["b.txt", "a.yaml"])
    }

    @Test func linkedFoldersArePassedOver() throws {
        try folder.write("institution: x", to: "in/a.yaml")
        try folder.link("in/round", to: "in")
        #expect(try found("in") == ["in/a.yaml"])
    }

    @Test func nothingThere() throws {
        try folder.write("", to: "empty/notes.txt")
        #expect(throws: InputError.noCatalogue(folder: "\(folder.path)/empty")) { try found("empty") }
        #expect(throws: InputError.notFound(path: "\(folder.path)/nowhere")) { try found("nowhere") }
        #expect(try found() == [])
    }

    @Test func readingAFolder() throws {
        try folder.write("institution: x\ncourses: {a: {requires: y/b}}", to: "x.yaml")
        try folder.write("institution: y\ncourses: {b: {}}", to: "y.yaml")
        let loaded = try CatalogueReader.read([folder.path])
        #expect(loaded.diagnostics == [])
        #expect(loaded.catalogue.offerings.map(\.id) == ["x/a", "y/b"])
        #expect(CatalogueReader.exists(folder.path) && !CatalogueReader.exists("\(folder.path)/none"))
    }

    @Test func readingALearner() throws {
        let (table, list) = (
            try folder.write("\u{FEFF}offering\r\nx/a\r\n", to: "l.csv"), try folder.write("- x/b=Pass", to: "l.yaml")
        )
        #expect(try LearnerFile.read(table, taught).holdings.map(shown) == ["x/a - -"])
        #expect(try LearnerFile.read(list, taught).holdings.map(shown) == ["x/b - Pass"])
        #expect(throws: InputError.notFound(path: "none.csv")) { try LearnerFile.read("none.csv", taught) }
    }

    @Test func linesOfAFile() throws {
        let path = try folder.write("\u{FEFF}first\r\nsecond\rthird\n\nfifth é", to: "a.yaml")
        var lines = SourceLines()
        #expect((0...6).map { lines.line($0, of: path) } == [nil, "first", "second", "third", "", "fifth é", nil])
        let other = try folder.write("other\n", to: "b.yaml")
        #expect(lines.line(1, of: other) == "other" && lines.line(1, of: path) == "first")
        #expect(lines.line(1, of: "\(folder.path)/none") == nil)
    }

    @Test func troubleInWords() {
        #expect(InputError.notFound(path: "a").description == "there is no file or folder “a”")
        #expect(
            InputError.noCatalogue(folder: "a").description
                == "“a” holds no catalogue: no file there ends in .yaml, .yml or .xlsx, or is a table such as offerings.csv"
        )
        #expect(InputError.unreadable(path: "a", reason: "why").description == "“a” cannot be read: why")
    }
}
