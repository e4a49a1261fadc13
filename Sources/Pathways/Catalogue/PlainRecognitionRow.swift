/// A row of a table of recognitions that says plain things only: what it leads from and to, and at most one offering
/// that is granted. 24 bytes; everything else is read from the text of the row again when it is asked for.
package struct PlainRecognitionRow: Sendable {
    /// A reference, in the line that the row begins on, with ASCII characters only before and in it: so its column is
    /// one more than its distance from the first byte of the row.
    package struct Cell: Hashable, Sendable {
        package var start: UInt16
        package var count: UInt16

        package init?(start: Int, count: Int) {
            guard let start = UInt16(exactly: start), let count = UInt16(exactly: count) else { return nil }
            (self.start, self.count) = (start, count)
        }
    }

    /// What a reference of a row says, besides who receives.
    package enum Role: Sendable { case from, granted }

    /// What the row holds besides its references.
    package struct Contents: OptionSet, Sendable {
        package var rawValue: UInt16
        package init(rawValue: UInt16) { self.rawValue = rawValue }

        package static let agreement = Contents(rawValue: 1)
        package static let conditions = Contents(rawValue: 2)
        package static let declaredBy = Contents(rawValue: 4)
        package static let source = Contents(rawValue: 8)
        package static let note = Contents(rawValue: 16)
        /// Grants that name no offering.
        package static let amounts = Contents(rawValue: 32)
        /// Something stands before what it leads from.
        package static let before = Contents(rawValue: 64)
        /// What the granted offering is granted as; none of them where no offering is.
        package static let courses = Contents(rawValue: 128)
        package static let satisfies = Contents(rawValue: 256)
        package static let unlocks = Contents(rawValue: 512)

        package static let granted: Contents = [.courses, .satisfies, .unlocks]
    }

    /// Its first byte in the text of the table.
    package var offset: UInt32
    /// The line it begins on, from 1.
    package var line: Int32
    package var from: Cell
    package var into: Cell
    /// The offering granted; the same as `into` where none is.
    package var granted: Cell
    package var contents: Contents

    package init(offset: UInt32, line: Int32, from: Cell, into: Cell, granted: Cell?, contents: Contents) {
        (self.offset, self.line, self.from, self.into) = (offset, line, from, into)
        (self.granted, self.contents) = (granted ?? into, contents)
    }
}
