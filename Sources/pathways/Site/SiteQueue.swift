import Synchronization

/// Which pages are still to be written, for several threads that write them.
final class SiteQueue: Sendable {
    private struct State {
        var next = 0
        var written = 0
        var failure: (any Error)?
    }

    private let state = Mutex(State())
    private let count: Int
    private let progress: SiteProgress

    init(of count: Int, _ progress: SiteProgress) {
        self.count = count
        self.progress = progress
    }

    /// The number of a page that nobody has taken; `nil` if there is none left, or something has failed.
    func next() -> Int? {
        state.withLock { state in
            guard state.failure == nil, state.next < count else { return nil }
            defer { state.next += 1 }
            return state.next
        }
    }

    /// A page is written.
    func finish() {
        state.withLock { state in
            state.written += 1
            progress.show(state.written)
        }
    }

    /// A page could not be written; the first reason is kept.
    func fail(_ error: any Error) {
        state.withLock { state in state.failure = state.failure ?? error }
    }

    /// Why a page could not be written.
    var failure: (any Error)? { state.withLock { $0.failure } }
}
