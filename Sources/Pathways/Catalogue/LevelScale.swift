/// The levels of study of a catalogue, the lowest first.
public struct LevelScale: Hashable, Sendable {
    public let levels: [String]

    public init(_ levels: [String]) { self.levels = levels }

    /// The levels of a catalogue that declares none.
    public static let standard = LevelScale(["first-year", "second-year", "third-year", "fourth-year", "graduate"])

    /// The position of a level, 0 for the lowest; `nil` when the scale does not have it.
    public func rank(of level: String) -> Int? { levels.firstIndex(of: level) }

    /// Whether something at `level` counts as `wanted`: the same level, or `upper` (third year and above) or `lower`
    /// (below the third year).
    public func matches(_ level: String, wanted: String) -> Bool {
        if level == wanted { return true }
        guard let own = rank(of: level), let upper = rank(of: "third-year") else { return false }
        return wanted == "upper" ? own >= upper : wanted == "lower" && own < upper
    }

    /// Whether `level` can be asked for: a level of the scale, `upper` or `lower`.
    public func knows(_ level: String) -> Bool {
        levels.contains(level) || (["upper", "lower"].contains(level) && rank(of: "third-year") != nil)
    }
}
