/// Branch and bound over the linear relaxation, in which nothing in floating point is believed: relaxations suggest
/// assignments, which are checked, and weights of rows, from which bounds are computed exactly.
///
/// (A. H. Land and A. G. Doig, "An automatic method of solving discrete programming problems", Econometrica 28,
/// 1960.) The node with the smallest bound comes first; from there the search dives, to the side nearest to the
/// relaxation, until a branch ends. Nothing depends on time or chance, so that the same program gives the same
/// answer. Exponential in the worst case.
struct ExactSearch {
    let form: StandardForm
    /// The cheapest assignment so far.
    private(set) var best: [Int]?
    /// The work done so far, in units that do not depend on the machine, and the part of it that went into rounding.
    var effort = 0
    var roundingEffort = 0
    var open: OpenNodes
    var propagation: Propagation
    var branching: Branching
    private let relaxation: LinearRelaxation?

    init(_ form: StandardForm) {
        self.form = form
        propagation = Propagation(form)
        relaxation = LinearRelaxation(form)
        branching = Branching(columnCount: form.columnCount)
        open = OpenNodes(columnCount: form.columnCount)
        if !form.isContradictory { open.insert(SearchNode(form)) }
    }

    /// Whether nothing is left that could be better: `best` is then proved the best, or its absence that there is none.
    var isFinished: Bool { open.bound.map { $0 > propagation.costLimit } ?? true }

    var bestCost: Int? { best.map(form.cost(of:)) }

    /// No assignment costs less.
    var bound: Int {
        [bestCost, open.bound].compactMap(\.self).min() ?? 0
    }

    /// Examines nodes until none is left, so much more work has been done or the deadline has passed.
    mutating func run(effort limit: Int?, deadline: ContinuousClock.Instant?) {
        let end = limit.map { effort + $0 } ?? .max
        while effort < end, !isFinished, let node = open.pop() {
            if let deadline, ContinuousClock.now >= deadline { return open.insert(node) }
            examine(node, seconds: deadline.map { ContinuousClock.now.duration(to: $0).seconds })
        }
    }

    /// Takes an assignment into account if it is admissible and better than the best.
    mutating func consider(_ values: [Int]) {
        guard form.box.contains(values), form.isSatisfied(by: values) else { return }
        let cost = form.cost(of: values)
        guard cost <= propagation.costLimit else { return }
        best = values
        propagation.costLimit = cost - 1
    }

    private mutating func examine(_ node: SearchNode, seconds: Double?) {
        var node = node
        effort += form.columnCount + form.rows.columns.count
        guard node.bound <= propagation.costLimit,
            propagation.tighten(&node.box, changed: node.origin?.column)
        else { return }
        if let point = node.box.point { return consider(point) }
        guard let relaxation else { return branch(node, at: nil) }
        let before = relaxation.effort
        let result = relaxation.solve(in: node.box, seconds: seconds)
        effort += relaxation.effort - before
        switch result {
        case .optimal(let values, let prices): follow(values, prices, node)
        case .infeasible(let weights):
            if !DualBound.refutes(form, weights: weights, in: node.box) { branch(node, at: nil) }
        case .failed: branch(node, at: nil)
        }
    }

    private mutating func follow(_ values: [Double], _ prices: [Double], _ node: SearchNode) {
        var node = node
        let dual = DualBound(form, weights: prices, in: node.box)
        if let dual { node.raise(to: dual) }
        if let origin = node.origin {
            branching.learn(
                origin.column, isUpper: origin.isUpper, distance: origin.distance,
                gain: node.estimate - origin.estimate)
        }
        if values.allSatisfy({ abs($0 - $0.rounded()) < 1e-6 }), let whole = form.assignment(near: values) {
            consider(whole)
        }
        if node.isFresh, 4 * roundingEffort <= effort { round(values, in: node.box) }
        guard node.bound <= propagation.costLimit else { return }
        if let dual, dual.tighten(&node.box, costLimit: propagation.costLimit) {
            guard propagation.tighten(&node.box) else { return }
            if let point = node.box.point { return consider(point) }
        }
        branch(node, at: values)
    }
}
