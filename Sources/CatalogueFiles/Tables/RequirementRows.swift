import Pathways

/// What the rows of the tables stacks and requires say about one offering, put together: mandatory parts, and choices from
/// the rows of one group. Rows of one offering may stand anywhere.
struct RequirementRows {
    private struct Group {
        var place: YAMLPlace
        /// `choose` or `credits`, and what it says.
        var amounts: [YAMLNode.Entry] = []
        var members: [YAMLNode] = []
    }

    private enum Item {
        case part(YAMLNode)
        case group(Int)
    }

    /// The first cell that names the offering.
    let name: YAMLNode
    private var items: [Item] = []
    private var groups: [Group] = []
    private var positions: [String: Int] = [:]

    init(of name: YAMLNode) { self.name = name }

    /// Adds what a row says: its part, and the mapping of its other cells.
    mutating func add(_ part: YAMLNode, _ cells: YAMLNode, _ decoder: inout Decoder) {
        let amounts = ["choose", "credits"].compactMap { cells.entry($0) }
        let parts = Self.parts(part, cells, &decoder)
        if let name = cells.entry("group")?.value.text {
            let index = positions[name] ?? newGroup(at: part.place)
            positions[name] = index
            for entry in amounts { merge(entry, into: index, &decoder) }
            groups[index].members += parts
        } else if amounts.isEmpty {
            items += parts.map { .part($0) }
        } else {
            let index = newGroup(at: part.place)
            groups[index].amounts = amounts
            groups[index].members = parts
            guard parts.count == 1, Self.isName(parts[0]), parts[0].text != "any" else { return }
            decoder.malformed(
                amounts[0].key, "“\(amounts[0].key.text ?? "")” has no meaning without a group.",
                hint: "Give all rows of one choice the same word in the column group.")
        }
    }

    private mutating func newGroup(at place: YAMLPlace) -> Int {
        items.append(.group(groups.count))
        groups.append(Group(place: place))
        return groups.count - 1
    }

    /// One row or every row of a group says how much of it to choose.
    private mutating func merge(_ entry: YAMLNode.Entry, into group: Int, _ decoder: inout Decoder) {
        guard let key = entry.key.text, let text = entry.value.text else { return }
        guard let first = groups[group].amounts.first(where: { $0.key.text == key }) else {
            groups[group].amounts.append(entry)
            return
        }
        guard let stated = first.value.text, stated != text else { return }
        decoder.malformed(
            entry.value, "This group says “\(key)” twice: \(stated) in line \(first.value.place.line), \(text) here.",
            hint: "Say it in one row of the group, or the same in every row.")
    }

    /// The requirement as YAML would write it.
    var node: YAMLNode {
        let nodes = items.map { item in
            switch item {
            case .part(let node): node
            case .group(let index): Self.node(groups[index])
            }
        }
        return nodes.count == 1 ? nodes[0] : YAMLNode(value: .sequence(nodes), place: name.place)
    }

    private static func node(_ group: Group) -> YAMLNode {
        let all = YAMLNode(value: .sequence(group.members), place: group.place)
        func key(_ name: String) -> YAMLNode {
            YAMLNode(value: .scalar(name, isPlain: true), place: group.place)
        }
        guard !group.amounts.isEmpty else {
            return YAMLNode(value: .mapping([.init(key: key("all"), value: all)]), place: group.place)
        }
        let only = group.members.count == 1 ? group.members[0] : nil
        let pool = only.flatMap { $0.isPool ? $0 : nil } ?? all
        return YAMLNode(
            value: .mapping(group.amounts + [.init(key: key("from"), value: pool)]), place: group.place)
    }

    /// The parts that a row names, with the conditions that it states.
    private static func parts(_ part: YAMLNode, _ cells: YAMLNode, _ decoder: inout Decoder) -> [YAMLNode] {
        let conditions = ["grade", "within"].compactMap { cells.entry($0) }
        // A list in brackets is one part; names without brackets are several.
        let parts = part.severalNames ?? [part]
        guard let first = conditions.first else { return parts }
        guard parts.allSatisfy(isName) else {
            decoder.malformed(
                first.value, "“\(first.key.text ?? "")” goes with one offering, not with a group.",
                hint: "Write it in the cell of the part: {complete: id, \(first.key.text ?? ""): …}.")
            return parts
        }
        return parts.map { name in
            let key = YAMLNode(value: .scalar("complete", isPlain: true), place: name.place)
            return YAMLNode(value: .mapping([.init(key: key, value: name)] + conditions), place: name.place)
        }
    }

    private static func isName(_ node: YAMLNode) -> Bool { node.text != nil }
}

extension YAMLNode {
    /// The entry of a key of a mapping.
    func entry(_ key: String) -> Entry? {
        if case .mapping(let entries) = value { entries.first { $0.key.text == key } } else { nil }
    }

    /// Whether it says what to choose from by itself: `any`, or a filter.
    fileprivate var isPool: Bool {
        guard case .mapping(let entries) = value else { return text == "any" }
        let groups = ["complete", "all", "any", "choose", "credits"]
        return !entries.contains { $0.key.text.map(groups.contains) ?? false }
    }

    /// The names of a cell that holds several, without brackets.
    fileprivate var severalNames: [YAMLNode]? { entry(CellReader.severalNames)?.value.items }
}
