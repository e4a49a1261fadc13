import CatalogueFiles
import Pathways
import Testing

extension Catalogue {
    /// The catalogue of a YAML text, which must be free of mistakes.
    static func reading(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) -> Catalogue {
        let loaded = CatalogueReader.read(texts: [("catalogue.yaml", text)])
        let mistakes = loaded.diagnostics.filter { $0.severity == .error }.map { "\($0.message)" }
        #expect(mistakes.isEmpty, "\(text)", sourceLocation: sourceLocation)
        return loaded.catalogue
    }

    /// The offering of this name at institution `x`.
    func offering(_ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> OfferingIndex {
        try #require(index(of: "x/" + name), sourceLocation: sourceLocation)
    }

    /// The names of offerings at institution `x`.
    func names(_ offerings: some Sequence<OfferingIndex>) -> [String] {
        offerings.map { String(self[$0].id.dropFirst(2)) }
    }
}
