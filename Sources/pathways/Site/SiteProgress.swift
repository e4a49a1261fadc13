#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// How far a long piece of work is, on one line of a terminal; nothing where standard error is none.
struct SiteProgress: Sendable {
    private let count: Int
    private let isShown: Bool

    init(of count: Int) {
        self.count = count
        isShown = count > 200 && isatty(STDERR_FILENO) == 1
    }

    func show(_ done: Int) {
        guard isShown, done % 50 == 0 || done == count else { return }
        let width = 30
        let full = done * width / max(count, 1)
        let bar = String(repeating: "#", count: full) + String(repeating: ".", count: width - full)
        Console.noteInPlace("[\(bar)] \(done) of \(count) pages")
    }

    func clear() { if isShown { Console.noteInPlace("") } }
}

extension Console {
    /// Writes over the line that was written this way before.
    fileprivate static func noteInPlace(_ text: String) {
        let line = Array("\r\u{1B}[K\(text)".utf8)
        _ = line.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }
}
