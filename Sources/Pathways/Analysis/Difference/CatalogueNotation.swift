/// Writes values in the notation of catalogue files, so that equal meaning gives equal text: what is in no order is
/// sorted, and a group of one is its member.
struct CatalogueNotation {
    let catalogue: Catalogue

    func id(_ index: OfferingIndex) -> String { catalogue[index].id }

    /// Recursion is as deep as requirements nest.
    func text(_ requirement: Requirement<OfferingIndex>) -> String {
        switch requirement {
        case .complete(let leaf):
            guard !leaf.isUnconditional else { return id(leaf.offering) }
            return Self.group([
                ("complete", id(leaf.offering)), ("grade", leaf.grade?.rawValue),
                ("within", leaf.within?.description),
            ])
        case .all(let children, _), .any(let children, _):
            let list = children.map(text).sorted()
            if list.count == 1 { return list[0] }
            if case .all = requirement { return Self.list(list) }
            return "{any: \(Self.list(list))}"
        case .choose(let count, let pool, _): return "{choose: \(count), from: \(text(pool))}"
        case .credits(let amount, let pool, _): return "{credits: \(amount), from: \(text(pool))}"
        }
    }

    private func text(_ pool: Requirement<OfferingIndex>.Pool) -> String {
        switch pool {
        case .listed(let children): Self.list(children.map(text).sorted())
        case .matching(let filter) where filter.isOpen: "any"
        case .matching(let filter):
            Self.group([
                ("institution", filter.institution), ("kind", filter.kind?.rawValue), ("level", filter.level),
                ("subject", filter.subject),
            ])
        }
    }

    /// Offerings in no order; `nil` for none.
    func set(_ offerings: [Located<OfferingIndex>]) -> String? {
        offerings.isEmpty ? nil : Self.list(offerings.map { id($0.value) }.sorted())
    }

    static func list(_ members: [String]) -> String { "[\(members.joined(separator: ", "))]" }

    /// Texts in no order; `nil` for none.
    static func set(_ texts: [String]) -> String? { texts.isEmpty ? nil : list(texts.sorted()) }

    static func group(_ fields: [(String, String?)]) -> String {
        "{\(fields.compactMap { key, value in value.map { "\(key): \($0)" } }.joined(separator: ", "))}"
    }

    static func text(_ amount: RuleAmount) -> String {
        switch amount {
        case .number(let number): number.text
        case .percentage(let share): "\(share)%"
        case .largerOf(let amounts): "{larger-of: \(list(amounts.map(text).sorted()))}"
        case .smallerOf(let amounts): "{smaller-of: \(list(amounts.map(text).sorted()))}"
        }
    }

    static func text(_ range: DateRange) -> String? {
        range == DateRange()
            ? nil : group([("from", range.from?.description), ("until", range.until?.description)])
    }
}
