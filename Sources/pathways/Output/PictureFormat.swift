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
    func bytes(of diagram: Diagram) throws -> [UInt8] {
        guard let format = OutputFormat(rawValue: rawValue) else { return Array(diagram.dot().utf8) }
        do {
            let drawing = try Renderer().draw(diagram.dot(page: self == .pdf ? .letter : .unbounded), as: format)
            return drawing.bytes
        } catch {
            Console.note("pathways: the diagram could not be drawn: \(error.description.printable)")
            throw ExitStatus.ourFault
        }
    }
}
