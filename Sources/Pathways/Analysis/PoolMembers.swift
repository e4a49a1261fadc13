extension Requirement<OfferingIndex>.Pool {
    /// What there is to choose from, each offering once: to choose two of one course is not a choice. An offering that is
    /// listed under several conditions is met under any of them; one that is replaced by another on the list is the same.
    package func members(in catalogue: Catalogue, on asOf: CalendarDate?) -> [Requirement<OfferingIndex>] {
        switch self {
        case .listed(let children):
            Self.distinct(children) { catalogue.successors(of: $0, on: asOf).last ?? $0 }
        case .matching(let filter): catalogue.offerings(matching: filter).map { .complete(.init($0)) }
        }
    }

    private static func distinct(
        _ children: [Requirement<OfferingIndex>], by current: (OfferingIndex) -> OfferingIndex
    ) -> [Requirement<OfferingIndex>] {
        var positions: [OfferingIndex: Int] = [:]
        var mentions: [[Requirement<OfferingIndex>]] = []
        for child in children {
            if case .complete(let leaf) = child {
                if let first = positions[current(leaf.offering)] {
                    mentions[first].append(child)
                    continue
                }
                positions[current(leaf.offering)] = mentions.count
            }
            mentions.append([child])
        }
        return mentions.map { $0.count == 1 ? $0[0] : .any($0, $0[0].span) }
    }
}

extension Catalogue {
    /// The offering, what replaces it if it is no longer offered on that date, what replaces that, and so on.
    package func successors(of offering: OfferingIndex, on asOf: CalendarDate?) -> [OfferingIndex] {
        var result = [offering]
        guard let asOf else { return result }
        while let last = result.last, !offerings[last.position].isOffered(on: asOf),
            let next = offerings[last.position].replacedBy?.value, !result.contains(next)
        {
            result.append(next)
        }
        return result
    }
}

extension Requirement<OfferingIndex> {
    /// Whether some offering in it publishes no credits, or none that can be converted.
    func hasUnknownCredits(in catalogue: Catalogue, unit: CreditUnit) -> Bool {
        var result = false
        forEachNode { node in
            if case .complete(let leaf) = node, catalogue.credits(of: leaf.offering, in: unit) == nil { result = true }
            guard let filter = node.filter, !result else { return }
            result = catalogue.offerings(matching: filter).contains { catalogue.credits(of: $0, in: unit) == nil }
        }
        return result
    }

    /// The offering, if the requirement is about one alone.
    var soleOffering: OfferingIndex? {
        switch self {
        case .complete(let leaf): return leaf.offering
        case .any(let children, _):
            guard case .complete(let first)? = children.first else { return nil }
            let isSole = children.allSatisfy { child in
                if case .complete(let leaf) = child { leaf.offering == first.offering } else { false }
            }
            return isSole ? first.offering : nil
        default: return nil
        }
    }
}
