import ArgumentParser

/// What the process says to the shell, after BSD's sysexits.
enum ExitStatus {
    /// Findings of severity error, or a target that cannot be reached.
    static let negative = ExitCode(1)
    static let usage = ExitCode(64)
    static let badData = ExitCode(65)
    static let noInput = ExitCode(66)
    static let ourFault = ExitCode(70)
    static let cannotWrite = ExitCode(73)
}
