import Pathways

extension CreditProblem {
    /// Makes one vertex of members of a choice that make no difference: courses with equal credits that nothing else
    /// refers to. No choice takes more of them than it asks for.
    mutating func trim() {
        var references = [Int](repeating: 0, count: vertices.count)
        for vertex in vertices { vertex.tree?.forEachPart { part, _ in references[part] += 1 } }
        for vertex in vertices.indices {
            if let tree = vertices[vertex].tree { vertices[vertex].tree = trimmed(tree, references) }
        }
    }

    private mutating func trimmed(_ tree: CreditTree, _ references: [Int]) -> CreditTree {
        switch tree {
        case .part: return tree
        case .all(let children): return .all(children.map { trimmed($0, references) })
        case .choose(let count, let children):
            return .choose(count, distinguishable(children, references) { _ in count })
        case .credits(let need, let children):
            return .credits(need, distinguishable(children, references) { Self.most(of: $0, below: need) })
        }
    }

    /// How many parts worth `amount` an irredundant set can have.
    private static func most(of amount: Rational, below need: Rational) -> Int {
        guard amount > 0, need > 0 else { return 0 }
        return (need * amount.inverse).roundedUp.numerator
    }

    private mutating func distinguishable(
        _ children: [CreditTree], _ references: [Int], limit: (Rational) -> Int
    ) -> [CreditTree] {
        var first: [Rational: Int] = [:]
        var result: [CreditTree] = []
        for child in children {
            guard case .part(let part) = child, let amount = vertices[part].amount, references[part] == 1 else {
                result.append(trimmed(child, references))
                continue
            }
            if let same = first[amount] {
                vertices[same].copies = min(vertices[same].copies + 1, max(1, limit(amount)))
            } else {
                first[amount] = part
                result.append(child)
            }
        }
        return result
    }
}
