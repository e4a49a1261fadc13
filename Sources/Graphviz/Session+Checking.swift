import CGraphviz

extension Session {
    /// Refuses a graph that is too large and attributes that must not reach the layout.
    func check(_ graph: UnsafeMutablePointer<Agraph_t>, _ limit: SizeLimit) throws(GraphvizError) {
        let vertices = Int(agnnodes(graph))
        let edges = Int(agnedges(graph))
        guard vertices <= limit.vertices, edges <= limit.edges else {
            throw .tooLarge(vertices: vertices, edges: edges, limit: limit)
        }
        try checkAttributes(graph)
    }

    private func checkAttributes(_ graph: UnsafeMutablePointer<Agraph_t>) throws(GraphvizError) {
        for attribute in ["image", "imagepath", "shapefile", "fontpath", "_background"] where uses(attribute, graph) {
            throw .refused(attribute: attribute, reason: "it makes the library open files")
        }
        if uses("layout", graph) {
            throw .refused(attribute: "layout", reason: "it replaces the layout that was asked for")
        }
        // Beyond about 30,000 points the fonts fail, and then every later PNG and PDF of the process.
        let isModest = { (size: String) in size.isEmpty || strtod(size, nil) <= 1_000 }
        for attribute in ["fontsize", "labelfontsize"] where !every(attribute, in: graph, isModest) {
            throw .refused(attribute: attribute, reason: "letters are at most 1000 points high")
        }
        // The library keeps pointers into a buffer of 128 bytes that moves when it grows.
        let isShort = { (style: String) in style.utf8.count <= 100 && !style.contains { $0 == "(" || $0 == ")" } }
        guard every("style", in: graph, isShort) else {
            throw .refused(attribute: "style", reason: "a style has at most 100 bytes and no parentheses")
        }
    }

    /// Refuses a laid-out graph that cannot be drawn well: beyond these sizes bitmaps are shrunk until nothing can be
    /// read, or the library crashes for want of memory; enlarged letters fail like those of a very large font.
    func checkSize(_ graph: UnsafeMutablePointer<Agraph_t>, for format: OutputFormat) throws(GraphvizError) {
        var (width, height, scale) = (0.0, 0.0, 0.0)
        cgraphviz_measure(graph, format == .png ? 96 : 72, &width, &height, &scale)
        if format != .svg, !(scale > 0 && scale <= 20) {
            throw .refused(attribute: "dpi", reason: "with “size”, it enlarges the drawing more than 20 times")
        }
        let pixels = (width: width * scale, height: height * scale)
        if format == .png, !(max(pixels.width, pixels.height) < 32_767 && pixels.width * pixels.height <= 100_000_000) {
            throw .drawingTooLarge(width: Int(clamping: pixels.width), height: Int(clamping: pixels.height), .png)
        }
        guard max(width, height) <= 1_000_000 else {
            throw .drawingTooLarge(width: Int(clamping: width), height: Int(clamping: height), format)
        }
    }
}

extension Int {
    /// The whole number not below `value`; the largest one there is, if that is larger or not a number.
    fileprivate init(clamping value: Double) {
        self = Int(exactly: value.rounded(.up)) ?? .max
    }
}
