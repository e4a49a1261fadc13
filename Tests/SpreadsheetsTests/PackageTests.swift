import Spreadsheets
import Testing

struct PackageTests {
    private static let cell = "<row r='7'><c r='B7' t='inlineStr'><is><t>here</t></is></c></row>"

    @Test func placesThatAreNotSaid() throws {
        let package = Package(
            rows: "<row><c><v>1</v></c><c r='D1'><v>2</v></c><c><v>3</v></c></row><row/><row><c><v>4</v></c></row>"
                + "<row r='9'><c><v>5</v></c></row><row><c r='C12'><v>6</v></c><c><v>7</v></c></row><row><c><v>8</v></c></row>"
        )
        #expect(
            try package.lines() == [
                "one!A1 1", "one!D1 2", "one!E1 3", "one!A3 4", "one!A9 5", "one!C12 6", "one!D12 7", "one!A13 8",
            ])
    }

    @Test func placesOutOfOrder() throws {
        let package = Package(
            rows: "<row r='3'><c r='C3'><v>3</v></c><c r='A3'><v>2</v></c></row><row r='1'><c><v>1</v></c></row>")
        #expect(try package.lines() == ["one!A1 1", "one!A3 2", "one!C3 3"])
    }

    @Test func emptySheets() throws {
        #expect(try Workbook.read(Package().bytes) == [Sheet(name: "one")])
        let package = Package(rows: "<row r='1'><c r='A1' s='0'/><c r='B1' t='inlineStr'><is><t/></is></c></row>")
        #expect(try Workbook.read(package.bytes) == [Sheet(name: "one")])
    }

    @Test func prefixes() throws {
        var package = Package()
        package["xl/worksheets/sheet1.xml"] =
            "<x:worksheet xmlns:x='\(Package.main)' xmlns='urn:other'><x:sheetData><x:row r='7'>"
            + "<c r='A7'><v>1</v></c><x:c r='B7'><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>"
        #expect(try package.lines() == ["one!B7 2"])
    }

    @Test func strictForm() throws {
        var package = Package(rows: Self.cell)
        for (name, _) in package.parts {
            package[name] = package[name]
                .replacing(Package.main, with: "http://purl.oclc.org/ooxml/spreadsheetml/main")
                .replacing(Package.links, with: "http://purl.oclc.org/ooxml/officeDocument/relationships")
        }
        #expect(package["xl/workbook.xml"].contains("purl"))
        #expect(try package.lines() == ["one!B7 here"])
    }

    @Test(arguments: ["/xl/worksheets/sheet1.xml", "./worksheets/../worksheets/sheet1.xml", "Worksheets/SHEET1.xml"])
    func targets(_ target: String) throws {
        var package = Package(rows: Self.cell)
        package["xl/_rels/workbook.xml.rels"] = Package.relationships([("worksheet", target)])
        #expect(try package.lines() == ["one!B7 here"])
    }

    @Test func backslashesInNames() throws {
        var package = Package(rows: Self.cell)
        package.parts = Dictionary(
            uniqueKeysWithValues: package.parts.map { name, content in (name.replacing("/", with: "\\"), content) })
        #expect(try package.lines() == ["one!B7 here"])
    }

    @Test func workbookElsewhere() throws {
        var package = Package(rows: Self.cell)
        package["_rels/.rels"] = Package.relationships([("officeDocument", "/book.xml")])
        package["book.xml"] = package["xl/workbook.xml"]
        package["_rels/book.xml.rels"] = Package.relationships([("worksheet", "xl/worksheets/sheet1.xml")])
        package.parts["xl/workbook.xml"] = nil
        #expect(try package.lines() == ["one!B7 here"])
        var bare = Package(rows: Self.cell)
        bare.parts["_rels/.rels"] = nil
        #expect(try bare.lines() == ["one!B7 here"])
    }

    @Test func orderAndKindsOfSheets() throws {
        var package = Package(rows: Self.cell)
        package["xl/worksheets/sheet2.xml"] = Package.sheet("<row><c><v>2</v></c></row>")
        package["xl/_rels/workbook.xml.rels"] = Package.relationships([
            ("worksheet", "worksheets/sheet1.xml"), ("chartsheet", "chartsheets/sheet1.xml"),
            ("worksheet", "worksheets/sheet2.xml"),
        ])
        package["xl/workbook.xml"] =
            "<workbook xmlns='\(Package.main)' xmlns:r='\(Package.links)'><sheets>"
            + "<sheet name='two &amp; more' state='veryHidden' r:id='r2'/><sheet name='chart' r:id='r1'/>"
            + "<sheet name='one' state='hidden' r:id='r0'/></sheets></workbook>"
        #expect(try package.lines() == ["two & more!A1 2", "one!B7 here"])
    }

    @Test func encodings() throws {
        var package = Package(rows: "<row><c t='inlineStr'><is><t>é🎓</t></is></c></row>")
        let sheet = "<?xml version='1.0' encoding='UTF-16'?>" + package["xl/worksheets/sheet1.xml"]
        package.parts["xl/worksheets/sheet1.xml"] = ("\u{FEFF}" + sheet).utf16.flatMap {
            [UInt8($0 & 255), UInt8($0 >> 8)]
        }
        #expect(try package.lines() == ["one!A1 é🎓"])
        package.parts["xl/worksheets/sheet1.xml"] = ("\u{FEFF}" + sheet).utf16.flatMap {
            [UInt8($0 >> 8), UInt8($0 & 255)]
        }
        #expect(try package.lines() == ["one!A1 é🎓"])
        package["xl/worksheets/sheet1.xml"] = "\u{FEFF}" + Package.sheet("<row><c><v>1</v></c></row>")
        #expect(try package.lines() == ["one!A1 1"])
    }

    @Test func whatFollowsTheCellsIsNotRead() throws {
        var package = Package()
        package["xl/worksheets/sheet1.xml"] =
            "<worksheet xmlns='\(Package.main)'><sheetData>\(Self.cell)</sheetData><mergeCells><mergeCell ref='B7:C8'/>"
            + "</mergeCells><dataValidations><dataValidation><formula1>x</formula1></dataValidation></dataValidations>"
            + "<extLst><ext><f>1</f><v>9</v><t>x</t></ext></extLst></worksheet>"
        #expect(try package.lines() == ["one!B7 here"])
    }

    /// A text that is cut at every place where one piece of the part ends and the next begins.
    @Test func longTexts() throws {
        let text = String(repeating: "abcé🎓 ", count: 3_000)
        let cells = (0..<20).map { _ in "<c t='inlineStr'><is><t>\(text)</t></is></c>" }
        let sheets = try Workbook.read(Package(rows: "<row>\(cells.joined())</row>").bytes)
        #expect(sheets[0].rows[0].cells.map(\.text) == Array(repeating: text, count: 20))
    }
}
