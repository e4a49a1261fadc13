import ArgumentParser
import Graphviz
import Pathways

/// What a diagram is written as, by the ending of the file.
enum PictureFormat: String, CaseIterable {
    case svg, pdf, png, dot

    init?(path: String) {
        guard let dot = path.lastIndex(of: ".") else { return nil }
        self.init(rawValue: path[path.index(after: dot)...].lowercased())
    }

    /// The bytes of a diagram in this format; trouble with the layout ends the process with a message.
    func bytes(
        of diagram: Diagram, page: DOTWriter.Page = .letter, arrangement: DOTArrangement? = nil
    ) throws -> [UInt8] {
        let dot = diagram.dot(page: self == .pdf ? page : .unbounded, arrangement: arrangement)
        guard let format = OutputFormat(rawValue: rawValue) else { return Array(dot.utf8) }
        do {
            let drawing = try BoundedDrawing.draw(dot, as: format)
            switch format {
            case .svg:
                return Array(AccessibleSVG(diagram).text(from: String(decoding: drawing.bytes, as: UTF8.self)).utf8)
            case .pdf: return PDFMetadata(title: diagram.title, language: diagram.language).added(to: drawing.bytes)
            case .png: return drawing.bytes
            }
        } catch {
            throw BoundedDrawing.report(error)
        }
    }
}
