/// Everything that was declared, resolved: every reference leads to an offering that exists.
///
/// Immutable once made. Offerings and institutions are in the order of their identifiers, everything else in the order
/// of files and lines, so that equal input gives equal output.
public struct Catalogue: Sendable {
    /// The files it was read from; a ``SourceSpan`` counts into this list.
    public let files: [String]
    public let institutions: [Institution]
    public let offerings: [Offering]
    public let recognitions: [Recognition<OfferingIndex>]
    public let equivalences: [Equivalence<OfferingIndex>]
    public let exclusions: [Exclusion<OfferingIndex>]
    public let conversions: [Conversion]
    public let levels: LevelScale

    private let positions: [String: Int32]
    private let institutionPositions: [String: Int32]

    /// A catalogue of resolved parts.
    ///
    /// - Precondition: `offerings` are sorted by identifier without duplicates, and every ``OfferingIndex`` counts
    ///   into them.
    public init(
        files: [String] = [], institutions: [Institution] = [], offerings: [Offering],
        recognitions: [Recognition<OfferingIndex>] = [], equivalences: [Equivalence<OfferingIndex>] = [],
        exclusions: [Exclusion<OfferingIndex>] = [], conversions: [Conversion] = [],
        levels: LevelScale = .standard
    ) {
        self.files = files
        self.institutions = institutions
        self.offerings = offerings
        self.recognitions = recognitions
        self.equivalences = equivalences
        self.exclusions = exclusions
        self.conversions = conversions
        self.levels = levels
        positions = Dictionary(
            zip(offerings.lazy.map(\.id), 0...), uniquingKeysWith: { first, _ in first })
        institutionPositions = Dictionary(
            zip(institutions.lazy.map(\.id), 0...), uniquingKeysWith: { first, _ in first })
    }

    public subscript(index: OfferingIndex) -> Offering { offerings[index.position] }

    /// All indices, in order.
    public var indices: some RandomAccessCollection<OfferingIndex> & Sendable {
        offerings.indices.lazy.map { OfferingIndex($0) }
    }

    /// The offering with this identifier. O(1).
    public func index(of id: String) -> OfferingIndex? { positions[id].map { OfferingIndex(Int($0)) } }

    /// The institution with this identifier. O(1).
    public func institution(_ id: String) -> Institution? { institutionPositions[id].map { institutions[Int($0)] } }

    /// What to call an institution: its name, or its identifier where it has none.
    public func institutionTitle(_ id: String) -> String { institution(id)?.title ?? id }

    /// The file of a span, or an empty string for something made in memory.
    public func file(of span: SourceSpan) -> String {
        files.indices.contains(Int(span.file)) ? files[Int(span.file)] : ""
    }

    /// The offerings that a filter matches, in order. O(V).
    public func offerings(matching filter: OfferingFilter) -> [OfferingIndex] {
        filter.isOpen ? Array(indices) : indices.filter { filter.matches(self[$0], levels: levels) }
    }

    /// The grade scale that applies to an offering: its own, its institution's, or letters.
    public func grades(of index: OfferingIndex) -> GradeScale {
        let offering = self[index]
        return offering.grades ?? institution(offering.institutions[0])?.grades ?? .letters
    }
}
