import IntegerProgramming
import Pathways

/// Finds one set of offerings after the other that leads to the target, the best first.
struct RouteSearch {
    /// A set of offerings that leads to the target.
    struct Found {
        var order: RouteOrder
        /// Credits to take in awards that have coursework.
        var coursework: [OfferingIndex: Rational]
        var value: Rational
        var bound: Rational
        var unknown: [OfferingIndex]
        var isProved: Bool
    }

    private let cone: RouteCone
    private var model: RouteModel?
    private var value = LinearSum()
    private var unknown = LinearSum()
    private let deadline: ContinuousClock.Instant
    private(set) var isOutOfTime = false
    private let isSpared: ((OfferingIndex) -> Bool)?
    private let hasNoScale: Bool
    /// What was given as a route.
    private var given: [(offerings: [OfferingIndex], coursework: [OfferingIndex: Rational])] = []
    /// Sets that were found before their loops were cut off.
    private var rejected: Set<Rejected> = []

    private struct Rejected: Hashable {
        var offerings: [OfferingIndex]
        var used: [OfferingIndex: [RouteFacts.Support]]
    }

    /// - Parameter spared: offerings of which as few as possible are to be taken, before anything else is made small.
    init(_ cone: RouteCone, limits: AdvisingLimits, sparing spared: ((OfferingIndex) -> Bool)? = nil) {
        self.cone = cone
        isSpared = spared
        deadline = ContinuousClock.now + limits.timeLimit
        guard cone.contains(cone.question.target) else {
            hasNoScale = false
            return
        }
        model = RouteModel(cone)
        hasNoScale = model == nil
        if var built = model {
            value = built.value(cone.question.objective)
            unknown = built.unknownCount(cone.question.objective)
            model = built
        }
    }

    /// What it takes to make the objective of the question small, as far as loops have been cut off.
    var program: ModelProgram? { model.map { ModelProgram($0.logic.program, .minimise, value.terms) } }

    /// The next best set; `nil` if there is none, or none is found in time.
    mutating func next() throws(IntegerProgramError) -> Found? {
        if hasNoScale { throw .numbersTooLarge(constraint: nil) }
        guard var model, !model.logic.isContradictory else { return nil }
        defer { self.model = model }
        while true {
            let now = ContinuousClock.now
            guard now < deadline else {
                isOutOfTime = true
                return nil
            }
            let outcomes = try model.logic.program.solve(
                inOrder: objectives(model), timeLimit: now.duration(to: deadline))
            guard let solution = outcomes.last?.solution else {
                if case .undecided = outcomes.last { isOutOfTime = true }
                return nil
            }
            let offerings = model.offerings(solution.values)
            let order = RouteOrder(offerings, model.facts, model.decisions(solution.values))
            guard order.stuck.isEmpty else {
                // Each cut forbids the set; should one come back all the same, it is left out as a whole.
                let set = Rejected(offerings: offerings, used: order.decisions.used)
                if rejected.insert(set).inserted {
                    model.cut(order.stuck)
                } else {
                    model.cut(exactly: offerings, order.decisions)
                }
                continue
            }
            let found = found(order, outcomes, solution, model)
            model.cut(containing: offerings, order.decisions)
            // The same steps again, with a ladder that changes nothing, are no other way.
            if given.contains(where: { $0.offerings == offerings && $0.coursework == found.coursework }) {
                model.cut(exactly: offerings, order.decisions)
                continue
            }
            given.append((offerings, found.coursework))
            return found
        }
    }

    private func objectives(
        _ model: RouteModel
    ) -> [(sense: IntegerProgram.Sense, terms: [(Int, IntegerProgram.Variable)])] {
        var spared = unknown
        if let isSpared {
            for offering in cone.offerings where isSpared(offering) {
                spared.add(1_000, model.taken[offering] ?? .never)
            }
        }
        var work = LinearSum()
        for award in cone.offerings { if let own = model.coursework[award] { work.add(own) } }
        return [spared, value, model.count, work].map { (.minimise, $0.terms) }
    }

    private func found(
        _ order: RouteOrder, _ outcomes: [IntegerProgram.Outcome], _ solution: IntegerProgram.Solution,
        _ model: RouteModel
    ) -> Found {
        let isScaled = [.credits, .hours, .cost].contains(cone.question.objective)
        func amount(_ number: Int) -> Rational { isScaled ? model.scale.amount(number) : Rational(number) }
        let found = value.value(solution.values)
        var bound = found
        if outcomes.count > 1, case .feasible(let proved)? = outcomes[1].solution?.status {
            bound = proved + value.constant
        }
        let isFirstProved = outcomes.first?.solution?.isOptimal ?? false
        let isProved = outcomes.allSatisfy { $0.solution?.isOptimal ?? false } && outcomes.count == 4 && !cone.isCut
        let covers = cone.question.objective == .credits ? model.covers() : [:]
        let unknown = order.sequence.filter { offering in
            model.isUnknown(offering, cone.question.objective)
                && !(covers[offering] ?? []).contains { order.rounds[$0] != nil }
        }
        return Found(
            order: order,
            coursework: model.coursework.filter { order.rounds[$0.key] != nil }
                .mapValues { model.scale.amount($0.value(solution.values)) },
            value: amount(found), bound: isFirstProved ? amount(bound) : 0,
            unknown: unknown, isProved: isProved)
    }
}

extension LinearSum {
    /// The sum for values of the variables.
    func value(_ values: [Int]) -> Int { terms.reduce(constant) { $0 + $1.0 * values[$1.1.index] } }
}
