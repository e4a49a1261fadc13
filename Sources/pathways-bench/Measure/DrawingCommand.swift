import CatalogueFiles
import Graphviz
import Pathways

/// `pathways-bench measure-drawings CATALOGUE FOLDER [runs]`: drawing neighbourhoods of a catalogue, from the text in the
/// DOT language to SVG, and the same ten times over; the texts are written for the peer: `drawing-20.dot` and so on.
struct DrawingCommand {
    let path: String
    let folder: String
    let runs: Int
    /// How many shapes are wanted; each is drawn with the neighbourhood that comes nearest.
    var sizes = [20, 40, 200]

    /// From how many offerings neighbourhoods are looked for.
    private static let sample = 100

    func run() throws {
        try TextFile.makeFolder(folder)
        let catalogue = try CatalogueReader.read([path]).catalogue
        let all = neighbourhoods(of: catalogue)
        let measured = try sizes.flatMap { size in
            try all.min { Self.distance($0, size) < Self.distance($1, size) }.map { try measure($0, size) } ?? []
        }
        try MeasuredAnswer(vertices: 0, edges: 0, source: 0, measurements: measured).write(to: folder)
    }

    /// Of equally near ones, that with the fewest arrows is the nearest.
    private static func distance(_ diagram: Diagram, _ size: Int) -> (Int, Int) {
        (abs(diagram.vertices.count - size), diagram.edges.count)
    }

    /// Around offerings of every kind; those too large to draw are left out.
    private func neighbourhoods(of catalogue: Catalogue) -> [Diagram] {
        let index = DiagramIndex(catalogue, PathwayGraph(catalogue))
        let step = max(1, catalogue.offerings.count / Self.sample)
        return stride(from: 0, to: catalogue.offerings.count, by: step).flatMap { position in
            (1...3).compactMap { hops in
                try? Diagram(index, DiagramOptions(.around([OfferingIndex(position)], hops: hops)))
            }
        }
    }

    private func measure(_ diagram: Diagram, _ wanted: Int) throws -> [Measurement] {
        let text = DOTWriter(diagram).text
        let file = try TextFile("\(folder)/drawing-\(wanted).dot")
        try file.write(text)
        try file.finish()
        let size = "\(diagram.vertices.count) shapes, \(diagram.edges.count) arrows"
        return [
            Measurement("drawing, about \(wanted) shapes", on: size, runs: runs) { Self.draw(text) },
            Measurement("ten drawings, about \(wanted) shapes", on: size, runs: runs) {
                (0..<10).reduce(0) { sum, _ in sum + Self.draw(text) }
            },
        ]
    }

    /// How many bytes the drawing has; -1 if there is none.
    private static func draw(_ text: String) -> Int { (try? Renderer().draw(text, as: .svg).bytes.count) ?? -1 }
}
