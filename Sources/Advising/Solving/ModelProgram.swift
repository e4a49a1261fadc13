import IntegerProgramming
import Pathways

/// The integer program behind an answer, so that it can be solved, timed and compared by itself.
package struct ModelProgram: Sendable {
    private var program: IntegerProgram
    private let sense: IntegerProgram.Sense

    init(_ program: IntegerProgram, _ sense: IntegerProgram.Sense, _ objective: [(Int, IntegerProgram.Variable)]) {
        self.program = program
        self.program.objective = objective
        self.sense = sense
    }

    /// `minimise` or `maximise`, and in lines of their own the objective, the constraints and the domains.
    package var text: String { ["\(sense)", "\(program)", ""].joined(separator: "\n") }

    package var variableCount: Int { program.variableCount }

    package var constraintCount: Int { program.constraintCount }

    /// The proved optimum; `nil` if nothing satisfies the program, or nothing is proved within the limit.
    package func optimum(_ limits: AdvisingLimits = AdvisingLimits()) throws(IntegerProgramError) -> Int? {
        let solution = try program.solve(sense, timeLimit: limits.timeLimit).solution
        return solution.flatMap { $0.isOptimal ? $0.objective : nil }
    }
}

extension LedgerTarget {
    /// The program of the most credit that counts toward the target; `nil` if nothing held can count.
    package func creditProgram(
        holding holdings: [Holding], on asOf: CalendarDate?
    ) throws(IntegerProgramError) -> ModelProgram? {
        try LedgerProblem(holdings, toward: self, on: asOf, limits: AdvisingLimits()).program
    }
}

extension RouteQuestion {
    /// The program of the least that leads to the target, before any loop is cut off; `nil` if nothing leads there.
    package func program(in catalogue: Catalogue) -> ModelProgram? {
        let standing = LearnerStanding(catalogue, holdings: holdings, asOf: asOf)
        return RouteSearch(RouteCone(self, RouteIndex(catalogue), standing), limits: AdvisingLimits()).program
    }
}
