import CGraphviz

/// A program that draws for another one: whatever else it does, with these arguments and some more it hands them to
/// ``DrawingWorker``.
public struct DrawingProgram: Hashable, Sendable {
    /// The path of the executable file; not looked up anywhere.
    public var path: String

    /// What makes it draw, such as the name of a command; without the name of the program.
    public var arguments: [String]

    /// Names a program. Nothing is looked at before the first drawing.
    public init(path: String, arguments: [String]) {
        self.path = path
        self.arguments = arguments
    }

    /// The program that is running, whatever has become of its file; nil where the system does not say.
    public static func running(arguments: [String]) -> DrawingProgram? {
        #if os(Linux)
            return DrawingProgram(path: "/proc/self/exe", arguments: arguments)
        #else
            var length: UInt32 = 0
            _NSGetExecutablePath(nil, &length)
            var path = [CChar](repeating: 0, count: Int(length))
            guard _NSGetExecutablePath(&path, &length) == 0 else { return nil }
            return DrawingProgram(path: String(cString: path), arguments: arguments)
        #endif
    }
}
