#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The two streams of the process: answers on standard output, everything else on standard error.
enum Console {
    /// Writes an answer. A reader that went away (a closed pipe) ends the process quietly, as for other tools; an answer
    /// that cannot be written whole, on a full disk say, ends it with the status of what cannot be written.
    static func answer(_ text: String) {
        guard let number = write(text, to: STDOUT_FILENO) else { return }
        if number == EPIPE { PathwaysCommand.exit() }
        note("pathways: the answer cannot be written: \(String(cString: strerror(number))).")
        PathwaysCommand.exit(withError: ExitStatus.cannotWrite)
    }

    /// Writes what is not part of the answer. Where that fails there is nobody to tell.
    static func note(_ text: String) { _ = write(text + "\n", to: STDERR_FILENO) }

    /// Writes all of a text. Gives the system's number for what went wrong.
    private static func write(_ text: String, to descriptor: Int32) -> Int32? {
        var text = text
        return text.withUTF8 { buffer in
            var sent = 0
            while sent < buffer.count {
                guard let base = buffer.baseAddress else { return nil }
                let count = systemWrite(descriptor, base + sent, buffer.count - sent)
                if count > 0 { sent += count } else if errno != EINTR { return errno }
            }
            return nil
        }
    }

    private static func systemWrite(_ descriptor: Int32, _ base: UnsafePointer<UInt8>, _ count: Int) -> Int {
        #if canImport(Glibc)
            Glibc.write(descriptor, base, count)
        #elseif canImport(Musl)
            Musl.write(descriptor, base, count)
        #else
            Darwin.write(descriptor, base, count)
        #endif
    }

    /// Whether standard output takes colour: a terminal, and nobody asked for none (https://no-color.org).
    static var usesColour: Bool {
        let refused = environment("NO_COLOR").map { !$0.isEmpty } ?? false
        return isatty(STDOUT_FILENO) == 1 && !refused && environment("TERM") != "dumb"
    }

    private static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
