#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Finds the catalogue files behind what a user names.
struct CatalogueFinder {
    private var files: [String] = []
    private var seen: Set<String> = []

    /// The files behind these paths: a file stands for itself, a folder for every `*.yaml` and `*.yml` in it and in its
    /// folders, sorted by path. Hidden files and linked folders are passed over; a file named twice is read once.
    static func files(at paths: [String]) throws(InputError) -> [String] {
        var finder = CatalogueFinder()
        for path in paths { try finder.add(path) }
        return finder.files
    }

    private mutating func add(_ path: String) throws(InputError) {
        var isFolder: Bool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw InputError.notFound(path: path)
        }
        guard isFolder else { return append(path) }
        let found = try Self.catalogues(in: path)
        if found.isEmpty { throw InputError.noCatalogue(folder: path) }
        for file in found { append(file) }
    }

    private mutating func append(_ file: String) {
        let path = URL(filePath: file).standardizedFileURL.path
        if seen.insert(path).inserted { files.append(file) }
    }

    private static func catalogues(in folder: String) throws(InputError) -> [String] {
        var result: [String] = []
        var folders = [folder]
        while let current = folders.popLast() {
            for name in try names(in: current) where !name.hasPrefix(".") {
                let path = current.hasSuffix("/") ? current + name : "\(current)/\(name)"
                var isFolder: Bool = false
                guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { continue }
                if isFolder {
                    if !isLink(path) { folders.append(path) }
                } else if (name.hasSuffix(".yaml") || name.hasSuffix(".yml")) && name != AcceptanceFile.name {
                    result.append(path)
                }
            }
        }
        return result.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private static func names(in folder: String) throws(InputError) -> [String] {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: folder)
        } catch {
            throw InputError.unreadable(path: folder, reason: "the folder cannot be listed")
        }
    }

    private static func isLink(_ path: String) -> Bool {
        (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
    }
}
