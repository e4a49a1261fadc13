/// What to say about a name that no offering has.
struct NameSuggestions {
    private let full: DidYouMean
    private let bySlug: [String: String]
    private let institutions: DidYouMean

    init(offerings: [String], institutions: [String]) {
        let sorted = offerings.sorted()
        full = DidYouMean(sorted)
        bySlug = Dictionary(
            sorted.map { (Self.slug($0), $0) }, uniquingKeysWith: { first, _ in first })
        self.institutions = DidYouMean(institutions.sorted())
    }

    /// The offering meant: one of a similar name, or one of that name elsewhere.
    func suggestion(for name: OfferingName) -> String? {
        full.suggestion(for: name.id) ?? bySlug[Self.slug(name.id)]
    }

    func hint(for name: OfferingName) -> String {
        if let offering = suggestion(for: name) { return "Did you mean “\(offering)”?" }
        if !name.written.contains("/"), let near = institutions.suggestion(for: name.written) {
            return "Did you mean “\(near)”?"
        }
        return "Declare it under courses, micro-credentials, programs or trainings, or correct the name."
    }

    private static func slug(_ id: String) -> String {
        id.contains("/") ? String(id.drop { $0 != "/" }.dropFirst()) : id
    }
}
