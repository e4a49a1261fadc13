import Pathways

/// A catalogue as it was read from files, with all that was found wrong on the way.
public struct LoadedCatalogue: Sendable {
    public let catalogue: Catalogue
    /// The findings about what the files say, sorted by place. Those of severity error make every question refuse.
    public let diagnostics: [Diagnostic]

    /// Whether credits can be computed with; see ``Resolution/isExact``.
    public let isExact: Bool

    public init(catalogue: Catalogue, diagnostics: [Diagnostic] = [], isExact: Bool = true) {
        self.catalogue = catalogue
        self.diagnostics = diagnostics
        self.isExact = isExact
    }

    /// Whether questions can be answered from it.
    public var isSound: Bool { !diagnostics.contains(where: \.stopsQuestions) }
}
