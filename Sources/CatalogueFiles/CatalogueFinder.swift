#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Finds the catalogue files behind what a user names.
struct CatalogueFinder {
    private var found: [CatalogueSource] = []
    private var seen: Set<String> = []

    /// What these paths stand for.
    ///
    /// A file stands for itself, a folder for every `*.yaml`, `*.yml` and `*.xlsx` in it and in its folders, and for the
    /// CSV files in it that have the name of a table, sorted by path. Hidden files, files that a spreadsheet program keeps
    /// while a workbook is open (`~$…`) and linked folders are passed over; a file named twice is read once. The CSV tables
    /// of one folder are one source, in the place of the first of them.
    static func sources(at paths: [String]) throws(InputError) -> [CatalogueSource] {
        var finder = CatalogueFinder()
        for path in paths { try finder.add(path) }
        return finder.found
    }

    private mutating func add(_ path: String) throws(InputError) {
        var isFolder: Bool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw FileBytes.missing(path)
        }
        guard isFolder else { return append(path, isNamed: true) }
        let files = try Self.catalogues(in: path)
        if files.isEmpty { throw InputError.noCatalogue(folder: path) }
        for file in files { append(file, isNamed: false) }
    }

    private mutating func append(_ file: String, isNamed: Bool) {
        let path = URL(filePath: file).standardizedFileURL.path
        guard seen.insert(path).inserted else { return }
        switch FileName(file).ending {
        case "csv": appendTable(file)
        case "xlsx": found.append(.workbook(file, isNamed: isNamed))
        default: found.append(.yaml(file))
        }
    }

    private mutating func appendTable(_ file: String) {
        guard let name = TableName(writtenAs: FileName(file).stem) else { return found.append(.misnamed(file)) }
        let folder = Self.folder(of: file)
        for (index, source) in found.enumerated() {
            guard case .tables(let files) = source, Self.folder(of: files[0].path) == folder else { continue }
            found[index] = .tables(files + [.init(name: name, path: file)])
            return
        }
        found.append(.tables([.init(name: name, path: file)]))
    }

    private static func folder(of file: String) -> String {
        URL(filePath: file).standardizedFileURL.deletingLastPathComponent().path
    }

    private static func catalogues(in folder: String) throws(InputError) -> [String] {
        var result: [String] = []
        var folders = [folder]
        while let current = folders.popLast() {
            var files: [String] = []
            for name in try names(in: current) where isRead(name) {
                let path = current.hasSuffix("/") ? current + name : "\(current)/\(name)"
                var isFolder: Bool = false
                // A link that leads nowhere is none of them, or is missing.
                let isThere = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
                if !isThere || !isFolder {
                    files.append(path)
                } else if !FileBytes.isLink(path) {
                    folders.append(path)
                }
            }
            result += catalogueFiles(among: files)
        }
        return result.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private static func isRead(_ name: String) -> Bool {
        !name.hasPrefix(".") && !name.hasPrefix("~$") && name != AcceptanceFile.name
    }

    /// Those of the files of one folder that belong to a catalogue. A CSV file whose name is nearly that of a table is one
    /// of them where there are tables.
    private static func catalogueFiles(among files: [String]) -> [String] {
        let names = files.map { FileName($0) }
        let hasTables = names.contains { $0.ending == "csv" && TableName(writtenAs: $0.stem) != nil }
        return zip(files, names).compactMap { file, name in
            switch name.ending {
            case "csv":
                let isTable = TableName(writtenAs: name.stem) != nil
                return isTable || (hasTables && TableName.suggestion(for: name.stem) != nil) ? file : nil
            case "xlsx": return file
            default: return file.hasSuffix(".yaml") || file.hasSuffix(".yml") ? file : nil
            }
        }
    }

    /// The names of the CSV tables that lie in a folder itself, sorted.
    static func tables(in folder: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { FileName($0).ending == "csv" && TableName(writtenAs: FileName($0).stem) != nil }
            .sorted()
    }

    private static func names(in folder: String) throws(InputError) -> [String] {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: folder)
        } catch {
            throw InputError.unreadable(path: folder, reason: "the folder cannot be listed")
        }
    }
}

/// The two halves of a file's name.
struct FileName {
    var stem: Substring
    /// What follows the last full stop, in small letters; empty where there is none.
    var ending: String

    init(_ path: String) {
        let name = path.split(separator: "/").last ?? ""
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else {
            (stem, ending) = (name, "")
            return
        }
        stem = name[..<dot]
        ending = name[dot...].dropFirst().lowercased()
    }
}
