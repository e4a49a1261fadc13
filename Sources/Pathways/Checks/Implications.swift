/// What completing an offering implies to have been completed: what its lists name without conditions, and what theirs do.
struct Implications {
    /// How many offerings are looked through for one question: more than any real chain of prerequisites has, and a bound
    /// on the work for a catalogue that is nothing but chains. What is implied only beyond it is not reported.
    private static let limit = 256

    private let implied: [[OfferingIndex]]
    /// The number of the last question that came by each offering.
    private var seen: [Int]
    private var question = 0
    private var queue: [OfferingIndex] = []

    /// - Parameter lists: which lists imply their members: prerequisites, parts.
    init(_ catalogue: Catalogue, through lists: [KeyPath<Offering, Requirement<OfferingIndex>?>]) {
        implied = catalogue.offerings.map { offering in
            lists.compactMap { offering[keyPath: $0] }.flatMap(Self.members)
        }
        seen = Array(repeating: 0, count: implied.count)
    }

    private static func members(_ requirement: Requirement<OfferingIndex>) -> [OfferingIndex] {
        let list: [Requirement<OfferingIndex>]
        if case .all(let children, _) = requirement { list = children } else { list = [requirement] }
        return list.compactMap { child in
            if case .complete(let leaf) = child { leaf.offering } else { nil }
        }
    }

    /// The offering among `others` whose own lists include `target`, directly or through others; the first found.
    ///
    /// A way through `owner`, whose list it is, implies nothing about that list, and offerings in a circle imply nothing
    /// about one another.
    mutating func source(
        implying target: OfferingIndex, among others: [OfferingIndex], for owner: OfferingIndex
    ) -> OfferingIndex? {
        for other in others where reaches(target, from: other, avoiding: owner) {
            if !reaches(other, from: target, avoiding: owner) { return other }
        }
        return nil
    }

    private mutating func reaches(
        _ target: OfferingIndex, from start: OfferingIndex, avoiding owner: OfferingIndex
    ) -> Bool {
        question += 1
        seen[start.position] = question
        seen[owner.position] = question
        queue.removeAll(keepingCapacity: true)
        queue.append(start)
        var next = 0
        while next < queue.count, queue.count < Self.limit {
            for requirement in implied[queue[next].position] {
                if requirement == target { return true }
                guard seen[requirement.position] != question else { continue }
                seen[requirement.position] = question
                queue.append(requirement)
            }
            next += 1
        }
        return false
    }
}
