import Pathways

/// The rows of the tables stacks and requires that say one requirement.
struct RequirementTable {
    private(set) var rows: [CatalogueTree] = []
    private let name: CatalogueTree.Entry
    private let partKey: String
    private var groups = 0

    /// - Parameters:
    ///   - name: the column of the offering, and its identifier.
    ///   - partKey: the column of the part.
    init(_ requirement: Requirement<OfferingName>, of name: CatalogueTree.Entry, partKey: String) {
        self.name = name
        self.partKey = partKey
        switch requirement {
        case .all(let children, _) where children.count > 1: for child in children { add(child) }
        case .all: addRow(requirement.tree)
        default: add(requirement)
        }
    }

    private mutating func add(_ requirement: Requirement<OfferingName>) {
        switch requirement {
        case .complete, .any: addMember(requirement)
        case .all(let children, _): children.isEmpty ? addRow(requirement.tree) : addGroup(children)
        case .choose(let count, let pool, _): add(requirement, .init("choose", .value(String(count))), pool)
        case .credits(let amount, let pool, _): add(requirement, .init("credits", .value(amount.text)), pool)
        }
    }

    /// A choice: a row for each member of the group, or for its filter.
    private mutating func add(
        _ requirement: Requirement<OfferingName>, _ amount: CatalogueTree.Entry, _ pool: Requirement<OfferingName>.Pool
    ) {
        switch pool {
        case .listed(let members) where members.isEmpty: addRow(requirement.tree)
        case .listed(let members): addGroup(members, amount)
        case .matching: addRow(pool.tree, [nextGroup(), amount])
        }
    }

    private mutating func addGroup(_ members: [Requirement<OfferingName>], _ amount: CatalogueTree.Entry? = nil) {
        let group = nextGroup()
        for member in members { addMember(member, [group] + (amount.map { [$0] } ?? [])) }
    }

    private mutating func nextGroup() -> CatalogueTree.Entry {
        groups += 1
        return .init("group", .text(String(groups)))
    }

    private mutating func addMember(_ member: Requirement<OfferingName>, _ cells: [CatalogueTree.Entry] = []) {
        guard case .complete(let leaf) = member else { return addRow(member.tree, cells) }
        var conditions = TreeEntries()
        conditions.add("grade", text: leaf.grade?.rawValue)
        conditions.add("within", value: leaf.within?.description)
        addRow(.value(leaf.offering.id), cells + conditions.entries)
    }

    private mutating func addRow(_ part: CatalogueTree, _ cells: [CatalogueTree.Entry] = []) {
        rows.append(.mapping([name, .init(partKey, part)] + cells))
    }
}
