/// Everything that was declared, resolved: every reference leads to an offering that exists.
///
/// Immutable once made. Offerings and institutions are in the order of their identifiers, everything else in the order
/// of files and lines, so that equal input gives equal output.
///
/// A copy shares its contents: passing a catalogue on costs nothing.
public struct Catalogue: Sendable {
    private let contents: Contents

    /// A catalogue of resolved parts.
    ///
    /// - Precondition: `offerings` are sorted by identifier without duplicates, and every ``OfferingIndex`` counts
    ///   into them.
    public init(
        files: [SourceFile] = [], institutions: [Institution] = [], offerings: [Offering],
        recognitions: [Recognition<OfferingIndex>] = [], equivalences: [Equivalence<OfferingIndex>] = [],
        exclusions: [Exclusion<OfferingIndex>] = [], conversions: [Conversion] = [],
        levels: LevelScale = .standard
    ) {
        contents = Contents(
            files: files, institutions: institutions, offerings: offerings, recognitions: recognitions,
            equivalences: equivalences, exclusions: exclusions, conversions: conversions, levels: levels)
    }

    /// The files it was read from; a ``SourceSpan`` counts into this list.
    public var files: [SourceFile] { contents.files }
    public var institutions: [Institution] { contents.institutions }
    public var offerings: [Offering] { contents.offerings }
    public var recognitions: [Recognition<OfferingIndex>] { contents.recognitions }
    public var equivalences: [Equivalence<OfferingIndex>] { contents.equivalences }
    public var exclusions: [Exclusion<OfferingIndex>] { contents.exclusions }
    public var conversions: [Conversion] { contents.conversions }
    public var levels: LevelScale { contents.levels }
}

extension Catalogue {
    private final class Contents: Sendable {
        let files: [SourceFile]
        let institutions: [Institution]
        let offerings: [Offering]
        let recognitions: [Recognition<OfferingIndex>]
        let equivalences: [Equivalence<OfferingIndex>]
        let exclusions: [Exclusion<OfferingIndex>]
        let conversions: [Conversion]
        let levels: LevelScale
        private let positions: IdentifierTable
        let institutionPositions: [String: Int32]

        init(
            files: [SourceFile], institutions: [Institution], offerings: [Offering],
            recognitions: [Recognition<OfferingIndex>], equivalences: [Equivalence<OfferingIndex>],
            exclusions: [Exclusion<OfferingIndex>], conversions: [Conversion], levels: LevelScale
        ) {
            self.files = files
            self.institutions = institutions
            self.offerings = offerings
            self.recognitions = recognitions
            self.equivalences = equivalences
            self.exclusions = exclusions
            self.conversions = conversions
            self.levels = levels
            var positions = IdentifierTable(minimumCapacity: offerings.count)
            for (position, offering) in offerings.enumerated() {
                positions.insert(position, offering.withIdentifier { IdentifierTable.hash($0) })
            }
            self.positions = positions
            institutionPositions = Dictionary(
                zip(institutions.lazy.map(\.id), 0...), uniquingKeysWith: { first, _ in first })
        }

        func position(of id: String) -> Int? {
            var id = id
            return id.withUTF8 { bytes in
                positions.number(IdentifierTable.hash(bytes)) { offerings[$0].isNamed(bytes) }
            }
        }
    }
}

extension Catalogue {
    public subscript(index: OfferingIndex) -> Offering { offerings[index.position] }

    /// All indices, in order.
    public var indices: some RandomAccessCollection<OfferingIndex> & Sendable {
        offerings.indices.lazy.map { OfferingIndex($0) }
    }

    /// The offering with this identifier. O(1).
    public func index(of id: String) -> OfferingIndex? { contents.position(of: id).map { OfferingIndex($0) } }

    /// The institution with this identifier. O(1).
    public func institution(_ id: String) -> Institution? {
        contents.institutionPositions[id].map { institutions[Int($0)] }
    }

    /// What to call an institution: its name, or its identifier where it has none.
    public func institutionTitle(_ id: String) -> String { institution(id)?.title ?? id }

    /// Who receives a recognition: the identifier of an offering, or of an institution, which has no `/` in it.
    public func destination(of recognition: Recognition<OfferingIndex>) -> String {
        switch recognition.into {
        case .offering(let index): self[index].id
        case .institution(let id): id
        }
    }

    /// The institutions that receive a recognition: several where what receives is offered jointly.
    func receivers(of recognition: Recognition<OfferingIndex>) -> Set<String> {
        switch recognition.into {
        case .offering(let index): Set(self[index].institutions)
        case .institution(let id): [id]
        }
    }

    /// The file of a span, or an empty string for something made in memory.
    public func file(of span: SourceSpan) -> String {
        files.indices.contains(Int(span.file)) ? files[Int(span.file)].path : ""
    }

    /// The same catalogue with one more file at the end, for findings about what lies beside it. O(V).
    package func adding(_ file: SourceFile) -> Catalogue {
        Catalogue(
            files: files + [file], institutions: institutions, offerings: offerings, recognitions: recognitions,
            equivalences: equivalences, exclusions: exclusions, conversions: conversions, levels: levels)
    }

    /// The sheet of a span, where it is in a workbook.
    public func sheet(of span: SourceSpan) -> String? {
        files.indices.contains(Int(span.file)) ? files[Int(span.file)].sheet : nil
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

    /// Whether a grade can be compared with others: a percentage, a letter, or one that some institution declares.
    public func knows(_ grade: Grade, of index: OfferingIndex) -> Bool {
        grade.percentage.map { $0 <= 100 } ?? false || GradeScale.letters.bestFirst.contains(grade)
            || grades(of: index).bestFirst.contains(grade)
            || institutions.contains { $0.grades?.bestFirst.contains(grade) ?? false }
    }

    /// The identifier that a mistyped or shortened one most likely stands for. O(V × length²).
    public func suggestion(for id: String) -> String? {
        NameSuggestions(offerings: offerings.map(\.id), institutions: []).suggestion(for: OfferingName(id))
    }
}
