/// How long the names and values of a text are, as far as the library's messages repeat them.
///
/// A run is what lies between two of `{ } [ ] ; , =`: a name or a value, pasted together from several strings or not,
/// and the comments beside it.
struct SourceRuns: Sendable {
    private var start = 0
    private var longest = 0
    private var escapes = 0
    private var mostEscapes = 0
    private var repeatsLabels = false

    /// Counts `\N`, `\G`, `\E`, `\T`, `\H` and `\L`, which the library replaces by a name or a label.
    mutating func escape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "N"), UInt8(ascii: "G"), UInt8(ascii: "E"), UInt8(ascii: "T"), UInt8(ascii: "H"):
            escapes += 1
        case UInt8(ascii: "L"):
            escapes += 1
            repeatsLabels = true
        default:
            break
        }
    }

    /// Ends a run before `position` and begins the next one behind it.
    mutating func close(at position: Int) {
        longest = max(longest, position - start)
        mostEscapes = max(mostEscapes, escapes)
        start = position + 1
        escapes = 0
    }

    /// An upper bound: a few values in one message, doubled by a change of encoding, with every escape replaced by the
    /// two longest names, in the label and once more where the label is repeated.
    func longestMessage() throws(GraphvizError) -> Int {
        var value = Double(longest) + 2 * Double(mostEscapes) * Double(longest + 2)
        if repeatsLabels { value *= Double(mostEscapes + 1) }
        let bound = 65_536 + 8 * value
        guard bound <= 256 * 1_048_576 else {
            throw .syntax(messages: ["its names and values are too long, or the escapes in them expand to too much"])
        }
        return Int(bound)
    }
}
