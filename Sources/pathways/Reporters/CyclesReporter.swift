import Pathways

/// The loops of a catalogue in words.
struct CyclesReporter {
    let catalogue: Catalogue
    let style: Style

    func report(_ loops: [BrokenLoop]) -> String {
        guard !loops.isEmpty else { return "Nothing goes round in circles.\n" }
        let many = loops.count == 1 ? "1 loop" : "\(loops.count) loops"
        return "\(many).\n\n" + loops.enumerated().map { report($1, number: $0 + 1) }.joined(separator: "\n")
    }

    private func report(_ broken: BrokenLoop, number: Int) -> String {
        let loop = broken.loop
        var result = "\(style.bold("\(number). \(title(loop))"))\n"
        if !loop.stuck.isEmpty {
            result +=
                "   Nobody can obtain: \(loop.stuck.map { catalogue[$0].id.printable }.joined(separator: ", ")).\n"
        }
        result += "   \(loop.isShortest ? "A shortest way round" : "A short way round"):\n"
        for edge in loop.cycle {
            let names =
                "\(catalogue[edge.from].id.printable) \(arrow(edge.relation)) \(catalogue[edge.to].id.printable)"
            result += "     \(names)   \(style.faint(Place(edge.declaredAt, in: catalogue).text))\n"
        }
        return result + advice(broken)
    }

    private func title(_ loop: Loop) -> String {
        let size = loop.offerings.count == 1 ? "1 offering" : "\(loop.offerings.count) offerings"
        return switch loop.kind {
        case .deadlock: "Deadlock of \(size): each waits for another."
        case .escapable: "Loop of \(size), each with another way in."
        case .mutualRecognition: "Mutual recognition among \(size): probably intended."
        }
    }

    private func arrow(_ relation: Relation) -> String { "──\(relation.words)──▶" }

    private func advice(_ broken: BrokenLoop) -> String {
        guard broken.loop.kind != .mutualRecognition, !broken.breakBy.edges.isEmpty else { return "" }
        let count = broken.breakBy.edges.count
        let references = count == 1 ? "this reference" : "these \(count) references"
        let proof = broken.breakBy.isProved ? "no fewer will do" : "a good choice, not proved to be the smallest"
        var result = "   To break it, remove \(references) (\(proof)):\n"
        for edge in broken.breakBy.edges {
            let place = style.faint(Place(edge.declaredAt, in: catalogue).text)
            result += "     \(catalogue[edge.to].id.printable) names \(catalogue[edge.from].id.printable)   \(place)\n"
        }
        return result
    }
}

extension Relation {
    /// The relation in words, read along the arrow.
    var words: String {
        switch self {
        case .stack: "is part of"
        case .prerequisite: "is needed before"
        case .corequisite: "is needed with"
        case .recommended: "is recommended for"
        case .ladder: "ladders into"
        case .transfer: "transfers into"
        case .assessment: "is assessed for"
        case .equivalent: "counts as"
        case .bridge: "bridges into"
        case .membership: "belongs to"
        }
    }
}
