import Pathways

extension PlaceTree {
    /// What the places come to at least and at most, without regard to learning that they share; unknown credits are
    /// none at least, and leave the most open.
    func amounts(in catalogue: Catalogue, unit: CreditUnit) -> (least: Rational, most: Rational?) {
        var least = [Rational](repeating: 0, count: places.count)
        var most = [Rational?](repeating: 0, count: places.count)
        for number in places.indices.reversed() {
            let place = places[number]
            if case .offering(let leaf) = place.kind, let credits = catalogue.credits(of: leaf.offering, in: unit) {
                (least[number], most[number]) = (credits, credits)
                continue
            }
            let members = place.filter.map { filter in
                catalogue.offerings(matching: filter).map { catalogue.credits(of: $0, in: unit) }
            }
            let low = members.map { $0.map { $0 ?? 0 } } ?? place.children.map { least[$0] }
            let high = members ?? place.children.map { most[$0] }
            (least[number], most[number]) = Self.amounts(of: place.kind, low, high)
        }
        return (least.first ?? 0, places.isEmpty ? 0 : most[0])
    }

    private static func amounts(
        of kind: Kind, _ low: [Rational], _ high: [Rational?]
    ) -> (least: Rational, most: Rational?) {
        let known = high.compactMap(\.self)
        func largest(_ count: Int) -> Rational? {
            known.count == high.count ? known.sorted(by: >).prefix(count).reduce(0, +) : nil
        }
        switch kind {
        case .offering: return (low.first ?? 0, high.isEmpty ? nil : high[0])
        case .all: return (low.reduce(0, +), largest(high.count))
        case .any: return (low.min() ?? 0, largest(1))
        case .choose(let count): return (low.sorted().prefix(count).reduce(0, +), largest(count))
        case .credits(let amount): return (amount, amount)
        }
    }
}
