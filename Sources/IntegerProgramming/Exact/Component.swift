/// A part of a program that shares no constraint with the rest, fixed variables taken out.
struct Component: Sendable {
    /// The variables of the whole program the part consists of, ascending.
    let columns: [Int]
    /// The part, its cost divided by `costUnit`.
    var form: StandardForm
    let costUnit: Int
}

extension StandardForm {
    /// The independent parts of the program within its box, by their smallest variable. `nil` if a row whose variables
    /// are all fixed is not satisfied. O((variables + entries) · α).
    func components() -> [Component]? {
        let free = (0..<columnCount).filter { box.lower[$0] < box.upper[$0] }
        var sets = DisjointSets(count: columnCount)
        for row in 0..<rows.count {
            let members = rows.entries(row).map { rows.columns[$0] }.filter { box.lower[$0] < box.upper[$0] }
            for member in members.dropFirst() { sets.unite(members[0], member) }
        }
        var number = [Int](repeating: -1, count: columnCount)
        var place = number
        var members: [[Int]] = []
        for column in free {
            let root = sets.root(of: column)
            if number[root] < 0 {
                number[root] = members.count
                members.append([])
            }
            number[column] = number[root]
            place[column] = members[number[root]].count
            members[number[root]].append(column)
        }
        var parts = members.map(part)
        for row in 0..<rows.count {
            guard add(row, to: &parts, number, place) else { return nil }
        }
        for index in parts.indices { parts[index].form.settleLooseColumns() }
        return parts
    }

    private func part(_ columns: [Int]) -> Component {
        let unit = max(1, columns.reduce(0) { greatestCommonDivisor($0, cost[$1]) })
        let part = Box(lower: columns.map { box.lower[$0] }, upper: columns.map { box.upper[$0] })
        return Component(
            columns: columns, form: StandardForm(box: part, cost: columns.map { cost[$0] / unit }), costUnit: unit)
    }

    /// Adds what is left of a row to the part it belongs to. Returns `false` if nothing is left and it does not hold.
    private func add(_ row: Int, to parts: inout [Component], _ number: [Int], _ place: [Int]) -> Bool {
        var owner: Int?
        var fixed = 0
        var entries: [(column: Int, coefficient: Int)] = []
        for entry in rows.entries(row) {
            let (column, coefficient) = (rows.columns[entry], rows.coefficients[entry])
            if box.lower[column] == box.upper[column] {
                fixed += coefficient * box.lower[column]
            } else {
                owner = number[column]
                entries.append((place[column], coefficient))
            }
        }
        guard let owner else { return rowLower[row] <= fixed && fixed <= rowUpper[row] }
        parts[owner].form.addRow(entries, from: rowLower[row] - fixed, to: rowUpper[row] - fixed)
        return true
    }
}
