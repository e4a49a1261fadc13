import IntegerProgramming
import Pathways

/// The bounds of what a group in the stack of an award adds up to, proved by integer programs.
struct ExactCredits {
    /// The least over all ways, credits nobody publishes taken as none; `nil` when there is no way.
    private(set) var least: Rational?
    /// The least over the ways that take nothing of unknown credit.
    private(set) var knownLeast: Rational?
    /// The most; `nil` when there is no way, and where something of unknown credit may be taken.
    private(set) var most: Rational?
    /// Whether every bound was proved within the limits. If not, those that were not are `nil`, but for `least`, which
    /// is then only what every way adds up to at least.
    private(set) var isProved = true
    /// Whether `least` is reached by some way.
    private var isLeastReached = true

    private let problem: CreditProblem
    private let scale: CreditScale?
    private let limits: AdvisingLimits

    init(_ problem: CreditProblem, limits: AdvisingLimits) throws(IntegerProgramError) {
        self.problem = problem
        self.limits = limits
        scale = CreditScale(problem.amounts)
        knownLeast = try known(bound(.minimise, allowsUnknown: false))
        if problem.hasUnknown {
            let bound = try bound(.minimise, allowsUnknown: true)
            (least, isLeastReached) = (bound.value, bound.isExact)
        } else {
            least = knownLeast
            most = try known(bound(.maximise, allowsUnknown: false))
        }
    }

    /// The bounds as they may be told, once `total` has added what the parts do not list.
    func range(unknown: [OfferingIndex], total: (Rational) -> Rational) -> CreditRange {
        let least = least.map(total)
        let isReached = isLeastReached && knownLeast.map(total) == least
        return CreditRange(
            minimum: isReached ? least : nil, maximum: most.map(total), atLeast: least, unknown: unknown)
    }
}

extension ExactCredits {
    /// A bound, and whether it is reached.
    private struct Bound {
        var value: Rational?
        var isExact = true
    }

    private mutating func known(_ bound: Bound) -> Rational? { bound.isExact ? bound.value : nil }

    private mutating func bound(
        _ sense: IntegerProgram.Sense, allowsUnknown: Bool
    ) throws(IntegerProgramError) -> Bound {
        guard let scale, problem.vertices.count <= limits.sizeLimit else { return unproved(nil) }
        var model = CreditModel(problem, scale, allowsUnknown: allowsUnknown)
        let total = model.total()
        var program = model.logic.program
        if model.logic.isContradictory { return Bound() }
        if total.isConstant, program.constraintCount == 0 { return Bound(value: scale.amount(total.constant)) }
        program.objective = total.terms
        do {
            switch try program.solve(sense, timeLimit: limits.timeLimit) {
            case .infeasible: return Bound()
            case .undecided(let bound): return unproved(scale.amount(bound + total.constant))
            case .solved(let solution):
                if case .feasible(let bound) = solution.status { return unproved(scale.amount(bound + total.constant)) }
                return Bound(value: scale.amount(solution.objective + total.constant))
            }
        } catch {
            guard case .numbersTooLarge = error else { throw error }
            return unproved(nil)
        }
    }

    private mutating func unproved(_ value: Rational?) -> Bound {
        isProved = false
        return Bound(value: value, isExact: false)
    }
}

extension CreditProblem {
    /// Every amount of credit in the problem.
    fileprivate var amounts: [Rational] {
        vertices.flatMap { vertex in
            var result = [vertex.amount, vertex.declared].compactMap { $0 }
            vertex.tree?.forEachNeed { result.append($0) }
            return result
        }
    }
}

extension CreditTree {
    /// Calls `body` for the amount of every choice by credits. Recursion is as deep as requirements nest.
    fileprivate func forEachNeed(_ body: (Rational) -> Void) {
        switch self {
        case .part: break
        case .all(let children), .choose(_, let children): for child in children { child.forEachNeed(body) }
        case .credits(let need, let children):
            body(need)
            for child in children { child.forEachNeed(body) }
        }
    }
}
