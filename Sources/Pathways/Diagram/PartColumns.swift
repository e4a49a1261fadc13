/// Sets what leads to one thing only, or comes from one thing only, in several columns where there is much of it.
///
/// Lines that say the same meet in a junction, from which one line goes on: a bracket. So a column behind another one
/// costs the nearer one the room of a line, not of one for each part; and what is written on them is written once. A choice stands with its
/// alternatives, as one block. Longer lines that make columns of leaves are the method of Graphviz's `unflatten`.
struct PartColumns {
    /// Lines that meet.
    struct Bracket {
        /// What all lead to, or come from.
        var hub: Int
        /// Whether they lead to it.
        var isInto: Bool
        /// Their numbers, at least two.
        var lines: [Int]
        /// How many columns further than the nearest they stand.
        var column: Int
    }

    /// How many columns further than others a line reaches, by its number; those that are not named reach no further.
    private(set) var columns: [Int: Int] = [:]
    private(set) var brackets: [Bracket] = []
    /// The bracket of a line, by its number.
    private(set) var places: [Int: Int] = [:]
    private let diagram: Diagram
    private let bracketsAll: Bool

    /// - Parameters:
    ///   - rows: So many stand below one another; 0 for any number.
    ///   - bracketsAll: Whether lines meet where there is only one column as well.
    init(_ diagram: Diagram, rows: Int, bracketsAll: Bool) {
        (self.diagram, self.bracketsAll) = (diagram, bracketsAll)
        guard rows > 0, diagram.lanes.isEmpty, !diagram.vertices.contains(where: { $0.step != nil }) else { return }
        var touching = [[Int]](repeating: [], count: diagram.vertices.count)
        for (number, edge) in diagram.edges.enumerated() {
            touching[edge.from].append(number)
            touching[edge.to].append(number)
        }
        var parts = Array(repeating: Parts(), count: diagram.vertices.count)
        for position in diagram.vertices.indices { collect(position, touching, &parts) }
        for hub in parts.indices {
            spread(parts[hub].before, choices: parts[hub].choices, at: hub, isInto: true, rows: rows)
            spread(parts[hub].after, choices: [], at: hub, isInto: false, rows: rows)
        }
    }

    /// What hangs at one vertex alone: lines that enter it and leave it, and choices with the number of their alternatives.
    private struct Parts {
        var before: [Int] = []
        var after: [Int] = []
        var choices: [(line: Int, height: Int)] = []
    }

    private func collect(_ position: Int, _ touching: [[Int]], _ parts: inout [Parts]) {
        let lines = touching[position]
        if diagram.vertices[position].kind == .choice {
            let alternatives = lines.filter { diagram.edges[$0].to == position }
            guard lines.count == alternatives.count + 1, let line = lines.first(where: { !alternatives.contains($0) }),
                alternatives.allSatisfy({ touching[diagram.edges[$0].from].count == 1 })
            else { return }
            parts[diagram.edges[line].to].choices.append((line, max(1, alternatives.count)))
        } else if lines.count == 1 {
            let edge = diagram.edges[lines[0]]
            let hub = edge.from == position ? edge.to : edge.from
            guard edge.relation != .exclusion, !edge.isTwoWay, diagram.vertices[hub].kind != .choice,
                touching[hub].count > 1
            else { return }
            if edge.to == hub { parts[hub].before.append(lines[0]) } else { parts[hub].after.append(lines[0]) }
        }
    }

    /// Fills columns of about the same height, choices nearest.
    private mutating func spread(
        _ lines: [Int], choices: [(line: Int, height: Int)], at hub: Int, isInto: Bool, rows: Int
    ) {
        let height = lines.count + choices.reduce(0) { $0 + $1.height }
        guard height > 1 else { return }
        let count = (height + rows - 1) / rows
        let share = (height + count - 1) / count
        var (column, filled) = (0, 0)
        func place(_ height: Int) -> Int {
            if filled > 0, filled + height > share, column + 1 < count { (column, filled) = (column + 1, 0) }
            filled += height
            return column
        }
        for choice in choices { columns[choice.line] = place(choice.height) }
        for group in alike(lines) {
            var members: [Int: [Int]] = [:]
            for line in group {
                let column = place(1)
                columns[line] = column
                members[column, default: []].append(line)
            }
            for column in members.keys.sorted() {
                guard let inside = members[column], inside.count > 1, count > 1 || bracketsAll else { continue }
                for line in inside { places[line] = brackets.count }
                brackets.append(Bracket(hub: hub, isInto: isInto, lines: inside, column: column))
            }
        }
    }

    /// Lines that look the same and say the same, together, in the order of the first of each.
    private func alike(_ lines: [Int]) -> [[Int]] {
        var groups: [[Int]] = []
        for line in lines {
            if let place = groups.firstIndex(where: { looksAlike($0[0], line) }) {
                groups[place].append(line)
            } else {
                groups.append([line])
            }
        }
        return groups
    }

    private func looksAlike(_ one: Int, _ other: Int) -> Bool {
        let (one, other) = (diagram.edges[one], diagram.edges[other])
        return one.relation == other.relation && one.labels == other.labels && one.notes == other.notes
            && one.findings == other.findings && one.hasEnded == other.hasEnded
    }
}
