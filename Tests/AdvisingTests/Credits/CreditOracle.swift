import Pathways

/// Adds up an award by listing every way to complete it: slow, and independent of the code it is compared with.
struct CreditOracle {
    /// Something taken: an offering, or coursework that nobody lists, which is numbered by where it is written.
    enum Node: Hashable {
        case offering(OfferingIndex)
        case coursework(Rational?, Int)
    }

    /// One way to complete a requirement.
    struct Way {
        var nodes: [Node] = []
        /// The choices by credits in it: the need, and what each chosen member takes.
        var groups: [(need: Rational, members: [[Node]])] = []
    }

    let catalogue: Catalogue
    let root: OfferingIndex
    let unit: CreditUnit
    private(set) var ways: [Node: [Way]] = [:]
    private(set) var edges: [Node: [(node: Node, isCounted: Bool)]] = [:]
    private(set) var filled: Set<Node> = []
    /// The award that stands for something of unknown credit.
    private(set) var absorbers: [Node: Node] = [:]
    private var courseworkCount = 0
    /// The award that a node is the unlisted coursework of.
    private var owners: [Node: OfferingIndex] = [:]

    init(_ catalogue: Catalogue, _ root: OfferingIndex) {
        self.catalogue = catalogue
        self.root = root
        unit = catalogue[root].unit
        var pending = [root]
        while let next = pending.popLast() {
            guard ways[.offering(next)] == nil, let stacks = catalogue[next].stacks else { continue }
            ways[.offering(next)] = completions(of: next, stacks)
            for case .offering(let part) in edges[.offering(next), default: []].map(\.node) { pending.append(part) }
        }
        absorb()
    }

    /// The bounds; `nil` when there are more than `limit` ways.
    func range(limit: Int) -> CreditRange? {
        var (least, knownLeast, most): (Rational?, Rational?, Rational?) = (nil, nil, nil)
        var count = 0
        var pending: [(chosen: [Node: Way], open: [Node])] = [([:], [.offering(root)])]
        while let (chosen, before) = pending.popLast() {
            var open = before
            guard let next = open.popLast() else {
                count += 1
                if count > limit { return nil }
                guard let way = Completion(self, chosen) else { continue }
                least = min(least ?? way.total, way.total)
                most = max(most ?? way.total, way.total)
                if !way.isUnknown { knownLeast = min(knownLeast ?? way.total, way.total) }
                continue
            }
            if chosen[next] != nil || ways[next] == nil {
                pending.append((chosen, open))
                continue
            }
            if pending.count > limit { return nil }
            for way in ways[next] ?? [] {
                var further = chosen
                further[next] = way
                pending.append((further, open + way.nodes))
            }
        }
        let isReached = least != nil && least == knownLeast
        return CreditRange(
            minimum: isReached ? least : nil, maximum: mayTakeUnknown ? nil : most, atLeast: least, unknown: unknown)
    }
}

// MARK: - Ways

extension CreditOracle {
    private mutating func completions(of award: OfferingIndex, _ stacks: Requirement<OfferingIndex>) -> [Way] {
        var result = completions(stacks, in: award, isCounted: false)
        let other: Node
        switch catalogue[award].otherCredits?.value {
        case nil: return result
        case .any:
            if catalogue.credits(of: award, in: unit) != nil { return result }
            other = coursework(nil, in: award, isCounted: false)
        case .amount(let amount):
            if award == root { return result }
            other = coursework(converted(amount, award), in: award, isCounted: false)
        }
        owners[other] = award
        for index in result.indices { result[index].nodes.append(other) }
        return result
    }

    private func converted(_ amount: Rational, _ award: OfferingIndex) -> Rational? {
        catalogue.convert(Credits(amount, catalogue[award].unit), to: unit)
    }

    private mutating func coursework(_ amount: Rational?, in award: OfferingIndex, isCounted: Bool) -> Node {
        courseworkCount += 1
        let node = Node.coursework(amount, courseworkCount)
        edges[.offering(award), default: []].append((node, isCounted))
        return node
    }

    private mutating func completions(
        _ requirement: Requirement<OfferingIndex>, in award: OfferingIndex, isCounted: Bool
    ) -> [Way] {
        switch requirement {
        case .complete(let leaf):
            edges[.offering(award), default: []].append((.offering(leaf.offering), isCounted))
            return [Way(nodes: [.offering(leaf.offering)])]
        case .all(let children, _):
            return joined(children.map { completions($0, in: award, isCounted: isCounted) })
        case .any(let children, _):
            return distinct(children).flatMap { completions($0, in: award, isCounted: isCounted) }
        case .choose(let count, let pool, _):
            guard count > 0 else { return [Way()] }
            guard let members = members(of: pool, in: award) else {
                return [Way(nodes: [coursework(nil, in: award, isCounted: isCounted)])]
            }
            let options = members.map { completions($0, in: award, isCounted: isCounted) }
            return subsets(of: options.count).filter { $0.count == count }.flatMap { joined($0.map { options[$0] }) }
        case .credits(let amount, let pool, _):
            guard let members = members(of: pool, in: award) else {
                return [Way(nodes: [coursework(converted(amount, award), in: award, isCounted: isCounted)])]
            }
            guard let need = converted(amount, award) else {
                return [Way(nodes: [coursework(nil, in: award, isCounted: isCounted)])]
            }
            return creditWays(need, members.filter(mayCount), in: award)
        }
    }

    private mutating func creditWays(
        _ need: Rational, _ members: [Requirement<OfferingIndex>], in award: OfferingIndex
    ) -> [Way] {
        let options = members.map { completions($0, in: award, isCounted: true) }
        return subsets(of: options.count).flatMap { chosen -> [Way] in
            var partial: [(way: Way, members: [[Node]])] = [(Way(), [])]
            for index in chosen {
                partial = partial.flatMap { known in
                    options[index].map { option in
                        let way = Way(nodes: known.way.nodes + option.nodes, groups: known.way.groups + option.groups)
                        return (way, known.members + [option.nodes])
                    }
                }
            }
            return partial.map { Way(nodes: $0.way.nodes, groups: $0.way.groups + [(need, $0.members)]) }
        }
    }

    private func mayCount(_ requirement: Requirement<OfferingIndex>) -> Bool {
        guard case .complete(let leaf) = requirement, catalogue[leaf.offering].stacks == nil else { return true }
        return (catalogue.credits(of: leaf.offering, in: unit) ?? 0) > 0
    }

    private func joined(_ options: [[Way]]) -> [Way] {
        options.reduce([Way()]) { ways, options in
            ways.flatMap { way in options.map { Way(nodes: way.nodes + $0.nodes, groups: way.groups + $0.groups) } }
        }
    }

    private func subsets(of count: Int) -> [[Int]] {
        (0..<(1 << count)).map { mask in (0..<count).filter { mask & (1 << $0) != 0 } }
    }

    private func distinct(_ children: [Requirement<OfferingIndex>]) -> [Requirement<OfferingIndex>] {
        children.enumerated().filter { position, child in
            guard case .complete(let leaf) = child else { return true }
            return !children[..<position].contains { other in
                if case .complete(let earlier) = other { earlier.offering == leaf.offering } else { false }
            }
        }.map(\.element)
    }

    /// What a pool lists; `nil` for a pool of everything.
    private func members(
        of pool: Requirement<OfferingIndex>.Pool, in award: OfferingIndex
    ) -> [Requirement<OfferingIndex>]? {
        switch pool {
        case .listed(let children): return distinct(children)
        case .matching(let filter):
            guard !filter.isOpen else { return nil }
            return catalogue.indices.filter {
                filter.matches(catalogue[$0], levels: catalogue.levels) && !contains($0, award)
            }.map { .complete(.init($0)) }
        }
    }

    /// Whether an offering is, or contains by whatever way, an award.
    private func contains(_ offering: OfferingIndex, _ award: OfferingIndex) -> Bool {
        var seen: Set<OfferingIndex> = []
        var pending = [offering]
        while let next = pending.popLast() {
            if next == award { return true }
            guard seen.insert(next).inserted else { continue }
            catalogue[next].stacks?.forEachNode { node in
                switch node {
                case .complete(let leaf): pending.append(leaf.offering)
                case .choose(_, .matching(let filter), _), .credits(_, .matching(let filter), _):
                    if !filter.isOpen { pending += catalogue.offerings(matching: filter) }
                default: break
                }
            }
        }
        return false
    }
}

// MARK: - Unknown credits

extension CreditOracle {
    /// Everything below a node, down to and without `removed`.
    private func reach(from start: Node, without removed: Node? = nil, mayCount: Bool = true) -> Set<Node> {
        var seen: Set<Node> = []
        var pending = [start]
        while let next = pending.popLast() {
            guard next != removed, seen.insert(next).inserted else { continue }
            pending += edges[next, default: []].filter { mayCount || !$0.isCounted }.map(\.node)
        }
        return seen
    }

    /// Whether the credits of a node are unknown, and no award among `others` stands for it.
    func isUnknown(_ node: Node, among others: Set<Node>) -> Bool {
        isUnknown(node) && !(absorbers[node].map(others.contains) ?? false)
    }

    private func isUnknown(_ node: Node) -> Bool {
        switch node {
        case .coursework(let amount, _): return amount == nil
        case .offering(let offering):
            return catalogue[offering].stacks == nil && catalogue.credits(of: offering, in: unit) == nil
        }
    }

    private mutating func absorb() {
        let top = Node.offering(root)
        for case .offering(let award) in reach(from: top) where award != root {
            let isOpen = catalogue[award].otherCredits?.value == .any
            if isOpen, catalogue.credits(of: award, in: unit) != nil, catalogue[award].stacks != nil {
                filled.insert(.offering(award))
            }
        }
        for node in reach(from: top).filter(isUnknown) {
            let around = reach(from: top).filter { award in
                guard case .offering(let index) = award, award != top, catalogue[index].stacks != nil,
                    catalogue.credits(of: index, in: unit) != nil
                else { return false }
                return !reach(from: top, without: award).contains(node)
            }
            let nearest = around.first { award in around.allSatisfy { $0 == award || !reach(from: award).contains($0) }
            }
            guard let nearest else { continue }
            absorbers[node] = nearest
            if reach(from: nearest, mayCount: false).contains(node) { filled.insert(nearest) }
        }
    }

    private var takeable: [Node] {
        reach(from: .offering(root), mayCount: false).filter { isUnknown($0) && absorbers[$0] == nil }
    }

    private var mayTakeUnknown: Bool { !takeable.isEmpty }

    /// The awards that unlisted coursework of unknown extent belongs to, and the courses of unknown credit.
    private var unknown: [OfferingIndex] {
        var result: Set<OfferingIndex> = []
        for node in takeable {
            if case .offering(let offering) = node { result.insert(offering) }
            if let owner = owners[node] { result.insert(owner) }
        }
        return result.sorted()
    }
}
