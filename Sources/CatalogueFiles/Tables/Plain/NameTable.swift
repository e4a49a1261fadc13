import Pathways

/// Identifiers that have been read from one table, so that one written many times is one string.
///
/// A hash table with open addresses over places in the bytes of the table. After a few collisions an identifier is
/// simply made anew, so that no choice of names makes it slow. O(length of the name).
struct NameTable {
    private struct Entry {
        var start: Int
        var count: Int
        var name: String
    }

    private var slots: [Int32]
    private var entries: [Entry] = []

    init() { slots = [Int32](repeating: -1, count: 1 << 10) }

    /// The name that stands at `range` of `bytes`, which must be the same bytes each time.
    mutating func name(at range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> String {
        if entries.count * 2 >= slots.count { grow(bytes) }
        let text = UnsafeBufferPointer(rebasing: bytes[range])
        var slot = Self.hash(text) & (slots.count - 1)
        for _ in 0..<Self.tries {
            let index = Int(slots[slot])
            if index < 0 {
                let name = String(decoding: text, as: UTF8.self)
                slots[slot] = Int32(truncatingIfNeeded: entries.count)
                entries.append(Entry(start: range.lowerBound, count: range.count, name: name))
                return name
            }
            let entry = entries[index]
            if entry.count == range.count, Self.isSame(entry.start, range.lowerBound, entry.count, bytes) {
                return entry.name
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static let tries = 16

    private mutating func grow(_ bytes: UnsafeBufferPointer<UInt8>) {
        slots = [Int32](repeating: -1, count: slots.count * 4)
        for (index, entry) in entries.enumerated() {
            let text = UnsafeBufferPointer(rebasing: bytes[entry.start..<entry.start + entry.count])
            var slot = Self.hash(text) & (slots.count - 1)
            for _ in 0..<Self.tries {
                if slots[slot] < 0 {
                    slots[slot] = Int32(truncatingIfNeeded: index)
                    break
                }
                slot = (slot + 1) & (slots.count - 1)
            }
        }
    }

    private static func isSame(_ first: Int, _ second: Int, _ count: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        for offset in 0..<count where bytes[first + offset] != bytes[second + offset] { return false }
        return true
    }

    /// FNV-1a (Fowler, Noll and Vo), with its upper half folded in.
    private static func hash(_ text: UnsafeBufferPointer<UInt8>) -> Int {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in text { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return Int(truncatingIfNeeded: (hash ^ (hash >> 29)) & 0x7FFF_FFFF_FFFF)
    }
}
