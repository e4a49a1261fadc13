import Graphviz
import Testing

@Suite struct ConcurrencyTests {
    /// A graph of its own for every number, some of which cannot be drawn.
    private static func text(_ number: Int) -> String {
        let links = (0..<(10 + number)).map { "n\($0 / 2) -> n\($0 + 1) [label=\"\(number)\"];" }.joined()
        return number % 4 == 3 ? "digraph g { \(links) -> }" : "digraph g\(number) { \(links) }"
    }

    private static func outcome(_ number: Int) -> Result<Drawing, GraphvizError> {
        Result { () throws(GraphvizError) in
            try Renderer().draw(text(number), as: number % 2 == 0 ? .svg : .png)
        }
    }

    @Test func eightTasksDrawWhatOneDraws() async {
        let serial = (0..<12).map(Self.outcome)
        await withTaskGroup { group in
            for task in 0..<8 {
                group.addTask {
                    (0..<12).map { Self.outcome(($0 + 3 * task) % 12) } == (0..<12).map { serial[($0 + 3 * task) % 12] }
                }
            }
            for await isEqual in group {
                #expect(isEqual)
            }
        }
    }
}
