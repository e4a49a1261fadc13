/// What Graphviz draws of a graph, taken apart: the block above, the vertices and the edges.
struct SVGParts {
    /// The paper, and the areas of lanes.
    private(set) var background: [SVGElement] = []
    /// The title, the legend and the notes.
    private(set) var header: [SVGElement] = []
    /// By position in the diagram.
    private(set) var vertices: [SVGElement?]
    private(set) var edges: [(number: Int, element: SVGElement)] = []
    /// Junctions where lines meet, and what goes on from them.
    private(set) var brackets: [SVGElement] = []

    init(_ graph: SVGElement, vertexCount: Int) {
        vertices = Array(repeating: nil, count: vertexCount)
        var frames: [SVGElement] = []
        for element in graph.elements where element.name != "title" {
            switch element["class"] {
            case "node": add(vertex: element)
            case "edge" where element["id"]?.hasPrefix("bracket") == true: brackets.append(element)
            case "edge": edges.append((Self.number(in: element["id"]) ?? 0, element))
            case "cluster": frames.append(element)
            default:
                if background.isEmpty, element.name == "polygon" {
                    background.append(element)
                } else {
                    header.append(element)
                }
            }
        }
        background += Self.inOrder(frames)
    }

    /// Graphviz draws frames in an order of its own, not the same every time; they do not overlap.
    private static func inOrder(_ frames: [SVGElement]) -> [SVGElement] {
        func place(_ frame: SVGElement) -> Int {
            number(in: frame.elements.first { $0.name == "title" }?.text) ?? 0
        }
        return frames.sorted { place($0) < place($1) }.enumerated().map { number, frame in
            var result = SVGElement("g", frame.attributes.filter { $0.name != "id" })
            result.attributes.append(.init(name: "id", value: "lane-\(number)"))
            result.content = frame.elements.filter { $0.name != "title" }.map { .element($0) }
            return result
        }
    }

    /// Graphviz names a vertex `n12` in its title.
    private mutating func add(vertex element: SVGElement) {
        let title = element.elements.first { $0.name == "title" }?.text ?? ""
        if title.hasPrefix("j") { return brackets.append(element) }
        guard title.hasPrefix("n"), let number = Int(title.dropFirst()), vertices.indices.contains(number) else {
            return background.append(element)
        }
        vertices[number] = element
    }

    /// The number in `edge-12`, whose hyphen is written as a reference.
    private static func number(in id: String?) -> Int? {
        id.flatMap { $0.split(whereSeparator: { !$0.isNumber }).last }.flatMap { Int($0) }
    }

    static func className(of element: SVGElement) -> String { element["class"] ?? "" }

    /// A tooltip wraps shapes in a link without address; the link goes, its words become a title in front of the shapes.
    static func withoutWrapping(_ element: SVGElement) -> [SVGElement] {
        guard element.name == "g", element["id"]?.hasPrefix("a_") == true,
            let link = element.elements.first(where: { $0.name == "a" })
        else { return [element] }
        var group = SVGElement("g")
        if let words = link["xlink:title"] {
            group.content.append(.element(SVGElement("title", [], [.text(words)])))
        }
        group.content += link.elements.map { .element($0) }
        return [group]
    }
}
