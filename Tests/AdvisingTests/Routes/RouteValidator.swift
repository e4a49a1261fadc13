import Advising
import Pathways

/// Whether a route keeps what is said about routes, whether or not it is the best.
struct RouteValidator {
    let oracle: RouteOracle
    let objective: RouteObjective
    /// Every set that is a route.
    let routes: [UInt32: [RoutePlan]]
    let worths: [UInt32: RouteOracle.Worth]

    init(_ oracle: RouteOracle, _ objective: RouteObjective) {
        self.oracle = oracle
        self.objective = objective
        routes = oracle.routes()
        worths = Dictionary(uniqueKeysWithValues: routes.map { ($0, oracle.worth(of: $0, $1, objective)) })
    }

    static func bits(_ route: Route) -> UInt32 { route.steps.reduce(0) { $0 | $1.offering.bit } }

    private func name(_ offering: OfferingIndex) -> String { oracle.catalogue[offering].id }

    /// Everything that is wrong with a route, apart from whether it is the best.
    func mistakes(in route: Route) -> [String] {
        let offerings = route.steps.map(\.offering)
        guard Set(offerings).count == offerings.count else { return ["a step is there twice"] }
        guard offerings.allSatisfy(oracle.isFree) else { return ["a step cannot be taken"] }
        guard worths[Self.bits(route)] != nil else { return ["the steps do not lead to the target"] }
        let order = route.steps.map(\.round)
        var mistakes = route.steps.indices.flatMap { self.mistakes(in: route.steps[$0], of: route) }
        if order != order.sorted() { mistakes.append("the rounds are not in order") }
        if route.steps.last?.offering != oracle.target { mistakes.append("the target is not the last step") }
        return mistakes + values(route) + surplus(route)
    }

    // MARK: - One step

    /// Each step can be followed after those before it, corequisites beside it, and takes the credits shown.
    private func mistakes(in step: RouteStep, of route: Route) -> [String] {
        guard let demand = oracle.demands[step.offering] else { return [] }
        let before = route.steps.prefix { $0.offering != step.offering }.reduce(UInt32(0)) { $0 | $1.offering.bit }
        let earlier = bits(route) { $0.round < step.round }
        let beside = bits(route) { $0.round <= step.round }
        let uses = (oracle.credit[step.offering]?.uses(earlier) ?? [.init()])
            .filter { oracle.hasParts(step.offering, before, $0) }
        var mistakes: [String] = []
        if demand.isStudied, step.round < 1 || !demand.entry.isMet(by: earlier) {
            mistakes.append("is started too early")
        }
        if uses.isEmpty { mistakes.append("is completed before its parts") }
        if !demand.beside.isMet(by: beside) { mistakes.append("comes before its corequisites") }
        let credits = uses.map { oracle.credits(of: step.offering, after: before, earlier: earlier, $0) }
        if !credits.contains(step.credits ?? 0) {
            mistakes.append("takes one of \(credits) credits, not \(step.credits.map { "\($0)" } ?? "unknown")")
        }
        if isLate(step, route) { mistakes.append("could be in an earlier round") }
        return mistakes.map { "\(name(step.offering)) \($0)" }
    }

    /// Whether a step without coursework, which waits for nothing that counts, could come a round earlier.
    private func isLate(_ step: RouteStep, _ route: Route) -> Bool {
        guard let demand = oracle.demands[step.offering], step.round > 0 else { return false }
        if oracle.catalogue[step.offering].kind != .course { return false }
        let before = bits(route) { $0.round < step.round }
        let earlier = bits(route) { $0.round < step.round - 1 }
        let isStarted = !demand.isStudied || step.round > 1 && demand.entry.isMet(by: earlier)
        return isStarted && demand.parts.isMet(by: before) && demand.beside.isMet(by: before)
    }

    private func bits(_ route: Route, where isCounted: (RouteStep) -> Bool) -> UInt32 {
        route.steps.filter(isCounted).reduce(0) { $0 | $1.offering.bit }
    }

    // MARK: - Amounts

    /// What the steps say about how good the route is.
    private func worth(of route: Route) -> RouteOracle.Worth {
        let offerings = route.steps.map(\.offering)
        let credits = Dictionary(uniqueKeysWithValues: route.steps.map { ($0.offering, $0.credits ?? 0) })
        let awards = route.steps.filter { oracle.credit[$0.offering]?.isCoursework ?? false }
        let coursework = awards.reduce(Rational.zero) { $0 + ($1.credits ?? 0) }
        let value =
            objective == .steps
            ? Rational(route.steps.map(\.round).max() ?? 0) : oracle.value(of: credits, offerings, objective)
        return .init(
            unknown: oracle.unknown(offerings, objective), value: value, count: offerings.count, coursework: coursework)
    }

    private func values(_ route: Route) -> [String] {
        let worth = worth(of: route)
        var mistakes: [String] = []
        if route.value != worth.value { mistakes.append("the value is \(worth.value), not \(route.value)") }
        if route.unknown.count != worth.unknown {
            mistakes.append("\(worth.unknown) amounts are unknown, not \(route.unknown.map(name))")
        }
        if route.isProved, route.bound != route.value {
            mistakes.append("the bound of a proved route is \(route.bound)")
        }
        let accumulated = route.steps.compactMap(\.accumulated)
        if accumulated != accumulated.sorted() { mistakes.append("the credits accumulated fall: \(accumulated)") }
        return mistakes
    }

    /// Steps without which it is a better route; where alternatives differ by ladders, it may be one that was left behind.
    private func surplus(_ route: Route) -> [String] {
        let taken = Self.bits(route)
        guard let worth = worths[taken], !countsByLadders else { return [] }
        return route.steps.map(\.offering).filter { offering in
            worths[taken & ~offering.bit].map { $0 < worth } ?? false
        }.map { "\(name($0)) could be left out" }
    }

    // MARK: - The best

    /// What is wrong with an answer as a whole.
    func mistakes(in answer: Routes) -> [String] {
        guard let best = answer.best else {
            return routes.isEmpty ? [] : ["there is a route: \(names(of: routes.keys.min() ?? 0))"]
        }
        if routes.isEmpty { return ["there is no route"] }
        let all = [best] + answer.alternatives
        var mistakes = all.enumerated().flatMap { number, route in
            self.mistakes(in: route).map { "route \(number): \($0)" }
                + (route.isProved ? [] : ["\(number) is not proved"])
        }
        if let least = worths.min(by: { $0.value < $1.value }), isBetter(least.value, than: worth(of: best)) {
            mistakes.append("better, at \(least.value.value): \(names(of: least.key))")
        }
        return mistakes + (countsByLadders ? later(all) : next(all, answer.question.alternatives))
    }

    /// Courses that count may keep an award waiting; how many rounds that is worth, only the steps say.
    private func isBetter(_ one: RouteOracle.Worth, than other: RouteOracle.Worth) -> Bool {
        if objective != .steps { return one < other }
        var (one, other) = (one, other)
        (one.coursework, other.coursework) = (0, 0)
        return one < other
    }

    /// Whether alternatives may differ by the ladders that count.
    private var countsByLadders: Bool { !oracle.receivers.isEmpty }

    /// Alternatives are no better than what comes before, leave out something of it or have a ladder to differ by, and
    /// are not the same again.
    private func later(_ routes: [Route]) -> [String] {
        var mistakes: [String] = []
        for (number, route) in routes.enumerated() {
            for earlier in routes[..<number] {
                if (route.unknown.count, route.value) < (earlier.unknown.count, earlier.value) {
                    mistakes.append("route \(number) is better than one before")
                }
                let contains = Self.bits(earlier) & ~Self.bits(route) == 0
                if contains, !hasLadder(route) { mistakes.append("route \(number) leaves nothing out") }
                if route.steps.map(\.offering) == earlier.steps.map(\.offering),
                    route.steps.map(\.credits) == earlier.steps.map(\.credits)
                {
                    mistakes.append("route \(number) is the same again")
                }
            }
        }
        return mistakes
    }

    /// Whether a ladder may count credit in an award on the route.
    private func hasLadder(_ route: Route) -> Bool {
        route.steps.contains { step in
            oracle.credit[step.offering]?.grants.contains { !$0.isTransfer && $0.need.isMet(by: Self.bits(route)) }
                ?? false
        }
    }

    /// Alternatives are the best that leave out something of each before.
    private func next(_ routes: [Route], _ count: Int) -> [String] {
        var mistakes: [String] = []
        var left = worths
        for (number, route) in routes.enumerated() {
            let taken = Self.bits(route)
            let least = left.min { ($0.value, $0.key) < ($1.value, $1.key) }
            guard let least else { return mistakes + ["route \(number) is one too many"] }
            if left[taken].map({ $0 > least.value }) ?? true {
                mistakes.append("better as route \(number), at \(least.value.value): \(names(of: least.key))")
            }
            left = left.filter { $0.key & taken != taken }
        }
        let isShort = routes.count < count + 1
        return mistakes + (isShort && !left.isEmpty ? ["one more: \(names(of: left.keys.min() ?? 0))"] : [])
    }

    func names(of taken: UInt32) -> String {
        oracle.candidates.filter { taken & $0.bit != 0 }.map(name).joined(separator: " ")
    }
}
