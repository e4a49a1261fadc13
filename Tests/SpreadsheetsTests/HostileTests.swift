import Spreadsheets
import Testing

struct HostileTests {
    private static let cell = "<row r='1'><c r='A1' t='inlineStr'><is><t>here</t></is></c></row>"

    private static func failure(_ bytes: [UInt8], _ limits: WorkbookLimits = .default) -> WorkbookError? {
        do throws(WorkbookError) {
            _ = try Workbook.read(bytes, limits: limits)
            return nil
        } catch {
            return error
        }
    }

    @Test func otherFiles() {
        #expect(Self.failure([]) == .notAWorkbook(reason: "the file is empty"))
        let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array(repeating: 0, count: 600)
        #expect(Self.failure(compound) == .oldFormat)
        #expect(Self.failure(compound + "EncryptedPackage".utf8.flatMap { [$0, 0] } + [1]) == .encrypted)
        #expect(Self.failure([9, 4, 6, 0, 0, 0, 0x10, 0]) == .oldFormat)
        #expect(Self.failure(Array("id,title\n".utf8))?.description.contains("text file") == true)
        #expect(Self.failure(Array("%PDF-1.7".utf8))?.description.contains("PDF") == true)
        #expect(Self.failure([0, 1, 2, 3])?.description.contains("does not begin") == true)
    }

    @Test func otherArchives() {
        var zip = ZipBuilder()
        zip.add("mimetype", Array("application/vnd.oasis.opendocument.spreadsheet".utf8))
        zip.add("content.xml", [])
        #expect(Self.failure(zip.bytes)?.description.contains("OpenDocument") == true)
        var binary = Package()
        binary["_rels/.rels"] = Package.relationships([("officeDocument", "xl/workbook.bin")])
        #expect(Self.failure(binary.bytes)?.description.contains(".xlsb") == true)
        var text = Package()
        text["_rels/.rels"] = Package.relationships([("officeDocument", "word/document.xml")])
        text["word/document.xml"] = "<document/>"
        #expect(Self.failure(text.bytes)?.description.contains("another kind") == true)
        #expect(Self.failure(ZipBuilder().bytes) != nil)
    }

    @Test func encryptedPart() {
        var zip = ZipBuilder()
        zip.add("_rels/.rels", Array(Package.relationships([]).utf8), flags: 1)
        #expect(Self.failure(zip.bytes) == .encrypted)
    }

    @Test func missingParts() throws {
        for part in ["xl/worksheets/sheet1.xml", "xl/_rels/workbook.xml.rels"] {
            var package = Package(rows: Self.cell)
            package.parts[part] = nil
            #expect(Self.failure(package.bytes) == .damaged(part: part, reason: "the part is missing"))
        }
        var package = Package(rows: Self.cell)
        package["xl/_rels/workbook.xml.rels"] = Package.relationships([])
        #expect(
            Self.failure(package.bytes) == .damaged(part: "xl/workbook.xml", reason: "the sheet “one” is missing"))
    }

    @Test func noEntities() throws {
        let expansion = "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]>"
        for type in [expansion, "<!DOCTYPE x SYSTEM 'file:///etc/passwd'>", "<!DOCTYPE x>"] {
            var package = Package(rows: Self.cell)
            package["xl/worksheets/sheet1.xml"] = type + package["xl/worksheets/sheet1.xml"]
            let message = try #require(Self.failure(package.bytes)).description
            #expect(message.contains("document type") && message.contains("xl/worksheets/sheet1.xml"))
        }
        let package = Package(rows: "<row><c t='inlineStr'><is><t>&a;</t></is></c></row>")
        #expect(Self.failure(package.bytes)?.description.contains("line 1: undefined entity") == true)
    }

    @Test(arguments: [
        "<row r='0'/>", "<row r='1048577'/>", "<row r='x'/>", "<row r='1048576'/><row/>", "<row><c r='XFE1'/></row>",
        "<row><c r='1'/></row>", "<row r='1'><c><v>1</v></c></row><row r='1'><c><v>2</v></c></row>",
        "<row><c r='A1'><v>1</v></c><c r='A1'><v>2</v></c></row>", "<row><c></row>", "<row", "\u{1}",
        "<row><c r='XFD1'/><c/></row>", "<row r='99999999999999999999'/>",
    ]) func impossibleRows(_ rows: String) throws {
        let error = try #require(Self.failure(Package(rows: rows).bytes))
        guard case .damaged("xl/worksheets/sheet1.xml", _) = error else {
            Issue.record("\(error)")
            return
        }
    }

    @Test func otherRoots() {
        var package = Package(rows: Self.cell)
        package["xl/worksheets/sheet1.xml"] = "<worksheet xmlns='urn:other'/>"
        #expect(Self.failure(package.bytes) != nil)
        package["xl/worksheets/sheet1.xml"] = ""
        #expect(Self.failure(package.bytes) != nil)
    }

    @Test func limits() {
        let bytes = Package(rows: Self.cell + "<row><c/><c/></row>", texts: "<si/><si/>", formats: ["14"]).bytes
        func failure(_ change: (inout WorkbookLimits) -> Void) -> WorkbookError? {
            var limits = WorkbookLimits.default
            change(&limits)
            return Self.failure(bytes, limits)
        }
        #expect(failure { $0.fileBytes = bytes.count } == nil)
        #expect(failure { $0.fileBytes = bytes.count - 1 } == .tooLarge(.file, limit: bytes.count - 1))
        #expect(failure { $0.unpackedBytes = 1_000 } == .tooLarge(.unpacked, limit: 1_000))
        #expect(failure { $0.textBytes = 4 } == nil)
        #expect(failure { $0.textBytes = 3 } == .tooLarge(.text, limit: 3))
        #expect(failure { $0.sheets = 1 } == nil)
        #expect(failure { $0.sheets = 0 } == .tooLarge(.sheets, limit: 0))
        #expect(failure { $0.cells = 10 } == nil)
        #expect(failure { $0.cells = 9 } == .tooLarge(.cells, limit: 9))
    }

    /// What Expat holds of an unfinished tag or comment is bounded, and so is the time for looking at it again.
    @Test(arguments: [
        "<row a='", "<!--", "<row ", "<?pi ", "<",
    ]) func longTags(_ begin: String) throws {
        let rows = begin + String(repeating: begin.hasSuffix(" ") ? " " : "a", count: 1_200_000)
        let error = try #require(Self.failure(Package(rows: rows).bytes))
        #expect(error.description.contains("longer than a megabyte"), "\(begin): \(error)")
    }

    @Test func messagesStayShort() throws {
        let long = String(repeating: "x&#10;", count: 10_000)
        let rows = "<row><c r='\(long)'/></row>"
        let error = try #require(Self.failure(Package(rows: rows).bytes)).description
        #expect(error.count < 200 && !error.contains("\n"))
        let lines = try Package(rows: "<row><c t='e'><v>\(long)</v></c><c><v>\(long)</v></c></row>").lines()
        #expect(lines.allSatisfy { ($0.split(separator: "?").last?.count ?? 0) < 200 })
    }

    @Test func deepNesting() throws {
        func rows(_ depth: Int) -> String {
            String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
        }
        #expect(try Package(rows: rows(254) + rows(254)).lines() == [])
        let error = try #require(Self.failure(Package(rows: rows(255)).bytes))
        #expect(error.description.contains("nested too deeply"))
    }
}
