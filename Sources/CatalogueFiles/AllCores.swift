import Dispatch
import Pathways
import Synchronization

/// As many pieces of work at a time as there are cores.
struct AllCores: Workers {
    func results<Piece: Sendable, Result: Sendable>(
        of pieces: [Piece], _ work: @Sendable (Piece) -> Result
    ) -> [Result] {
        guard pieces.count > 1 else { return pieces.map(work) }
        let results = Mutex<[Int: Result]>([:])
        DispatchQueue.concurrentPerform(iterations: pieces.count) { number in
            let result = work(pieces[number])
            results.withLock { $0[number] = result }
        }
        return results.withLock { results in pieces.indices.compactMap { results[$0] } }
    }
}
