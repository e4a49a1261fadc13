/// How a file names an offering, before it is known whether such an offering exists.
public struct OfferingName: Hashable, Sendable {
    /// `institution/slug`, the file's institution filled in where none was written.
    public var id: String
    /// What was written.
    public var written: String

    public init(id: String, written: String) {
        self.id = id
        self.written = written
    }

    /// A full identifier.
    public init(_ id: String) { self.init(id: id, written: id) }
}
