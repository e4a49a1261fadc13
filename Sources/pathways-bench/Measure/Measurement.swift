/// How long one piece of work took, for the table and the JSON file.
struct Measurement: Encodable {
    var name: String
    /// What was worked on, such as its numbers of vertices and edges.
    var on: String
    var runs: Int
    var minimum: Double
    var median: Double
    var maximum: Double
    /// What came out, so that peers can be seen to have computed the same.
    var result: Int

    /// Does the work once to warm up, and then `runs` times.
    init(_ name: String, on: String, runs: Int, _ work: () -> Int) {
        var result = 0
        let timing = Timing(runs: runs) {
            result = work()
            return result
        }
        (self.name, self.on, self.runs, self.result) = (name, on, runs, result)
        (minimum, median, maximum) = (timing.minimum, timing.median, timing.maximum)
    }

    /// Does the work once, without a rehearsal: for what takes long.
    init(_ name: String, on: String, once work: () -> Int) {
        var result = 0
        let time = ContinuousClock().measure { result = work() }
        (self.name, self.on, runs, self.result) = (name, on, 1, result)
        minimum = Double(time.components.attoseconds) / 1e15 + Double(time.components.seconds) * 1e3
        (median, maximum) = (minimum, minimum)
    }
}
