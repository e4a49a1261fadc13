/// A graph, drawn.
public struct Drawing: Hashable, Sendable {
    /// The file: never empty. For one text and one machine SVG and PNG are the same bytes every time, if the graph has
    /// a name (the library numbers those without); a PDF carries the time of drawing. Other fonts give other bytes.
    public let bytes: [UInt8]

    /// What the library had to say without giving up, such as a label that does not fit its box: at most 50 messages,
    /// each on one line and cut at 400 characters. Usually empty.
    public let warnings: [String]
}
