/// Pearce's search for strongly connected components, with its own stack instead of recursion.
///
/// One list, `mark`, plays every role a vertex can have: 0 before the search sees it; then the smallest visiting index
/// known to be reachable from it; at last the code of its component. Indices of vertices that are not yet in a component
/// are handed back when one is closed, so they stay below every code in use, and one comparison tells them apart.
/// The vertices being explored and those explored but not yet in a component share one array, from its two ends.
struct ComponentSearch: ~Copyable {
    private let rowStarts: [Int32]
    private let rowHeads: [Vertex]
    private let mark: Scratch
    /// From the left the path being explored (`~v` once v is known to reach something older), from the right the rest.
    private let stacks: Scratch
    /// For each vertex on the path, the position in its row where the search stands.
    private let cursors: Scratch
    private var depth = 0
    private var waiting: Int
    private var nextIndex: Int32 = 1
    private var nextCode: Int32

    init(rowStarts: [Int32], rowHeads: [Vertex]) {
        let vertexCount = rowStarts.count - 1
        self.rowStarts = rowStarts
        self.rowHeads = rowHeads
        mark = Scratch(repeating: 0, count: vertexCount)
        stacks = Scratch(repeating: 0, count: vertexCount)
        cursors = Scratch(repeating: 0, count: vertexCount)
        waiting = vertexCount
        nextCode = Int32(vertexCount)
    }

    /// Searches from every vertex in turn and returns the number of components.
    ///
    /// The last vertex comes first, so that components between which no edge decides are numbered as their vertices are.
    mutating func run() -> Int {
        for root in (0..<mark.count).reversed() where mark[root] == 0 {
            enter(Vertex(root))
            while depth > 0 {
                if let next = advance() { enter(next) } else { leave() }
            }
        }
        return mark.count - Int(nextCode)
    }

    /// The component of each vertex, once `run()` has returned `count`: codes, which fall as components close from
    /// sinks to sources, turned into numbers from 0.
    func components(count: Int) -> [Int32] {
        let vertexCount = mark.count
        return [Int32](capacity: vertexCount) { output in
            for vertex in 0..<vertexCount { output.append(mark[vertex] - nextCode - 1) }
        }
    }

    @inline(__always)
    private mutating func enter(_ vertex: Vertex) {
        mark[Int(vertex)] = nextIndex
        nextIndex += 1
        stacks[depth] = vertex
        cursors[depth] = rowStarts[Int(vertex)]
        depth += 1
    }

    /// Follows the row of the vertex on top of the path; returns the first head not seen before, nil at its end.
    ///
    /// The cursor stays on the edge to that head, so that its mark is taken into account when the search comes back.
    @inline(__always)
    private mutating func advance() -> Vertex? {
        let entry = stacks[depth - 1]
        let vertex = Int(entry < 0 ? ~entry : entry)
        let end = Int(rowStarts[vertex + 1])
        var position = Int(cursors[depth - 1])
        let before = mark[vertex]
        var lowest = before
        var found: Vertex?
        while position < end {
            let head = rowHeads[position]
            let value = mark[Int(head)]
            if value == 0 {
                found = head
                break
            }
            lowest = min(lowest, value)
            position += 1
        }
        if lowest < before {
            mark[vertex] = lowest
            if entry >= 0 { stacks[depth - 1] = ~entry }
        }
        if found != nil { cursors[depth - 1] = Int32(position) }
        return found
    }

    /// Takes the top vertex off the path; closes its component if nothing older can be reached from it.
    @inline(__always)
    private mutating func leave() {
        depth -= 1
        let entry = stacks[depth]
        if entry < 0 {
            waiting -= 1
            stacks[waiting] = ~entry
        } else {
            close(entry)
        }
    }

    private mutating func close(_ root: Vertex) {
        let lowest = mark[Int(root)]
        nextIndex -= 1
        while waiting < stacks.count, mark[Int(stacks[waiting])] >= lowest {
            mark[Int(stacks[waiting])] = nextCode
            waiting += 1
            nextIndex -= 1
        }
        mark[Int(root)] = nextCode
        nextCode -= 1
    }
}
