/// How a completion stands to the conditions on it.
public struct Judgement: Hashable, Sendable {
    /// A condition that is not met.
    public struct Shortfall: Hashable, Sendable {
        public enum Condition: Hashable, Sendable {
            case grade
            /// How old it may be.
            case age
            /// When it must have been completed.
            case dates
        }

        public var condition: Condition
        /// What is wrong, as a sentence without its full stop.
        public var reason: Message
        /// What would have to be different: “with B instead of C+”.
        public var remedy: Message
    }

    public var shortfalls: [Shortfall]
    /// What has to be true, and the data do not say.
    public var confirm: [Message]

    public init(shortfalls: [Shortfall] = [], confirm: [Message] = []) {
        self.shortfalls = shortfalls
        self.confirm = confirm
    }

    /// Every condition is met.
    static let met = Judgement()

    public var isMet: Bool { shortfalls.isEmpty }

    public func and(_ other: Judgement) -> Judgement {
        Judgement(shortfalls: shortfalls + other.shortfalls, confirm: confirm + other.confirm)
    }

    var verdict: LearnerStanding.Verdict {
        if !isMet { return .unmet(shortfalls.map(\.reason)) }
        return confirm.isEmpty ? .met : .metIf(confirm)
    }
}
