/// A walk from awards down to all they consist of: offerings and pools as vertices, edges from awards to parts.
struct PartWalk {
    private let catalogue: Catalogue
    /// The offerings found.
    private(set) var offerings: [OfferingIndex] = []
    /// The offerings each filter matches.
    private(set) var pools: [OfferingFilter: [OfferingIndex]] = [:]
    private var vertexOf: [OfferingIndex: Vertex] = [:]
    /// For each filter, the number of its pool, and the edges that lead to it and from it.
    private var numbers: [OfferingFilter: Int] = [:]
    private var toPools: [(award: Vertex, pool: Int)] = []
    private var fromPools: [(pool: Int, member: Vertex)] = []
    private var tails: [Vertex] = []
    private var heads: [Vertex] = []

    init(_ catalogue: Catalogue, from roots: some Sequence<OfferingIndex>) {
        self.catalogue = catalogue
        for root in roots { _ = vertex(root) }
        var next = 0
        while next < offerings.count {
            if let stacks = catalogue[offerings[next]].stacks { follow(stacks, from: Vertex(next)) }
            next += 1
        }
    }

    /// The offerings first, then the pools.
    var graph: Digraph {
        let count = offerings.count
        return Digraph(
            vertexCount: count + numbers.count,
            tails: tails + toPools.map(\.award) + fromPools.map { Vertex(count + $0.pool) },
            heads: heads + toPools.map { Vertex(count + $0.pool) } + fromPools.map(\.member))
    }

    func isPool(_ vertex: Vertex) -> Bool { Int(vertex) >= offerings.count }

    func offering(_ vertex: Vertex) -> OfferingIndex? { isPool(vertex) ? nil : offerings[Int(vertex)] }

    private mutating func vertex(_ offering: OfferingIndex) -> Vertex {
        if let known = vertexOf[offering] { return known }
        let vertex = Vertex(offerings.count)
        vertexOf[offering] = vertex
        offerings.append(offering)
        return vertex
    }

    private mutating func follow(_ requirement: Requirement<OfferingIndex>, from award: Vertex) {
        switch requirement {
        case .complete(let leaf):
            tails.append(award)
            heads.append(vertex(leaf.offering))
        case .choose(_, .matching(let filter), _), .credits(_, .matching(let filter), _):
            if !filter.isOpen { toPools.append((award, pool(filter))) }
        default:
            for child in requirement.children { follow(child, from: award) }
        }
    }

    private mutating func pool(_ filter: OfferingFilter) -> Int {
        if let known = numbers[filter] { return known }
        let number = numbers.count
        numbers[filter] = number
        let members = catalogue.offerings(matching: filter)
        pools[filter] = members
        for member in members { fromPools.append((number, vertex(member))) }
        return number
    }
}
