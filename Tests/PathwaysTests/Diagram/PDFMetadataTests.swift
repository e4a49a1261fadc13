import Testing

@testable import Pathways

@Suite struct PDFMetadataTests {
    private static let pdf = """
        %PDF-1.5
        1 0 obj
        << /Type /Pages >>
        endobj
        2 0 obj
        << /Producer (x)
        >>
        endobj
        3 0 obj
        << /Type /Catalog
           /Pages 1 0 R
        >>
        endobj
        xref
        0 4
        trailer
        << /Size 4
           /Root 3 0 R
           /Info 2 0 R
        >>
        startxref
        150
        %%EOF

        """

    private func added(_ title: String?, to pdf: String = pdf) -> String {
        String(decoding: PDFMetadata(title: title, language: .french).added(to: Array(pdf.utf8)), as: UTF8.self)
    }

    @Test func theFileStaysAndAnUpdateFollows() {
        let result = added("Aé")
        #expect(result.hasPrefix(Self.pdf))
        let update = result.dropFirst(Self.pdf.count)
        for part in [
            "/Pages 1 0 R", "/Lang (fr-CA)", "/DisplayDocTitle true", "/Producer (x)", "/Title <FEFF004100E9>",
            "/Size 4 /Root 3 0 R /Info 2 0 R /Prev 150",
        ] { #expect(update.contains(part), "\(part)") }
    }

    @Test func offsetsPointAtTheNewObjects() throws {
        let bytes = Array(added("T").utf8)
        let text = String(decoding: bytes, as: UTF8.self)
        for number in [2, 3] {
            let entry = try #require(text.ranges(of: "\n\(number) 1\n").last)
            let offset = try #require(Int(text[entry.upperBound...].prefix(10)))
            #expect(String(decoding: bytes[offset...].prefix(7), as: UTF8.self) == "\(number) 0 obj")
        }
        let start = try #require(text.ranges(of: "startxref\n").last)
        let offset = try #require(Int(text[start.upperBound...].prefix { $0 != "\n" }))
        #expect(String(decoding: bytes[offset...].prefix(4), as: UTF8.self) == "xref")
    }

    @Test func aHostileTitleCannotEndItsString() {
        let result = added(">> endobj ) (\u{0}")
        #expect(!result.dropFirst(Self.pdf.count).contains("endobj )"))
    }

    @Test func whatIsNoSuchFileStaysAsItIs() {
        for text in ["", "x", "trailer", "%PDF-1.5\ntrailer\n<< /Size 4 /Root 9 0 R >>\nstartxref\n1\n%%EOF\n"] {
            #expect(added("T", to: text) == text)
        }
        #expect(added(nil).hasPrefix(Self.pdf))
        #expect(added("T", to: added("T")) == added("T"))
    }
}
