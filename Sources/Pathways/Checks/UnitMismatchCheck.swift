extension Check {
    /// Credits in different units that meet without a declared conversion.
    static let unitMismatch = Check(codes: [.unitMismatch]) { context in
        let catalogue = context.catalogue
        return catalogue.recognitions.compactMap { finding($0, catalogue) }
            + catalogue.indices.flatMap { index in
                let offering = catalogue[index]
                var places: [Requirement<OfferingIndex>.Leaf] = []
                // Parts meet the award's own credits; elsewhere only a choice by credits adds anything up.
                if offering.credits != nil { places += offering.stacks?.leaves ?? [] }
                let requirements = [
                    offering.stacks, offering.requires, offering.corequisites, offering.strictCorequisites,
                ]
                for requirement in requirements.compactMap({ $0 }) {
                    requirement.forEachNode { node in if case .credits = node { places += node.leaves } }
                }
                var seen: Set<SourceSpan> = []
                return places.filter { seen.insert($0.span).inserted }.compactMap {
                    finding($0, in: offering, catalogue)
                }
            }
    }

    private static func finding(
        _ leaf: Requirement<OfferingIndex>.Leaf, in offering: Offering, _ catalogue: Catalogue
    ) -> Diagnostic? {
        guard let credits = catalogue[leaf.offering].credits, catalogue.convert(credits, to: offering.unit) == nil
        else {
            return nil
        }
        let to = offering.unit
        return Diagnostic(
            .unitMismatch,
            """
            “\(catalogue[leaf.offering].id)” counts \(credits), but “\(offering.id)” counts in \(to): they cannot be added.
            """,
            at: leaf.span, hint: hint(credits.unit, to))
    }

    /// A block in another unit than the receiving side's.
    private static func finding(_ recognition: Recognition<OfferingIndex>, _ catalogue: Catalogue) -> Diagnostic? {
        let to = catalogue.unit(of: recognition)
        guard let credits = catalogue.credits(grantedBy: recognition), let place = recognition.grants.credits?.span,
            catalogue.convert(credits, to: to) == nil
        else { return nil }
        return Diagnostic(
            .unitMismatch,
            "This grants \(credits), but the receiving side counts in \(to): they cannot be added.",
            at: place, hint: hint(credits.unit, to))
    }

    private static func hint(_ from: CreditUnit, _ to: CreditUnit) -> Message {
        "If a rate is published, declare it: conversions: [{from: \(from.rawValue), to: \(to.rawValue), factor: …}]."
    }
}
