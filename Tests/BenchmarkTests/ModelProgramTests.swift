import Advising
import Pathways
import Testing

@testable import pathways_bench

/// The programs that are handed to other solvers are those behind the answers.
@Suite struct ModelProgramTests {
    @Test(arguments: 0..<4) func ledgers(_ learner: Int) throws {
        let shape = LedgerShape()
        let target = LedgerTarget(shape.program, in: shape.catalogue)
        let holdings = shape.holdings(of: learner)
        let program = try #require(try target.creditProgram(holding: holdings, on: nil))
        let ledger = try Ledger(toward: target, holding: holdings, on: nil, explains: false)
        #expect(try program.optimum().map { Rational($0) } == ledger.counted)
        #expect(try target.creditProgram(holding: [], on: nil) == nil)
    }

    /// One course for certain, and the smaller of two.
    @Test func route() throws {
        var offerings = [("a", 3), ("b", 4), ("c", 2)].map { Offering("x/\($0)", credits: Credits(Rational($1))) }
        func leaf(_ number: Int) -> Requirement<OfferingIndex> { .complete(.init(OfferingIndex(number))) }
        var award = Offering("x/z", kind: .program, credits: Credits(6))
        award.stacks = .all([leaf(0), .any([leaf(1), leaf(2)], .nowhere)], .nowhere)
        offerings.append(award)
        let catalogue = Catalogue(institutions: [Institution("x")], offerings: offerings)
        let question = RouteQuestion(to: OfferingIndex(3), minimising: .credits)
        let program = try #require(question.program(in: catalogue))
        #expect(try program.optimum() == 5)
        #expect(program.variableCount >= 4 && program.constraintCount >= 3)
        #expect(try Routes(question, in: catalogue).best?.steps.count == 3)
        #expect(RouteQuestion(to: OfferingIndex(3), avoiding: [OfferingIndex(3)]).program(in: catalogue) == nil)
    }
}
