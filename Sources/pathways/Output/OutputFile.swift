import ArgumentParser

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Writes results to files.
enum OutputFile {
    /// Writes a file whole or not at all: it is written beside and then renamed.
    static func write(_ bytes: [UInt8], to path: String) throws {
        do {
            try Data(bytes).write(to: URL(filePath: path), options: .atomic)
        } catch {
            Console.note(
                "pathways: “\(path.printable)” cannot be written; check that its folder exists and is writable.")
            throw ExitStatus.cannotWrite
        }
    }
}
