/// What a drawing is written as. (DOT itself needs no library: it is the text one starts from.)
public enum OutputFormat: String, CaseIterable, Sendable {
    /// Scalable Vector Graphics 1.1, for the web. One `g` element of class `node` per vertex.
    case svg

    /// Portable Document Format, for the printer: one page of the size of the drawing, unless the graph says `size`.
    case pdf

    /// A bitmap at 96 dots per inch, unless the graph says `dpi`.
    case png
}
