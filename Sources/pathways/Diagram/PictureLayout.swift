import Graphviz
import Pathways

/// How a diagram is set, how large it comes out, and whether it can be read on a sheet.
struct PictureLayout {
    /// The smallest letters that can be read on paper, in points.
    static let smallest = 7.0
    /// More shapes fit no sheet in any arrangement: none is tried.
    private static let most = 60

    /// `nil` for the usual one.
    let arrangement: DOTArrangement?
    /// In points.
    let width: Double
    let height: Double

    /// Lays the diagram out.
    init(of diagram: Diagram, _ arrangement: DOTArrangement? = nil) throws(GraphvizError) {
        let dot = diagram.dot(arrangement: arrangement)
        let svg = String(decoding: try BoundedDrawing.draw(dot, as: .svg).bytes.prefix(4_096), as: UTF8.self)
        func number(after name: String) -> Double {
            guard let start = svg.firstRange(of: "\(name)=\"")?.upperBound else { return 0 }
            return Double(svg[start...].prefix { $0.isNumber || $0 == "." }) ?? 0
        }
        self.arrangement = arrangement
        (width, height) = (number(after: "<svg width"), number(after: " height"))
    }

    /// The usual arrangement if it can be read on a sheet; otherwise the one with the largest letters.
    static func best(of diagram: Diagram, on sheet: PictureSheet) throws(GraphvizError) -> PictureLayout {
        var best = try PictureLayout(of: diagram)
        guard !best.isReadable(on: sheet), diagram.vertices.count <= most else { return best }
        for arrangement in DOTArrangement.compact {
            let next = try PictureLayout(of: diagram, arrangement)
            if next.scale(on: sheet) > best.scale(on: sheet) { best = next }
        }
        return best
    }

    /// Whether some arrangement can be read on a sheet.
    static func fits(_ diagram: Diagram, on sheet: PictureSheet) throws(GraphvizError) -> Bool {
        if try PictureLayout(of: diagram).isReadable(on: sheet) { return true }
        guard diagram.vertices.count <= most else { return false }
        for arrangement in DOTArrangement.compact {
            if try PictureLayout(of: diagram, arrangement).isReadable(on: sheet) { return true }
        }
        return false
    }

    /// The height of the smallest letters on a sheet, in points, to one decimal.
    func type(on sheet: PictureSheet) -> Double {
        (DOTWriter.smallestType * scale(on: sheet) * 10).rounded(.down) / 10
    }

    /// Whether the smallest letters are large enough.
    func isReadable(on sheet: PictureSheet) -> Bool { DOTWriter.smallestType * scale(on: sheet) >= Self.smallest }

    private func scale(on sheet: PictureSheet) -> Double {
        guard let (widest, highest) = sheet.page.points, width > 0, height > 0 else { return 1 }
        return min(1, widest / width, highest / height)
    }
}
