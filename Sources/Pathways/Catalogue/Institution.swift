/// Who offers, grants or recognises.
public struct Institution: Hashable, Sendable {
    public var id: String
    public var name: String?
    public var url: String?
    public var source: String?
    public var note: String?
    /// The unit its credits are counted in.
    public var unit: CreditUnit
    public var hoursPerCredit: Located<Rational>?
    /// Rules of all its programs; a program may be stricter.
    public var rules: Rules
    public var grades: GradeScale?
    /// Where it is declared; `nowhere` for one that is only named.
    public var span: SourceSpan

    public init(_ id: String, unit: CreditUnit = .credit, at span: SourceSpan = .nowhere) {
        self.id = id
        self.unit = unit
        self.span = span
        (name, url, source, note, hoursPerCredit, rules, grades) = (nil, nil, nil, nil, nil, Rules(), nil)
    }

    /// The name, or the identifier where none is given.
    public var title: String { name ?? id }
}
