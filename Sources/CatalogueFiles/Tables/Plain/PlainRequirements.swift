import Pathways

/// Makes the requirement that the plainest rows about one offering declare, as ``RequirementRows`` and ``Decoder`` would.
struct PlainRequirements {
    private typealias Row = PlainRequirementScan.Row

    /// A group of rows, from all of which or some of which one chooses.
    private struct Group {
        var name: UnsafeBufferPointer<UInt8>
        var span: SourceSpan
        /// How many of them, as it is written.
        var choose: UnsafeBufferPointer<UInt8>?
        var members: [Requirement<OfferingName>] = []
    }

    private enum Item {
        case part(Requirement<OfferingName>)
        case group(Int)
    }

    let scan: PlainRequirementScan
    let cells: PlainCells

    /// The requirement; `nil` where rows contradict each other, about which the reader of the rest has something to say.
    func requirement(_ numbers: [Int]) -> Requirement<OfferingName>? {
        var items: [Item] = []
        var groups: [Group] = []
        var positions: [String: Int] = [:]
        for number in numbers {
            let row = scan.rows[number]
            let part = leaf(row)
            guard row.hasGroup else {
                items.append(.part(part))
                continue
            }
            let position = self.position(of: row, &groups, &items, &positions)
            groups[position].members.append(part)
            guard row.hasChoice else { continue }
            let choose = bytes(row.choose, row)
            if let stated = groups[position].choose {
                guard stated.elementsEqual(choose) else { return nil }
            } else {
                (groups[position].choose, groups[position].span) = (choose, span(row.choose, row))
            }
        }
        let requirements = items.map { item in
            switch item {
            case .part(let part): part
            case .group(let number): Self.requirement(groups[number])
            }
        }
        return requirements.count == 1 ? requirements[0] : .all(requirements, place(numbers))
    }

    /// Where the offering of these rows is first named.
    func place(_ numbers: [Int]) -> SourceSpan {
        guard let first = numbers.first else { return .nowhere }
        return span(scan.rows[first].owner, scan.rows[first])
    }

    /// The group of a row, most often that of the row before.
    private func position(
        of row: Row, _ groups: inout [Group], _ items: inout [Item], _ positions: inout [String: Int]
    ) -> Int {
        let name = bytes(row.group, row)
        if let last = groups.last, last.name.elementsEqual(name) { return groups.count - 1 }
        let text = PlainText(name).string
        if let position = positions[text] { return position }
        positions[text] = groups.count
        items.append(.group(groups.count))
        groups.append(Group(name: name, span: span(row.part, row)))
        return groups.count - 1
    }

    private static func requirement(_ group: Group) -> Requirement<OfferingName> {
        guard let count = group.choose.flatMap({ PlainText($0).number?.numerator }) else {
            return .all(group.members, group.span)
        }
        return .choose(count, from: .listed(group.members), group.span)
    }

    private func leaf(_ row: Row) -> Requirement<OfferingName> {
        let text = PlainText(bytes(row.part, row))
        let written = text.string
        let id = text.identifier == .full ? written : "\(cells.institution ?? "")/\(written)"
        return .complete(.init(OfferingName(id: id, written: written), at: span(row.part, row)))
    }

    private func span(_ cell: PlainRequirementScan.Cell, _ row: Row) -> SourceSpan {
        SourceSpan(file: cells.file, line: row.line, column: Int32(cell.start) + 1, length: Int32(cell.count))
    }

    private func bytes(_ cell: PlainRequirementScan.Cell, _ row: Row) -> UnsafeBufferPointer<UInt8> {
        let start = Int(row.offset) + Int(cell.start)
        return UnsafeBufferPointer(rebasing: cells.bytes[start..<start + Int(cell.count)])
    }
}
