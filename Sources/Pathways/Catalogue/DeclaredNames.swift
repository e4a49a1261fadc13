/// The numbers of identifiers, in the order they were added.
///
/// All of them lie in one text, so that a look-up touches little memory: 12 to 20 bytes for each besides its characters.
package struct DeclaredNames: Sendable {
    private var table: IdentifierTable
    private var text: [UInt8] = []
    /// Where each ends in `text`.
    private var ends: [UInt32] = []

    package init(minimumCapacity: Int = 0) { table = IdentifierTable(minimumCapacity: minimumCapacity) }

    /// Adds an identifier under the next number, unless it is there: then that number.
    package mutating func add(_ id: UnsafeBufferPointer<UInt8>) -> Int? {
        let hash = IdentifierTable.hash(id)
        if let number = number(hash, id) { return number }
        table.insert(ends.count, hash)
        text += id
        ends.append(UInt32(text.count))
        return nil
    }

    /// The number of an identifier, which is added unless it is there.
    package mutating func numberAdding(_ id: UnsafeBufferPointer<UInt8>) -> Int { add(id) ?? ends.count - 1 }

    /// All of them, by their numbers.
    package var all: [String] {
        zip([0] + ends, ends).map { String(decoding: text[Int($0)..<Int($1)], as: UTF8.self) }
    }

    /// The number of the identifier that these bytes are.
    package func number(of bytes: UnsafeBufferPointer<UInt8>) -> Int? { number(IdentifierTable.hash(bytes), bytes) }

    package func number(of id: String) -> Int? {
        var id = id
        return id.withUTF8 { number(of: $0) }
    }

    private func number(_ hash: UInt32, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        table.number(hash) { number in
            let start = number == 0 ? 0 : Int(ends[number - 1])
            guard Int(ends[number]) - start == bytes.count else { return false }
            for place in 0..<bytes.count where text[start + place] != bytes[place] { return false }
            return true
        }
    }
}
