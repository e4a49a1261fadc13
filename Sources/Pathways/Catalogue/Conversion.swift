/// A declared rate between two units: one `from` is worth `factor` of `to`.
public struct Conversion: Hashable, Sendable {
    public var from: CreditUnit
    public var to: CreditUnit
    public var factor: Rational
    public var source: String?
    public var span: SourceSpan

    public init(
        from: CreditUnit, to: CreditUnit, factor: Rational, source: String? = nil, at span: SourceSpan = .nowhere
    ) {
        self.from = from
        self.to = to
        self.factor = factor
        self.source = source
        self.span = span
    }
}
