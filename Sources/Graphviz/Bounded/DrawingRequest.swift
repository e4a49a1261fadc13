/// What a process that draws is asked for, beside the text: words on its command line.
struct DrawingRequest: Hashable, Sendable {
    var format: OutputFormat
    var limit: SizeLimit
    var bounds: ResourceBounds

    /// The word behind the others by which a process is asked for one drawing after another.
    static let several = "several"

    /// The format, then vertices, edges and bytes of text, then seconds of processor time and bytes of memory.
    var words: [String] {
        let numbers = [limit.vertices, limit.edges, limit.bytes, bounds.processorSeconds, bounds.bytes]
        return [format.rawValue] + numbers.map { String($0) }
    }

    init(format: OutputFormat, limit: SizeLimit, bounds: ResourceBounds) {
        self.format = format
        self.limit = limit
        self.bounds = bounds
    }

    /// Reads the words back; nil for any others.
    init?(words: [String]) {
        guard words.count == 6, let format = OutputFormat(rawValue: words[0]) else { return nil }
        let numbers = words.dropFirst().compactMap { Int($0) }
        guard numbers.count == 5 else { return nil }
        self.format = format
        limit = SizeLimit(vertices: numbers[0], edges: numbers[1], bytes: numbers[2])
        bounds = ResourceBounds(processorSeconds: numbers[3], seconds: .max, bytes: numbers[4])
    }
}
