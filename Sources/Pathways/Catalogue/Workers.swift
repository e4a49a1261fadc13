/// Who does pieces of work that do not touch each other.
package protocol Workers {
    /// The results, in the order of the pieces.
    func results<Piece: Sendable, Result: Sendable>(
        of pieces: [Piece], _ work: @Sendable (Piece) -> Result
    ) -> [Result]
}

/// One piece after another.
struct OneWorker: Workers {
    func results<Piece: Sendable, Result: Sendable>(
        of pieces: [Piece], _ work: @Sendable (Piece) -> Result
    ) -> [Result] { pieces.map(work) }
}
