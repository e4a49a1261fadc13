import Foundation

/// One run of the command line, and what came of it.
struct Invocation {
    var status: Int32
    var output: String
    var errors: String

    /// Runs `pathways` with these arguments, in the project's folder unless another is given.
    init(
        _ arguments: [String], in folder: URL = Project.root, environment: [String: String] = [:]
    ) throws {
        try self.init(of: Project.executable, arguments, in: folder, environment: environment)
    }

    /// Runs a line of the shell, in which `pathways` is the program.
    ///
    /// - Parameter asNobody: whether the program may not do what only the administrator may.
    init(
        shell line: String, in folder: URL, environment: [String: String] = [:], asNobody: Bool = false
    ) throws {
        let program = "pathways() { \(asNobody ? Self.unprivileged : "")'\(Project.executable.path)' \"$@\"; }; "
        try self.init(of: URL(filePath: "/bin/bash"), ["-c", program + line], in: folder, environment: environment)
    }

    /// What takes the administrator's right to pass over permissions away.
    private static var unprivileged: String {
        getuid() == 0 ? "setpriv --bounding-set -all --inh-caps -all --no-new-privs " : ""
    }

    private init(
        of program: URL, _ arguments: [String], in folder: URL, environment: [String: String]
    ) throws {
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }
        // Files, not pipes: a pipe that nobody empties stops the process.
        let scratch = try Project.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: scratch) }
        let (output, errors) = (scratch.appending(path: "out"), scratch.appending(path: "err"))
        for file in [output, errors] { try Data().write(to: file) }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        process.waitUntilExit()
        status = process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
        self.output = String(decoding: try Data(contentsOf: output), as: UTF8.self)
        self.errors = String(decoding: try Data(contentsOf: errors), as: UTF8.self)
    }

    /// Runs `pathways` with arguments separated by single spaces.
    init(_ line: String, in folder: URL = Project.root) throws {
        try self.init(line.split(separator: " ").map(String.init), in: folder)
    }

    /// The output as JSON.
    func json() throws -> Any { try JSONSerialization.jsonObject(with: Data(output.utf8)) }

    /// The output as a JSON object.
    func object() throws -> [String: Any] { try json() as? [String: Any] ?? [:] }
}
