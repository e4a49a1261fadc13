#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The bytes of a file.
enum FileBytes {
    static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

    /// Whether a path is a symbolic link, wherever that leads.
    static func isLink(_ path: String) -> Bool {
        (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
    }

    /// Why there is nothing at a path.
    static func missing(_ path: String) -> InputError { isLink(path) ? .deadLink(path: path) : .notFound(path: path) }

    /// The whole file as it is at this moment: not mapped into memory, so that it may change or vanish afterwards.
    static func read(_ path: String) throws(InputError) -> [UInt8] {
        guard exists(path) else { throw missing(path) }
        guard FileManager.default.isReadableFile(atPath: path) else {
            throw InputError.unreadable(path: path, reason: "permission denied")
        }
        guard let bytes = contents(path) else { throw InputError.unreadable(path: path, reason: "reading failed") }
        return bytes
    }

    /// All bytes of a file or pipe, read to where they stay: there is never a second copy of a large file.
    private static func contents(_ path: String) -> [UInt8]? {
        guard let file = fopen(path, "rb") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        if fseek(file, 0, SEEK_END) == 0, case let size = ftell(file), size > 0 {
            rewind(file)
            bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
                count = fread(buffer.baseAddress, 1, size, file)
            }
        }
        // What a file has gained since, and all of what has no size.
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = fread(&piece, 1, piece.count, file), count > 0 { bytes += piece[..<count] }
        return ferror(file) == 0 ? bytes : nil
    }
}
