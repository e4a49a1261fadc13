/// The lines of files, read when they are first asked for, one file at a time.
public struct SourceLines {
    private var path: String?
    private var lines: [Substring.UTF8View] = []

    public init() {}

    /// A line, counted from 1, without its end; `nil` when the file cannot be read any more or is shorter.
    public mutating func line(_ number: Int, of path: String) -> String? {
        if self.path != path {
            self.path = path
            lines = []
            guard let bytes = try? FileBytes.read(path) else { return nil }
            let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
            let text = String(decoding: bytes.starts(with: mark) ? bytes[3...] : bytes[...], as: UTF8.self)
            lines = Self.lines(of: text)
        }
        guard lines.indices.contains(number - 1) else { return nil }
        return String(Substring(lines[number - 1]))
    }

    /// LF, CR LF and a lone CR each end a line, as they do for the reader.
    private static func lines(of text: String) -> [Substring.UTF8View] {
        let (feed, carriage) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
        var result: [Substring.UTF8View] = []
        var rest = text.utf8[...]
        while let end = rest.firstIndex(where: { $0 == feed || $0 == carriage }) {
            result.append(rest[..<end])
            let isPair = rest[end...].starts(with: [carriage, feed])
            rest = rest[end...].dropFirst(isPair ? 2 : 1)
        }
        return result + [rest]
    }
}
