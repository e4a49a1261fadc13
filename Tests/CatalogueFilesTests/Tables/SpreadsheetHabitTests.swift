import Pathways
import Spreadsheets
import Testing

@testable import CatalogueFiles

/// What spreadsheet programs and the people before them do to tables.
@Suite struct SpreadsheetHabitTests {
    private let offerings = "id,kind,title\nx/a,course,\"A, B\"\nx/p,program,P\n"

    private func titles(_ text: String) -> [String] {
        let loaded = CatalogueReader.read(texts: [("offerings.csv", text)])
        return loaded.diagnostics.map(MistakeTable.shown)
            + loaded.catalogue.offerings.map { $0.details.title?.value ?? "-" }
    }

    @Test func separatorsAndLineEnds() {
        let expected = ["A, B", "P"]
        for end in ["\n", "\r\n", "\r"] {
            #expect(titles(offerings.replacing("\n", with: end)) == expected)
            #expect(titles("\u{FEFF}sep=,\(end)" + offerings.replacing("\n", with: end)) == expected)
        }
        for separator in [";", "\t"] {
            let text =
                ["id", "kind", "title"].joined(separator: separator)
                + "\nx/a\(separator)course\(separator)A, B\nx/p\(separator)program\(separator)P\n"
            #expect(titles(text) == expected)
            #expect(titles("sep=\(separator)\n" + text) == expected)
            #expect(titles("\"sep=\(separator)\"\r\n" + text) == expected)
        }
    }

    @Test func emptyCellsAndRows() {
        #expect(titles("id,kind,title,,\n,,,,\nx/a,course,A,,\n\n ,\"\",\t,,\nx/p,program,,,\n,,,,\n") == ["A", "-"])
    }

    @Test func headingsAsPeopleWriteThem() {
        #expect(titles("ID,Kind , TITLE\nx/a,COURSE,A\nx/p,Micro Credential,P\n") == ["A", "P"])
        let format = TableFormat.format(of: .ladders)
        for (written, heading) in [
            ("Agreement Until", "agreement.until"), ("agreement_until", "agreement.until"),
            ("until", "agreement.until"),
            ("Credits", "grants.credits"), ("grants credits", "grants.credits"), ("within", "when.within"),
            ("Level", "grants.unassigned.level"), ("Declared By", "declared-by"), ("effective from", "agreement.from"),
            ("Agreement", "agreement"), ("source", "source"),
        ] {
            #expect(format.column(for: written).map { format.columns[$0].heading } == heading)
        }
    }

    /// Every heading that is written names its own column.
    @Test func headingsAreUnmistakable() {
        for name in TableName.allCases {
            let format = TableFormat.format(of: name)
            for (index, column) in format.columns.enumerated() {
                #expect(format.column(for: column.heading) == index, "\(name) \(column.heading)")
                #expect(!column.note.isEmpty)
            }
        }
    }

    /// Formulas are written as texts, and every text is read back as it was.
    @Test func formulasAreTexts() {
        for text in ["=1+1", "+1", "-", "@x", "\tx", "\rx", "'=1", "''", "'", "", "a'=", "'a", "=", "'''@"] {
            let guarded = FormulaGuard.guarded(text)
            #expect(!["=", "+", "-", "@", "\t", "\r"].contains(guarded.prefix(1)), "\(text)")
            #expect(FormulaGuard.isGuarded(guarded) == (guarded != text), "\(text)")
            #expect(TableCell(guarded, at: YAMLPlace(from: .start, to: .start)).text == text)
        }
    }

    @Test func aFolderOfTables() throws {
        let folder = try Folder()
        for name in ["Offerings.csv", "notes.csv", "~$book.xlsx", "ladder.csv", "sub/ladder.csv"] {
            try folder.write(offerings, to: name)
        }
        let sources = try CatalogueFinder.sources(at: [folder.path])
        #expect(
            sources == [
                .tables([.init(name: .offerings, path: "\(folder.path)/Offerings.csv")]),
                .misnamed("\(folder.path)/ladder.csv"),
            ])
        let found = try CatalogueReader.read([folder.path]).diagnostics
        #expect(found.map(\.message) == ["“ladder.csv” is not the name of a table."])
        #expect(found.first?.hint == "Did you mean “ladders.csv”?")
    }

    @Test func tablesNamedOneByOne() throws {
        let folder = try Folder()
        let paths = try [
            folder.write("id\nx\n", to: "institutions.csv"), folder.write("id,kind\na,course\n", to: "offerings.csv"),
            folder.write("id,kind\nx/b,course\n", to: "other/offerings.csv"),
            folder.write(offerings, to: "learner.csv"),
        ]
        let loaded = try CatalogueReader.read(paths)
        #expect(loaded.catalogue.offerings.map(\.id) == ["x/a", "x/b"])
        #expect(loaded.diagnostics.map(\.message) == ["“learner.csv” is not the name of a table."])
    }

    @Test func workbooks() throws {
        let folder = try Folder()
        func read(_ sheets: [SheetLayout]) throws -> [String] {
            let path = try folder.write(try Workbook.write(sheets), to: "b.xlsx")
            let loaded = try CatalogueReader.read([path])
            return loaded.diagnostics.map {
                "\(loaded.catalogue.sheet(of: $0.span) ?? "-") \(MistakeTable.shown($0))"
            } + loaded.catalogue.offerings.map(\.id)
        }
        let headings = ["id", "kind", "credits"].map { SheetLayout.Column(heading: $0) }
        let sheet = SheetLayout(
            name: "Offerings", columns: headings, rows: [["x/a", "course", "3"], [], ["x/b", "course", "x"]])
        #expect(
            try read([SheetLayout(name: "Read me", columns: [], rows: [["id"]]), sheet]) == [
                "Offerings 4:3 malformed-value “x” is not an amount of credit. — \(MistakeTable.hints["credits"] ?? "")",
                "x/a", "x/b",
            ])
        #expect(try read([SheetLayout(name: "Notes", columns: headings)]) == ["- 1:1 unreadable-file"])
        // In a folder it may be about something else.
        #expect(try CatalogueReader.read([folder.path]).diagnostics == [])
        #expect(
            try read([sheet, SheetLayout(name: "ladder", columns: headings)]).contains("ladder 1:1 unreadable-file"))
        try folder.write("no workbook", to: "b.xlsx")
        #expect(try CatalogueReader.read([folder.path]).diagnostics.map(\.code) == [.unreadableFile])
    }
}
