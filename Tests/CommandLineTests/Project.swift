import Foundation

/// Where things lie in the checkout the tests run in.
enum Project {
    /// The folder of the package.
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The command line as built for these tests: it lies beside the test bundle.
    static let executable: URL = {
        let test = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
        let beside = test.appending(path: "pathways")
        if FileManager.default.isExecutableFile(atPath: beside.path) { return beside }
        return root.appending(path: ".build/debug/pathways")
    }()

    /// A new empty folder for one test.
    static func temporaryFolder() throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appending(path: "pathways-tests-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }

    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }
}
