/// What to take to get to a target, in order, as a drawing shows it.
public struct DiagramRoute: Hashable, Sendable {
    /// One thing to take.
    public struct Step: Hashable, Sendable {
        public var offering: OfferingIndex
        /// What it adds; `nil` if not published.
        public var credits: Credits?
        /// What counts toward the target once it is completed.
        public var accumulated: Credits?
        /// Awards earned with it, itself aside.
        public var awards: [OfferingIndex]
        /// The round of study; steps of a later round stand further to the right.
        public var round: Int

        public init(
            _ offering: OfferingIndex, credits: Credits? = nil, accumulated: Credits? = nil,
            awards: [OfferingIndex] = [], round: Int = 1
        ) {
            self.offering = offering
            self.credits = credits
            self.accumulated = accumulated
            self.awards = awards
            self.round = round
        }
    }

    public var target: OfferingIndex
    /// In the order to take them.
    public var steps: [Step]

    public init(to target: OfferingIndex, steps: [Step]) {
        self.target = target
        self.steps = steps
    }

    /// What a drawing of it shows, besides what is held.
    public var offerings: [OfferingIndex] {
        Set(steps.flatMap { [$0.offering] + $0.awards } + [target]).sorted()
    }
}

/// A step of a route, on the shape of what is taken.
public struct DiagramStep: Hashable, Sendable {
    /// From 1.
    public var number: Int
    public var round: Int
    /// `+ 3; 33 credits in all`; empty where nothing is published.
    public var words: String
    /// `earned with it: Certificate in Accounting`; `nil` if no other award comes with it.
    public var awards: String?
}

extension DiagramRoute {
    /// The steps in words.
    func steps(in catalogue: Catalogue, _ say: Wording) -> [OfferingIndex: DiagramStep] {
        var result: [OfferingIndex: DiagramStep] = [:]
        for (number, step) in steps.enumerated() {
            var parts: [String] = []
            if let credits = step.credits {
                let isSame = step.accumulated?.unit == credits.unit
                parts.append(say(RoutePhrase.adds, isSame ? say.number(credits.amount) : say.credits(credits)))
            }
            if let accumulated = step.accumulated { parts.append(say(RoutePhrase.inAll, say.credits(accumulated))) }
            let others = step.awards.filter { $0 != step.offering }.map { catalogue[$0].title }
            result[step.offering] = DiagramStep(
                number: number + 1, round: step.round, words: parts.joined(separator: "; "),
                awards: others.isEmpty ? nil : say(RoutePhrase.earns, say.list(others)))
        }
        return result
    }
}
