/// Makes a drawing of Graphviz one that can be read without seeing it.
///
/// The whole has a role, a name, a description and a language (WAI-ARIA Graphics Module 1.0, SVG Accessibility API
/// Mappings 1.0). Every offering is an image with a name in words: what it is, what it is worth, who offers it, where the
/// learner stands, what it leads to; and with a description of what it is made of and needs. Offerings come in an order
/// of study, in the document, for reading aloud and for the tabulator key. Lines and choices are hidden from assistive
/// technology, since the offerings at their ends say the same. The legend is a list. Nothing runs, nothing is fetched,
/// no link is added unless given. The colours of people who choose their own are respected.
public struct AccessibleSVG: Sendable {
    let diagram: Diagram
    let links: [String: String]
    let say: Wording

    /// Prepares for one diagram.
    ///
    /// - Parameter links: Where an offering leads when it is chosen, by ``DiagramVertex/id``: an `https`, `http` or
    ///   `mailto` address, or a relative one. Any other is left out.
    public init(_ diagram: Diagram, links: [String: String] = [:]) {
        self.diagram = diagram
        self.links = links
        say = Wording(diagram.language)
    }

    /// The drawing with everything that makes it readable.
    ///
    /// - Parameter svg: What Graphviz draws of the diagram's ``Diagram/dot(page:)``.
    /// - Returns: Well-formed SVG, the same for the same input. Applied to its own result it changes nothing. What is not a
    ///   drawing of Graphviz comes back as it is.
    /// - Complexity: O(length of the drawing + size of the diagram).
    public func text(from svg: String) -> String {
        guard let root = SVGReader.root(of: svg), root.name == "svg", root["role"] == nil,
            let graph = root.elements.first(where: { $0["class"] == "graph" })
        else { return svg }
        var output = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        document(root, graph).write(to: &output)
        return output + "\n"
    }

    private func document(_ root: SVGElement, _ graph: SVGElement) -> SVGElement {
        var result = SVGElement.make(
            "svg",
            [
                "class": "pathways-diagram", "role": "graphics-document",
                "aria-roledescription": say(SVGPhrase.roleDescription), "aria-labelledby": "pathways-title",
                "aria-describedby": "pathways-description", "lang": diagram.language.rawValue,
                "xml:lang": diagram.language.rawValue,
            ])
        result.attributes = root.attributes.filter { !$0.name.hasPrefix("xmlns:") } + result.attributes
        let outline = DiagramOutline(diagram)
        result.content = [
            .element(.words("title", ["id": "pathways-title"], diagram.title ?? say(DiagramPhrase.pathways))),
            .element(.words("desc", ["id": "pathways-description"], outline.summary + " " + say(SVGPhrase.howToRead))),
            .element(SVGElement("style", [], [.text(SVGStyle.text)])),
            .element(picture(graph, outline)),
        ]
        return result
    }

    /// Lines below, then offerings in the order of study, then the legend.
    private func picture(_ graph: SVGElement, _ outline: DiagramOutline) -> SVGElement {
        let parts = SVGParts(graph, vertexCount: diagram.vertices.count)
        let offerings = outline.studyOrder.compactMap { position in
            parts.vertices[position].map { offering($0, position, outline) }
        }
        let choices = diagram.vertices.indices.filter { diagram.vertices[$0].kind == .choice }
            .compactMap { position in parts.vertices[position].map { hidden($0, diagram.vertices[position].id) } }
        let lines =
            parts.edges.map { hidden($0.element, "edge-\($0.number)") }
            + parts.brackets.enumerated().map { hidden($0.element, "bracket-\($0.offset)") }
        var result = SVGElement("g", graph.attributes.filter { $0.name != "class" })
        var children = [SVGElement.make("g", ["aria-hidden": "true"], parts.background + lines + choices)]
        if !offerings.isEmpty {
            children.append(.make("g", ["role": "list", "aria-label": say(SVGPhrase.offerings)], offerings))
        }
        children += SVGHeader(say).groups(of: parts.header)
        result.content = children.map { .element($0) }
        return result
    }

    /// What is said by other means as well; its words stay for those who point at it.
    private func hidden(_ element: SVGElement, _ id: String) -> SVGElement {
        let name = SVGParts.className(of: element)
        let isJunction = name == "node" && id.hasPrefix("bracket-")
        var result = SVGElement.make("g", ["id": id, "class": isJunction ? "junction" : name])
        let pictures = element.elements.filter { $0.name != "title" }
        result.content = pictures.flatMap(SVGParts.withoutWrapping).map { .element($0) }
        return result
    }

    private func offering(_ element: SVGElement, _ position: Int, _ outline: DiagramOutline) -> SVGElement {
        let vertex = diagram.vertices[position]
        let link = links[vertex.id].flatMap(SVGText.address)
        var picture = SVGElement.make("g", ["aria-hidden": "true"])
        picture.content = element.elements.filter { $0.name != "title" }.flatMap(SVGParts.withoutWrapping)
            .map { .element($0) }
        let needs = outline.needs(of: position)
        var children = [SVGElement.words("title", [:], outline.name(of: position))]
        if !needs.isEmpty { children.append(.words("desc", [:], needs)) }
        children.append(picture)
        var group = SVGElement.make("g", ["id": vertex.id, "class": "node", "role": "img"], children)
        if let link {
            return .make(
                "g", ["role": "listitem"],
                [.make("a", ["href": link, "aria-label": outline.name(of: position)], [group])])
        }
        group.attributes.append(.init(name: "tabindex", value: "0"))
        return .make("g", ["role": "listitem"], [group])
    }
}
