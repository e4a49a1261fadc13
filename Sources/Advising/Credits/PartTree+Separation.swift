import Pathways

extension [PartTree] {
    /// Trees that are all taken, put together where they share learning: each of the results shares none with the others.
    func separated(_ parts: AwardParts, unit: CreditUnit) -> [PartTree] {
        var leader = Array<Int>(indices)
        func root(_ tree: Int) -> Int {
            var tree = tree
            while leader[tree] != tree { tree = leader[tree] }
            return tree
        }
        var owner: [OfferingIndex: Int] = [:]
        for (number, tree) in enumerated() {
            var pending = [tree]
            while let next = pending.popLast() {
                next.forEachPart { part, _ in
                    let first = owner[part].map(root)
                    owner[part] = number
                    if let first, first != root(number) { leader[first] = root(number) }
                    if first == nil, let tree = parts.tree(of: part, unit: unit) { pending.append(tree) }
                }
            }
        }
        return Dictionary(grouping: indices, by: root).sorted { $0.key < $1.key }
            .map { $1.count == 1 ? self[$1[0]] : .all($1.map { self[$0] }) }
    }
}
