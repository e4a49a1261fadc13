/// The agreement a recognition rests on.
public struct Agreement: Hashable, Sendable {
    public var id: String?
    /// The dates in which learning must have been completed to be recognised.
    public var effective: DateRange
    public var parties: [String]
    public var source: String?
    public var span: SourceSpan

    public init(
        id: String? = nil, effective: DateRange = DateRange(), parties: [String] = [], source: String? = nil,
        at span: SourceSpan = .nowhere
    ) {
        self.id = id
        self.effective = effective
        self.parties = parties
        self.source = source
        self.span = span
    }
}
