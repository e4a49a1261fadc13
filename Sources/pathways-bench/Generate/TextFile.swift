#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A file that is written from front to back.
final class TextFile {
    struct CannotWrite: Error, CustomStringConvertible {
        var path: String
        var description: String { "“\(path)” cannot be written." }
    }

    private let path: String
    private let file: UnsafeMutablePointer<FILE>
    private var buffer: [UInt8] = []
    private static let size = 1 << 18

    init(_ path: String) throws {
        guard let file = fopen(path, "w") else { throw CannotWrite(path: path) }
        (self.path, self.file) = (path, file)
        buffer.reserveCapacity(Self.size + 4_096)
    }

    deinit { fclose(file) }

    func write(_ text: String) throws {
        buffer.append(contentsOf: text.utf8)
        if buffer.count >= Self.size { try flush() }
    }

    /// Each as four bytes, the lowest first.
    func write(integers: [Int32]) throws {
        for integer in integers {
            withUnsafeBytes(of: integer.littleEndian) { buffer.append(contentsOf: $0) }
        }
        if buffer.count >= Self.size { try flush() }
    }

    /// Writes out what is left; nothing is sure to be in the file before.
    func finish() throws {
        try flush()
        guard fflush(file) == 0 else { throw CannotWrite(path: path) }
    }

    private func flush() throws {
        guard fwrite(buffer, 1, buffer.count, file) == buffer.count else { throw CannotWrite(path: path) }
        buffer.removeAll(keepingCapacity: true)
    }

    /// Makes a folder, and those it lies in.
    static func makeFolder(_ path: String) throws {
        var front = path.hasPrefix("/") ? "/" : ""
        for part in path.split(separator: "/") {
            front += part + "/"
            guard mkdir(front, 0o777) == 0 || errno == EEXIST else { throw CannotWrite(path: path) }
        }
    }
}
