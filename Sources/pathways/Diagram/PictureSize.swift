import Graphviz
import Pathways

/// How large a diagram comes out, and whether it can be read on a sheet.
struct PictureSize {
    /// In points.
    let width: Double
    let height: Double

    /// Lays the diagram out.
    init(of diagram: Diagram) throws(GraphvizError) {
        let svg = String(decoding: try BoundedDrawing.draw(diagram.dot(), as: .svg).bytes, as: UTF8.self)
        func number(after name: String) -> Double {
            guard let start = svg.firstRange(of: "\(name)=\"")?.upperBound else { return 0 }
            return Double(svg[start...].prefix { $0.isNumber || $0 == "." }) ?? 0
        }
        (width, height) = (number(after: "<svg width"), number(after: " height"))
    }

    /// The height of the smallest letters on a sheet, in points, to one decimal.
    func type(on sheet: PictureSheet) -> Double {
        (DOTWriter.smallestType * scale(on: sheet) * 10).rounded(.down) / 10
    }

    /// Whether the smallest letters are 7 points high.
    func isReadable(on sheet: PictureSheet) -> Bool { DOTWriter.smallestType * scale(on: sheet) >= 7 }

    private func scale(on sheet: PictureSheet) -> Double {
        guard let (widest, highest) = sheet.page.points, width > 0, height > 0 else { return 1 }
        return min(1, widest / width, highest / height)
    }
}
