import Foundation

/// Files that are read by their names.
struct InputFiles {
    /// Where they are written: in memory where the machine has such a folder.
    private static let folder: String = {
        let memory = "/dev/shm"
        let parent = FileManager.default.isWritableFile(atPath: memory) ? memory : NSTemporaryDirectory()
        let path = "\(parent)/pathways-fuzz-\(ProcessInfo.processInfo.processIdentifier)"
        try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        atexit { try? FileManager.default.removeItem(atPath: InputFiles.folder) }
        return path
    }()

    /// The paths of the files, which hold these bytes until others are written.
    static func write(_ files: [(name: String, bytes: [UInt8])]) -> [String] {
        files.map { name, bytes in
            let path = "\(folder)/\(name)"
            claim(FileManager.default.createFile(atPath: path, contents: Data(bytes)), "\(path) cannot be written")
            return path
        }
    }

    /// Splits the input into tables: a line `--- NAME` begins another.
    static func split(_ input: [UInt8]) -> [(name: String, bytes: [UInt8])] {
        var files: [(name: String, bytes: [UInt8])] = []
        for line in input.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            if line.starts(with: Array("--- ".utf8)) {
                let name = String(decoding: line.dropFirst(4).prefix(20), as: UTF8.self)
                let table = tables.first { $0 == name } ?? "transfers"
                guard !files.contains(where: { $0.name == "\(table).csv" }) else { continue }
                files.append(("\(table).csv", []))
            } else if let last = files.indices.last {
                files[last].bytes += line + [UInt8(ascii: "\n")]
            } else {
                files.append(("offerings.csv", line + [UInt8(ascii: "\n")]))
            }
        }
        return files
    }

    private static let tables = [
        "institutions", "offerings", "stacks", "requires", "ladders", "transfers", "assessments", "equivalents",
        "excludes", "conversions", "levels",
    ]
}
