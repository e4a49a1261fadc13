import IntegerProgramming
import Pathways

/// Finds the bounds of a ``CreditProblem`` and proves them by integer programs.
struct ExactCredits {
    private let problem: CreditProblem
    private let scale: CreditScale?
    private let sizeLimit: Int
    private let deadline: ContinuousClock.Instant
    private var isProved = true

    init(_ problem: CreditProblem, sizeLimit: Int, deadline: ContinuousClock.Instant) {
        self.problem = problem
        self.sizeLimit = sizeLimit
        self.deadline = deadline
        scale = CreditScale(problem.amounts)
    }

    mutating func bounds() throws(IntegerProgramError) -> CreditBounds {
        let known = try bound(.minimise, allowsUnknown: false)
        var (least, most): (Bound, Bound?) = (known, nil)
        if problem.hasUnknown {
            least = try bound(.minimise, allowsUnknown: true)
        } else {
            most = try bound(.maximise, allowsUnknown: false)
        }
        return CreditBounds(
            least: least.value, knownLeast: known.isExact ? known.value : nil,
            most: most.flatMap { $0.isExact ? $0.value : nil }, isProved: isProved)
    }
}

extension ExactCredits {
    /// A bound, and whether some way reaches it; without a value when there is no way.
    private struct Bound {
        var value: Rational?
        var isExact = true
    }

    private mutating func bound(
        _ sense: IntegerProgram.Sense, allowsUnknown: Bool
    ) throws(IntegerProgramError) -> Bound {
        guard let scale, var model = CreditModel(problem, scale, allowsUnknown: allowsUnknown, sizeLimit: sizeLimit)
        else { return unproved(0) }
        let total = model.total()
        var program = model.logic.program
        if model.logic.isContradictory { return Bound() }
        if total.isConstant, program.constraintCount == 0 { return Bound(value: scale.amount(total.constant)) }
        program.objective = total.terms
        let now = ContinuousClock.now
        guard now < deadline else { return unproved(0) }
        do {
            switch try program.solve(sense, timeLimit: now.duration(to: deadline)) {
            case .infeasible: return Bound()
            case .undecided(let bound): return unproved(scale.amount(bound + total.constant))
            case .solved(let solution):
                if case .feasible(let bound) = solution.status { return unproved(scale.amount(bound + total.constant)) }
                return Bound(value: scale.amount(solution.objective + total.constant))
            }
        } catch {
            guard case .numbersTooLarge = error else { throw error }
            return unproved(0)
        }
    }

    private mutating func unproved(_ value: Rational) -> Bound {
        isProved = false
        return Bound(value: max(0, value), isExact: false)
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
