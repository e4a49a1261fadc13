import Pathways

/// The places that an award's requirement has for learning: its tree, with the requirements of the awards it names
/// below them.
///
/// A place is numbered after the one it is in.
struct PlaceTree: Sendable {
    enum Kind: Sendable {
        case offering(Requirement<OfferingIndex>.Leaf)
        case all
        case any
        case choose(Int)
        case credits(Rational)
    }

    struct Place: Sendable {
        let requirement: Requirement<OfferingIndex>
        let kind: Kind
        let parent: Int?
        var children: [Int] = []

        /// What a choice is made from, if not from its children.
        var filter: OfferingFilter? { requirement.filter }
    }

    private(set) var places: [Place] = []
    /// The places that name an offering.
    private(set) var naming: [OfferingIndex: [Int]] = [:]
    /// The places that choose by a filter.
    private(set) var filters: [Int] = []

    /// Awards are opened no deeper than this one in the other, and no more once there are so many places.
    private static let largestDepth = 32
    private static let largestCount = 50_000

    /// The places of an award; none if it has no parts. O(size of the requirements, each as often as it is reached).
    init(of award: OfferingIndex, in catalogue: Catalogue) {
        guard let stacks = catalogue[award].stacks else { return }
        add(stacks, below: nil)
        var next = 0
        while next < places.count {
            defer { next += 1 }
            guard case .offering(let leaf) = places[next].kind, places.count < Self.largestCount,
                leaf.offering != award, !isOpened(leaf.offering, above: next),
                let parts = catalogue[leaf.offering].stacks
            else { continue }
            add(parts, below: next)
        }
    }

    /// Whether the offering is one that the place is a part of, or the place is too deep to be opened.
    private func isOpened(_ offering: OfferingIndex, above place: Int) -> Bool {
        var depth = 0
        var above = places[place].parent
        while let current = above {
            if case .offering(let leaf) = places[current].kind {
                depth += 1
                if leaf.offering == offering || depth > Self.largestDepth { return true }
            }
            above = places[current].parent
        }
        return false
    }

    private mutating func add(_ requirement: Requirement<OfferingIndex>, below parent: Int?) {
        let number = places.count
        if let parent { places[parent].children.append(number) }
        places.append(Place(requirement: requirement, kind: Kind(requirement), parent: parent))
        if case .complete(let leaf) = requirement { naming[leaf.offering, default: []].append(number) }
        if requirement.filter != nil { filters.append(number) }
        for child in requirement.children { add(child, below: number) }
    }
}

extension PlaceTree.Kind {
    fileprivate init(_ requirement: Requirement<OfferingIndex>) {
        self =
            switch requirement {
            case .complete(let leaf): .offering(leaf)
            case .all: .all
            case .any: .any
            case .choose(let count, _, _): .choose(count)
            case .credits(let amount, _, _): .credits(amount)
            }
    }
}
