extension DiagramOutline {
    /// A step in words: `step 3`, what it adds, what is earned with it.
    static func words(for step: DiagramStep, _ say: Wording) -> [String] {
        [say(RoutePhrase.step, "\(step.number)"), step.words].filter { !$0.isEmpty } + [step.awards].compactMap { $0 }
    }

    /// The place on a route, where the learner stands, whether it is an award on the way, what checks found.
    func marks(of vertex: DiagramVertex) -> [String] {
        var result = vertex.step.map { Self.words(for: $0, say) } ?? []
        if let standing = vertex.standing { result.append(standing.text(say)) }
        if vertex.isExitAward { result.append(say(RoutePhrase.exitAward)) }
        if !vertex.findings.isEmpty { result.append(DOTMarkup.alarm(vertex.findings, say)) }
        if let sheet = vertex.sheet { result.append(say(SheetPhrase.onSheet, "\(sheet)")) }
        return result
    }

    /// The frames, and a last one for what is in none; choices are said where they are used.
    var laneGroups: [DiagramGroup] {
        let framed = Set(diagram.lanes.flatMap(\.vertices))
        let others = diagram.vertices.indices.filter { !framed.contains($0) }
        let all = diagram.lanes + [DiagramGroup(title: say(DiagramPhrase.others), vertices: others)]
        return all.compactMap { group in
            let shown = group.vertices.filter { diagram.vertices[$0].kind != .choice }
            return shown.isEmpty ? nil : DiagramGroup(title: group.title, vertices: shown)
        }
    }

    /// A vertex in words: what it is and is worth, who offers it, where the learner stands, what it leads to.
    func name(of position: Int) -> String {
        let vertex = diagram.vertices[position]
        let facts = ([say(vertex.kind.phrase)] + vertex.facts).map { $0.replacing(" · ", with: ", ") }
        var parts = [vertex.title, facts.joined(separator: ", ")]
        if vertex.kind != .institution { parts.append(say.list(vertex.institutions)) }
        parts += marks(of: vertex) + vertex.omissions + vertex.findings.map { diagram.findings[$0 - 1] }
        if !vertex.folded.isEmpty { parts.append(say(RoutePhrase.foldedList, vertex.folded.joined(separator: ", "))) }
        let leading = outgoingLines(of: position).map(Self.trimmed)
        return sentence((parts + leading).filter { !$0.isEmpty })
    }

    /// What a vertex is made of and needs, in words; empty where it needs nothing.
    func needs(of position: Int) -> String {
        var lines: [String] = []
        for line in incomingLines(of: position) {
            let text = Self.trimmed(line)
            if lines.last?.hasSuffix(":") == true, line.hasPrefix("      ") {
                lines[lines.count - 1] += " " + text
            } else if line.hasPrefix("      "), let last = lines.last {
                lines[lines.count - 1] = last + ", " + text
            } else {
                lines.append(text)
            }
        }
        return sentence(lines)
    }

    private func sentence(_ parts: [String]) -> String {
        PlainText.clean(
            parts.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }.joined(separator: ". ")
                + (parts.isEmpty ? "" : "."))
    }

    private static func trimmed(_ line: String) -> String { String(line.drop { $0 == " " }) }
}
