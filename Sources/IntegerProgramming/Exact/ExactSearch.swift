/// Branch and bound over the linear relaxation, in which nothing in floating point is believed: relaxations suggest
/// assignments, which are checked, and weights of rows, from which bounds are computed exactly.
///
/// (A. H. Land and A. G. Doig, "An automatic method of solving discrete programming problems", Econometrica 28, 1960.)
/// Depth first, the side nearest to the relaxation first; every choice falls to the smaller index, so that the same
/// program gives the same answer. Exponential in the worst case.
struct ExactSearch {
    let form: StandardForm
    private(set) var best: [Int]?
    private(set) var effort = 0
    var open = OpenNodes()
    var propagation: Propagation
    let relaxation: LinearRelaxation?
    var branching: Branching

    init(_ form: StandardForm) {
        self.form = form
        propagation = Propagation(form)
        relaxation = LinearRelaxation(form)
        branching = Branching(columnCount: form.columnCount)
        let bound = -IntegerProgram.largestActivity
        if !form.isContradictory { open.insert(SearchNode(box: form.box, bound: bound, estimate: Double(bound))) }
    }

    /// Whether everything has been examined: `best` is then proved the best, or its absence that there is none.
    var isFinished: Bool { open.isEmpty }

    /// No admissible point costs less.
    var bound: Int {
        let known = best.map(form.cost(of:)) ?? IntegerProgram.largestActivity
        return min(known, open.bound ?? known)
    }

    /// Examines nodes until none is left, the effort is spent or the deadline has passed.
    mutating func run(effortLimit: Int, deadline: ContinuousClock.Instant?) {
        while effort < effortLimit, let node = open.pop() {
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
        branching.learn(node)
        let rounded = values.map { Int($0.rounded()) }
        if zip(values, rounded).allSatisfy({ abs($0 - Double($1)) < 1e-6 }) { consider(rounded) }
        guard node.bound <= propagation.costLimit else { return }
        if let dual, dual.tighten(&node.box, costLimit: propagation.costLimit) {
            guard propagation.tighten(&node.box) else { return }
            if let point = node.box.point { return consider(point) }
        }
        branch(node, at: values)
    }

    private mutating func branch(_ node: SearchNode, at values: [Double]?) {
        let halves = branching.split(node, at: values)
        open.insert(halves.later)
        open.dive(halves.first)
    }
}
