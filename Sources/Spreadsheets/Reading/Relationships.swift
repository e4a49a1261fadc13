/// The part that says which other parts a part refers to.
final class Relationships: XMLPart {
    struct Link {
        var id: String
        /// The last word of the type: `worksheet`, `styles`, ….
        var kind: String
        /// The part it leads to.
        var part: String
    }

    let root = XMLTag.relationships
    private(set) var links: [Link] = []
    private let base: String
    private let budget: Budget

    /// - Parameter base: the part the relationships belong to; empty for the whole file.
    init(of base: String, _ budget: Budget) {
        self.base = base
        self.budget = budget
    }

    func start(_ tag: XMLTag, _ attributes: XMLAttributes) throws(WorkbookError) {
        guard tag == .relationship, attributes["TargetMode"] != "External" else { return }
        guard let id = attributes["Id"], let type = attributes["Type"], let target = attributes["Target"] else {
            return
        }
        try budget.spend(.cells, 1)
        let kind = type.split(separator: "/").last.map { String($0) } ?? ""
        links.append(Link(id: id, kind: kind, part: PartPath.resolve(target, from: base)))
    }

    /// The first part of a kind.
    func part(_ kind: String) -> String? {
        links.first { $0.kind == kind }?.part
    }
}
