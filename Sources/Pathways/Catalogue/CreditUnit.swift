/// The unit credits are counted in: `credit` unless an institution says otherwise (`uvic-unit`, `ects` …).
///
/// Units never mix: only a declared ``Conversion`` leads from one to another.
public struct CreditUnit: Hashable, Sendable, RawRepresentable {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// The unit of an institution that names none.
    public static let credit = CreditUnit(rawValue: "credit")
}
