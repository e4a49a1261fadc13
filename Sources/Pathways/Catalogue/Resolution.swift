/// What became of declarations: a catalogue, and every mistake that was found on the way.
public struct Resolution: Sendable {
    public var catalogue: Catalogue
    /// The findings, sorted by place.
    public var diagnostics: [Diagnostic]
    /// Whether all amounts can be added exactly in 64 bits. If not, an error says so, and nothing may be computed from
    /// the catalogue: exact arithmetic could overflow.
    public var isExact: Bool
}
