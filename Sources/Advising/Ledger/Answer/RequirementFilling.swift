import Pathways

/// How far an assignment fills the places of a requirement.
struct RequirementFilling {
    private let places: PlaceTree
    /// How many outputs each place holds, and their credit.
    private(set) var count: [Int]
    private(set) var credit: [Rational]
    private let remaining: [Requirement<OfferingIndex>?]

    /// - Parameter isHeld: whether an offering is held.
    init(_ places: PlaceTree, _ assignment: Assignment, isHeld: (OfferingIndex) -> Bool) {
        self.places = places
        var count = [Int](repeating: 0, count: places.places.count)
        var credit = [Rational](repeating: 0, count: places.places.count)
        for placed in assignment.taken.flatMap(\.placed) {
            switch placed.place {
            case .part(let number):
                count[number] += 1
                credit[number] += placed.credits
            case .inside(let number): credit[number] += placed.credits
            case .catchAll, .total: break
            }
        }
        var remaining = [Requirement<OfferingIndex>?](repeating: nil, count: places.places.count)
        for number in places.places.indices.reversed() {
            let place = places.places[number]
            if case .offering(let leaf) = place.kind, credit[number] > 0, isHeld(leaf.offering) { count[number] += 1 }
            remaining[number] = Self.remaining(
                place, count[number], credit[number], place.children.map { remaining[$0] })
            if let parent = place.parent { credit[parent] += credit[number] }
        }
        (self.count, self.credit, self.remaining) = (count, credit, remaining)
    }

    /// What is left of the requirement at a place; `nil` if it is met.
    func remaining(at place: Int) -> Requirement<OfferingIndex>? { remaining[place] }

    private static func remaining(
        _ place: PlaceTree.Place, _ count: Int, _ credit: Rational, _ children: [Requirement<OfferingIndex>?]
    ) -> Requirement<OfferingIndex>? {
        let left = children.compactMap(\.self)
        let met = children.count - left.count
        switch place.requirement {
        case .complete:
            guard count == 0 else { return nil }
            return credit > 0 ? left.first : children.isEmpty || met == 0 ? place.requirement : nil
        case .all(_, let span): return left.count > 1 ? .all(left, span) : left.first
        case .any(_, let span): return met > 0 ? nil : .any(left, span)
        case .choose(let wanted, let pool, let span):
            let missing = wanted - met - count
            guard missing > 0 else { return nil }
            if case .listed = pool { return .choose(missing, from: .listed(left), span) }
            return .choose(missing, from: pool, span)
        case .credits(let amount, let pool, let span):
            guard credit < amount else { return nil }
            if case .listed = pool { return .credits(amount - credit, from: .listed(left), span) }
            return .credits(amount - credit, from: pool, span)
        }
    }
}
