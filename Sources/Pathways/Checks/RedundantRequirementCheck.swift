extension Check {
    /// Requirements that another one already implies: listed twice, or needed by something else on the list anyway.
    static let redundantRequirement = Check(codes: [.redundantRequirement]) { context in
        var implications = Implications(context.catalogue)
        var result: [Diagnostic] = []
        for offering in context.catalogue.offerings {
            for group in [offering.stacks, offering.requires, offering.corequisites].compactMap({ $0 }) {
                result += repeated(in: group, offering, context.catalogue)
            }
            result += implied(offering, context.catalogue, &implications)
        }
        return result
    }

    /// One offering listed twice in one group, under the same conditions.
    private static func repeated(
        in requirement: Requirement<OfferingIndex>, _ offering: Offering, _ catalogue: Catalogue
    ) -> [Diagnostic] {
        var result: [Diagnostic] = []
        requirement.forEachNode { node in
            var first: [Requirement<OfferingIndex>.Leaf: SourceSpan] = [:]
            for case .complete(let leaf) in node.children {
                var content = leaf
                content.span = .nowhere
                guard let earlier = first[content] else {
                    first[content] = leaf.span
                    continue
                }
                result.append(
                    Diagnostic(
                        .redundantRequirement, "“\(catalogue[leaf.offering].id)” is listed twice for “\(offering.id)”.",
                        at: leaf.span, hint: "Remove one of the two.",
                        related: [.init("listed here first", at: earlier)]))
            }
        }
        return result
    }

    /// A prerequisite that another prerequisite of the same list needs itself.
    private static func implied(
        _ offering: Offering, _ catalogue: Catalogue, _ implications: inout Implications
    ) -> [Diagnostic] {
        guard case .all(let children, _)? = offering.requires, let owner = catalogue.index(of: offering.id) else {
            return []
        }
        let leaves = children.compactMap { child in
            if case .complete(let leaf) = child { leaf } else { nil }
        }
        guard leaves.count > 1 else { return [] }
        var result: [Diagnostic] = []
        for leaf in leaves where leaf.isUnconditional {
            let others = leaves.filter { $0.offering != leaf.offering }.map(\.offering)
            guard let cause = implications.source(implying: leaf.offering, among: others, for: owner) else { continue }
            result.append(
                Diagnostic(
                    .redundantRequirement,
                    "“\(offering.id)” need not require “\(catalogue[leaf.offering].id)”: "
                        + "“\(catalogue[cause].id)” requires it already.",
                    at: leaf.span, hint: "Leave it out, unless you list it to be plain."))
        }
        return result
    }
}

/// What completing an offering implies to have been completed: its unconditional prerequisites, and theirs.
private struct Implications {
    /// How many offerings are looked through for one question: more than any real chain of prerequisites has, and a bound
    /// on the work for a catalogue that is nothing but chains. What is implied only beyond it is not reported.
    private static let limit = 256

    private let requires: [[OfferingIndex]]
    /// The number of the last question that came by each offering.
    private var seen: [Int]
    private var question = 0
    private var queue: [OfferingIndex] = []

    init(_ catalogue: Catalogue) {
        requires = catalogue.offerings.map { offering in
            let list: [Requirement<OfferingIndex>]
            switch offering.requires {
            case .all(let children, _)?: list = children
            case let single?: list = [single]
            case nil: list = []
            }
            return list.compactMap { child in
                if case .complete(let leaf) = child { leaf.offering } else { nil }
            }
        }
        seen = Array(repeating: 0, count: requires.count)
    }

    /// The offering among `others` whose own prerequisites include `target`, directly or through others; the first found.
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
            for requirement in requires[queue[next].position] {
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
