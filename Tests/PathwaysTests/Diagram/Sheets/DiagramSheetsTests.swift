import Testing

@testable import Pathways

/// Diagrams on several sheets.
@Suite struct DiagramSheetsTests {
    /// What a person would expect of a reading of all sheets, written down once more and not taken from the builder.
    private static func expectWhole(_ drawn: DiagramSheets, _ whole: Diagram, _ name: String) {
        let sheets = drawn.sheets
        #expect(sheets.map(\.number) == Array(1...sheets.count), "\(name)")
        // Each vertex is once itself.
        let places = sheets.flatMap(\.vertices)
        #expect(places.sorted() == Array(whole.vertices.indices), "\(name)")
        // Each line is on one sheet, or as a tag on both of two; on one of them at least it is drawn by itself.
        for (line, edge) in whole.edges.enumerated() {
            var drawings: [(sheet: DiagramSheet, place: Int)] = []
            for sheet in sheets {
                for (place, origin) in sheet.edges.enumerated() where origin.contains(line) {
                    drawings.append((sheet, place))
                }
            }
            let ends = drawings.map { $0.sheet.diagram.edges[$0.place] }
            let homes = [edge.from, edge.to].map { end in sheets.firstIndex { $0.vertices.contains(end) } }
            #expect(
                drawings.map { $0.sheet.number - 1 } == Set(homes.compactMap { $0 }).sorted(), "\(name), line \(line)")
            #expect(drawings.contains { $0.sheet.edges[$0.place] == [line] }, "\(name), line \(line)")
            for (drawing, drawn) in zip(drawings, ends) {
                #expect(drawn.relation == edge.relation, "\(name), line \(line)")
                #expect(stands(drawn.from, for: edge.from, on: drawing.sheet, isOnward: false), "\(name), line \(line)")
                #expect(stands(drawn.to, for: edge.to, on: drawing.sheet, isOnward: true), "\(name), line \(line)")
                if drawing.sheet.edges[drawing.place] == [line] {
                    #expect(drawn.labels == edge.labels && drawn.notes == edge.notes, "\(name), line \(line)")
                }
            }
        }
        // Tags name the sheet of what they stand for.
        for sheet in sheets {
            for tag in sheet.connectors {
                #expect(tag.sheet != sheet.number && !tag.vertices.isEmpty)
                for vertex in tag.vertices { #expect(sheets[tag.sheet - 1].vertices.contains(vertex), "\(name)") }
            }
        }
    }

    /// Whether a vertex of a sheet is that of the whole diagram, or a tag for it.
    private static func stands(_ place: Int, for vertex: Int, on sheet: DiagramSheet, isOnward: Bool) -> Bool {
        if place < sheet.vertices.count { return sheet.vertices[place] == vertex }
        guard let tag = sheet.diagram.vertices[place].connector else { return false }
        return tag.vertices.contains(vertex) && tag.isOnward == isOnward
    }

    @Test(arguments: [2, 5, 12])
    func nothingIsLost(_ most: Int) throws {
        for seed in UInt64(1)...120 {
            var random = DiagramRandom(seed: seed)
            let catalogue = random.catalogue()
            let whole = try Diagram(catalogue, PathwayGraph(catalogue))
            let drawn = DiagramSheets(whole) { $0.vertices.count { $0.connector == nil } <= most }
            Self.expectWhole(drawn, whole, "seed \(seed), \(most) each")
            #expect(drawn.sheets.count > 1 || whole.vertices.count <= most || SheetOrder(whole).units.count == 1)
        }
    }

    @Test func notesAndFindingsAreWhereTheyBelong() throws {
        for seed in UInt64(1)...120 {
            var random = DiagramRandom(seed: seed)
            let catalogue = random.catalogue()
            let whole = try Diagram(catalogue, PathwayGraph(catalogue))
            let sheets = DiagramSheets(whole) { $0.vertices.count <= 4 }.sheets
            guard sheets.count > 1 else { continue }
            for sheet in sheets {
                #expect(Set(sheet.diagram.edges.flatMap(\.notes)).isSubset(of: sheet.diagram.shownNotes ?? []))
            }
            let shown = sheets.reduce(into: Set<Int>()) { $0.formUnion($1.diagram.shownNotes ?? []) }
            #expect(shown == Set(whole.notes.indices.map { $0 + 1 }), "seed \(seed)")
        }
    }

    @Test func everySheetIsADrawingOfItsOwn() throws {
        for seed in UInt64(1)...60 {
            var random = DiagramRandom(seed: seed)
            let catalogue = random.catalogue()
            let whole = try Diagram(catalogue, PathwayGraph(catalogue))
            let sheets = DiagramSheets(whole) { $0.vertices.count <= 5 }.sheets
            for sheet in sheets {
                let document = try DOTDocument(sheet.diagram.dot())
                #expect(document.vertices.count == sheet.diagram.vertices.count, "seed \(seed)")
                let ids = document.vertices.compactMap { $0.attributes["id"]?.text }
                #expect(Set(ids).count == ids.count, "seed \(seed): \(ids)")
            }
        }
    }

    @Test func whatFitsIsLeftAlone() throws {
        let whole = try DiagramExample.language().diagram(asOf: "2026-11-23")
        let drawn = DiagramSheets(whole) { _ in true }
        #expect(drawn.sheets.map(\.diagram) == [whole] && drawn.diagram == whole)
        #expect(drawn.sheets[0].edges == whole.edges.indices.map { [$0] })
        let nothing = DiagramSheets(
            Diagram(title: nil, vertices: [], edges: [], groups: [], notes: [], impliedCount: 0)
        ) {
            _ in false
        }
        #expect(nothing.sheets.count == 1)
    }

    @Test func tagsAndTextSayWhereToLook() throws {
        let example = try DiagramExample.computing()
        var whole = try example.diagram(asOf: "2026-11-23")
        let drawn = DiagramSheets(whole) { $0.vertices.count <= 4 }
        #expect(drawn.sheets.count > 1)
        let second = try #require(drawn.sheets.dropFirst().first)
        #expect(second.diagram.title == "Pathways · as of 2026-11-23 · sheet 2 of \(drawn.sheets.count)")
        let tag = try #require(drawn.sheets[0].diagram.vertices.first { $0.connector?.isOnward == true })
        #expect(tag.facts == ["continues on sheet \(tag.connector?.sheet ?? 0)"])
        let outline = DiagramOutline(drawn.diagram).text
        for vertex in drawn.diagram.vertices where vertex.kind != .choice {
            #expect(outline.contains("sheet \(vertex.sheet ?? 0)"), "\(vertex.title)")
        }
        whole.language = .french
        let french = DiagramSheets(whole) { $0.vertices.count <= 4 }
        #expect(french.sheets[1].diagram.title?.hasSuffix("feuille 2 de \(french.sheets.count)") == true)
        #expect(
            french.sheets.flatMap(\.diagram.vertices).contains {
                $0.facts.first?.hasPrefix("suite à la feuille") == true
            })
    }

    @Test func manyLinesToOneSheetShareATag() throws {
        let courses = (0..<12).map { "  c\($0): { title: Course \($0), credits: 3 }" }.joined(separator: "\n")
        let parts = (0..<12).map { "c\($0)" }.joined(separator: ", ")
        let example = try DiagramExample(
            """
            institution: x
            courses:
            \(courses)
            programs:
              p: { title: Certificate P, award: certificate, credits: 36, stacks: [\(parts)] }
            """)
        let whole = try example.diagram()
        let drawn = DiagramSheets(whole) { $0.vertices.count <= 9 }
        Self.expectWhole(drawn, whole, "certificate")
        let home = try #require(
            drawn.sheets.first { $0.diagram.vertices.contains { $0.title == "Certificate P" && $0.connector == nil } })
        let tags = home.diagram.vertices.filter { $0.connector != nil }
        #expect(tags.allSatisfy { ($0.connector?.vertices.count ?? 0) >= 3 && $0.title.contains(" more") })
    }

    @Test func theSameDiagramIsCutTheSameWay() throws {
        var random = DiagramRandom(seed: 7)
        let catalogue = random.catalogue()
        let whole = try Diagram(catalogue, PathwayGraph(catalogue))
        let one = DiagramSheets(whole) { $0.vertices.count <= 4 }
        let other = DiagramSheets(whole) { $0.vertices.count <= 4 }
        #expect(one.sheets == other.sheets)
    }
}
