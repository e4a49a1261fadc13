extension StandardForm {
    /// - Throws: `numbersTooLarge` when the program exceeds the limits of exact computation.
    init(_ program: IntegerProgram, _ sense: IntegerProgram.Sense) throws(IntegerProgramError) {
        let box = Box(lower: program.domains.map(\.lowerBound), upper: program.domains.map(\.upperBound))
        var collector = TermCollector(box)
        var cost = [Int](repeating: 0, count: program.variableCount)
        for entry in try collector.collect(program.objective, constraint: nil) {
            cost[entry.column] = sense == .minimise ? entry.coefficient : -entry.coefficient
        }
        self.init(box: box, cost: cost)
        for (index, constraint) in program.constraints.enumerated() {
            let entries = try collector.collect(constraint.terms, constraint: index)
            addRow(
                entries, from: constraint.relation == .atMost ? .min : constraint.bound,
                to: constraint.relation == .atLeast ? .max : constraint.bound)
        }
        settleLooseColumns()
    }
}
