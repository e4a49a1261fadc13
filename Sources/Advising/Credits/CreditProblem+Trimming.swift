import Pathways

extension CreditProblem {
    /// Leaves out members of choices that make no difference: of courses with equal credits that nothing else refers to,
    /// no choice takes more than it asks for.
    mutating func trim() {
        var references = [Int](repeating: 0, count: vertices.count)
        for vertex in vertices { vertex.tree?.forEachPart { part, _ in references[part] += 1 } }
        for vertex in vertices.indices {
            if let tree = vertices[vertex].tree { setTree(trimmed(tree, references), of: vertex) }
        }
    }

    private func trimmed(_ tree: CreditTree, _ references: [Int]) -> CreditTree {
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
    private static func most(of amount: Rational?, below need: Rational) -> Int {
        guard let amount, amount > 0, need > 0 else { return 0 }
        return (need * Rational(amount.denominator, over: amount.numerator)).roundedUp.numerator
    }

    private func distinguishable(
        _ children: [CreditTree], _ references: [Int], limit: (Rational?) -> Int
    ) -> [CreditTree] {
        // Of one group, what is unknown is absorbed by the same award.
        var counts: [Rational?: Int] = [:]
        return children.compactMap { child in
            guard case .part(let part) = child, !vertices[part].isAward, references[part] == 1 else {
                return trimmed(child, references)
            }
            let amount = vertices[part].amount
            counts[amount, default: 0] += 1
            return counts[amount, default: 0] <= limit(amount) ? child : nil
        }
    }
}
