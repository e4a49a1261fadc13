#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// How large files are.
enum FileSizes {
    /// The bytes of a file, or of all files in a folder.
    static func bytes(in path: String) throws -> Int {
        let files = FileManager.default
        guard let inside = try? files.contentsOfDirectory(atPath: path) else { return try bytes(of: path) }
        return try inside.reduce(0) { $0 + (try bytes(of: "\(path)/\($1)")) }
    }

    private static func bytes(of path: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        return (attributes[.size] as? Int) ?? 0
    }
}
