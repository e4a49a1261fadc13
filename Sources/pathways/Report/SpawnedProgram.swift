#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Runs another program, quietly and for a limited time, in a process group of its own that ends with it.
enum SpawnedProgram {
    enum End: Equatable {
        case exited(Int32)
        case signalled(Int32)
        /// It took too long.
        case stopped
        case notStarted
    }

    /// Runs a program to its end. It reads nothing, what it says is thrown away, and whatever it starts is ended too.
    ///
    /// - Parameter home: the folder it takes for its user's, and for temporary files.
    static func run(_ path: String, _ arguments: [String], home: String, seconds: Int) -> End {
        guard let process = start([path] + arguments, environment(home: home)) else { return .notStarted }
        let end = wait(for: process, until: ContinuousClock.now + .seconds(seconds))
        kill(-process, SIGKILL)
        if end == nil { waitpid(process, nil, 0) }
        return end ?? .stopped
    }

    /// Only what a program needs to find others and to show letters.
    private static func environment(home: String) -> [String] {
        let kept = ["PATH", "LANG", "LC_ALL", "LD_LIBRARY_PATH", "FONTCONFIG_PATH", "FONTCONFIG_FILE"]
        let values = kept.compactMap { name in getenv(name).map { "\(name)=\(String(cString: $0))" } }
        return values + ["HOME=\(home)", "TMPDIR=\(home)", "XDG_CONFIG_HOME=\(home)", "XDG_CACHE_HOME=\(home)"]
    }

    private static func start(_ words: [String], _ environment: [String]) -> pid_t? {
        #if canImport(Darwin)
            var (actions, attributes): (posix_spawn_file_actions_t?, posix_spawnattr_t?)
        #else
            var (actions, attributes) = (posix_spawn_file_actions_t(), posix_spawnattr_t())
        #endif
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
            posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_RDWR, 0)
        }
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
        posix_spawnattr_setpgroup(&attributes, 0)
        let (list, variables) = (words.map { strdup($0) }, environment.map { strdup($0) })
        defer { for pointer in list + variables { free(pointer) } }
        var process: pid_t = 0
        let status = posix_spawn(&process, words[0], &actions, &attributes, list + [nil], variables + [nil])
        return status == 0 ? process : nil
    }

    /// How it ended; `nil` at the deadline.
    private static func wait(for process: pid_t, until deadline: ContinuousClock.Instant) -> End? {
        while ContinuousClock.now < deadline {
            var status: Int32 = 0
            let found = waitpid(process, &status, WNOHANG)
            if found == process {
                let signal = status & 0x7f
                return signal == 0 ? .exited(status >> 8 & 0xff) : .signalled(signal)
            }
            if found < 0, errno != EINTR { return .notStarted }
            usleep(20_000)
        }
        return nil
    }
}
