/// How a search came to a vertex; 8 bytes, so that it is one access to memory.
struct Arrival: Sendable {
    /// The fewest edges from a source; −1 where the vertex was not reached.
    var distance: Int32
    /// The position of the last edge in the rows of the graph; −1 for a source and where the vertex was not reached.
    var position: Int32

    static let none = Arrival(distance: -1, position: -1)
}
