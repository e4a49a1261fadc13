import Pathways

/// The most that several divisible amounts add up to within shared limits, in fractions, by the simplex method with the
/// rule of R. G. Bland, “New finite pivoting rules for the simplex method”, 1977.
struct PackingProgram {
    /// One row for each limit: the coefficients of the variables, then the capacity, which is not negative.
    var rows: [[Rational]]
    let variables: Int

    /// The largest sum of the variables.
    func maximum() -> Rational {
        var table = rows.enumerated().map { position, row in
            row.dropLast() + rows.indices.map { $0 == position ? Rational(1) : 0 } + row.suffix(1)
        }
        let width = variables + rows.count
        var objective = (0...width).map { $0 < variables ? Rational(1) : 0 }
        var basis = Array(variables..<width)
        while let entering = (0..<width).first(where: { objective[$0] > 0 }) {
            guard let leaving = leavingRow(table, basis, entering, width) else { break }
            pivot(&table, &objective, leaving, entering)
            basis[leaving] = entering
        }
        return -objective[width]
    }

    private func leavingRow(_ table: [[Rational]], _ basis: [Int], _ entering: Int, _ width: Int) -> Int? {
        let candidates = table.indices.filter { table[$0][entering] > 0 }
        return candidates.min { left, right in
            let (l, r) = (table[left][width] / table[left][entering], table[right][width] / table[right][entering])
            return l == r ? basis[left] < basis[right] : l < r
        }
    }

    private func pivot(_ table: inout [[Rational]], _ objective: inout [Rational], _ row: Int, _ column: Int) {
        let divisor = table[row][column]
        table[row] = table[row].map { $0 / divisor }
        let tight = table[row]
        for other in table.indices where other != row {
            let factor = table[other][column]
            if factor != 0 { table[other] = zip(table[other], tight).map { $0 - factor * $1 } }
        }
        let factor = objective[column]
        objective = zip(objective, tight).map { $0 - factor * $1 }
    }
}

extension Rational {
    static func / (left: Rational, right: Rational) -> Rational {
        left * Rational(right.denominator, over: right.numerator)
    }
}
