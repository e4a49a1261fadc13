import Dispatch
import Synchronization

/// The results of pieces of work that do not touch each other, done on all cores, in the order of the pieces.
func sideBySide<Piece: Sendable, Result: Sendable>(
    _ pieces: [Piece], _ work: @Sendable (Piece) -> Result
) -> [Result] {
    guard pieces.count > 1 else { return pieces.map(work) }
    let results = Mutex<[Int: Result]>([:])
    DispatchQueue.concurrentPerform(iterations: pieces.count) { number in
        let result = work(pieces[number])
        results.withLock { $0[number] = result }
    }
    return results.withLock { results in pieces.indices.compactMap { results[$0] } }
}
