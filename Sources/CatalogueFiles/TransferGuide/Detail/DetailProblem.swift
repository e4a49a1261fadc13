/// Why a transfer detail cannot be read, and where.
public struct DetailProblem: Error, Hashable, Sendable {
    /// What is wrong; a sentence.
    public var message: String
    /// What to do about it; a sentence.
    public var hint: String
    /// The Unicode scalars of the detail that it is about; empty at a spot where something is missing.
    public var range: Range<Int>

    public init(_ message: String, hint: String, at range: Range<Int>) {
        self.message = message
        self.hint = hint
        self.range = range
    }
}
