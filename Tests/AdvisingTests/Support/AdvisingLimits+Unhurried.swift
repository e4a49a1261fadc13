import Advising

extension AdvisingLimits {
    /// Time that no small problem needs, however slow and busy the machine: what is asked for is a proof.
    static let unhurried = AdvisingLimits(timeLimit: .seconds(600))
}
