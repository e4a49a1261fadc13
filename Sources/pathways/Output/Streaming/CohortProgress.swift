import Synchronization

/// Writes the answers of a cohort as they come, and counts them.
final class CohortProgress: Sendable {
    private struct State {
        var lines = 0
        var failed = 0
        var firstFailed: Int?
        var failure: ByteStream.Failure?
    }

    private let state = Mutex(State())
    private let output: Output

    /// A stream that several threads know of, and one at a time uses.
    private final class Output: Sendable {
        let stream: ByteStream
        init(_ stream: consuming ByteStream) { self.stream = stream }
    }

    init(writingTo stream: consuming ByteStream) { output = Output(stream) }

    /// Writes the answers to one batch, unless writing has failed before.
    func write(_ answer: CohortAnswerer.Answer) {
        guard failure == nil else { return }
        do throws(ByteStream.Failure) {
            try output.stream.write(answer.bytes)
            state.withLock { state in
                state.lines += answer.lines
                state.failed += answer.failed.count
                state.firstFailed = state.firstFailed ?? answer.failed.first
            }
        } catch {
            state.withLock { $0.failure = error }
        }
    }

    /// Why writing failed, if it did.
    var failure: ByteStream.Failure? { state.withLock { $0.failure } }

    /// The lines that could not be answered, in words without anything that a line said; `nil` if there are none.
    var summary: String? {
        state.withLock { state in
            guard let first = state.firstFailed else { return nil }
            let rest = "of \(state.lines) lines could not be answered; their rows say why. The first is line \(first)."
            return "\(state.failed) \(rest)"
        }
    }
}
