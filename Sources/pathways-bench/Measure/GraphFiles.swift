import Pathways

/// The same work in forms that other programs read.
struct GraphFiles {
    let folder: String

    /// `edges.bin`: the tail and the head of one edge after another, each as 32 bits, the lowest byte first.
    func write(_ graph: Digraph) throws {
        let file = try TextFile("\(folder)/edges.bin")
        for (tail, head) in zip(graph.tails, graph.heads) { try file.write(integers: [tail, head]) }
        try file.finish()
    }

    /// `rules.lp`: what can be obtained, as a logic program: an offering when what it requires and its parts are. A choice of one is a
    /// rule for each way to meet it; only a choice of more is counted.
    func writeRules(_ catalogue: Catalogue) throws {
        let file = try TextFile("\(folder)/rules.lp")
        var rules = Rules()
        for index in catalogue.indices {
            let offering = catalogue[index]
            let needs = [offering.requires, offering.corequisites, offering.stacks].compactMap { $0 }
            let body = needs.map { rules.text($0) }.joined(separator: "; ")
            let head = "o(\(index.position))"
            try file.write(rules.takeAuxiliary() + (body.isEmpty ? "\(head).\n" : "\(head) :- \(body).\n"))
        }
        try file.finish()
    }

    /// Requirements as bodies of rules, with auxiliary rules for what a body cannot say.
    private struct Rules {
        private var count = 0
        private var auxiliary = ""

        mutating func takeAuxiliary() -> String {
            defer { auxiliary = "" }
            return auxiliary
        }

        /// Recursion is as deep as requirements nest.
        mutating func text(_ requirement: Requirement<OfferingIndex>) -> String {
            if case .complete(let leaf) = requirement { return "o(\(leaf.offering.position))" }
            let parts = requirement.children.map { text($0) }
            switch requirement {
            case .any, .choose(1, _, _): return head(of: parts)
            case .choose(let needed, _, _):
                return "\(needed) { \(parts.map { head(of: [$0]) }.joined(separator: "; ")) }"
            default: return parts.isEmpty ? "#true" : parts.joined(separator: "; ")
            }
        }

        /// An atom that holds as soon as one of these bodies does.
        private mutating func head(of bodies: [String]) -> String {
            if bodies.count == 1, bodies[0].hasPrefix("o("), !bodies[0].contains(";") { return bodies[0] }
            count += 1
            for body in bodies { auxiliary += "g(\(count)) :- \(body).\n" }
            return "g(\(count))"
        }
    }
}
