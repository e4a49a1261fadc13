import Foundation
import Testing

@testable import Graphviz

/// Programs that are not what they should be, in place of the one that draws.
@Suite struct ChildProcessTests {
    private func run(
        _ script: String, _ text: [UInt8] = [], most: Int = 1 << 30, seconds: Double = 30
    ) throws -> ChildProcess.Result {
        let shell = DrawingProgram(path: "/bin/sh", arguments: ["-c", script, "sh"])
        return try ChildProcess(shell, []).exchange(text, most: most, until: .now + .seconds(seconds))
    }

    @Test func largeTextsGoThereAndBack() throws {
        let text = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 / 7) }
        let result = try run("head -c 3000000 /dev/zero >&2 & cat; wait", text)
        #expect(result.output == text)
        #expect(result.errors.count >= 1 << 20 && result.errors.count < 2 << 20)
        #expect(result.end == .exited(0))
    }

    @Test func aProgramThatReadsNothingIsNoTrouble() throws {
        let text = [UInt8](repeating: 1, count: 5_000_000)
        #expect(try run("exit 3", text).end == .exited(3))
        #expect(try run("exec <&-; sleep 0.1; echo x", text).output == Array("x\n".utf8))
        #expect(try run("kill -9 $$", text).end == .signalled(SIGKILL))
    }

    @Test func atTheDeadlineItIsStopped() throws {
        let start = ContinuousClock.now
        #expect(try run("exec sleep 100", seconds: 0.2).end == .stopped)
        #expect(try run("exec sleep 100 >&- 2>&- <&-", seconds: 0.2).end == .stopped)
        #expect(try run("exec cat /dev/zero >&2", seconds: 0.2).end == .stopped)
        #expect(ContinuousClock.now - start < .seconds(50))
    }

    @Test func floodsAreStopped() throws {
        #expect(try run("exec cat /dev/zero", most: 1_000_000).end == .stopped)
    }

    @Test func itInheritsNothing() throws {
        let file = try #require(fopen("/dev/null", "r"))
        defer { fclose(file) }
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGTERM)
        var before = sigset_t()
        pthread_sigmask(SIG_BLOCK, &signals, &before)
        defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
        let result = try run("kill -TERM $$; sleep 5")
        #expect(result.end == .signalled(SIGTERM))
        #if os(Linux)
            let list = try run("exec ls /proc/self/fd")
            #expect(String(decoding: list.output, as: UTF8.self) == "0\n1\n2\n3\n")
        #endif
    }

    @Test func programsThatAreNotThereAreNamed() {
        for path in ["/nonexistent/program", "/", ""] {
            let error = #expect(throws: GraphvizError.self) {
                _ = try ChildProcess(DrawingProgram(path: path, arguments: []), []).exchange(
                    [], most: 1, until: .now + .seconds(5))
            }
            guard case .process(let reason) = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(reason.hasPrefix("“\(path)” could not be started: "))
        }
    }

    @Test func programsThatDoNotDrawAreFound() {
        for (script, part) in [("true", "ended without"), ("exit 2", "status 2"), ("kill -ABRT $$", "signal 6")] {
            let program = DrawingProgram(path: "/bin/sh", arguments: ["-c", script, "sh"])
            let error = #expect(throws: GraphvizError.self) {
                try BoundedRenderer(program: program).draw("digraph g {}", as: .svg)
            }
            #expect(error?.description.contains(part) == true, "\(String(describing: error))")
        }
    }

    @Test func noDescriptorAndNoProcessIsLeftBehind() async {
        await #expect(processExitsWith: .success) {
            // Lines are sockets. The library of the tests opens timers and pipes of its own meanwhile.
            func sockets() -> Set<CInt> {
                var status = stat()
                return Set((0..<256).filter { fstat($0, &status) == 0 && status.st_mode & S_IFMT == S_IFSOCK })
            }
            let before = sockets()
            for script in ["exit 0", "exec cat /dev/zero", "exit 7"] {
                let program = DrawingProgram(path: "/bin/sh", arguments: ["-c", script, "sh"])
                _ = try? BoundedRenderer(
                    program: program, bounds: ResourceBounds(processorSeconds: 1, seconds: 2, bytes: 1 << 20)
                ).draw("digraph g {}", as: .svg)
            }
            #expect(throws: GraphvizError.self) {
                try BoundedRenderer(program: DrawingProgram(path: "/nonexistent", arguments: []))
                    .draw("digraph g {}", as: .svg)
            }
            #expect(sockets() == before)
            #expect(waitpid(-1, nil, WNOHANG) == -1 && errno == ECHILD)
        }
    }

    @Test func streamsThatAreClosedHereAreNotMissedThere() async {
        await #expect(processExitsWith: .success) {
            for stream in CInt(0)...2 { close(stream) }
            let shell = DrawingProgram(path: "/bin/sh", arguments: ["-c", "cat; echo e >&2", "sh"])
            let result = try ChildProcess(shell, []).exchange(
                Array("text".utf8), most: 100, until: .now + .seconds(20))
            let isRight =
                result.output == Array("text".utf8) && result.errors == Array("e\n".utf8) && result.end == .exited(0)
            exit(isRight ? 0 : 1)
        }
    }
}
