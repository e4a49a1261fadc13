extension DiagramBuilder {
    /// Makes one line of two corequisites that say the same of each other.
    mutating func joinPairs() {
        var first: [[Int]: Int] = [:]
        var joined: Set<Int> = []
        for (number, edge) in edges.enumerated() where edge.relation == .corequisite && !edge.isTwoWay {
            let isChoice = [edge.from, edge.to].contains { vertices[$0].kind == .choice }
            guard !isChoice, edge.from != edge.to else { continue }
            guard let other = first[[edge.to, edge.from]], edges[other].labels == edge.labels else {
                first[[edge.from, edge.to]] = number
                continue
            }
            edges[other].isTwoWay = true
            edges[other].remarks += edge.remarks.filter { !edges[other].remarks.contains($0) }
            if let place = edge.declaredAt, place != edges[other].declaredAt {
                edges[other].remarks.append(words.say(DiagramPhrase.declaredAt, place))
            }
            joined.insert(number)
        }
        edges = edges.indices.filter { !joined.contains($0) }.map { edges[$0] }
    }

    /// Folds the courses of awards, as asked for.
    mutating func fold() {
        guard options.collapse != .none else { return }
        var folding = DiagramFolding(vertices, edges, catalogue, words.say)
        if case .only(let awards) = options.collapse { folding.fold(awards) } else { folding.fold(nil) }
        (vertices, edges) = (folding.vertices, folding.edges)
    }

    /// Marks awards that are a part of another award or ladder into one: whoever stops there has something.
    mutating func markExitAwards() {
        var targets: [Int: [Int]] = [:]
        for edge in edges where edge.relation == .stack || edge.relation == .ladder {
            targets[edge.from, default: []].append(edge.to)
        }
        for position in vertices.indices where vertices[position].kind.isAward {
            var queue = targets[position] ?? []
            var seen: Set<Int> = []
            while let next = queue.popLast() {
                guard seen.insert(next).inserted else { continue }
                if vertices[next].kind == .choice { queue += targets[next] ?? [] }
                if vertices[next].kind.isAward { vertices[position].isExitAward = true }
            }
        }
    }

    /// Numbers the findings about what is drawn, marks it, and returns them.
    mutating func markFindings() -> [String] {
        guard !options.findings.isEmpty else { return [] }
        let marks = FindingMarks(options.findings, catalogue, place: words.place)
        var numbers: [Int: Int] = [:]
        var texts: [String] = []
        func numbered(_ found: [Int]) -> [Int] {
            Set(found).sorted().map { finding in
                if let number = numbers[finding] { return number }
                texts.append(words.say(options.findings[finding].text))
                numbers[finding] = texts.count
                return texts.count
            }
        }
        for position in vertices.indices {
            let offering = vertices[position].offering
            vertices[position].findings = numbered(
                marks.findings(at: vertices[position].declaredAt) + (offering.flatMap { marks.offerings[$0] } ?? []))
        }
        for position in edges.indices {
            edges[position].findings = numbered(marks.findings(at: edges[position].declaredAt))
        }
        return texts
    }
}

extension DiagramVertex.Kind {
    /// Whether it is a credential.
    var isAward: Bool { self == .program || self == .microCredential }
}
