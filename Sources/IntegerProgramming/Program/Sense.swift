extension IntegerProgram {
    /// Whether the objective is to be as small or as large as possible.
    public enum Sense: Hashable, Sendable {
        case minimise
        case maximise
    }
}
