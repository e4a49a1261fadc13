/// How long a piece of work takes over several runs, after one that is not counted.
struct Timing {
    private let milliseconds: [Double]

    init(runs: Int, _ work: () -> Int) {
        var sink = work()
        let clock = ContinuousClock()
        milliseconds = (0..<runs).map { _ in
            let time = clock.measure { sink &+= work() }
            return Double(time.components.attoseconds) / 1e15 + Double(time.components.seconds) * 1e3
        }.sorted()
        // The result is looked at, so that the work cannot be left out.
        if sink == .min { print(sink) }
    }

    var minimum: Double { milliseconds[0] }
    var maximum: Double { milliseconds[milliseconds.count - 1] }
    var median: Double { milliseconds[milliseconds.count / 2] }

    /// `name  minimum  median  maximum  ratio of the medians`.
    func row(_ name: String, beside other: Timing) -> String {
        let figures = [milliseconds[0], median, milliseconds[milliseconds.count - 1]].map(Self.rounded)
        let padded = name + String(repeating: " ", count: max(1, 38 - name.count))
        return "  \(padded)\(figures.joined(separator: "  "))   × \(Self.rounded(median / other.median))"
    }

    private static func rounded(_ value: Double) -> String {
        let text = String(Double(Int(value * 10 + 0.5)) / 10)
        return String(repeating: " ", count: max(0, 8 - text.count)) + text
    }
}
