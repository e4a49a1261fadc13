/// What a weighted sum of the rows proves about the cost, in exact arithmetic.
///
/// Rounded to whole multiples of `1/scale`, the weights of the rows, whatever they are, give an inequality every
/// admissible point satisfies; with bounded variables it bounds the cost from below. Good weights are the prices of the
/// relaxation. (A. Neumaier and O. Shcherbina, "Safe bounds in linear and mixed-integer linear programming",
/// Mathematical Programming 99, 2004; here with integers in place of directed rounding.)
struct DualBound {
    /// `scale` times a lower bound of the cost over the box.
    let total: Int128
    let scale: Int128
    /// `scale` times the cost of each column, less what the weighted rows take up.
    let reduced: [Int128]

    /// The smallest whole cost not excluded, or `nil` if it does not fit.
    var cost: Int? {
        let (quotient, remainder) = total.quotientAndRemainder(dividingBy: scale)
        return Int(exactly: remainder > 0 ? quotient + 1 : quotient)
    }

    /// Returns `nil` when the weights are unusable or a number would not fit.
    init?(_ form: StandardForm, weights: [Double], in box: Box) {
        guard let bits = Self.fractionBits(for: weights) else { return nil }
        let factor = Double(sign: .plus, exponent: bits, significand: 1)
        let scale = Int128(1) << Int128(bits)
        let multipliers = weights.map { Int128(($0 * factor).rounded()) }
        self.init(form, multipliers, in: box, reduced: form.cost.map { Int128($0) * scale }, scale: scale)
    }

    /// Whether the weighted rows contradict the box: their sum cannot be met by any point of it.
    static func refutes(_ form: StandardForm, weights: [Double], in box: Box) -> Bool {
        guard weights.allSatisfy(\.isFinite), let largest = weights.map(\.magnitude).max(), largest > 0 else {
            return false
        }
        let multipliers = weights.map { Int128(($0 / largest * 0x1p30).rounded()) }
        let zeros = [Int128](repeating: 0, count: form.columnCount)
        return [Int128(1), -1].contains { sign in
            let signed = multipliers.map { $0 * sign }
            guard let bound = DualBound(form, signed, in: box, reduced: zeros, scale: 1) else { return false }
            return bound.total > 0
        }
    }

    /// As many binary digits after the point as leave a sum of 2²⁰ products well within 128 bits.
    private static func fractionBits(for weights: [Double]) -> Int? {
        guard weights.allSatisfy(\.isFinite) else { return nil }
        let largest = weights.reduce(1) { max($0, $1.magnitude) }
        guard largest.exponent < 40 else { return nil }
        return min(30, 48 - Int(largest.exponent))
    }

    private init?(
        _ form: StandardForm, _ multipliers: [Int128], in box: Box, reduced: [Int128], scale: Int128
    ) {
        var reduced = reduced
        var total: Int128 = 0
        for row in multipliers.indices where multipliers[row] != 0 {
            let multiplier = multipliers[row]
            total += multiplier * Int128(multiplier > 0 ? form.rowLower[row] : form.rowUpper[row])
            for entry in form.rows.entries(row) {
                reduced[form.rows.columns[entry]] -= multiplier * Int128(form.rows.coefficients[entry])
            }
        }
        for column in reduced.indices where reduced[column] != 0 {
            let nearest = reduced[column] > 0 ? box.lower[column] : box.upper[column]
            let (product, overflow) = reduced[column].multipliedReportingOverflow(by: Int128(nearest))
            let (sum, tooLarge) = total.addingReportingOverflow(product)
            guard !overflow, !tooLarge else { return nil }
            total = sum
        }
        self.total = total
        self.scale = scale
        self.reduced = reduced
    }
}

extension DualBound {
    /// Cuts off the values that would push the cost above `limit`. Returns whether a bound changed.
    func tighten(_ box: inout Box, costLimit limit: Int) -> Bool {
        let slack = Int128(limit) * scale - total
        guard slack >= 0 else { return false }
        var changed = false
        for column in reduced.indices where reduced[column] != 0 {
            let width = Int128(box.upper[column] - box.lower[column])
            let steps = slack / Int128(reduced[column].magnitude)
            guard steps < width else { continue }
            changed = true
            if reduced[column] > 0 {
                box.upper[column] = box.lower[column] + Int(steps)
            } else {
                box.lower[column] = box.upper[column] - Int(steps)
            }
        }
        return changed
    }
}
