/// A row of the table offerings that says plain things only and names no other offering. 32 bytes; everything else is
/// read from the text of the row again when it is asked for.
package struct PlainOfferingRow: Sendable {
    package typealias Cell = PlainRecognitionRow.Cell

    /// What the row holds besides its identifier and kind.
    package struct Contents: OptionSet, Sendable {
        package var rawValue: UInt8
        package init(rawValue: UInt8) { self.rawValue = rawValue }

        /// What ``OfferingDetails`` has fields for.
        package static let details = Contents(rawValue: 1)
        package static let otherCredits = Contents(rawValue: 2)
        package static let credits = Contents(rawValue: 4)
        package static let level = Contents(rawValue: 8)
        package static let title = Contents(rawValue: 16)
        package static let code = Contents(rawValue: 32)
        /// Everything in ``OfferingDetails``.
        package static let allDetails: Contents = [.details, .level, .title, .code]
        /// The institution is part of the identifier as it is written.
        package static let fullName = Contents(rawValue: 64)
    }

    /// Its first byte in the text of the table.
    package var offset: UInt32
    /// The line it begins on, from 1.
    package var line: Int32
    package var id: Cell
    /// Where its credits are written; the same as `id` where it says none.
    package var credits: Cell
    /// Its credits in hundredths.
    package var hundredths: Int32
    /// Its institution, counted in those of the table.
    package var owner: UInt16
    /// Its level, counted in those of the table; 0 where it says none.
    package var level: UInt8
    package var kind: OfferingKind
    package var admission: Admission
    package var contents: Contents

    package init(
        offset: UInt32, line: Int32, id: Cell, credits: Cell?, hundredths: Int32, owner: UInt16, level: UInt8,
        kind: OfferingKind, admission: Admission, contents: Contents
    ) {
        (self.offset, self.line, self.id, self.credits) = (offset, line, id, credits ?? id)
        (self.hundredths, self.owner, self.level, self.kind) = (hundredths, owner, level, kind)
        (self.admission, self.contents) = (admission, contents)
    }
}
