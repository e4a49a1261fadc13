import Pathways

/// Where every page of a site lies, as paths from its folder.
///
/// The same identifier has the same path in every site of a catalogue, whatever part of it has pages.
struct SitePaths: Sendable {
    static let index = "index.html"
    static let findings = "findings.html"
    static let about = "about.html"
    static let style = "site.css"
    static let script = "search.js"
    /// What the search of a first page looks through that does not list all offerings.
    static let searched = "offerings.js"

    private let offerings: [String]
    private let institutions: [String: String]
    private let isShown: [Bool]
    private let shownInstitutions: Set<String>

    /// - Parameter institution: The institution whose offerings have pages; `nil` for all.
    init(_ catalogue: Catalogue, institution: String?) {
        let ids = Set(catalogue.institutions.map(\.id) + catalogue.offerings.flatMap(\.institutions)).sorted()
        let owners = Set(catalogue.offerings.map { Self.owner(of: $0.id) }).union(ids).sorted()
        var used: Set<String> = []
        var folders: [String: String] = [:]
        for id in owners { folders[id] = Self.free(SiteFileName.make(id), "", &used) }
        institutions = folders.mapValues { "\($0)/index.html" }
        offerings = catalogue.offerings.map { offering in
            let owner = Self.owner(of: offering.id)
            let rest = String(offering.id.dropFirst(owner.count + 1))
            return Self.free("\(folders[owner] ?? owner)/\(SiteFileName.make(rest))", ".html", &used)
        }
        isShown = catalogue.offerings.map { institution.map($0.institutions.contains) ?? true }
        shownInstitutions = Set(institution.map { [$0] } ?? ids)
    }

    /// Who an identifier belongs to: what stands before the `/`.
    private static func owner(of id: String) -> String { String(id.prefix { $0 != "/" }) }

    /// A path that no other has: with a number where its name is taken.
    private static func free(_ name: String, _ ending: String, _ used: inout Set<String>) -> String {
        var path = name + ending
        var number = 2
        while !used.insert(path).inserted {
            path = "\(name)__\(number)\(ending)"
            number += 1
        }
        return path
    }

    /// The page of an offering; `nil` where it has none.
    func page(of offering: OfferingIndex) -> String? {
        isShown[offering.position] ? offerings[offering.position] : nil
    }

    /// The page of an institution; `nil` where it has none.
    func page(of institution: String) -> String? {
        shownInstitutions.contains(institution) ? institutions[institution] : nil
    }

    /// The institutions that have pages, in order.
    var institutionPages: [String] { shownInstitutions.sorted() }
}
