/// What a requirement inside a `credits` group can be worth.
enum CreditWorth {
    /// The most credit that meeting a requirement gives: an `all` the sum, an `any` the largest, a `choose k` the k
    /// largest, a `credits n` all it lists. Offerings without published or convertible credits give none that is known.
    /// Recursion is as deep as requirements nest.
    static func most(
        _ requirement: Requirement<OfferingIndex>, in catalogue: Catalogue, unit: CreditUnit
    ) -> Rational {
        func worth(_ child: Requirement<OfferingIndex>) -> Rational { most(child, in: catalogue, unit: unit) }
        switch requirement {
        case .complete(let leaf): return catalogue.credits(of: leaf.offering, in: unit) ?? 0
        case .all(let children, _): return children.map(worth).reduce(.zero, +)
        case .any(let children, _): return children.map(worth).max() ?? 0
        case .choose(let count, .listed(let children), _):
            return children.map(worth).sorted(by: >).prefix(max(0, count)).reduce(.zero, +)
        case .choose(let count, .matching(let filter), _):
            return members(filter, in: catalogue, unit: unit).sorted(by: >).prefix(max(0, count)).reduce(.zero, +)
        case .credits(_, .listed(let children), _): return children.map(worth).reduce(.zero, +)
        case .credits(_, .matching(let filter), _):
            return members(filter, in: catalogue, unit: unit).reduce(.zero, +)
        }
    }

    static func members(_ filter: OfferingFilter, in catalogue: Catalogue, unit: CreditUnit) -> [Rational] {
        catalogue.offerings(matching: filter).map { catalogue.credits(of: $0, in: unit) ?? 0 }
    }
}
