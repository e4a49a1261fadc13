/// How many vertices can be reached from each vertex, itself left out: the sizes of all downstream sets at once.
///
/// Vertices of one strongly connected component reach the same, so the sets are those of components; they are kept as bits
/// and filled from sinks to sources, a set being the union of those its edges lead to. To bound the memory the bits are
/// worked out for some thousands of targets at a time, in as many passes as it takes.
///
/// For one vertex, or the members themselves, use ``BreadthFirstSearch``. Deliberately absent: all sets as lists, which
/// take memory quadratic in the number of vertices.
public struct DescendantCounts: Sendable {
    private let components: StronglyConnectedComponents
    private let ofComponents: [Int]

    /// How many targets are looked at in one pass.
    private static let wordsInPass = 64

    /// Counts along all edges.
    ///
    /// - Complexity: O(V + (V + E) · ⌈V / 64⌉) word operations at worst, 512 bytes for each component of memory.
    public init(_ graph: Digraph) {
        let components = StronglyConnectedComponents(graph)
        let condensed = graph.contracted(by: components)
        let sizes = (0..<components.count).map { components.members(of: $0).count }
        var counts = sizes.map { $0 - 1 }
        var bits = [UInt64](repeating: 0, count: components.count * Self.wordsInPass)
        for first in stride(from: 0, to: components.count, by: 64 * Self.wordsInPass) {
            let targets = first..<min(components.count, first + 64 * Self.wordsInPass)
            Self.fill(&bits, condensed, targets)
            Self.count(bits, sizes, targets, into: &counts)
        }
        self.components = components
        ofComponents = counts
    }

    /// How many other vertices can be reached from `vertex`. O(1).
    public subscript(vertex: Vertex) -> Int { ofComponents[components.component(of: vertex)] }

    /// The number of pairs of different vertices of which the first reaches the second. O(components).
    public var total: Int {
        ofComponents.indices.reduce(0) { $0 + ofComponents[$1] * components.members(of: $1).count }
    }

    /// For each component up to the last target, the targets it reaches, itself included. Edges lead to higher numbers, so
    /// later components reach none of them.
    private static func fill(_ bits: inout [UInt64], _ graph: Digraph, _ targets: Range<Int>) {
        let width = wordsInPass
        var rows = bits.mutableSpan
        for component in (0..<targets.upperBound).reversed() {
            let row = component * width
            for word in row..<(row + width) { rows[word] = 0 }
            if targets.contains(component) {
                let place = component - targets.lowerBound
                rows[row + place / 64] |= 1 << UInt64(place % 64)
            }
            var previous = component
            for position in graph.row(of: Vertex(component)) {
                let head = Int(graph.rowHeads[position])
                if head == component || head == previous || head >= targets.upperBound { continue }
                previous = head
                for word in 0..<width { rows[row + word] |= rows[head * width + word] }
            }
        }
    }

    /// Adds the sizes of the targets that each component reaches, itself left out.
    private static func count(_ bits: [UInt64], _ sizes: [Int], _ targets: Range<Int>, into counts: inout [Int]) {
        var larger = [UInt64](repeating: 0, count: wordsInPass)
        for target in targets where sizes[target] > 1 {
            let place = target - targets.lowerBound
            larger[place / 64] |= 1 << UInt64(place % 64)
        }
        for component in 0..<targets.upperBound {
            var sum = targets.contains(component) ? -sizes[component] : 0
            for word in 0..<wordsInPass {
                let row = bits[component * wordsInPass + word]
                sum += row.nonzeroBitCount
                var several = row & larger[word]
                while several != 0 {
                    sum += sizes[targets.lowerBound + 64 * word + several.trailingZeroBitCount] - 1
                    several &= several - 1
                }
            }
            counts[component] += sum
        }
    }
}
