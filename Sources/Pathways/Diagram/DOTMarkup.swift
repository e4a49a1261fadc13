/// The label of a vertex, in the markup of Graphviz.
struct DOTMarkup {
    private var blocks: [String] = []
    private var hasBadge = false

    /// Title, facts, who offers it, what is not shown, its place on a route, where the learner stands, what checks found: a
    /// row each, the first bold.
    static func label(
        of vertex: DiagramVertex, _ theme: DOTTheme, _ say: Wording, layout: ShapeLayout = .init()
    ) -> String {
        var markup = DOTMarkup()
        if vertex.connector != nil {
            markup.addTag(of: vertex, theme, width: layout.titleWidth(of: .program))
        } else if vertex.kind == .choice {
            markup.add(PlainText.balancedLines(vertex.title, width: 18, limit: 4), size: 10)
        } else {
            if !markup.addLine(of: vertex, theme, say, layout) {
                markup.addTitle(of: vertex, width: layout.titleWidth(of: vertex.kind), size: layout.titleSize)
                markup.addFacts(of: vertex, theme, say, layout)
            }
            markup.addFolded(vertex.folded, say)
        }
        markup.add(vertex.omissions.prefix(4).map { $0 }, size: 10, in: "I")
        markup.addMarks(of: vertex, theme, say, layout)
        guard markup.blocks.count > 1 || markup.hasBadge else { return markup.blocks.joined() }
        let rows = markup.blocks.map { "<TR><TD>\($0)</TD></TR>" }.joined()
        return
            "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"\(layout.rowPadding)\">\(rows)</TABLE>"
    }

    static func tagLines(of vertex: DiagramVertex, width: Int) -> [String] {
        PlainText.balancedLines(vertex.title, width: max(width, 26), limit: 3)
    }

    /// What is on another sheet, and on which.
    private mutating func addTag(of vertex: DiagramVertex, _ theme: DOTTheme, width: Int) {
        add(Self.tagLines(of: vertex, width: width), size: 10)
        add(vertex.facts, size: 10, color: theme.faintInk, in: "I")
    }

    private mutating func addTitle(of vertex: DiagramVertex, width: Int, size: Double) {
        let title = vertex.step.map { "\($0.number). \(vertex.title)" } ?? vertex.title
        // A word of usual length is not broken.
        let longest = title.split(separator: " ").lazy.map(\.count).max() ?? 0
        let width = max(width, min(longest, 26))
        add(PlainText.balancedLines(title, width: width, limit: 4), size: size, in: "B")
    }

    private mutating func addFacts(
        of vertex: DiagramVertex, _ theme: DOTTheme, _ say: Wording, _ layout: ShapeLayout
    ) {
        let facts = vertex.facts.isEmpty ? [say(vertex.kind.phrase)] : vertex.facts
        let first = DOTStyle.sign(of: vertex.kind) + "\u{A0}" + (facts.first ?? "")
        if layout.arrangement.isCompact {
            return addCompactFacts(of: vertex, [first] + facts.dropFirst(), theme, say, layout)
        }
        add(([first] + facts.dropFirst()).prefix(6).flatMap { PlainText.lines($0, width: 36, limit: 2) }, size: 10)
        guard vertex.kind != .institution, layout.showsInstitution else { return }
        var lines = vertex.institutions.flatMap { PlainText.balancedLines("+ " + $0, width: 32, limit: 2) }
        if lines.isEmpty { return }
        lines[0] = String(lines[0].dropFirst(2))
        if vertex.institutions.count > 1 { lines[0] = say(RoutePhrase.joint, lines[0]) }
        add(Array(lines.prefix(6)), size: 10, color: theme.faintInk)
    }

    /// A course in one line, where that is asked for and there is little to say: sign, title, code and credits.
    private mutating func addLine(
        of vertex: DiagramVertex, _ theme: DOTTheme, _ say: Wording, _ layout: ShapeLayout
    ) -> Bool {
        guard layout.arrangement.hasLineCourses, vertex.kind == .course, vertex.facts.count < 2 else { return false }
        let title = vertex.step.map { "\($0.number). \(vertex.title)" } ?? vertex.title
        let fact = vertex.facts.first ?? ""
        let institution = layout.showsInstitution ? vertex.institutions.joined(separator: " + ") : ""
        guard title.count + fact.count <= layout.arrangement.courseWidth + 16, institution.isEmpty else { return false }
        let sign = Self.font(DOTStyle.sign(of: vertex.kind) + "\u{A0}", size: 10)
        let rest = fact.isEmpty ? "" : Self.font(DOTText.escaped("· \(fact)", limit: 300), size: 10)
        // Bold letters come out wider than Graphviz takes them for.
        let room = fact.isEmpty ? "" : String(repeating: "\u{A0}", count: 1 + title.count / 10)
        let bold = "<B>\(DOTText.escaped(title, limit: 700))\(room)</B>"
        blocks.append(sign + Self.font(bold, size: layout.titleSize) + rest)
        return true
    }

    /// The same facts in fewer lines: those that fit one together, and who offers it beside them.
    private mutating func addCompactFacts(
        of vertex: DiagramVertex, _ facts: [String], _ theme: DOTTheme, _ say: Wording, _ layout: ShapeLayout
    ) {
        let width = max(layout.titleWidth(of: vertex.kind), 26)
        var lines: [String] = []
        func join(_ text: String, _ separator: String) {
            if let last = lines.last, last.count + separator.count + text.count <= width {
                lines[lines.count - 1] = last + separator + text
            } else {
                lines += PlainText.balancedLines(text, width: width, limit: 2)
            }
        }
        for fact in facts.prefix(6) { join(fact, " · ") }
        if vertex.isExitAward { lines[lines.count - 1] += " \(DOTStyle.exitSign)" }
        add(lines, size: 10)
        guard vertex.kind != .institution, layout.showsInstitution, !vertex.institutions.isEmpty else { return }
        let all = vertex.institutions.joined(separator: " + ")
        let text = vertex.institutions.count > 1 ? say(RoutePhrase.joint, all) : all
        let limit = vertex.institutions.count > 1 ? 4 : 2
        add(PlainText.balancedLines(text, width: width + 4, limit: limit), size: 10, color: theme.faintInk)
    }

    /// What is folded, a line each; of many, the rest is in the tooltip and in the text.
    private mutating func addFolded(_ lines: [String], _ say: Wording) {
        guard !lines.isEmpty else { return }
        // Without what follows the code: credits are in the tooltip and in the text.
        let short = lines.prefix(lines.count > 20 ? 19 : 20).map { line in
            line.split(separator: "; ").map { $0.split(separator: " · ").first ?? $0 }.joined(separator: "; ")
        }
        var shown = short.flatMap { PlainText.lines($0, width: 52, limit: 1) }
        if lines.count > 20 { shown.append(say(GrantPhrase.more, count: lines.count - 19)) }
        let text = shown.map { DOTText.escaped($0, limit: 300) + "<BR ALIGN=\"LEFT\"/>" }.joined()
        blocks.append(Self.font(text, size: 10))
    }

    private mutating func addMarks(
        of vertex: DiagramVertex, _ theme: DOTTheme, _ say: Wording, _ layout: ShapeLayout
    ) {
        if let step = vertex.step {
            add(PlainText.balancedLines(step.words, width: 40, limit: 2), size: 10, in: "B")
            if let awards = step.awards { add(PlainText.balancedLines(awards, width: 34, limit: 4), size: 10, in: "I") }
        }
        if vertex.isExitAward, !layout.arrangement.isCompact {
            add(["\(DOTStyle.exitSign) \(say(RoutePhrase.exitAward))"], size: 10, in: "I")
        }
        if let standing = vertex.standing {
            let badge = theme.badge(standing.status)
            let text = Self.font(
                "<B>\(DOTText.escaped("\(standing.mark) \(standing.text(say))", limit: 200))</B>", size: 10,
                color: badge.ink)
            blocks.append(
                "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"2\" STYLE=\"ROUNDED\""
                    + " BGCOLOR=\"\(badge.area)\"><TR><TD>\u{A0}\(text)\u{A0}</TD></TR></TABLE>")
            hasBadge = true
        }
        if !vertex.findings.isEmpty { add([Self.alarm(vertex.findings, say)], size: 10, color: theme.alarm, in: "B") }
    }

    /// `▲ finding 1, 3`.
    static func alarm(_ findings: [Int], _ say: Wording) -> String {
        let numbers = findings.prefix(5).map(String.init).joined(separator: ", ") + (findings.count > 5 ? " …" : "")
        return "\(DOTStyle.alarmSign) \(say(RoutePhrase.finding, numbers))"
    }

    /// The label of an edge, with room around it so that the line does not run through; beside the line, with as much room to
    /// the left as it takes itself. Of more than eight lines, the rest is only in the tooltip.
    static func label(of lines: [String], isBeside: Bool = false) -> String {
        let shown = lines.count > 8 ? lines.prefix(7) + ["…"] : lines
        let text = shown.map { DOTText.escaped($0, limit: 700) }.joined(separator: "<BR/>")
        let width = Int(Double(shown.map(\.count).max() ?? 0) * 5.6) + 12
        let room = isBeside ? "<TD WIDTH=\"\(width)\"></TD>" : ""
        return
            "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"3\"><TR>\(room)<TD>\(text)</TD></TR></TABLE>"
    }

    private mutating func add(_ lines: [String], size: Double, color: String? = nil, in element: String? = nil) {
        guard !lines.isEmpty else { return }
        var text = lines.map { DOTText.escaped($0, limit: 700) }.joined(separator: "<BR/>")
        if let element { text = "<\(element)>\(text)</\(element)>" }
        blocks.append(Self.font(text, size: size, color: color))
    }

    /// The same in another size; nothing stays nothing, since Graphviz rejects an element without text.
    static func font(_ markup: String, size: Double, color: String? = nil) -> String {
        if markup.isEmpty { return "" }
        let ink = color.map { " COLOR=\"\($0)\"" } ?? ""
        return "<FONT POINT-SIZE=\"\(size)\"\(ink)>\(markup)</FONT>"
    }
}
