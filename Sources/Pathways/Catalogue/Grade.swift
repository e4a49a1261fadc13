/// A grade as an institution writes it: a letter (`B+`), a percentage (`73%`) or a name of its own scale (`Pass`).
public struct Grade: Hashable, Sendable, RawRepresentable {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// The percentage, where the grade is one.
    public var percentage: Rational? {
        rawValue.hasSuffix("%") ? Rational(parsing: rawValue.dropLast()) : nil
    }
}

/// The order of the grades of one institution, the best first.
public struct GradeScale: Hashable, Sendable {
    public let bestFirst: [Grade]

    public init(bestFirst: [Grade]) { self.bestFirst = bestFirst }

    /// A+ to F, for institutions that declare no scale.
    public static let letters = GradeScale(
        bestFirst: ["A+", "A", "A-", "B+", "B", "B-", "C+", "C", "C-", "D+", "D", "D-", "F"].map(Grade.init(rawValue:))
    )

    /// Whether `grade` is at least `minimum`; `nil` when this scale cannot compare the two (a letter with a percentage).
    public func meets(_ grade: Grade, minimum: Grade) -> Bool? {
        if let have = grade.percentage, let need = minimum.percentage { return have >= need }
        guard let have = bestFirst.firstIndex(of: grade), let need = bestFirst.firstIndex(of: minimum) else {
            return nil
        }
        return have <= need
    }
}
