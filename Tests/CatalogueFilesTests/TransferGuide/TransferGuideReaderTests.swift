import CatalogueFiles
import Pathways
import Testing

/// What the rows of a transfer guide declare.
@Suite struct TransferGuideReaderTests {
    private func only(_ detail: String) -> String? {
        let guide = guide("Langara College,ECON 120,Economics,3,University of British Columbia,\"\(detail)\",\n")
        #expect(guide.lines.count == 1)
        return guide.lines.first.map { String($0.dropFirst("lang/econ-120 into ubcv ".count)) }
    }

    /// A mark that is drawn on the letter before it is no beginning of a name: behind the stroke of an identifier it would
    /// melt into that. Found by fuzzing.
    @Test func combiningMarksBeginNoName() {
        let mark = "\u{73D}"
        let guide = guide("Langara College,\(mark)TH 99,Basics,3,University of Victoria,No credit,\n")
        #expect(guide.lines.isEmpty || guide.lines.allSatisfy { !$0.contains("/\(mark)") })
        let text = CatalogueWriter.yaml([guide.declarations])
        #expect(CatalogueReader.read(texts: [("guide.yaml", text)]).diagnostics.map(\.message) == [])
        let named = CatalogueReader.read(texts: [("c.yaml", "courses: {a/\(mark)x: }\n")])
        #expect(named.diagnostics.map(\.code) == [.malformedValue])
    }

    @Test func oneRow() throws {
        let guide = guide(
            "Langara College,ECON 120,Economics,3,University of British Columbia,UBC ECON 101 (3),Sept/99 - Aug/02\n")
        #expect(guide.lines == ["lang/econ-120 into ubcv course ubcv/econ-101 from 1999-09-01 until 2002-08-31"])
        #expect(guide.courses == ["lang/econ-120 Economics 3", "ubcv/econ-101 3"])
        #expect(guide.findings == [])
        let transfer = try #require(guide.declarations.recognitions.first)
        #expect(transfer.kind == .transfer)
        #expect(transfer.declaredBy?.value == "ubcv")
        #expect(transfer.source?.value == "the guide")
        #expect(transfer.note?.value == "UBC ECON 101 (3)")
        #expect(guide.declarations.offerings.map(\.details.code?.value) == ["ECON 120", "ECON 101"])
        #expect(guide.declarations.institutions.map(\.id) == ["lang", "ubcv"])
        #expect(guide.declarations.institutions.map(\.name) == ["Langara College", "University of British Columbia"])
        let place = SourceSpan(file: 0, line: 2, column: 69, length: 16)
        #expect(transfer.span == place)
        let resolution = Catalogue.resolving([guide.declarations], files: ["rows.csv"])
        #expect(resolution.diagnostics.isEmpty)
    }

    @Test func whatDetailsGrant() {
        #expect(only("UBC ECON 1XX (3)") == "unassigned 3 ECON first-year")
        #expect(only("UBC ECON 5XX (3)") == "unassigned 3 ECON graduate")
        #expect(only("UBC ECON 0XX (3)") == "unassigned 3 ECON -")
        #expect(only("UBC 200 lev") == "unassigned ? - second-year")
        #expect(only("ECON 101 (3) & 1st (3)") == "course ubcv/econ-101 unassigned 3 - first-year")
        #expect(only("No credit") == "credits 0")
        #expect(only("UBC ECON 101 exempt") == "satisfies ubcv/econ-101")
        #expect(only("UBC ECON 101 (0)") == "satisfies ubcv/econ-101")
        #expect(only("Ind assess") == "confirm “Individual assessment”")
        #expect(
            only("ECON 101 (3) or ECON 1XX (3)")
                == "confirm “The receiving institution decides: ECON 101 (3), or ECON 1XX (3)”")
        #expect(only("ECON 101 (3) must have B; see calendar") == "course ubcv/econ-101 grade B confirm “see calendar”")
    }

    @Test func creditsStatedOnce() {
        #expect(only("ECON 1XX & ECON 1XX (6)") == "unassigned 6 ECON first-year")
        #expect(
            only("ECON 101 & ECON 102 (6)")
                == "course ubcv/econ-101 course ubcv/econ-102 confirm “6 credits in all for ECON 101 and ECON 102”")
        let known = guide(
            """
            lang,A 1,,,ubcv,ECON 101 & ECON 102 (6),
            lang,A 2,,,ubcv,ECON 101 (3),
            lang,A 3,,,ubcv,ECON 102 (3),

            """)
        #expect(known.lines.first == "lang/a-1 into ubcv course ubcv/econ-101 course ubcv/econ-102")
        let other = guide("lang,A 1,,,ubcv,E 1 & E 2 (4),\nlang,A 2,,,ubcv,E 1 (3) & E 2 (3),\n")
        #expect(other.lines.first == "lang/a-1 into ubcv unassigned 4 E - satisfies ubcv/e-1 satisfies ubcv/e-2")
    }

    /// Other credit than the course carries is stated, not taken from the course.
    @Test func anotherAmountThanTheCourseHas() {
        let guide = guide(
            """
            lang,A 1,,,ubcv,ECON 101 (6),
            ubcv,ECON 101,Economics,3,lang,A 1 (3),

            """)
        #expect(
            guide.lines == [
                "lang/a-1 into ubcv unassigned 6 ECON - satisfies ubcv/econ-101",
                "ubcv/econ-101 into lang course lang/a-1",
            ])
        #expect(guide.courses == ["lang/a-1 3", "ubcv/econ-101 Economics 3"])
    }

    @Test func aClusterOverSeveralRowsIsOneAgreement() {
        let guide = guide(
            """
            lang,BIOL 120,Cells,4,ubcv,BIOL 120 & LANG BIOL 121 = BIOL 101 (4) & BIOL 102 (4),May/03 -
            lang,BIOL 121,Ecology,4,ubcv,BIOL 120 & LANG BIOL 121=BIOL 101 (4)  &  BIOL 102 (4),May/03-
            lang,BIOL 120,Cells,4,uvic,BIOL 120 & BIOL 121 = BIOL 1XX (1.5),
            lang,CHEM 1 & CHEM 2,,,ubcv,CHEM 101 (6),

            """)
        #expect(guide.findings == [])
        #expect(
            guide.lines == [
                "lang/biol-120 & lang/biol-121 into ubcv course ubcv/biol-101 course ubcv/biol-102 from 2003-05-01",
                "lang/biol-120 & lang/biol-121 into uvic unassigned 1.5 BIOL first-year",
                "lang/chem-1 & lang/chem-2 into ubcv course ubcv/chem-101",
            ])
        #expect(guide.counts.clusters == 3)
        #expect(guide.counts.repeatedRows == 1)
        #expect(guide.counts.agreements == 3)
        #expect(guide.courses.contains("lang/biol-121 Ecology 4"))
    }

    /// The same detail for two courses is two agreements.
    @Test func equalDetailsAreNotAClusterOfTheirOwn() {
        let guide = guide(
            "lang,A 1,,,ubcv,ECON 1XX (3),\nlang,A 2,,,ubcv,ECON 1XX (3),\nlang,A 2,,,ubcv,ECON 1XX (3),\n")
        #expect(guide.lines.count == 2)
        #expect(guide.counts.repeatedRows == 1)
    }

    @Test func unitsOfTheReceivingInstitution() {
        let units = guide("lang,A 1,,3,University of Victoria,UVIC ECON 103 (1.5),\n").declarations.institutions.map(
            \.unit.rawValue)
        #expect(units == ["credit", "uvic-unit"])
        let mapping = TransferGuideMapping(units: ["lang": CreditUnit(rawValue: "point")])
        let other = guide("lang,A 1,,3,uvic,ECON 103 (1.5),\n", mapping: mapping)
        #expect(other.declarations.institutions.map(\.unit.rawValue) == ["point", "uvic-unit"])
    }

    @Test func withoutAMapping() {
        let guide = guide(
            "Langara College,ECON 120,,3,University of Victoria,UVIC ECON 103 (1.5),\nA,B 1,,,Simon Fraser University,SFU ECON 101 (3),\n",
            mapping: TransferGuideMapping())
        #expect(guide.findings == [])
        #expect(
            guide.lines == [
                "langara-college/econ-120 into university-of-victoria course university-of-victoria/econ-103",
                "a/b-1 into simon-fraser-university course simon-fraser-university/econ-101",
            ])
        #expect(guide.declarations.recognitions.allSatisfy { $0.declaredBy == nil && $0.source == nil })
        #expect(guide.declarations.institutions.map(\.unit.rawValue) == ["credit", "uvic-unit", "credit", "credit"])
    }

    @Test func whatAnotherCatalogueDeclaresIsLeftOut() {
        let known = CatalogueReader.read(texts: [("k.yaml", "{institution: ubcv, courses: {econ-101: {credits: 4}}}")])
        let guide = guide("lang,A 1,,,ubcv,ECON 101 (3),\n", beside: known.catalogue)
        #expect(guide.courses == ["lang/a-1"])
        #expect(guide.declarations.institutions.map(\.id) == ["lang"])
        #expect(guide.lines == ["lang/a-1 into ubcv unassigned 3 ECON - satisfies ubcv/econ-101"])
    }

    @Test func datesInTwoColumnsAndASourceInEachRow() {
        let text =
            "from institution;course;to institution;detail;start date;end date;url;id\n"
            + "lang;A 1;ubcv;B 1 (3);Sept/99;Feb/04;https://x;17\nlang;A 2;ubcv;B 2 (3);;present;;18\n"
        let guide = TransferGuideReader.read(text: text)
        #expect(guide.findings == [])
        #expect(
            guide.lines == [
                "lang/a-1 into ubcv course ubcv/b-1 from 1999-09-01 until 2004-02-29",
                "lang/a-2 into ubcv course ubcv/b-2",
            ])
        #expect(guide.declarations.recognitions.map(\.source?.value) == ["https://x", nil])
        #expect(guide.unreadColumns == ["id"])
    }

    /// Written as YAML and read again, the declarations are the same.
    @Test func writtenAndReadAgain() throws {
        let guide = guide(
            """
            lang,BIOL 120,"Cells, \"\"life\"\"",4,ubcv,BIOL 120 & BIOL 121 = BIOL 101 (4) & BIOL 1XX (4),May/03 -
            lang,ECON 120,,3,uvic,"ECON 103 (1.5), exempt ECON 104; see calendar",Sept/99 - Aug/02
            lang,ECON 120,,3,uvic,what?,then
            lang,ECON 121,,3,uvic,No credit,

            """)
        let text = CatalogueWriter.yaml([guide.declarations])
        let read = CatalogueReader.read(texts: [("guide.yaml", text)])
        #expect(read.diagnostics.isEmpty)
        let direct = Catalogue.resolving([guide.declarations], files: ["rows.csv"]).catalogue
        let difference = CatalogueDifference(from: direct, to: read.catalogue)
        #expect(difference.isEmpty, "\(difference)")
        #expect(read.catalogue.recognitions.map(\.conditions.confirm) == direct.recognitions.map(\.conditions.confirm))
    }
}
