/// Lines of a stream of learners, to be answered together.
public struct LineBatch: Sendable {
    public enum Line: Hashable, Sendable {
        /// The bytes of the line in the batch, without its end.
        case text(Range<Int>)
        /// A line longer than is read, of which nothing was kept.
        case tooLong
        /// The line that names the columns.
        case heading
    }

    public var bytes: [UInt8] = []
    public var lines: [Line] = []
    /// The number of the first line in the stream, from 1.
    public var firstLine = 1
}
