/// Finds what offerings lose that can still be obtained.
struct AffectedFinder {
    let after: DatedCatalogue
    /// What can no longer be obtained, the removed offerings included.
    let lost: Set<OfferingIndex>
    private let sortedLost: [OfferingIndex]
    private var matches: [OfferingFilter: [OfferingIndex]] = [:]
    private var found: [AffectedOffering] = []

    private var catalogue: Catalogue { after.catalogue }

    init(_ after: DatedCatalogue, lost: Set<OfferingIndex>) {
        self.after = after
        self.lost = lost
        sortedLost = lost.sorted()
    }

    /// The losses of all offerings that can still be obtained, in the order of offerings. O(size of the requirements),
    /// plus O(V) for each filter that matched something lost.
    mutating func losses() -> [AffectedOffering] {
        for index in catalogue.indices where !lost.contains(index) && after.isObtainable(index) {
            let offering = catalogue[index]
            let check = after.check(unit: offering.unit)
            visit(offering.requires, .prerequisite, of: index, check)
            visit(offering.corequisites, .corequisite, of: index, check)
            visit(offering.strictCorequisites, .corequisite, of: index, check)
            visit(offering.stacks, .part, of: index, check)
            for leaf in offering.recommends?.leaves ?? [] where lost.contains(leaf.offering) {
                append(index, .recommended, .advice, [leaf.offering], leaf.span)
            }
        }
        return found
    }

    private mutating func visit(
        _ requirement: Requirement<OfferingIndex>?, _ loss: AffectedOffering.Loss, of index: OfferingIndex,
        _ check: RequirementCheck
    ) {
        guard let requirement else { return }
        switch requirement {
        case .complete(let leaf):
            if lost.contains(leaf.offering) { append(index, loss, .replaced, [leaf.offering], leaf.span) }
        case .all(let children, _): for child in children { visit(child, loss, of: index, check) }
        case .any: visitChoice(requirement, needed: 1, loss, of: index, check)
        case .choose(let count, _, _): visitChoice(requirement, needed: count, loss, of: index, check)
        case .credits: visitChoice(requirement, needed: nil, loss, of: index, check)
        }
    }

    private mutating func visitChoice(
        _ choice: Requirement<OfferingIndex>, needed: Int?, _ loss: AffectedOffering.Loss, of index: OfferingIndex,
        _ check: RequirementCheck
    ) {
        if let filter = choice.filter {
            let gone = filter.isOpen ? [] : matching(filter)
            guard !gone.isEmpty else { return }
            let left = needed.map { _ in catalogue.offerings(matching: filter).count(where: after.isObtainable) }
            return append(index, loss, .choice, gone, choice.span, left: left, needed: needed)
        }
        let members = members(of: choice)
        let open = members.filter(check.isMet)
        let gone = members.filter { !check.isMet($0) }.flatMap(\.leaves).map(\.offering).filter(lost.contains)
        if !gone.isEmpty {
            let left = needed.map { _ in open.count }
            append(index, loss, .choice, Set(gone).sorted(), choice.span, left: left, needed: needed)
        }
        for child in open { visit(child, loss, of: index, check) }
    }

    /// What there is to choose from, each offering once.
    private func members(of choice: Requirement<OfferingIndex>) -> [Requirement<OfferingIndex>] {
        switch choice {
        case .choose(_, let pool, _), .credits(_, let pool, _): pool.members(in: catalogue, on: after.asOf)
        default: choice.children
        }
    }

    private mutating func matching(_ filter: OfferingFilter) -> [OfferingIndex] {
        if let known = matches[filter] { return known }
        let result = sortedLost.filter { filter.matches(catalogue[$0], levels: catalogue.levels) }
        matches[filter] = result
        return result
    }

    private mutating func append(
        _ index: OfferingIndex, _ loss: AffectedOffering.Loss, _ remedy: AffectedOffering.Remedy,
        _ gone: [OfferingIndex], _ span: SourceSpan, left: Int? = nil, needed: Int? = nil
    ) {
        found.append(
            AffectedOffering(
                offering: index, loss: loss, remedy: remedy, lost: gone, left: left, needed: needed, span: span))
    }
}
