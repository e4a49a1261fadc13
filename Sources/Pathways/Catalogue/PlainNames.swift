/// The identifiers that cells of plain rows stand for, as bytes.
struct PlainNames {
    /// `institution/`, in front of bare names; empty where they are full.
    private let prefix: [UInt8]
    private let institution: [UInt8]
    private var joined: [UInt8] = []

    init(institution: String?) {
        self.institution = Array((institution ?? "").utf8)
        prefix = institution.map { Array("\($0)/".utf8) } ?? []
    }

    /// Calls `body` with the identifier of an offering that a cell names.
    mutating func withName<Result>(
        _ cell: PlainRecognitionRow.Cell, of row: PlainRecognitionRow, in bytes: UnsafeBufferPointer<UInt8>,
        _ body: (UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result {
        let written = Self.written(cell, of: row, in: bytes)
        guard !prefix.isEmpty, !written.contains(UInt8(ascii: "/")) else { return body(written) }
        joined.removeAll(keepingCapacity: true)
        joined += prefix
        joined += written
        return joined.withUnsafeBufferPointer(body)
    }

    /// Calls `body` with the identifier of who receives: the institution of the table is meant by its own name.
    mutating func withDestination<Result>(
        _ cell: PlainRecognitionRow.Cell, of row: PlainRecognitionRow, in bytes: UnsafeBufferPointer<UInt8>,
        _ body: (UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result {
        let written = Self.written(cell, of: row, in: bytes)
        return written.elementsEqual(institution) ? body(written) : withName(cell, of: row, in: bytes, body)
    }

    private static func written(
        _ cell: PlainRecognitionRow.Cell, of row: PlainRecognitionRow, in bytes: UnsafeBufferPointer<UInt8>
    ) -> UnsafeBufferPointer<UInt8> {
        let start = Int(row.offset) + Int(cell.start)
        return UnsafeBufferPointer(rebasing: bytes[start..<start + Int(cell.count)])
    }
}
