import ArgumentParser
import Pathways

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The folder that a site is written into: whole, or not at all.
///
/// Pages go into a new folder beside it, which takes its place when all of them are written. What was there before stays
/// until then.
struct SiteFolder {
    /// What the pages name as their maker, by which an older site is known again.
    static let mark = "pathways site"

    private let target: URL
    private let work: URL

    /// Makes the folder to write into.
    ///
    /// - Parameters:
    ///   - path: Where the site is to be.
    ///   - inputs: The catalogue, which must not lie in the folder, since that is replaced.
    ///   - isForced: Whether a folder that holds other things may be replaced.
    init(_ path: String, inputs: [String], isForced: Bool) throws {
        target = URL(filePath: path).standardizedFileURL
        work = target.deletingLastPathComponent().appending(
            path: ".\(target.lastPathComponent).pathways-\(ProcessInfo.processInfo.processIdentifier)")
        guard target.pathComponents.count > 1, !inputs.contains(where: isInside), !isInside(".") else {
            throw Self.refused("“\(path.printable)” holds the catalogue or the folder you are in; write elsewhere.")
        }
        guard isForced || Self.mayBeReplaced(target) else {
            throw Self.refused("“\(path.printable)” holds other things; write elsewhere, or replace them with --force.")
        }
        do {
            try? FileManager.default.removeItem(at: work)
            try FileManager.default.createDirectory(at: work, withIntermediateDirectories: true)
        } catch {
            throw Self.refused("“\(path.printable)” cannot be made; check that its folder is writable.")
        }
    }

    private static func refused(_ message: String) -> any Error {
        Console.note("pathways: \(message)")
        return ExitStatus.cannotWrite
    }

    /// Whether a path lies in the folder, or is it.
    private func isInside(_ path: String) -> Bool {
        let (own, other) = (Self.real(target), Self.real(URL(filePath: path).standardizedFileURL))
        return other == own || other.hasPrefix(own + "/")
    }

    private static func real(_ url: URL) -> String {
        let path = url.resolvingSymlinksInPath().path
        return path.hasSuffix("/") && path.count > 1 ? String(path.dropLast()) : path
    }

    /// Whether nothing is there, or an empty folder, or a site that was written before and nothing besides.
    private static func mayBeReplaced(_ folder: URL) -> Bool {
        let manager = FileManager.default
        var isFolder: Bool = false
        guard manager.fileExists(atPath: folder.path, isDirectory: &isFolder) else { return true }
        guard isFolder, let names = try? manager.contentsOfDirectory(atPath: folder.path) else { return false }
        guard !names.isEmpty else { return true }
        let index = try? String(contentsOf: folder.appending(path: SitePaths.index), encoding: .utf8)
        let files: Set = [
            SitePaths.index, SitePaths.findings, SitePaths.about, SitePaths.style, SitePaths.script, SitePaths.searched,
        ]
        return (index?.contains("content=\"\(mark)\"") ?? false)
            && names.filter { $0.contains(".") }.allSatisfy(files.contains)
            && names.filter { !$0.contains(".") }.allSatisfy { holdsPagesOnly(folder.appending(path: $0)) }
    }

    private static func holdsPagesOnly(_ folder: URL) -> Bool {
        let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
        return names?.allSatisfy { $0.hasSuffix(".html") } ?? false
    }

    /// Writes one file. Several threads may do so at the same time, and say nothing where they cannot.
    ///
    /// - Parameter path: From the folder of the site; its folder is made.
    func write(_ text: String, to path: String) throws {
        let file = work.appending(path: path)
        do {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        } catch {
            throw Failure(path: file.path)
        }
    }

    /// A file that could not be written.
    struct Failure: Error {
        var path: String

        /// Says so; gives the status to exit with.
        var refusal: any Error {
            SiteFolder.refused("“\(path.printable)” cannot be written; is there room on the disk?")
        }
    }

    /// Puts what was written in its place.
    func finish() throws {
        let manager = FileManager.default
        let old = work.deletingLastPathComponent().appending(path: work.lastPathComponent + "-old")
        do {
            let isThere = manager.fileExists(atPath: target.path)
            if isThere { try manager.moveItem(at: target, to: old) }
            do {
                try manager.moveItem(at: work, to: target)
            } catch {
                if isThere { try? manager.moveItem(at: old, to: target) }
                throw error
            }
            if isThere { try? manager.removeItem(at: old) }
        } catch {
            discard()
            throw Self.refused("“\(target.path.printable)” cannot be replaced.")
        }
    }

    /// Takes away what was written.
    func discard() { try? FileManager.default.removeItem(at: work) }
}
