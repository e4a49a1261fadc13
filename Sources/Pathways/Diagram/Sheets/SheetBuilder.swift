/// Makes the diagram of a sheet: what is on it, and tags for what its lines lead to elsewhere.
struct SheetBuilder {
    private let whole: Diagram
    private let sentences: DiagramSentences
    private let say: Wording
    /// The sheet of each vertex.
    private let sheets: [Int]
    private let count: Int

    /// So many tags of one kind at one vertex are gathered in one.
    private static let gathered = 3

    init(_ whole: Diagram, sheets: [Int], count: Int) {
        (self.whole, self.sheets, self.count) = (whole, sheets, count)
        sentences = DiagramSentences(whole)
        say = Wording(whole.language)
    }

    /// The sheet with this number.
    func sheet(_ number: Int) -> DiagramSheet {
        let inside = whole.vertices.indices.filter { sheets[$0] == number }
        var drawing = SheetDrawing(whole, inside)
        for (line, edge) in whole.edges.enumerated() where sheets[edge.from] == number && sheets[edge.to] == number {
            drawing.add(line)
        }
        for tag in tags(of: number) { drawing.add(vertex(for: tag), tag) }
        var diagram = drawing.diagram(title: title(number))
        let isFirst = number == 1
        diagram.impliedCount = isFirst ? whole.impliedCount : 0
        diagram.shownNotes = shown(
            whole.notes.count, here: diagram.edges.flatMap(\.notes), anywhere: whole.edges.flatMap(\.notes), isFirst)
        let found = diagram.vertices.flatMap(\.findings) + diagram.edges.flatMap(\.findings)
        let all = whole.vertices.flatMap(\.findings) + whole.edges.flatMap(\.findings)
        diagram.shownFindings = shown(whole.findings.count, here: found, anywhere: all, isFirst)
        return DiagramSheet(number: number, diagram: diagram, vertices: inside, edges: drawing.lines)
    }

    private func title(_ number: Int) -> String {
        say(SheetPhrase.numbered, whole.title ?? say(DiagramPhrase.pathways), "\(number)", "\(count)")
    }

    /// The numbers that the sheet refers to; what no sheet refers to stands on the first.
    private func shown(_ count: Int, here: [Int], anywhere: [Int], _ isFirst: Bool) -> Set<Int> {
        let here = Set(here)
        return isFirst ? here.union(Set(1..<(count + 1)).subtracting(anywhere)) : here
    }
}

// MARK: - Tags

extension SheetBuilder {
    /// The tags of a sheet: one for each vertex elsewhere and direction, or for several that each have one line, all the
    /// same, with the same vertex here.
    private func tags(of number: Int) -> [SheetTag] {
        var lines: [SheetTag.Key: [Int]] = [:]
        for (line, edge) in whole.edges.enumerated() {
            let (from, to) = (sheets[edge.from], sheets[edge.to])
            guard from != to, from == number || to == number else { continue }
            lines[.init(outside: from == number ? edge.to : edge.from, isOnward: from == number), default: []].append(
                line)
        }
        var single: [SheetTag.Group: [SheetTag]] = [:]
        var result: [SheetTag] = []
        for (key, lines) in lines {
            let tag = SheetTag(key, sheet: sheets[key.outside], lines: lines)
            if lines.count == 1 { single[group(of: tag), default: []].append(tag) } else { result.append(tag) }
        }
        for tags in single.values {
            let tags = tags.sorted { $0.vertices[0] < $1.vertices[0] }
            result += tags.count < Self.gathered ? tags : [SheetTag(gathering: tags)]
        }
        return result.sorted { ($0.lines[0], $0.vertices[0]) < ($1.lines[0], $1.vertices[0]) }
    }

    private func group(of tag: SheetTag) -> SheetTag.Group {
        let edge = whole.edges[tag.lines[0]]
        return .init(
            inside: tag.isOnward ? edge.from : edge.to, sheet: tag.sheet, isOnward: tag.isOnward,
            relation: edge.relation, hasEnded: edge.hasEnded)
    }

    /// What a tag looks like: the title of what is elsewhere, and where.
    private func vertex(for tag: SheetTag) -> DiagramVertex {
        let titles = tag.vertices.map(sentences.title)
        let first = whole.vertices[owner(of: tag.vertices[0])]
        var result = DiagramVertex(
            kind: first.kind,
            id: "\(tag.isOnward ? "to" : "from")-sheet-\(tag.sheet)-\(whole.vertices[tag.vertices[0]].id)",
            title: titles.count == 1
                ? titles[0]
                : say(SheetPhrase.gathered, titles.prefix(2).joined(separator: ", "), "\(titles.count - 2)"))
        result.facts = [say(tag.isOnward ? SheetPhrase.onward : .backward, "\(tag.sheet)")]
        result.institutions = first.institutions
        result.connector = DiagramConnector(sheet: tag.sheet, isOnward: tag.isOnward, vertices: tag.vertices)
        return result
    }

    /// What a choice is made for; anything else itself.
    private func owner(of position: Int) -> Int {
        var current = position
        while whole.vertices[current].kind == .choice, let next = sentences.target(of: current), next != current {
            current = next
        }
        return current
    }
}

/// A tag before it is drawn.
struct SheetTag {
    struct Key: Hashable {
        var outside: Int
        var isOnward: Bool
    }

    /// What tags have in common that can be gathered.
    struct Group: Hashable {
        var inside: Int
        var sheet: Int
        var isOnward: Bool
        var relation: DiagramRelation
        var hasEnded: Bool
    }

    let sheet: Int
    let isOnward: Bool
    /// Positions in the whole diagram.
    let vertices: [Int]
    let lines: [Int]
    /// Whether one line stands for all.
    let isGathered: Bool

    init(_ key: Key, sheet: Int, lines: [Int]) {
        (self.sheet, isOnward, vertices, self.lines, isGathered) = (sheet, key.isOnward, [key.outside], lines, false)
    }

    init(gathering tags: [SheetTag]) {
        (sheet, isOnward, isGathered) = (tags[0].sheet, tags[0].isOnward, true)
        vertices = tags.flatMap(\.vertices)
        lines = tags.flatMap(\.lines)
    }
}
