import Synchronization

/// Says on a terminal what is under way once that has taken a second, and erases it at the end.
final class WaitingLine: Sendable {
    private enum State {
        case unseen, shown, ended
    }

    private let state = Mutex(State.unseen)

    /// Does the work.
    ///
    /// - Parameter what: what it is, such as “Reading the catalogue”.
    static func during<Answer, Failure: Error>(
        _ what: String, _ work: () throws(Failure) -> Answer
    ) throws(Failure) -> Answer {
        guard TerminalLine.isShown else { return try work() }
        let line = WaitingLine()
        let ticking = Task.detached { try await line.tick(what) }
        defer {
            line.end()
            ticking.cancel()
        }
        return try work()
    }

    private func tick(_ what: String) async throws {
        try await Task.sleep(for: .seconds(1))
        for tick in 0... {
            // Under the lock, so that nothing is shown after the end.
            state.withLock { state in
                guard state != .ended else { return }
                state = .shown
                TerminalLine.show("\(TerminalLine.bar(movingAt: tick)) \(what), \(1 + tick / 8) s")
            }
            try await Task.sleep(for: .milliseconds(125))
        }
    }

    private func end() {
        state.withLock { state in
            if state == .shown { TerminalLine.show("") }
            state = .ended
        }
    }
}
