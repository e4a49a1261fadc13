import Pathways

/// What a target asks for, flattened: every place in its stacks, and in those of the awards named there.
struct LedgerTree {
    enum Kind {
        case all
        /// So many members may hold credit.
        case choose(Int)
        /// So many pieces that match.
        case match(Int, OfferingFilter)
        /// A set of pieces without a superfluous one.
        case credits(Rational)
        case creditsMatching(Rational, OfferingFilter)
        case leaf(Requirement<OfferingIndex>.Leaf)
        /// An award with parts, and its credits.
        case award(OfferingIndex, Rational?)
    }

    struct Node {
        var kind: Kind
        var parent: Int?
        var children: [Int] = []
    }

    let catalogue: Catalogue
    let unit: CreditUnit
    private(set) var nodes: [Node] = []
    /// The awards named, the target itself left out.
    private(set) var awards: Set<OfferingIndex> = []

    init(_ target: OfferingIndex, in catalogue: Catalogue) {
        self.catalogue = catalogue
        unit = catalogue[target].unit
        if let stacks = catalogue[target].stacks { add(stacks, below: nil) }
    }

    private mutating func add(_ requirement: Requirement<OfferingIndex>, below parent: Int?) {
        let index = nodes.count
        nodes.append(Node(kind: .all, parent: parent))
        if let parent { nodes[parent].children.append(index) }
        switch requirement {
        case .complete(let leaf):
            guard let stacks = catalogue[leaf.offering].stacks else {
                nodes[index].kind = .leaf(leaf)
                return
            }
            awards.insert(leaf.offering)
            nodes[index].kind = .award(leaf.offering, catalogue.credits(of: leaf.offering, in: unit))
            add(stacks, below: index)
            return
        case .all: break
        case .any: nodes[index].kind = .choose(1)
        case .choose(let count, .listed, _): nodes[index].kind = .choose(count)
        case .choose(let count, .matching(let filter), _): nodes[index].kind = .match(count, filter)
        case .credits(let amount, .listed, _): nodes[index].kind = .credits(amount)
        case .credits(let amount, .matching(let filter), _): nodes[index].kind = .creditsMatching(amount, filter)
        }
        for child in requirement.children { add(child, below: index) }
    }
}

extension LedgerTree {
    /// The least that what is listed can come to; credits nobody publishes are none.
    var least: Rational { nodes.isEmpty ? 0 : bound(most: false, at: 0) ?? 0 }

    /// The most that what is listed can come to; `nil` where nobody publishes it.
    var most: Rational? { nodes.isEmpty ? 0 : bound(most: true, at: 0) }

    private func bound(most: Bool, at index: Int) -> Rational? {
        let node = nodes[index]
        let below = node.children.map { bound(most: most, at: $0) }
        switch node.kind {
        case .all: return best(below.count, of: below, most: most)
        case .choose(let count): return best(count, of: below, most: most)
        case .match(let count, let filter):
            let amounts = catalogue.offerings(matching: filter).map { catalogue.credits(of: $0, in: unit) }
            return best(count, of: amounts, most: most)
        case .credits(let amount), .creditsMatching(let amount, _): return amount
        case .leaf(let leaf): return catalogue.credits(of: leaf.offering, in: unit)
        case .award(_, let credits): return credits ?? best(below.count, of: below, most: most)
        }
    }

    private func best(_ count: Int, of amounts: [Rational?], most: Bool) -> Rational? {
        if most, amounts.contains(nil), count > 0 { return nil }
        let ordered = amounts.map { $0 ?? .zero }.sorted()
        let chosen = most ? Array(ordered.suffix(count)) : Array(ordered.prefix(count))
        return chosen.reduce(.zero, +)
    }

    /// Where something that counts as an offering may be put.
    func places(
        for offering: OfferingIndex, isCredit: Bool = true, fits: (Requirement<OfferingIndex>.Leaf) -> Bool
    ) -> [Int] {
        nodes.indices.filter { index in
            switch nodes[index].kind {
            case .leaf(let leaf): leaf.offering == offering && fits(leaf)
            case .award(let award, _): award == offering
            case .creditsMatching where !isCredit: false
            case .match(_, let filter), .creditsMatching(_, let filter):
                filter.matches(catalogue[offering], levels: catalogue.levels)
            default: false
            }
        }
    }

    /// Whether a place is an offering that is named, not a choice.
    func isNamed(_ node: Int) -> Bool {
        switch nodes[node].kind {
        case .leaf, .award: true
        default: false
        }
    }

    /// The choices of credit that credit of a level and a subject may go to, granted by these institutions.
    func places(for credit: UnassignedCredit, of institutions: [String]) -> [Int] {
        nodes.indices.filter { index in
            guard case .creditsMatching(_, let filter) = nodes[index].kind else { return false }
            if let institution = filter.institution, !institutions.contains(institution) { return false }
            if let kind = filter.kind, kind != .course { return false }
            if let wanted = filter.subject, wanted != credit.subject { return false }
            guard let wanted = filter.level else { return true }
            return credit.level.map { catalogue.levels.matches($0, wanted: wanted) } ?? false
        }
    }
}
