import CGraphviz

/// A file descriptor of this process with one owner, who closes it.
struct Descriptor: ~Copyable {
    let number: CInt

    init(_ number: CInt) { self.number = number }

    deinit { close(number) }

    /// Both ends of a line to another process.
    static func line() -> Line? {
        var ends: [CInt] = [-1, -1]
        guard cgraphviz_line(&ends) == 0 else { return nil }
        return Line(ours: Descriptor(ends[0]), theirs: Descriptor(ends[1]))
    }

    /// A line between this process and one that it starts.
    struct Line: ~Copyable {
        var ours: Descriptor
        var theirs: Descriptor

        /// Closes the other end, and keeps ours.
        consuming func taken() -> Descriptor { ours }
    }
}
