import CatalogueFiles
import Pathways
import Testing

/// A catalogue from text that must be free of mistakes.
func catalogue(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) -> Catalogue {
    let loaded = CatalogueReader.read(texts: [("catalogue.yaml", text)])
    #expect(loaded.diagnostics.isEmpty, "the text has mistakes", sourceLocation: sourceLocation)
    return loaded.catalogue
}

extension Catalogue {
    /// An offering of institution `x`, or by its full identifier.
    func index(_ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> OfferingIndex {
        try #require(
            index(of: name.contains("/") ? name : "x/\(name)"), "there is no \(name)", sourceLocation: sourceLocation)
    }

    /// A learner who holds these, each as `name@date=grade`.
    func learner(_ holdings: String..., asOf: String? = "2025-06-30") throws -> LearnerStanding {
        let held = try holdings.map { text in
            let id = text.contains("/") ? text : "x/\(text)"
            return try #require(HoldingReader.read(argument: id, self).holding)
        }
        return LearnerStanding(self, holdings: held, asOf: asOf.flatMap { CalendarDate(parsing: $0) })
    }

    /// The steps to all offerings of institution `x`, those that cannot be obtained left out.
    func steps(_ standing: LearnerStanding) -> [String: Int] {
        let obtainability = Obtainability(self, standing)
        return Dictionary(
            uniqueKeysWithValues: indices.compactMap { index in
                obtainability.steps(of: index).map { (String(self[index].id.drop { $0 != "/" }.dropFirst()), $0) }
            })
    }
}
