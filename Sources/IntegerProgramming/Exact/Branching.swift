/// Chooses the variable to split a node at: the one whose two halves are expected to raise the bound most, going by what
/// splitting it has done so far ("pseudo-costs"; M. Bénichou and others, "Experiments in mixed-integer linear
/// programming", Mathematical Programming 1, 1971).
struct Branching: Sendable {
    /// What moving a variable by one unit has done to the bound.
    private struct History: Sendable {
        var gain = 0.0
        var count = 0.0
    }

    private var down: [History]
    private var up: [History]
    private var downTotal = History()
    private var upTotal = History()

    init(columnCount: Int) {
        down = [History](repeating: History(), count: columnCount)
        up = down
    }

    /// Remembers how much the bound rose in a node since it was split off.
    mutating func learn(_ node: SearchNode) {
        guard let origin = node.origin, origin.distance > 1e-6 else { return }
        let gain = max(0, node.estimate - origin.estimate) / origin.distance
        if origin.isUpper {
            up[origin.column].gain += gain
            up[origin.column].count += 1
            upTotal.gain += gain
            upTotal.count += 1
        } else {
            down[origin.column].gain += gain
            down[origin.column].count += 1
            downTotal.gain += gain
            downTotal.count += 1
        }
    }

    /// The two halves of a node, the one to be examined first last.
    func split(_ node: SearchNode, at values: [Double]?) -> (later: SearchNode, first: SearchNode) {
        let (column, value) = choice(node.box, values)
        let target = values?[column] ?? Double(node.box.lower[column])
        var (below, above) = (node, node)
        below.box.upper[column] = value
        above.box.lower[column] = value + 1
        below.origin = .init(
            column: column, isUpper: false, distance: target - Double(value), estimate: node.estimate)
        above.origin = .init(
            column: column, isUpper: true, distance: Double(value + 1) - target, estimate: node.estimate)
        return target - Double(value) > 0.5 ? (below, above) : (above, below)
    }

    /// The variable to split, and the largest value of the lower half. Without a hint, or with all variables whole, the
    /// first variable that is not yet fixed.
    private func choice(_ box: Box, _ values: [Double]?) -> (column: Int, value: Int) {
        var best: (column: Int, score: Double)?
        for (column, value) in (values ?? []).enumerated() where box.lower[column] < box.upper[column] {
            let fraction = value - value.rounded(.down)
            guard fraction > 1e-6, fraction < 1 - 1e-6 else { continue }
            let score = self.score(column, fraction)
            if score > best?.score ?? -1 { best = (column, score) }
        }
        let column = best?.column ?? box.lower.indices.first { box.lower[$0] < box.upper[$0] } ?? 0
        let value = values.map { Int($0[column].rounded(.down)) } ?? box.lower[column]
        return (column, min(max(value, box.lower[column]), box.upper[column] - 1))
    }

    private func score(_ column: Int, _ fraction: Double) -> Double {
        let fall = rate(down[column], downTotal) * fraction
        let rise = rate(up[column], upTotal) * (1 - fraction)
        return max(fall, 1e-6) * max(rise, 1e-6)
    }

    private func rate(_ own: History, _ all: History) -> Double {
        if own.count > 0 { return own.gain / own.count }
        return all.count > 0 ? max(all.gain / all.count, 1e-3) : 1
    }
}
