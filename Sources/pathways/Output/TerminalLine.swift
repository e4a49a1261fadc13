#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// One line on standard error that is written over and over while something takes long; nothing where that is no terminal.
enum TerminalLine {
    /// Whether anybody sees it.
    static let isShown = isatty(STDERR_FILENO) == 1

    /// The width of a bar.
    static let width = 30

    /// Writes over what was shown before. An empty text erases it.
    static func show(_ text: String) {
        guard isShown else { return }
        let line = Array("\r\u{1B}[K\(text)".utf8)
        _ = line.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }

    /// A bar of which so much is done.
    static func bar(_ done: Int, of count: Int) -> String {
        let full = done * width / max(count, 1)
        return "[" + String(repeating: "#", count: full) + String(repeating: ".", count: width - full) + "]"
    }

    /// A bar with a block that moves along it, for work of which nobody knows how much there is.
    static func bar(movingAt tick: Int) -> String {
        let block = 6
        let place = tick % (width - block + 1)
        return "[" + String(repeating: ".", count: place) + String(repeating: "#", count: block)
            + String(repeating: ".", count: width - block - place) + "]"
    }
}
