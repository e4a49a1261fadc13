/// Why a catalogue cannot be written in a form, such as a text longer than a cell of a workbook can hold.
public struct WritingError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The reason, as part of a sentence.
    public let description: String
}
