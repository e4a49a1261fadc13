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

    /// - Parameter mayBeInstitution: whether the name of an institution could stand there as well.
    func hint(for name: OfferingName, mayBeInstitution: Bool = false) -> String {
        if let offering = suggestion(for: name) { return "Did you mean “\(offering)”?" }
        if !name.written.contains("/"), let near = institutions.suggestion(for: name.written) {
            return "Did you mean “\(near)”?"
        }
        let institution = "; if “\(name.written)” is an institution, declare it under institutions"
        return "Declare it, or correct the name\(mayBeInstitution ? institution : "")."
    }

    private static func slug(_ id: String) -> String {
        id.contains("/") ? String(id.drop { $0 != "/" }.dropFirst()) : id
    }
}
