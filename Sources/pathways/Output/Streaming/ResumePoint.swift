/// How far an earlier run has come in a file: its complete lines.
struct ResumePoint {
    var lines = 0
    /// The bytes of the complete lines; what follows was cut off.
    var bytes = 0

    init() {}

    /// The complete lines of a file; none if there is no file. O(bytes).
    init(of path: String) {
        guard let file = try? ByteStream.reading(path) else { return }
        var read = 0
        while let block = try? file.read(), !block.isEmpty {
            for (offset, byte) in block.enumerated() where byte == 0x0A {
                lines += 1
                bytes = read + offset + 1
            }
            read += block.count
        }
    }
}
