import CGraphviz

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A process that draws, and the lines to its standard streams.
struct ChildProcess: ~Copyable {
    let identifier: pid_t
    /// Nil when everything was sent.
    var input: Descriptor?
    /// Nil at their end.
    var output: Descriptor?
    var errors: Descriptor?

    /// Starts a program. Nothing of this process but its environment reaches it: no descriptor, no blocked signal.
    init(_ program: DrawingProgram, _ arguments: [String]) throws(GraphvizError) {
        guard let input = Descriptor.line(), let output = Descriptor.line(), let errors = Descriptor.line() else {
            throw .process(reason: "no line to it could be made: \(Self.message(errno))")
        }
        var process: pid_t = 0
        let words = [program.path] + program.arguments + arguments
        let status = Self.withPointers(to: words) { pointers in
            cgraphviz_start(
                program.path, pointers, input.theirs.number, output.theirs.number, errors.theirs.number, &process)
        }
        guard status == 0 else {
            throw .process(reason: "“\(program.path)” could not be started: \(Self.message(status))")
        }
        identifier = process
        self.input = input.taken()
        self.output = output.taken()
        self.errors = errors.taken()
    }

    static func message(_ number: CInt) -> String { String(cString: strerror(number)) }

    private static func withPointers<Result>(
        to words: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
    ) -> Result {
        let pointers = words.map { strdup($0) }
        defer { for pointer in pointers { free(pointer) } }
        return body(pointers + [nil])
    }
}
