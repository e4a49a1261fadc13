import CatalogueFiles
import Pathways
import Spreadsheets
import Testing

/// What written catalogues look like.
@Suite struct WritingTests {
    private let yaml = """
        institution: x
        institutions: {x: {name: X, note: "yes"}}
        courses:
          a: {title: "Food: an introduction", code: FOOD 1026, credits: 4, level: first-year}
        programs:
          p:
            title: A title that is long enough, together with all the others, to need more than one line of its own
            credits: 60
            stacks: [a, {choose: 1, from: [a, {complete: a, grade: C}]}]
            source: "https://www.example.org/p"
        ladders: [{from: a, into: p, grants: {credits: 3}, note: "=1"}]
        excludes: [[a, p]]
        """

    private func declarations() throws -> [Declarations] {
        let folder = try Folder()
        return try CatalogueReader.readDeclarations([try folder.write(yaml, to: "c.yaml")]).declarations
    }

    @Test func asYAML() throws {
        #expect(
            CatalogueWriter.yaml(try declarations()) == """
                institutions:
                  x: { name: X, note: "yes" }

                courses:
                  x/a: { code: FOOD 1026, title: "Food: an introduction", credits: 4, level: first-year }

                programs:
                  x/p:
                    title: "A title that is long enough, together with all the others, to need more than one line of its own"
                    credits: 60
                    stacks: [x/a, { choose: 1, from: [x/a, { complete: x/a, grade: C }] }]
                    source: "https://www.example.org/p"

                ladders:
                  - { from: x/a, into: x/p, grants: { credits: 3 }, note: "=1" }

                excludes:
                  - [x/a, x/p]

                """)
    }

    @Test func asTables() throws {
        let tables = CatalogueWriter.tables(try declarations())
        #expect(
            tables.map(\.name) == ["institutions.csv", "offerings.csv", "stacks.csv", "ladders.csv", "excludes.csv"])
        #expect(tables[2].text == "award,part,group,choose,grade\nx/p,x/a,,,\nx/p,x/a,1,1,\nx/p,x/a,1,1,C\n")
        #expect(tables[3].text == "from,into,grants.credits,note\nx/a,x/p,3,'=1\n")
        let bytes = CatalogueWriter.tables(try declarations(), forSpreadsheets: true)[4].text
        #expect(bytes == "\u{FEFF}these\r\n\"x/a, x/p\"\r\n")
    }

    /// An empty template is a sound catalogue of nothing.
    @Test func templates() throws {
        let folder = try Folder()
        let path = try folder.write(try CatalogueWriter.templateWorkbook(), to: "t.xlsx")
        let sheets = try Workbook.read(try CatalogueWriter.templateWorkbook())
        #expect(
            sheets.map(\.name).prefix(11) == [
                "institutions", "levels", "offerings", "stacks", "requires", "ladders", "transfers", "assessments",
                "equivalents", "excludes", "conversions",
            ])
        #expect(try CatalogueReader.read([path]).diagnostics == [])
        let tables = try Folder()
        for table in CatalogueWriter.templateTables() { try tables.write(table.text, to: table.name) }
        let loaded = try CatalogueReader.read([tables.path])
        #expect(loaded.diagnostics == [] && loaded.catalogue.offerings.isEmpty)
    }

    @Test func nothingAtAll() throws {
        #expect(CatalogueWriter.yaml([]) == "courses: {}\n")
        #expect(CatalogueWriter.tables([]).isEmpty)
        let folder = try Folder()
        let path = try folder.write(try CatalogueWriter.workbook([]), to: "e.xlsx")
        #expect(try CatalogueReader.read([path]).diagnostics == [])
    }
}
