import Pathways

/// What the search of a large site looks through: a script that does nothing but name the offerings.
///
/// An offering is a path, a title, its code and credits, the number of its kind and those of its institutions: some 100
/// bytes. It is read when somebody begins to search, so that the first page is as light as without it. It is a script
/// because pages that are opened from a disk may load nothing else.
struct SiteSearchText {
    let text: String

    /// O(n log n) for n offerings.
    init(_ facts: SiteFacts) {
        let catalogue = facts.catalogue
        let institutions = Set(facts.shown.flatMap { catalogue[$0].institutions }).sorted()
        let numbers = Dictionary(uniqueKeysWithValues: institutions.enumerated().map { ($1, $0) })
        let kinds: [OfferingKind] = [.program, .microCredential, .course, .training]
        let entries = facts.shown.map { index -> (key: String, text: String) in
            let offering = catalogue[index]
            let detail = [offering.details.code?.value, offering.credits.map(facts.say.credits)].compactMap(\.self)
            let texts = [facts.paths.page(of: index) ?? "", offering.title, detail.joined(separator: " · ")]
            let places = offering.institutions.compactMap { numbers[$0] }.map(String.init).joined(separator: ",")
            let kind = kinds.firstIndex(of: offering.kind) ?? 0
            let quoted = texts.map(Self.quoted).joined(separator: ",")
            return (offering.title.lowercased(), "[\(quoted),\(kind),[\(places)]]")
        }
        let sorted = entries.enumerated().sorted { ($0.element.key, $0.offset) < ($1.element.key, $1.offset) }
        text = """
            var pathwaysOfferings = {"kinds":[\(kinds.map { Self.quoted(facts.say($0.phrase)) }.joined(separator: ","))],
            "institutions":[\(institutions.map { Self.quoted(catalogue.institutionTitle($0)) }.joined(separator: ","))],
            "offerings":[
            \(sorted.map(\.element.text).joined(separator: ",\n"))
            ]};

            """
    }

    /// A text as a literal that cannot be left: everything but letters, digits and most signs of ASCII by its number.
    static func quoted(_ text: String) -> String {
        var result = "\""
        for unit in text.printable.utf16 {
            switch unit {
            case 0x20, 0x21, 0x23...0x25, 0x28...0x3B, 0x3D, 0x3F...0x5B, 0x5D...0x5F, 0x61...0x7E:
                result.unicodeScalars.append(Unicode.Scalar(UInt8(unit)))
            default:
                let digits = String(unit, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            }
        }
        return result + "\""
    }
}
