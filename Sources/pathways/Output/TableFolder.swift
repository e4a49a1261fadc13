import ArgumentParser
import CatalogueFiles

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A folder that CSV tables are written into.
struct TableFolder {
    let path: String

    /// Whether there is such a folder.
    var exists: Bool {
        var isFolder: Bool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
    }

    /// Writes tables, each whole or not at all. A folder that holds tables already is refused, unless they are to be
    /// replaced: then those that are not written again are removed, so that the folder holds one catalogue.
    func write(_ tables: [CatalogueWriter.TableFile], isForced: Bool) throws {
        let old = CatalogueReader.tables(in: path)
        guard old.isEmpty || isForced else {
            Console.note(
                "pathways: “\(path.printable)” holds tables already (\(old.joined(separator: ", ").printable)); "
                    + "write into another folder, or replace them with --force.")
            throw ExitStatus.cannotWrite
        }
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            Console.note("pathways: the folder “\(path.printable)” cannot be made.")
            throw ExitStatus.cannotWrite
        }
        for table in tables { try OutputFile.write(Array(table.text.utf8), to: file(table.name)) }
        let written = Set(tables.map(\.name))
        for name in old where !written.contains(name) { try? FileManager.default.removeItem(atPath: file(name)) }
    }

    private func file(_ name: String) -> String { path.hasSuffix("/") ? path + name : "\(path)/\(name)" }
}

/// Keeps a catalogue from being written over itself.
struct OutputGuard {
    let output: String
    let inputs: [String]

    func check(isForced: Bool) throws {
        guard !isForced, inputs.contains(where: holdsOutput) else { return }
        Console.note(
            "pathways: “\(output.printable)” is, or lies in, the catalogue itself; write elsewhere, or use --force.")
        throw ExitStatus.cannotWrite
    }

    private func holdsOutput(_ input: String) -> Bool {
        let (inside, outside) = (Self.standard(output), Self.standard(input))
        return inside == outside || inside.hasPrefix(outside + "/")
    }

    private static func standard(_ path: String) -> String {
        let path = URL(filePath: path).standardizedFileURL.path
        return path.hasSuffix("/") ? String(path.dropLast()) : path
    }
}
