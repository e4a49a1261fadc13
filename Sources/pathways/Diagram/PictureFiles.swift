import Graphviz
import Pathways

/// Writes the sheets of a diagram: one file, a PDF with several pages, or a file for each sheet.
struct PictureFiles {
    let path: String
    let format: PictureFormat
    let sheet: PictureSheet

    /// Draws and writes; gives the file of each sheet. Trouble with the layout ends the process with a message.
    func write(_ drawn: DiagramSheets) throws -> [String] {
        let (whole, sheets) = (drawn.diagram, drawn.sheets)
        let pages = try sheets.map { try bytes(of: $0.diagram) }
        if format == .pdf, let joined = PDFPages.joined(pages, on: sheet.paper) {
            let metadata = PDFMetadata(title: whole.title, language: whole.language)
            try OutputFile.write(metadata.added(to: joined), to: path)
            return sheets.map { _ in path }
        }
        if let page = pages.first, pages.count == 1 {
            try OutputFile.write(page, to: path)
            return [path]
        }
        let names = sheets.map { name(ofSheet: $0.number) }
        for (name, page) in zip(names, pages) { try OutputFile.write(page, to: name) }
        return names
    }

    private func bytes(of diagram: Diagram) throws -> [UInt8] {
        let arrangement: DOTArrangement?
        do {
            arrangement = try PictureLayout.best(of: diagram, on: sheet).arrangement
        } catch {
            throw BoundedDrawing.report(error)
        }
        return try format.bytes(of: diagram, page: sheet.page, arrangement: arrangement)
    }

    /// `csc-2.svg` for the second sheet of `csc.svg`.
    private func name(ofSheet number: Int) -> String {
        guard let dot = path.lastIndex(of: ".") else { return "\(path)-\(number)" }
        return "\(path[..<dot])-\(number)\(path[dot...])"
    }
}
