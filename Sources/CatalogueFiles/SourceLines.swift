/// The lines of files, read when they are first asked for, one file at a time.
public struct SourceLines {
    private var path: String?
    private var lines: [Substring.UTF8View] = []

    public init() {}

    /// A line, counted from 1, without its end; `nil` when the file cannot be read any more or is shorter.
    public mutating func line(_ number: Int, of path: String) -> String? {
        if self.path != path {
            self.path = path
            let bytes = (try? FileBytes.read(path)) ?? []
            let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
            let text = String(decoding: bytes.starts(with: mark) ? bytes[3...] : bytes[...], as: UTF8.self)
            lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { $0[...] }
        }
        guard lines.indices.contains(number - 1) else { return nil }
        let line = String(Substring(lines[number - 1]))
        return line.hasSuffix("\r") ? String(line.dropLast()) : line
    }
}
