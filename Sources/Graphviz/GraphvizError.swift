/// Why there is no drawing.
///
/// The `messages` are the library's own, at most 50, each on one line and cut at 400 characters. Those of `syntax` may
/// also be ours, for what is found before the library reads the text.
public enum GraphvizError: Error, Hashable, Sendable {
    /// The text holds nothing but white space and comments.
    case emptyInput

    /// The text is not one graph in the DOT language, or contains a NUL.
    case syntax(messages: [String])

    /// The text is longer than the limit allows.
    case textTooLong(bytes: Int, limit: Int)

    /// The graph has more vertices or edges than are laid out.
    case tooLarge(vertices: Int, edges: Int, limit: SizeLimit)

    /// The drawing has a side of more than a million points; or, as PNG, of more than 32,766 pixels, or it has more
    /// than 100 million pixels. Width and height are in pixels for PNG and in points otherwise.
    case drawingTooLarge(width: Int, height: Int, OutputFormat)

    /// The graph uses an attribute that this module keeps away from the library, for the reason given.
    case refused(attribute: String, reason: String)

    /// The library is installed without the part that lays out or that writes this format.
    case unavailable(OutputFormat, messages: [String])

    /// The library reported an error while laying out; what it would draw cannot be trusted to be complete.
    case layout(messages: [String])

    /// The library reported an error while writing the drawing, or the file it wrote has no end.
    case drawing(messages: [String])

    /// The process that draws was stopped: it took more seconds than it may, of processor time or by the clock.
    case outOfTime(seconds: Int)

    /// The process that draws was stopped: it wanted more bytes of memory than it may have.
    case outOfMemory(bytes: Int)

    /// There is no process that draws, or it ended without a word; the reason is for people.
    case process(reason: String)
}
