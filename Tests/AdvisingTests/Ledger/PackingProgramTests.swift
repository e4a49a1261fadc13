import Pathways
import Testing

struct PackingProgramTests {
    @Test func `limits on pairs are met halfway`() {
        let pairs: [[Rational]] = [[1, 1, 0, 1], [0, 1, 1, 1], [1, 0, 1, 1]]
        #expect(PackingProgram(rows: pairs, variables: 3).maximum() == Rational(3, over: 2))
    }

    @Test func `what no limit leaves room for is nothing`() {
        #expect(PackingProgram(rows: [[1, 0, 0], [0, 1, 5]], variables: 2).maximum() == 5)
        #expect(PackingProgram(rows: [[1, 0]], variables: 1).maximum() == 0)
    }
}
