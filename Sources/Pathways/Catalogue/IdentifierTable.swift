/// Finds the number of an identifier by its bytes.
///
/// A hash table with open addresses; identifiers themselves stay where they are, so an entry takes 16 to 32 bytes.
/// Hashes are seeded anew in each process, as those of the standard library are, so that no choice of names makes it
/// slow. O(length of the identifier).
struct IdentifierTable: Sendable {
    private struct Slot: Sendable {
        var hash: UInt32
        var number: Int32
    }

    private var slots: [Slot]
    private var count = 0

    init(minimumCapacity: Int = 0) {
        slots = Self.empty(1 << (Int.bitWidth - max(8, minimumCapacity * 3 / 2).leadingZeroBitCount))
    }

    private static func empty(_ count: Int) -> [Slot] { [Slot](repeating: Slot(hash: 0, number: -1), count: count) }

    /// - Parameter isMeant: whether a number is that of the identifier with this hash.
    func number(_ hash: UInt32, where isMeant: (Int) -> Bool) -> Int? {
        var place = Int(hash) & (slots.count - 1)
        while slots[place].number >= 0 {
            let slot = slots[place]
            if slot.hash == hash, isMeant(Int(slot.number)) { return Int(slot.number) }
            place = (place + 1) & (slots.count - 1)
        }
        return nil
    }

    /// Adds an identifier that is not there yet.
    mutating func insert(_ number: Int, _ hash: UInt32) {
        if count * 4 >= slots.count * 3 { grow() }
        put(Slot(hash: hash, number: Int32(number)))
        count += 1
    }

    private mutating func put(_ slot: Slot) {
        var place = Int(slot.hash) & (slots.count - 1)
        while slots[place].number >= 0 { place = (place + 1) & (slots.count - 1) }
        slots[place] = slot
    }

    private mutating func grow() {
        let old = slots
        slots = Self.empty(old.count * 2)
        for slot in old where slot.number >= 0 { put(slot) }
    }
}

// MARK: - Hashes

extension IdentifierTable {
    /// The hash of the identifier that these bytes are.
    static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
        var hasher = Hasher()
        hasher.combine(bytes: UnsafeRawBufferPointer(bytes))
        return UInt32(truncatingIfNeeded: hasher.finalize())
    }

    /// Whether an identifier is these bytes.
    static func isSame(_ id: String, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var id = id
        return id.withUTF8 { $0.count == bytes.count && $0.elementsEqual(bytes) }
    }
}
