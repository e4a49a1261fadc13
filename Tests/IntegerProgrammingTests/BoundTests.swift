import Testing

@testable import IntegerProgramming

/// The parts a proof is made of: none may ever cut off an admissible assignment.
@Suite struct BoundTests {
    private func cases(_ count: Int) -> [(seed: Int, random: SplitMix64, program: IntegerProgram)] {
        (0..<count).map { seed in
            var random = SplitMix64(seed: seed)
            let program = RandomProgram(variables: 2...7, rows: 1...5).make(&random)
            return (seed, random, program)
        }
    }

    @Test func anyWeightsOfTheRowsGiveAValidBound() throws {
        var proved = 0
        for (seed, random, program) in cases(600) {
            var random = random
            let form = try StandardForm(program, .minimise)
            let costs = program.allAssignments().map(form.cost(of:))
            guard let least = costs.min(), !form.isContradictory else { continue }
            for _ in 0..<5 {
                let weights = (0..<form.rows.count).map { _ in Double(random.int(-400...400)) / 128 }
                let bound = try #require(DualBound(form, weights: weights, in: form.box)?.cost)
                try #require(bound <= least, "seed \(seed), weights \(weights)\n\(program)")
                proved += bound == least ? 1 : 0
            }
        }
        #expect(proved > 0)
    }

    @Test func tighteningByTheBoundKeepsEveryCheapAssignment() throws {
        for (seed, random, program) in cases(600) {
            var random = random
            let form = try StandardForm(program, .minimise)
            guard !form.isContradictory else { continue }
            let limit = random.int(-30...10)
            let weights = (0..<form.rows.count).map { _ in Double(random.int(-400...400)) / 128 }
            var box = form.box
            _ = try #require(DualBound(form, weights: weights, in: box)).tighten(&box, costLimit: limit)
            for values in program.allAssignments() where form.box.contains(values) && form.cost(of: values) <= limit {
                try #require(box.contains(values), "seed \(seed), limit \(limit), \(values)\n\(program)")
            }
        }
    }

    @Test func weightsNeverRefuteWhatIsFeasible() throws {
        for (seed, random, program) in cases(600) where program.bruteForce(.minimise) != nil {
            var random = random
            let form = try StandardForm(program, .minimise)
            let weights = (0..<form.rows.count).map { _ in Double(random.int(-3...3)) }
            try #require(!DualBound.refutes(form, weights: weights, in: form.box), "seed \(seed)\n\(program)")
        }
    }

    @Test func weightsRefuteAContradiction() throws {
        var program = IntegerProgram()
        let (x, y) = (program.addInteger(in: 0...9), program.addInteger(in: 0...9))
        program.addConstraint([(1, x), (2, y)], .atLeast, 8)
        program.addConstraint([(1, x), (2, y)], .atMost, 7)
        let form = try StandardForm(program, .minimise)
        #expect(DualBound.refutes(form, weights: [1, -1], in: form.box))
        #expect(DualBound.refutes(form, weights: [-0.5, 0.5], in: form.box))
        #expect(!DualBound.refutes(form, weights: [1, 0], in: form.box))
        #expect(!DualBound.refutes(form, weights: [.nan, .infinity], in: form.box))
        #expect(DualBound(form, weights: [.nan, 0], in: form.box) == nil)
        #expect(DualBound(form, weights: [0x1p60, 0], in: form.box) == nil)
    }

    @Test func propagationKeepsEveryAssignment() throws {
        for (seed, random, program) in cases(600) {
            var random = random
            let form = try StandardForm(program, .minimise)
            guard !form.isContradictory else {
                try #require(program.allAssignments().isEmpty, "seed \(seed)\n\(program)")
                continue
            }
            var propagation = Propagation(form)
            propagation.costLimit = random.int(-40...20)
            let kept = program.allAssignments().filter {
                form.box.contains($0) && form.cost(of: $0) <= propagation.costLimit
            }
            var box = form.box
            let isPossible = propagation.tighten(&box)
            try #require(isPossible || kept.isEmpty, "seed \(seed)\n\(program)")
            if isPossible { try #require(kept.allSatisfy(box.contains), "seed \(seed)\n\(program)") }
        }
    }

    @Test func divisionRounds() {
        for dividend in -7...7 {
            for divisor in [-3, -2, -1, 1, 2, 3] {
                let quotient = Double(dividend) / Double(divisor)
                #expect(Double(dividend.dividedRoundingDown(by: divisor)) == quotient.rounded(.down))
                #expect(Double(dividend.dividedRoundingUp(by: divisor)) == quotient.rounded(.up))
            }
        }
        #expect(greatestCommonDivisor(-12, 18) == 6 && greatestCommonDivisor(0, -5) == 5)
    }
}
