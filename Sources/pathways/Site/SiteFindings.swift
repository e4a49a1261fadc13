import Pathways

/// The findings of the checks, and which offerings each is about.
struct SiteFindings: Sendable {
    struct Finding: Sendable {
        var diagnostic: Diagnostic
        /// Why it is accepted; `nil` for one that is open.
        var reason: String?
        var offerings: [OfferingIndex]
        /// Its place on the page of findings.
        var anchor: String
    }

    /// The open ones, then the accepted ones, each in the order of places.
    let all: [Finding]
    private var byOffering: [OfferingIndex: [Int]] = [:]

    init(_ findings: AcceptedFindings, _ catalogue: Catalogue) {
        let finder = OfferingFinder(catalogue)
        let open = findings.open.map { (diagnostic: $0, reason: String?.none) }
        let accepted = findings.accepted.map { (diagnostic: $0.finding, reason: String?.some($0.acceptance.reason)) }
        all = (open + accepted).enumerated().map { number, finding in
            Finding(
                diagnostic: finding.diagnostic, reason: finding.reason,
                offerings: finder.offerings(of: finding.diagnostic),
                anchor: "finding-\(number + 1)")
        }
        for (number, finding) in all.enumerated() where finding.reason == nil {
            for offering in finding.offerings { byOffering[offering, default: []].append(number) }
        }
    }

    /// The open findings about an offering.
    func about(_ offering: OfferingIndex) -> [Finding] { (byOffering[offering] ?? []).map { all[$0] } }
}

/// Finds which offerings a finding is about: whose declaration its place lies in, or what the declaration there joins.
private struct OfferingFinder {
    private struct Declaration {
        var span: SourceSpan
        var offerings: [OfferingIndex]
    }

    private let declarations: [Declaration]

    init(_ catalogue: Catalogue) {
        var all = catalogue.indices.map { Declaration(span: catalogue[$0].span, offerings: [$0]) }
        all += catalogue.recognitions.map { recognition in
            var offerings = recognition.from.leaves.map(\.offering)
            if case .offering(let index) = recognition.into { offerings.append(index) }
            return Declaration(span: recognition.span, offerings: offerings)
        }
        all += catalogue.equivalences.map {
            Declaration(span: $0.span, offerings: ($0.these + $0.are).map(\.value))
        }
        all += catalogue.exclusions.map { Declaration(span: $0.span, offerings: []) }
        all += catalogue.institutions.map { Declaration(span: $0.span, offerings: []) }
        declarations = all.filter { $0.span.file >= 0 }.sorted { $0.span < $1.span }
    }

    func offerings(of diagnostic: Diagnostic) -> [OfferingIndex] {
        var seen: Set<OfferingIndex> = []
        return ([diagnostic.span] + diagnostic.related.map(\.span)).flatMap(offerings).filter {
            seen.insert($0).inserted
        }
    }

    /// What the last declaration that begins before a place is about. O(log(declarations)).
    private func offerings(around span: SourceSpan) -> [OfferingIndex] {
        var (low, high) = (0, declarations.count)
        while low < high {
            let middle = (low + high) / 2
            if span < declarations[middle].span { high = middle } else { low = middle + 1 }
        }
        guard low > 0, declarations[low - 1].span.file == span.file else { return [] }
        return declarations[low - 1].offerings
    }
}
