/// What one drawing may cost.
public struct ResourceBounds: Hashable, Sendable {
    /// 15 seconds of processor time, 60 seconds by the clock, and 2 GiB.
    ///
    /// On the machine where these were chosen, the graphs of ``SizeLimit/standard`` that are drawn at all within 10
    /// seconds take less than 300 MiB.
    public static let standard = ResourceBounds(processorSeconds: 15, seconds: 60, bytes: 2 << 30)

    /// The most processor time, in whole seconds. It does not depend on what else the machine is doing, so that the
    /// same graph is drawn or refused every time.
    public var processorSeconds: Int

    /// The most time by the clock, in whole seconds: for a process that waits, or a machine that is very busy.
    public var seconds: Int

    /// The most address space, in bytes: the program and its libraries, which take some 180 MiB of it, and the graph.
    /// Darwin does not limit it.
    public var bytes: Int

    /// Makes bounds. Numbers below 1 count as 1.
    public init(processorSeconds: Int, seconds: Int, bytes: Int) {
        self.processorSeconds = max(1, processorSeconds)
        self.seconds = max(1, seconds)
        self.bytes = max(1, bytes)
    }
}
