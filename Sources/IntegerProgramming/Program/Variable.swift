extension IntegerProgram {
    /// A variable of a program: its position, in the order of addition.
    public struct Variable: Hashable, Sendable {
        /// The position among the program's variables, from 0.
        public let index: Int
    }
}
