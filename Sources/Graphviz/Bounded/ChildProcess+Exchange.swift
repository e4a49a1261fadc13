import CGraphviz

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension ChildProcess {
    /// What came of a process.
    struct Result: Sendable {
        /// Why it no longer runs.
        enum End: Hashable, Sendable {
            case exited(CInt)
            case signalled(CInt)
            /// Somebody else in this process has waited for it.
            case unknown
            /// It was still running, or still talking, at the deadline.
            case stopped
        }

        var output: [UInt8] = []
        var errors: [UInt8] = []
        var end = End.unknown
        /// The most memory it used, in bytes; 0 where that is not known: a process begins with the peak of the one that
        /// started it, so only a higher one is its own.
        var peak = 0
    }

    /// Sends `text` and closes the line, takes what the process says until it ends, and waits for the end. At the
    /// deadline, or when its output is more than `most` bytes, the process is killed. Of its errors the first MiB is
    /// kept. Reads and writes at once, so neither
    /// side waits for the other for ever.
    consuming func exchange(_ text: [UInt8], most: Int, until deadline: ContinuousClock.Instant) -> Result {
        var result = Result()
        var sent = 0
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while output != nil || errors != nil {
            guard wait(until: deadline), result.output.count <= most else { return stop(result) }
            if Self.send(text, &sent, to: input) { input = nil }
            if Self.receive(&result.output, most: .max, with: &buffer, from: output) { output = nil }
            if Self.receive(&result.errors, most: 1 << 20, with: &buffer, from: errors) { errors = nil }
        }
        input = nil
        return finish(result, until: deadline)
    }

    /// Waits until some line has room or something to say; false at the deadline.
    ///
    /// - Parameter isSending: Whether room is of interest.
    borrowing func wait(until deadline: ContinuousClock.Instant, isSending: Bool = true) -> Bool {
        let left = ContinuousClock.now.duration(to: deadline)
        guard left > .zero else { return false }
        var lines = [
            pollfd(fd: isSending ? Self.number(input) : -1, events: Int16(POLLOUT), revents: 0),
            pollfd(fd: Self.number(output), events: Int16(POLLIN), revents: 0),
            pollfd(fd: Self.number(errors), events: Int16(POLLIN), revents: 0),
        ]
        // One second more or less at a time: the clock is looked at again anyway.
        let milliseconds = left.components.seconds >= 1 ? 1_000 : left.components.attoseconds / 1_000_000_000_000_000
        poll(&lines, nfds_t(lines.count), CInt(milliseconds) + 1)
        return true
    }

    private static func number(_ descriptor: borrowing Descriptor?) -> CInt {
        switch descriptor {
        case .some(let descriptor): descriptor.number
        case .none: -1
        }
    }

    /// Sends what fits; true when there is nothing more to send, or nobody to send it to.
    static func send(_ text: [UInt8], _ sent: inout Int, to line: borrowing Descriptor?) -> Bool {
        let line = number(line)
        guard line >= 0 else { return false }
        while sent < text.count {
            let count = text[sent...].withUnsafeBytes { cgraphviz_send(line, $0.baseAddress, $0.count) }
            guard count > 0 else { return !mayTryAgain }
            sent += count
        }
        return true
    }

    /// Takes what is there, and forgets it when there are `most` bytes already; true at the end.
    static func receive(
        _ bytes: inout [UInt8], most: Int, with buffer: inout [UInt8], from line: borrowing Descriptor?
    ) -> Bool {
        let line = number(line)
        guard line >= 0 else { return false }
        let count = buffer.withUnsafeMutableBytes { cgraphviz_receive(line, $0.baseAddress, $0.count) }
        guard count > 0 else { return count == 0 || !mayTryAgain }
        if bytes.count < most { bytes += buffer[..<count] }
        return false
    }

    private static var mayTryAgain: Bool { errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR }

    /// Waits for a process that has said everything. It ends now unless it is not what it should be.
    private consuming func finish(_ result: Result, until deadline: ContinuousClock.Instant) -> Result {
        var pause: UInt32 = 100
        while true {
            let end = cgraphviz_look(identifier, 0)
            if end.kind != 0 { return result.ended(end) }
            guard ContinuousClock.now < deadline else { return stop(result) }
            usleep(pause)
            pause = min(2 * pause, 20_000)
        }
    }

    private consuming func stop(_ result: Result) -> Result {
        kill(identifier, SIGKILL)
        var result = result.ended(cgraphviz_look(identifier, 1))
        result.end = .stopped
        return result
    }
}

extension ChildProcess.Result {
    /// The most memory that this process has used, in bytes.
    private static var ownPeak: Int { Int(cgraphviz_peak()) }

    fileprivate func ended(_ end: cgraphviz_end) -> Self {
        var result = self
        result.peak = end.peak > Self.ownPeak ? end.peak : 0
        switch end.kind {
        case 1: result.end = .exited(end.status)
        case 2: result.end = .signalled(end.status)
        default: result.end = .unknown
        }
        return result
    }
}
