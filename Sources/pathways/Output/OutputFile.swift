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
            Console.note("pathways: “\(path.printable)” cannot be written; \(advice(for: error)).")
            throw ExitStatus.cannotWrite
        }
    }

    /// What to do about what went wrong.
    private static func advice(for error: any Error) -> String {
        switch (error as? CocoaError)?.code {
        case .fileWriteOutOfSpace: "the disk is full"
        case .fileWriteVolumeReadOnly: "the disk can only be read"
        case .fileWriteNoPermission: "its folder may not be written to"
        case .fileNoSuchFile: "there is no such folder"
        default: "check that its folder exists, is writable and has room"
        }
    }
}
