import Foundation
import Testing

/// Texts kept in files beside the tests, compared byte by byte.
///
/// With `PATHWAYS_RECORD_GOLDENS` in the environment the files are written anew, and the tests still fail: somebody has
/// to look at what changed before it counts.
enum Golden {
    static func expect(_ text: String, matches name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let file = folder.appending(path: "Goldens").appending(path: name)
        guard ProcessInfo.processInfo.environment["PATHWAYS_RECORD_GOLDENS"] == nil else {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
            Issue.record("\(name) was recorded; look at the difference and run again", sourceLocation: sourceLocation)
            return
        }
        guard let data = try? Data(contentsOf: file) else {
            Issue.record(
                "\(name) does not exist; record it with PATHWAYS_RECORD_GOLDENS=1", sourceLocation: sourceLocation)
            return
        }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let known = String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        guard let number = (0..<max(lines.count, known.count)).first(where: { line($0, lines) != line($0, known) })
        else { return }
        Issue.record(
            "\(name) differs in line \(number + 1):\n  now  \(line(number, lines))\n  was  \(line(number, known))",
            sourceLocation: sourceLocation)
    }

    private static func line(_ number: Int, _ lines: [Substring]) -> Substring {
        lines.indices.contains(number) ? lines[number] : "(no such line)"
    }
}
