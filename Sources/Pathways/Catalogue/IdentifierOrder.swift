/// Puts identifiers in the order of their bytes.
enum IdentifierOrder {
    /// The beginning of an identifier as a number, so that most comparisons look at no text.
    private struct Key {
        var first: UInt64
        var second: UInt64
        var number: Int32
    }

    /// The numbers of identifiers, in the order of the bytes of these. O(n log n).
    static func sorted(_ ids: [String]) -> [Int32] {
        var keys: [Key] = []
        keys.reserveCapacity(ids.count)
        for (number, id) in ids.enumerated() { keys.append(key(id, Int32(number))) }
        keys.sort { left, right in
            if left.first != right.first { return left.first < right.first }
            if left.second != right.second { return left.second < right.second }
            return ids[Int(left.number)].utf8.lexicographicallyPrecedes(ids[Int(right.number)].utf8)
        }
        return keys.map(\.number)
    }

    private static func key(_ id: String, _ number: Int32) -> Key {
        var (id, key) = (id, Key(first: 0, second: 0, number: number))
        id.withUTF8 { bytes in
            for place in 0..<min(16, bytes.count) {
                let byte = UInt64(bytes[place]) << (56 - 8 * UInt64(place & 7))
                if place < 8 { key.first |= byte } else { key.second |= byte }
            }
        }
        return key
    }
}
