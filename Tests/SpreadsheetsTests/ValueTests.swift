import Spreadsheets
import Testing

struct ValueTests {
    private static func row(_ cells: String...) -> String {
        "<row r='1'>\(cells.joined())</row>"
    }

    @Test func kindsOfCells() throws {
        let package = Package(
            rows: Self.row(
                "<c r='A1' t='s'><v> 1 </v></c>", "<c r='B1'><v>62.5</v></c>", "<c r='C1' t='b'><v>1</v></c>",
                "<c r='D1' t='b'><v>0</v></c>", "<c r='E1' t='e'><v>#N/A</v></c>",
                "<c r='F1' t='str'><v> a_x0041_</v></c>",
                "<c r='G1' t='inlineStr'><is><t> in line </t></is></c>",
                "<c r='H1' t='d'><v>2024-01-31T12:00:00</v></c>",
                "<c r='I1' t='n'><v>\n7 </v></c>", "<c r='J1'/>", "<c r='K1' t='s'><v>9</v></c>",
                "<c r='L1'><v>x</v></c>",
                "<c r='M1' t='s'/>", "<c r='N1' t='s'><v>-1</v></c>"),
            texts: "<si><t>zero</t></si><si><t xml:space='preserve'>  one </t></si>")
        #expect(
            try package.lines() == [
                "one!A1   one ", "one!B1 62.5", "one!C1 true", "one!D1 false",
                "one!E1 #N/A ?the cell shows the error #N/A",
                "one!F1  aA", "one!G1  in line ", "one!H1 2024-01-31", "one!I1 7",
                "one!K1  ?the text of this cell is missing in the workbook",
                "one!L1 x ?the cell should hold a number but holds “x”",
                "one!N1  ?the text of this cell is missing in the workbook",
            ])
    }

    @Test func textsInPieces() throws {
        let package = Package(
            rows: Self.row(
                "<c t='s'><v>0</v></c>", "<c t='s'><v>1</v></c>", "<c t='s'><v>2</v></c>",
                "<c t='inlineStr'><is><r><t>in</t></r><r><t> line</t></r><rPh sb='0' eb='1'><t>no</t></rPh></is></c>"),
            texts: "<si><r><rPr><b/></rPr><t>bold</t></r><r><t xml:space='preserve'> &amp; plain</t></r></si>"
                + "<si><t>日本</t><rPh sb='0' eb='2'><t>ニホン</t></rPh><phoneticPr fontId='1'/></si>"
                + "<si><t><![CDATA[<a>]]>\n&#x4E;</t></si>")
        #expect(
            try package.lines() == [
                "one!A1 bold & plain", "one!B1 日本", "one!C1 <a>\nN", "one!D1 in line",
            ])
    }

    @Test func formulas() throws {
        let problem =
            "one!B1  ?no value was stored for this formula; open and save the workbook in a spreadsheet program"
        let package = Package(
            rows: Self.row(
                "<c r='A1'><f>1+1</f><v>2</v></c>", "<c r='B1'><f>1+1</f></c>", "<c r='C1'><f>1+1</f><v/></c>",
                "<c r='D1' t='str'><f>\"\"</f><v></v></c>", "<c r='E1' t='str'><f>A1</f><v>text</v></c>",
                "<c r='F1' t='e'><f>1/0</f><v>#DIV/0!</v></c>", "<c r='G1' t='str'><f>A1</f></c>",
                "<c r='H1'><f t='shared' si='0'/><v>5</v></c>"))
        #expect(
            try package.lines() == [
                "one!A1 2", problem, problem.replacing("B1", with: "C1"), "one!E1 text",
                "one!F1 #DIV/0! ?the cell shows the error #DIV/0!", problem.replacing("B1", with: "G1"), "one!H1 5",
            ])
    }

    @Test func numbersByTheirFormat() throws {
        let formats = ["14", "0.0%", "yyyy\\-mm\\-dd hh:mm", "h:mm", "[h]:mm", "0 \"days\"", "22", "@"]
        let values = ["45322", "0.25", "45322.75", "0.75", "1.5", "45322", "45321.999999999", "45322"]
        let cells = zip(formats.indices, values).map { "<c s='\($0)'><v>\($1)</v></c>" }
        let others = [
            "<c s='1'><v>0.28999999999999998</v></c>", "<c s='0'><v>60</v></c>", "<c s='0'><v>-1</v></c>",
            "<c s='3'><v>45322.5</v></c>", "<c s='99'><v>45322</v></c>", "<c s='x'><v>45322</v></c>",
            "<c s='1'><v>-0.125</v></c>",
        ]
        let package = Package(rows: "<row>\((cells + others).joined())</row>", formats: formats)
        #expect(
            try package.lines().map { $0.split(separator: " ", maxSplits: 1).last ?? "" } == [
                "2024-01-31", "25%", "2024-01-31", "18:00", "36:00", "45322", "2024-01-31", "45322", "29%",
                "1900-02-29 ?29 February 1900 is no day of the calendar",
                "-1 ?the cell shows the number -1 as a date, but it is none", "2024-01-31", "45322", "45322", "-12.5%",
            ])
    }

    @Test func daysCountedFrom1904() throws {
        let rows = "<row><c s='0'><v>43860</v></c><c s='0'><v>0</v></c></row>"
        for value in ["1", "true"] {
            let package = Package(rows: rows, formats: ["14"], workbook: "<workbookPr date1904='\(value)'/>")
            #expect(try package.lines() == ["one!A1 2024-01-31", "one!B1 1904-01-01"])
        }
        let package = Package(rows: rows, formats: ["14"], workbook: "<workbookPr date1904='0'/>")
        #expect(try package.lines().first == "one!A1 2020-01-30")
    }
}
