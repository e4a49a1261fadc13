#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
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
        do {
            return [UInt8](try Data(contentsOf: URL(filePath: path)))
        } catch {
            throw InputError.unreadable(path: path, reason: "reading failed")
        }
    }
}
