import Foundation

/// One run of a line of the shell, in which `pathways` is the program.
struct Shell {
    var status: Int32
    var output: String
    var errors: String

    /// - Parameter asNobody: whether the line may not do what only the administrator may.
    init(
        _ line: String, in folder: URL, environment: [String: String] = [:], asNobody: Bool = false
    ) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/bash")
        let program = "pathways() { \(asNobody ? Self.unprivileged : "")'\(Project.executable.path)' \"$@\"; }; "
        process.arguments = ["-c", program + line]
        process.currentDirectoryURL = folder
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }
        let scratch = try Project.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: scratch) }
        let (output, errors) = (scratch.appending(path: "out"), scratch.appending(path: "err"))
        for file in [output, errors] { try Data().write(to: file) }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        process.waitUntilExit()
        status = process.terminationStatus
        self.output = String(decoding: try Data(contentsOf: output), as: UTF8.self)
        self.errors = String(decoding: try Data(contentsOf: errors), as: UTF8.self)
    }

    /// What takes the administrator's right to pass over permissions away.
    private static var unprivileged: String {
        getuid() == 0 ? "setpriv --bounding-set -all --inh-caps -all --no-new-privs " : ""
    }
}
