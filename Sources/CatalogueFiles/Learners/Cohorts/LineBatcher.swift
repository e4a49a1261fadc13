/// Cuts a stream of bytes into lines, and collects lines into batches.
///
/// A line ends with LF or CR LF, the last one also with the stream. It keeps at most one batch and one line in memory, so
/// a stream may be of any length; of a line longer than `lineLimit` bytes nothing is kept but that it was there.
public struct LineBatcher {
    /// The most lines in a batch.
    public static let batchLines = 64
    /// The bytes from which on a batch is full.
    public static let batchBytes = 1 << 18

    private let lineLimit: Int
    /// Lines still to be passed over.
    private var skip: Int
    private let countsHeading: Bool
    private var batch = LineBatch()
    /// Where the line under way starts in the batch.
    private var start = 0
    private var isTooLong = false
    /// How many lines have ended.
    public private(set) var lineCount = 0

    /// - Parameters:
    ///   - lineLimit: the most bytes of a line.
    ///   - skipping: how many lines to pass over, because they have been answered before.
    ///   - countsHeading: whether a first line that names the columns is answered with a line, and so is one of those.
    public init(lineLimit: Int = 1 << 20, skipping skip: Int = 0, countsHeading: Bool = false) {
        self.lineLimit = lineLimit
        self.skip = skip
        self.countsHeading = countsHeading
    }

    /// Whether there were fewer lines than had to be passed over.
    public var isBehind: Bool { skip > 0 }

    /// Takes the next bytes, and hands out the lines that end in them.
    public mutating func add(_ block: [UInt8], _ emit: (LineBatch) -> Void) {
        var rest = block[...]
        while let end = rest.firstIndex(of: 0x0A) {
            keep(rest[..<end])
            endLine()
            if batch.lines.count == Self.batchLines || batch.bytes.count >= Self.batchBytes { flush(emit) }
            rest = rest[(end + 1)...]
        }
        keep(rest)
        flush(emit)
    }

    /// Hands out the last line, if it has no end.
    public mutating func finish(_ emit: (LineBatch) -> Void) {
        if isTooLong || start < batch.bytes.count { endLine() }
        flush(emit)
    }

    private mutating func keep(_ part: ArraySlice<UInt8>) {
        if isTooLong || part.isEmpty { return }
        guard batch.bytes.count - start + part.count <= lineLimit + 1 else {
            isTooLong = true
            batch.bytes.removeSubrange(start...)
            return
        }
        batch.bytes += part
    }

    private mutating func endLine() {
        var end = batch.bytes.count
        if end > start, batch.bytes[end - 1] == 0x0D { end -= 1 }
        isTooLong = isTooLong || end - start > lineLimit
        lineCount += 1
        var line: LineBatch.Line? = isTooLong ? .tooLong : .text(start..<end)
        if lineCount == 1, !isTooLong, CohortReader.isHeading(batch.bytes[start..<end]) {
            line = countsHeading ? .heading : nil
        }
        if line != nil, skip > 0 {
            skip -= 1
            line = nil
        }
        if line == nil || isTooLong { batch.bytes.removeSubrange(start...) }
        if let line {
            if batch.lines.isEmpty { batch.firstLine = lineCount }
            batch.lines.append(line)
        }
        start = batch.bytes.count
        isTooLong = false
    }

    /// Hands out the lines that have ended, and keeps the one under way.
    private mutating func flush(_ emit: (LineBatch) -> Void) {
        guard !batch.lines.isEmpty else { return }
        var next = LineBatch()
        next.bytes = Array(batch.bytes[start...])
        batch.bytes.removeSubrange(start...)
        emit(batch)
        batch = next
        start = 0
    }
}
