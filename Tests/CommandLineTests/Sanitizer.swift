import Foundation

/// What these tests are built with; `Tests/sanitize` says so.
enum Sanitizer {
    private static let name = ProcessInfo.processInfo.environment["PATHWAYS_SANITIZED"]

    /// A sanitizer reserves terabytes of address space, for which no limit can be set.
    static var isPresent: Bool { name != nil }

    /// ThreadSanitizer writes a file when a program starts, which a limit for the size of files concerns as well.
    static var writesAFile: Bool { name == "thread" }
}
