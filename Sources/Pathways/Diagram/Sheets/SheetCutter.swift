/// Cuts a diagram into parts, one question at a time: does this part fit?
struct SheetCutter {
    private let order: [[Int]]
    private let lines: [(from: Int, to: Int)]
    /// Parts that fit, then those not yet asked about, as places in the order; together they are everything.
    private var done: [[Int]] = []
    private var pending: [[Int]]
    /// Which two parts are asked about next, and how many more pairs may be.
    private var pair = (first: 0, second: 1)
    private var attempts = 0

    /// Two parts with more shapes together hardly ever fit on one sheet.
    private static let mostJoined = 36

    init(_ diagram: Diagram) {
        order = SheetOrder(diagram).units
        var places = Array(repeating: 0, count: diagram.vertices.count)
        for (place, unit) in order.enumerated() {
            for position in unit { places[position] = place }
        }
        lines = diagram.edges.map { (places[$0.from], places[$0.to]) }
        pending = []
        pending = cut(Array(order.indices))
    }

    /// The positions of each part, in order.
    var parts: [[Int]] { (done + pending).map(positions) }

    /// The part to ask about; `nil` when all have been.
    var next: [Int]? { pending.first.map(positions) }

    /// Goes on with the answer: what does not fit is cut, unless it cannot be.
    mutating func decide(_ fits: Bool) {
        let part = pending.removeFirst()
        if fits || part.count == 1 { done.append(part) } else { pending = cut(part) + pending }
    }

    /// Begins to look for parts that fit on one sheet together, neighbours or not; at most four questions for each.
    mutating func beginJoining() {
        (pair, attempts) = ((0, 1), 4 * done.count)
        skipLargePairs()
    }

    /// Two parts that may fit on one sheet; `nil` when all have been asked about.
    var nextPair: [Int]? { hasPair && attempts > 0 ? positions(joined) : nil }

    /// The parts as they would be with those two joined.
    var joinedParts: [[Int]] {
        var result = done
        result[pair.first] = joined
        result.remove(at: pair.second)
        return result.map(positions)
    }

    mutating func join(_ fits: Bool) {
        attempts -= 1
        if fits {
            done[pair.first] = joined
            done.remove(at: pair.second)
        } else {
            pair.second += 1
        }
        skipLargePairs()
    }

    /// Asks about every part once more: the tags of one depend on how the others were cut.
    mutating func askAgain() { (done, pending) = ([], done) }

    private var hasPair: Bool { pair.second < done.count }

    private var joined: [Int] { (done[pair.first] + done[pair.second]).sorted() }

    private mutating func skipLargePairs() {
        while pair.first + 1 < done.count {
            while hasPair {
                if positions(joined).count <= Self.mostJoined { return }
                pair.second += 1
            }
            pair = (pair.first + 1, pair.first + 2)
        }
    }

    private func positions(_ part: [Int]) -> [Int] { part.flatMap { order[$0] } }

    /// Two parts, neither below a quarter of the whole, between which the fewest tags are needed. O(part · lines).
    private func cut(_ part: [Int]) -> [[Int]] {
        let sizes = part.map { order[$0].count }
        let members = Set(part)
        let inner = lines.filter { members.contains($0.from) && members.contains($0.to) }
        let total = sizes.reduce(0, +)
        var best: (cost: Int, count: Int)?
        var before = 0
        for count in part.indices.dropFirst() {
            before += sizes[count - 1]
            let isBalanced = min(before, total - before) * 4 >= total
            guard isBalanced || best == nil else { continue }
            // A cut in the middle is worth a few tags; one at the end only if there is no other.
            let middle = abs(2 * before - total) * 8 / total
            let cost = Self.tags(at: part[count], inner) * 8 + middle + (isBalanced ? 0 : 1_000_000)
            if best.map({ cost < $0.cost }) ?? true { best = (cost, count) }
        }
        guard let best else { return [part] }
        return [Array(part[..<best.count]), Array(part[best.count...])]
    }

    /// How many tags a cut makes on both sides, where each line has one of its own or shares that of its other end.
    private static func tags(at place: Int, _ lines: [(from: Int, to: Int)]) -> Int {
        var ends: Set<Int> = []
        for line in lines where (line.from < place) != (line.to < place) {
            ends.insert(line.from)
            ends.insert(line.to)
        }
        return ends.count
    }
}
