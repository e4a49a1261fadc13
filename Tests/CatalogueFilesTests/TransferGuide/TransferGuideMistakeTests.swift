import CatalogueFiles
import Pathways
import Testing

/// What cannot be read of a transfer guide, each with its place.
@Suite struct TransferGuideMistakeTests {
    @Test func aDetailThatCannotBeRead() throws {
        let guide = guide("lang,A 1,,3,ubcv,\"ECON 101 (3) \"\"?\"\" x\",Sept/99 - Aug/02\n")
        // The doubled quote takes two columns, and the caret stands where the sign is written.
        #expect(guide.findings == ["2:32+2 “\"” is not understood here."])
        #expect(
            guide.lines == [
                "lang/a-1 into ubcv confirm “Transfer credit: ECON 101 (3) \"?\" x” from 1999-09-01 until 2002-08-31"
            ])
        #expect(guide.declarations.recognitions.first?.note?.value == "ECON 101 (3) \"?\" x")
        #expect(guide.counts.unreadDetails == 1)
        #expect(guide.counts.unreadRows == 0)
        #expect(
            guide.diagnostics.first?.hint?.english.hasSuffix("The row is kept, with this as a text to confirm.") == true
        )
    }

    @Test func theWrongInstitution() {
        let guide = guide("lang,A 1,,3,ubcv,UVIC ECON 101 (3),\nlang,A 1,,3,ubcv,XYZ ECON 101 (3),\n")
        #expect(
            guide.findings == [
                "2:18+17 “UVIC” is not a short form of “ubcv”, which receives.",
                "3:18+16 “XYZ” is not a short form of “ubcv”, which receives.",
            ])
        #expect(guide.lines.allSatisfy { $0.contains("confirm “Transfer credit: ") && !$0.contains("course ") })
        #expect(guide.courses == ["lang/a-1 3"])
    }

    @Test func aClusterOfOtherCourses() {
        let guide = guide("lang,A 1,,,ubcv,B 1 & B 2 = C 3 (3),\nlang,A 1,,,ubcv,UBC A 1 & A 2 = C 3 (3),\n")
        #expect(
            guide.findings == [
                "2:17+19 The courses in front of “=” do not include “A 1”, which the row is about.",
                "3:17+23 “UBC” is not a short form of “lang”, which sends.",
            ])
        #expect(guide.lines.map { $0.prefix(13) } == ["lang/a-1 into", "lang/a-1 into"])
    }

    @Test func aWordThatCanBeASubjectOrAnInstitution() {
        let row = "lang,A 1,,,University of Prince Edward Island,UPIS 200 lev (3),\n"
        #expect(
            guide(row).findings == [
                "2:47+16 “UPIS” can be a subject, or short for “University of Prince Edward Island”."
            ])
        let sure = guide(row.replacing("UPIS", with: "UPEI"))
        #expect(sure.findings == [])
        #expect(sure.lines.first?.hasSuffix("unassigned 3 - second-year") == true)
        var mapping = TransferGuideMapping.example
        mapping.institutions["UPEI"] = "university-of-prince-edward-island"
        #expect(guide(row, mapping: mapping).lines.first?.hasSuffix("unassigned 3 UPIS second-year") == true)
    }

    @Test func datesThatCannotBeRead() {
        let guide = guide("lang,A 1,,,ubcv,ECON 101 (3),Sept/99\nlang,A 2,,,ubcv,ECON 101 (3),Aug/02 - Sept/99\n")
        #expect(
            guide.findings == [
                "2:30+7 “Sept/99” are no dates that can be read.",
                "3:30+16 “Aug/02 - Sept/99” are no dates that can be read.",
            ])
        #expect(guide.lines.first == "lang/a-1 into ubcv course ubcv/econ-101 confirm “Effective dates: Sept/99”")
        #expect(guide.declarations.recognitions.first?.note?.value == "ECON 101 (3); effective Sept/99")
        #expect(guide.counts.unreadDates == 2)
    }

    @Test func rowsThatSayTooLittle() {
        let guide = guide(
            """
            ,A 1,,,ubcv,ECON 101 (3),
            lang,,,,ubcv,ECON 101 (3),
            lang,A 1,,,,ECON 101 (3),
            lang,A or B,,,ubcv,ECON 101 (3),
            lang,A 1,,,ubcv,ECON 101 (3),,extra
            ???,A 1,,,ubcv,ECON 101 (3),
            lang,A 1,,,ubcv,,

            lang,A 1
            """)
        #expect(
            guide.findings == [
                "2:1+1 This row does not say “sender”.", "3:6+1 This row does not say “course”.",
                "4:12+1 This row does not say “receiver”.", "5:8+2 “or” is not understood here.",
                "6:31+5 This row has more cells than there are headings.",
                "7:1+3 “???” is not the name of an institution.",
                "8:17+1 There is nothing to say what is transferred.", "10:6+3 This row does not say “receiver”.",
            ])
        #expect(guide.counts.rows == 8)
        #expect(guide.counts.unreadRows == 7)
        #expect(guide.lines == ["lang/a-1 into ubcv confirm “Transfer credit: not stated”"])
    }

    @Test func creditsOfASendingCourse() {
        let guide = guide(
            "lang,A 1,,three,ubcv,E 1 (3),\nlang,A 2,,3,ubcv,E 1 (3),\nlang,A 2,,4,ubcv,E 2 (3),\n")
        #expect(
            guide.findings == [
                "2:11+5 “three” is not an amount of credit.", "4:11+1 “A 2” has 4 credits here, and 3 in another row.",
            ])
        #expect(guide.diagnostics.last?.related.first?.span.line == 3)
        #expect(guide.lines.count == 3)
        #expect(guide.courses.contains("lang/a-2 3"))
    }

    @Test func quotes() {
        let open = guide("lang,A 1,,,ubcv,\"ECON 101 (3),\n")
        #expect(open.findings == ["2:17+1 The quote that opens here is not closed."])
        let early = guide("lang,A 1,,,ubcv,\"ECON\" 101 (3),\nlang,A 1,,,ubcv,E 1 (3),\n")
        #expect(early.findings == ["2:17+6 Text follows after the closing quote."])
        #expect(early.lines.count == 1)
    }

    @Test func columnsThatAreMissing() {
        let none = TransferGuideReader.read(text: "From,Kurs,To\na,b,c\n")
        #expect(
            none.findings == [
                "1:1+4 No column is known to be “course”: the course that is taken.",
                "1:1+4 No column is known to be “detail”: what is given.",
            ])
        #expect(
            none.diagnostics.first?.hint?.english.hasPrefix("The headings that are there: “From”, “Kurs”, “To”.")
                == true)
        #expect(!none.isRead && none.lines.isEmpty)
        let mapping = TransferGuideMapping(columns: [.course: "Kurs", .detail: "Gives"])
        let named = TransferGuideReader.read(text: "From,Kurs,To\na,b,c\n", mapping: mapping)
        #expect(named.findings == ["1:1+4 There is no column “Gives”, which the mapping names for “detail”."])
        let twice = TransferGuideReader.read(text: "From,Course,To,Detail,Sending course\na,b,c,d,e\n")
        #expect(
            twice.findings
                == ["1:21+14 “Course” and “Sending course” can both be the column “course”."].map {
                    $0.replacing("1:21", with: "1:23")
                })
    }

    @Test func textsThatAreNoTable() {
        #expect(TransferGuideReader.read(text: "").diagnostics.map(\.code) == [.unreadableFile])
        #expect(TransferGuideReader.read(text: "\n\n").diagnostics.map(\.code) == [.unreadableFile])
    }
}
