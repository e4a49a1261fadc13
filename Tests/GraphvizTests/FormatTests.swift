import Graphviz
import Testing

@Suite struct FormatTests {
    private let text = """
        digraph pathway {
            n0 [label="One"]; n1 [label="Two\\nlines"]; n2 [tooltip="Three"]
            subgraph cluster0 { label="Group"; n3; n4 }
            n0 -> n1 -> n2; n0 -> n1 [label="again", style=dashed]; n3 -> n2; n4 -> n4
        }
        """

    @Test func svgHasOneElementPerVertexAndEdge() throws {
        let drawing = try Renderer().draw(text, as: .svg)
        let picture = try #require(SVGReader(drawing))
        #expect(picture.vertices.sorted() == ["n0", "n1", "n2", "n3", "n4"])
        #expect(picture.edges.sorted() == ["n0->n1", "n0->n1", "n1->n2", "n3->n2", "n4->n4"])
        #expect(picture.lines["n1"] == ["Two", "lines"])
        #expect(picture.lines["n3"] == ["n3"])
        #expect(picture.lines["n0->n1"] == ["again"])
        #expect(!picture.elements.contains("script"))
        #expect(drawing.warnings == [])
    }

    @Test func pdfBeginsAndEndsAsOne() throws {
        let bytes = try Renderer().draw(text, as: .pdf).bytes
        #expect(bytes.starts(with: Array("%PDF-".utf8)))
        #expect(bytes.suffix(6).elementsEqual("%%EOF\n".utf8))
    }

    @Test func pngIsAsLargeAsItsHeaderSays() throws {
        let bytes = try Renderer().draw("digraph g { size=\"2,2!\"; dpi=100; a [shape=square] }", as: .png).bytes
        #expect(bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
        let sides = [16, 20].map { bytes[$0..<$0 + 4].reduce(0) { $0 << 8 | Int($1) } }
        #expect(sides == [200, 200])
    }

    @Test(arguments: [OutputFormat.svg, .png])
    func sameTextGivesSameBytes(format: OutputFormat) throws {
        let first = try Renderer().draw(text, as: format)
        #expect(try Renderer().draw(text, as: format) == first)
    }

    @Test(arguments: OutputFormat.allCases)
    func aGraphWithoutVerticesIsDrawn(format: OutputFormat) throws {
        #expect(try !Renderer().draw("digraph empty {}", as: format).bytes.isEmpty)
    }

    @Test(arguments: ["graph g { a -- b }", "strict digraph g { a -> b; a -> b }", "DiGraph { a -> b } // end"])
    func everyKindOfGraphIsDrawn(dot: String) throws {
        let picture = try #require(SVGReader(try Renderer().draw(dot, as: .svg)))
        #expect(picture.vertices == ["a", "b"])
        #expect(picture.edges.count == 1)
    }

    @Test func longQuotedStringsAreDrawn() throws {
        let long = String(repeating: "é", count: 100_000)
        let bytes = try Renderer().draw("digraph g { a [label=x, tooltip=\"\(long)\"] }", as: .svg).bytes
        #expect(bytes.count > 200_000)
    }

    @Test func warningsComeWithTheDrawing() throws {
        let dot = "digraph g { a [fixedsize=true, width=0.1, label=\"much too long\"]; b [color=nosuch] }"
        let drawing = try Renderer().draw(dot, as: .svg)
        #expect(drawing.warnings.count == 2)
        #expect(drawing.warnings.contains("nosuch is not a known color."))
        #expect(drawing.warnings.contains { $0.contains("size too small for label") })
        #expect(try Renderer().draw("digraph g { a }", as: .svg).warnings == [])
    }
}
