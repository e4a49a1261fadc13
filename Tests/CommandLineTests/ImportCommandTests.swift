import Foundation
import Testing

/// `pathways import`, as people and programs meet it.
@Suite struct ImportCommandTests {
    private static let heading = "From institution,Course,To institution,Transfer credit,Effective,Id\n"
    private static let rows =
        heading + "Langara College,ECON 120,uvic,UVIC ECON 103 (1.5),Sept/99 - Aug/02,1\n"
        + "Langara College,ECON 121,uvic,ECON 104 (1.5) x,Sept/02 -,2\n"

    private func folder(_ files: [String: String]) throws -> URL {
        let folder = try Project.temporaryFolder()
        for (name, text) in files {
            try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
        }
        return folder
    }

    @Test func writesACatalogueThatIsSound() throws {
        let folder = try folder(["rows.csv": Self.rows])
        let run = try Invocation("import rows.csv -o guide.yaml", in: folder)
        #expect(run.status == 0, "\(run.errors)")
        #expect(
            run.output == """
                guide.yaml: 2 agreements of 2 rows, 3 courses and 2 institutions declared.
                  1 detail that could not be read: kept as a text to confirm, granting nothing
                  Columns not read: “Id”

                """)
        #expect(run.errors.contains("rows.csv:3:46: error: “x” is not understood here. [malformed-value]\n"))
        #expect(run.errors.contains(" |                                              ^\n"))
        let check = try Invocation("check guide.yaml --as-of 2026-01-31 --select content", in: folder)
        #expect(check.status == 0, "\(check.output)")
        let explained = try Invocation("explain guide.yaml langara-college/econ-121", in: folder)
        #expect(explained.output.contains("Transfer credit: ECON 104 (1.5) x"))
    }

    @Test func anAnswerForPrograms() throws {
        let folder = try folder(["rows.csv": Self.rows])
        let run = try Invocation("import rows.csv --from transfer-guide -o guide.xlsx --format json", in: folder)
        #expect(run.status == 0, "\(run.errors)")
        let answer = try run.object()
        #expect(
            Set(answer.keys) == [
                "output", "rows", "agreements", "clusters", "courses", "institutions", "repeatedRows", "unreadRows",
                "unreadDetails", "unreadDates", "unreadColumns",
            ])
        #expect(answer["agreements"] as? Int == 2)
        #expect(try Invocation("check guide.xlsx --select content", in: folder).status == 0)
        #expect(try Invocation("import rows.csv --format json", in: folder).status == 64)
    }

    @Test func besideAnotherCatalogue() throws {
        let known =
            "{institution: uvic, institutions: {uvic: {name: UVic, unit: uvic-unit}}, courses: {econ-103: {credits: 1.5}}}"
        let folder = try folder(["rows.csv": Self.rows, "known.yaml": known])
        #expect(try Invocation("import rows.csv --beside known.yaml -o guide.yaml", in: folder).status == 0)
        let both = try Invocation("check known.yaml guide.yaml --select content", in: folder)
        #expect(both.status == 0, "\(both.output)")
        #expect(try Invocation("import rows.csv --beside none.yaml -o guide.yaml", in: folder).status == 66)
    }

    @Test func severalTablesAreOne() throws {
        let more = Self.heading + "Langara College,ECON 120,ubcv,ECON 101 (3),,3\n"
        let folder = try folder(["a.csv": Self.rows, "b.csv": more])
        let run = try Invocation("import a.csv b.csv -o guide.yaml", in: folder)
        #expect(run.output.hasPrefix("guide.yaml: 3 agreements of 3 rows, 4 courses and 3 institutions declared.\n"))
    }

    @Test func rowsThatCannotBeReadAtAll() throws {
        let folder = try folder(["rows.csv": Self.rows + ",ECON 122,uvic,ECON 105 (1.5),,3\n"])
        let run = try Invocation("import rows.csv -o guide.yaml", in: folder)
        #expect(run.status == 65)
        #expect(run.output.contains("  1 row that could not be read at all\n"))
        #expect(try Invocation("check guide.yaml --select content", in: folder).status == 0)
    }

    @Test func nothingIsWrittenFromWhatIsNoGuide() throws {
        let folder = try folder([
            "rows.csv": "a,b\n1,2\n", "empty.csv": "", "columns.yaml": "columns: {sendr: a}", "good.csv": Self.rows,
        ])
        let headings = try Invocation("import rows.csv -o guide.yaml", in: folder)
        #expect(headings.status == 65)
        #expect(headings.errors.contains("The headings that are there: “a”, “b”."))
        #expect(try Invocation("import empty.csv -o guide.yaml", in: folder).status == 65)
        let mapping = try Invocation("import good.csv --columns columns.yaml -o guide.yaml", in: folder)
        #expect(mapping.status == 65)
        #expect(mapping.errors.contains("columns.yaml:1:11: error: “sendr” is not a key of columns."))
        #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "guide.yaml").path))
    }

    @Test func usage() throws {
        #expect(try Invocation("import").status == 64)
        #expect(try Invocation("import rows.csv -o guide.txt").status == 64)
        #expect(try Invocation("import nowhere.csv -o guide.yaml").status == 66)
        #expect(try Invocation("import --help").output.contains("pathways import rows.csv -o guide.yaml"))
    }
}
