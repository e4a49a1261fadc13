/// Makes zip archives of uncompressed parts, independently of any library.
struct ZipBuilder {
    private var body: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    /// Adds a part. `flags` are the general purpose flags of the format; bit 0 says it is encrypted.
    mutating func add(_ name: String, _ content: [UInt8], flags: Int = 0) {
        let offset = body.count
        var entry = Self.number(20, 2) + Self.number(flags, 2) + Self.number(0, 2) + Self.number(0x21_0000, 4)
        entry += Self.number(Int(Self.checksum(content)), 4) + Self.number(content.count, 4)
        entry += Self.number(content.count, 4) + Self.number(name.utf8.count, 2) + Self.number(0, 2)
        body += Self.number(0x0403_4B50, 4) + entry + Array(name.utf8) + content
        directory += Self.number(0x0201_4B50, 4) + Self.number(20, 2) + entry
        directory += Self.number(0, 10) + Self.number(offset, 4) + Array(name.utf8)
        count += 1
    }

    /// The archive.
    var bytes: [UInt8] {
        body + directory + Self.number(0x0605_4B50, 4) + Self.number(0, 4) + Self.number(count, 2)
            + Self.number(count, 2) + Self.number(directory.count, 4) + Self.number(body.count, 4) + Self.number(0, 2)
    }

    private static func number(_ value: Int, _ width: Int) -> [UInt8] {
        (0..<width).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> (8 * $0)) : 0 }
    }

    /// CRC-32, byte by byte.
    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(UInt32.max) { sum, byte in (sum >> 8) ^ table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] }
    }

    private static let table: [UInt32] = (0..<256).map { byte in
        (0..<8).reduce(UInt32(byte)) { sum, _ in sum & 1 == 1 ? (sum >> 1) ^ 0xEDB8_8320 : sum >> 1 }
    }
}
