import CatalogueFiles
import Pathways

/// Reads files as a catalogue; what is sound is checked, drawn, and written in the other forms.
enum CatalogueInput {
    static func run(_ files: [(name: String, bytes: [UInt8])]) {
        guard !files.isEmpty else { return }
        let paths = InputFiles.write(files)
        guard let (loaded, declarations) = try? CatalogueReader.readDeclarations(paths) else {
            fatalError("a file that is there cannot be read")
        }
        examine(
            loaded.diagnostics,
            lines: files.map { $0.bytes.count { [0x0A, 0x0D, 0x85, 0xA8, 0xA9].contains($0) } + 1 }, loaded.catalogue)
        guard loaded.isSound else { return }
        let context = CheckContext(loaded.catalogue, asOf: CalendarDate(year: 2026, month: 1, day: 31))
        let findings = Checks.findings(context)
        examine(findings, lines: nil, loaded.catalogue)
        draw(loaded.catalogue, context.graph)
        compare(loaded.catalogue, context.graph, CatalogueWriter.yaml(declarations), "catalogue.yaml")
        if let bytes = try? CatalogueWriter.workbook(declarations) {
            compare(loaded.catalogue, context.graph, bytes, "catalogue.xlsx")
        }
    }

    /// Every finding has words, and a place in its file.
    private static func examine(_ findings: [Diagnostic], lines: [Int]?, _ catalogue: Catalogue) {
        for finding in findings {
            claim(!"\(finding.message)".isEmpty, "a finding without words")
            claim(catalogue.files.indices.contains(Int(finding.span.file)), "\(finding) is in no file")
            claim(finding.span.line >= 1 && finding.span.column >= 1, "\(finding) is before its file")
            guard let lines, lines.indices.contains(Int(finding.span.file)) else { continue }
            claim(finding.span.line <= lines.reduce(0, max) + 1, "\(finding) is behind its file")
        }
    }

    private static func draw(_ catalogue: Catalogue, _ graph: PathwayGraph) {
        guard let diagram = try? Diagram(catalogue, graph) else { return }
        claim(!diagram.dot().isEmpty && !DiagramOutline(diagram).text.isEmpty, "nothing is drawn")
    }

    private static func compare(_ catalogue: Catalogue, _ graph: PathwayGraph, _ text: String, _ name: String) {
        compare(catalogue, graph, Array(text.utf8), name)
    }

    /// What was written declares the same.
    private static func compare(_ catalogue: Catalogue, _ graph: PathwayGraph, _ bytes: [UInt8], _ name: String) {
        guard let again = try? CatalogueReader.read(InputFiles.write([(name, bytes)])) else {
            fatalError("what was written cannot be read")
        }
        claim(again.isSound, "\(name) that was written has mistakes: \(again.diagnostics)")
        claim(again.catalogue.offerings.map(\.id) == catalogue.offerings.map(\.id), "\(name): other offerings")
        claim(again.catalogue.recognitions.count == catalogue.recognitions.count, "\(name): other recognitions")
        let other = PathwayGraph(again.catalogue)
        claim(other.digraph.edgeCount == graph.digraph.edgeCount, "\(name): other edges")
    }
}
