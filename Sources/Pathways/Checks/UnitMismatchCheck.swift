extension Check {
    /// Credits in different units that meet without a declared conversion.
    static let unitMismatch = Check(codes: [.unitMismatch]) { context in
        let catalogue = context.catalogue
        return catalogue.indices.flatMap { index in
            let offering = catalogue[index]
            var places: [Requirement<OfferingIndex>.Leaf] = []
            // Parts meet the award's own credits; elsewhere only a choice by credits adds anything up.
            if offering.credits != nil { places += offering.stacks?.leaves ?? [] }
            for requirement in [offering.stacks, offering.requires, offering.corequisites].compactMap({ $0 }) {
                requirement.forEachNode { node in if case .credits = node { places += node.leaves } }
            }
            var seen: Set<SourceSpan> = []
            return places.filter { seen.insert($0.span).inserted }.compactMap { finding($0, in: offering, catalogue) }
        }
    }

    private static func finding(
        _ leaf: Requirement<OfferingIndex>.Leaf, in offering: Offering, _ catalogue: Catalogue
    ) -> Diagnostic? {
        guard let credits = catalogue[leaf.offering].credits, catalogue.convert(credits, to: offering.unit) == nil else {
            return nil
        }
        let (from, to) = (credits.unit.rawValue, offering.unit.rawValue)
        return Diagnostic(
            .unitMismatch,
            "“\(catalogue[leaf.offering].id)” counts \(credits), but “\(offering.id)” counts in \(to): they cannot be added.",
            at: leaf.span, hint: "If a rate is published, declare it: conversions: [{from: \(from), to: \(to), factor: …}].")
    }
}
