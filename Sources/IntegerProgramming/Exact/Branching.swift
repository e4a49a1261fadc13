/// Chooses the variable to split a node at: the one whose two halves are expected to raise the bound most, going by
/// what splitting it has done so far ("pseudo-costs"; M. Bénichou and others, "Experiments in mixed-integer linear
/// programming", Mathematical Programming 1, 1971).
struct Branching: Sendable {
    /// Where to split: the lower half takes a variable up to `floor`, the upper half from there on.
    struct Split: Sendable {
        var column: Int
        var floor: Int
        /// How far the variable's value in the relaxation is above `floor`.
        var fraction: Double
    }

    /// What moving a variable by one unit has done to the bound.
    private struct History: Sendable {
        var gain = 0.0
        var count = 0.0

        mutating func add(_ gain: Double) {
            self.gain += gain
            count += 1
        }
    }

    private var down: [History]
    private var up: [History]
    private var downTotal = History()
    private var upTotal = History()

    init(columnCount: Int) {
        down = [History](repeating: History(), count: columnCount)
        up = down
    }

    /// Remembers how much the bound rose when a variable was moved.
    mutating func learn(_ column: Int, isUpper: Bool, distance: Double, gain: Double) {
        guard distance > 1e-6 else { return }
        let gain = max(0, gain) / distance
        if isUpper {
            up[column].add(gain)
            upTotal.add(gain)
        } else {
            down[column].add(gain)
            downTotal.add(gain)
        }
    }

    /// The most promising variable of those not whole, or `nil` if all are.
    func best(in box: Box, _ values: [Double]) -> Split? {
        var best: Split?
        var bestScore = -1.0
        for (column, value) in values.enumerated() where box.lower[column] < box.upper[column] {
            let floor = value.rounded(.down)
            guard value - floor > 1e-6, value - floor < 1 - 1e-6 else { continue }
            let split = Split(column: column, floor: Int(floor), fraction: value - floor)
            guard split.floor >= box.lower[column], split.floor < box.upper[column] else { continue }
            let score = score(split)
            guard score > bestScore else { continue }
            (best, bestScore) = (split, score)
        }
        return best
    }

    private func score(_ split: Split) -> Double {
        let fall = rate(down[split.column], downTotal) * split.fraction
        let rise = rate(up[split.column], upTotal) * (1 - split.fraction)
        return max(fall, 1e-6) * max(rise, 1e-6)
    }

    private func rate(_ own: History, _ all: History) -> Double {
        if own.count > 0 { return own.gain / own.count }
        return all.count > 0 ? max(all.gain / all.count, 1e-3) : 1
    }
}
