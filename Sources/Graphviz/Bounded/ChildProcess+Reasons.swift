#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension ChildProcess {
    /// The signal of a process that used up its processor time.
    static let processorTimeIsUp = SIGXCPU
}

extension ChildProcess.Result {
    /// Whether memory is why the process gave up: it used more than half of what it was allowed
    /// (the rest may have been one request), or the libraries say so. When memory is short they crash as often as not.
    func ranOutOfMemory(of bytes: Int, said text: String) -> Bool {
        end != .exited(64) && (peak > bytes / 2 || saysOutOfMemory(text))
    }

    /// Whether memory is short, in the words of the libraries.
    func saysOutOfMemory(_ text: String) -> Bool {
        let text = text.lowercased()
        let words = [
            "out of memory", "allocation failure", "failed to allocate", "cannot allocate", "bad_alloc",
            "there is not enough memory", "error creating thread",
        ]
        return words.contains { text.contains($0) }
    }

    /// How the process ended, for people.
    var reason: String {
        switch end {
        case .exited(0): "the program ended without a drawing; it may be one that does not draw"
        case .exited(let status): "the program ended with status \(status); it may be one that does not draw"
        case .signalled(let signal): "the signal \(signal) ended it: \(String(cString: strsignal(signal)))"
        case .unknown, .stopped: "nobody knows how it ended"
        }
    }
}
