import Foundation

/// A site that was made for a test.
struct SiteFixture {
    let folder: URL
    /// The pages by their paths from the folder.
    let pages: [String: String]
    /// Every file, by its path.
    let files: [String: Data]

    init(_ arguments: [String], in place: URL = Project.root) throws {
        let folder = try Project.temporaryFolder().appending(path: "site")
        let run = try Invocation(["site"] + arguments + ["-o", folder.path, "--as-of", "2026-11-23"], in: place)
        guard run.status == 0 else { throw Failure(text: "status \(run.status): \(run.errors.prefix(2_000))") }
        try self.init(at: folder)
    }

    /// The site in a folder.
    init(at folder: URL) throws {
        self.folder = folder
        var files: [String: Data] = [:]
        let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        for name in names {
            var isFolder: ObjCBool = false
            let file = folder.appending(path: name)
            _ = FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder)
            if !isFolder.boolValue { files[name] = try Data(contentsOf: file) }
        }
        self.files = files
        pages = files.filter { $0.key.hasSuffix(".html") }.mapValues { String(decoding: $0, as: UTF8.self) }
    }

    struct Failure: Error { var text: String }

    /// The path of what a link on a page leads to, and the place on it; `nil` for another site.
    static func target(of link: String, on page: String) -> (path: String, fragment: String?)? {
        guard link.firstMatch(of: /^[A-Za-z][A-Za-z0-9+.\-]*:/) == nil else { return nil }
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        var steps = page.split(separator: "/").dropLast().map(String.init)
        if parts[0].isEmpty { return (page, parts.count > 1 ? parts[1] : nil) }
        for step in parts[0].split(separator: "/") {
            if step == ".." { _ = steps.popLast() } else { steps.append(String(step)) }
        }
        return (steps.joined(separator: "/"), parts.count > 1 ? parts[1] : nil)
    }
}
