/// Something that checks found, to be marked in a drawing.
public struct DiagramFinding: Hashable, Sendable {
    /// `deadlock: …`, in one line.
    public var text: Message
    /// The places it is about: whatever is declared there is marked; a place inside an offering marks the offering.
    public var places: [SourceSpan]
    /// Offerings it is about besides, such as those of a loop.
    public var offerings: [OfferingIndex]

    public init(_ text: Message, at places: [SourceSpan], offerings: [OfferingIndex] = []) {
        self.text = text
        self.places = places
        self.offerings = offerings
    }

    /// A finding of the checks.
    public init(_ diagnostic: Diagnostic) {
        self.init(
            "\(Message(word: diagnostic.code.rawValue)): \(diagnostic.message)",
            at: [diagnostic.span] + diagnostic.related.map(\.span))
    }
}

/// Marks what findings are about.
struct FindingMarks {
    private let places: [String: [Int]]
    /// The findings about an offering.
    private(set) var offerings: [OfferingIndex: [Int]] = [:]

    /// - Parameter place: How a place is written on shapes and lines.
    init(_ findings: [DiagramFinding], _ catalogue: Catalogue, place: (SourceSpan) -> String?) {
        let owners = DeclarationFinder(catalogue)
        var places: [String: [Int]] = [:]
        for (number, finding) in findings.enumerated() {
            var marked = Set(finding.offerings)
            for span in finding.places {
                if let text = place(span) { places[text, default: []].append(number) }
                if let owner = owners.offering(around: span) { marked.insert(owner) }
            }
            for offering in marked.sorted() { offerings[offering, default: []].append(number) }
        }
        self.places = places
    }

    func findings(at place: String?) -> [Int] { place.flatMap { places[$0] } ?? [] }
}

/// Finds the offering whose declaration a place lies in: the last declaration that begins before it.
private struct DeclarationFinder {
    private let declarations: [(span: SourceSpan, offering: OfferingIndex?)]

    init(_ catalogue: Catalogue) {
        var all: [(span: SourceSpan, offering: OfferingIndex?)] = catalogue.indices.map { (catalogue[$0].span, $0) }
        all += catalogue.recognitions.map { ($0.span, nil) } + catalogue.equivalences.map { ($0.span, nil) }
        all += catalogue.exclusions.map { ($0.span, nil) } + catalogue.institutions.map { ($0.span, nil) }
        declarations = all.filter { $0.span.file >= 0 }.sorted { $0.span < $1.span }
    }

    func offering(around span: SourceSpan) -> OfferingIndex? {
        var (low, high) = (0, declarations.count)
        while low < high {
            let middle = (low + high) / 2
            if span < declarations[middle].span { high = middle } else { low = middle + 1 }
        }
        guard low > 0, declarations[low - 1].span.file == span.file else { return nil }
        return declarations[low - 1].offering
    }
}
