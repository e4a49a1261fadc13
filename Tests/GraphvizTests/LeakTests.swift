import Graphviz
import Testing

#if canImport(Glibc)
    import Glibc

    /// Memory that drawing takes and does not give back. Each body runs in a process of its own, where nothing else
    /// takes memory meanwhile. Not with a sanitizer, which keeps what is given back.
    @Suite(.enabled(if: getenv("PATHWAYS_SANITIZED") == nil)) struct LeakTests {
        /// Without clusters, a drawing gives back what it took, but for some bytes that the library loses with a text.
        @Test func drawingsGiveBackWhatTheyTook() async {
            await #expect(processExitsWith: .success) {
                for format in [OutputFormat.svg, .pdf, .png] {
                    let lost = try LeakTests.bytesLost(perDrawingOf: LeakTests.graph(), as: format)
                    #expect(lost < 2_000, "\(format)")
                }
            }
        }

        /// Clusters lose 1.0 to 1.3 KB for each vertex in them, and as much for an edge with a label between two of them,
        /// which is why programs that draw much avoid them.
        @Test func clustersLoseWhatIsKnown() async {
            await #expect(processExitsWith: .success) {
                let text = LeakTests.graph(inCluster: true)
                let lost = try LeakTests.bytesLost(perDrawingOf: text, as: .svg)
                #expect(lost < 20 * 2_500, "\(lost) bytes")
            }
        }

        /// What is refused leaves nothing behind either.
        @Test func refusalsGiveBackWhatTheyTook() async {
            await #expect(processExitsWith: .success) {
                for text in [
                    "digraph g { a -> ", "digraph g { a [label=<<b>] }", "digraph g { a [shape=record, label=\"{\"] }",
                ] {
                    let lost = try LeakTests.bytesLost(perDrawingOf: text, as: .svg)
                    #expect(lost < 2_000, "\(text)")
                }
            }
        }

        /// Twenty vertices, half of them with frames, in a chain with a shortcut.
        static func graph(inCluster: Bool = false) -> String {
            let vertices = (0..<20).map { "n\($0) [label=\"Course \($0)\", shape=\($0 % 2 == 0 ? "box" : "ellipse")];" }
            let edges = (1..<20).map { "n\($0 - 1) -> n\($0) [label=\"\($0) credits\"];" } + ["n0 -> n9;"]
            let body = vertices.joined(separator: " ")
            return "digraph g { \(inCluster ? "subgraph cluster0 { \(body) }" : body) \(edges.joined(separator: " ")) }"
        }

        /// How many bytes the process has grown by with each drawing, on the average of two hundred; the first ones, which
        /// read fonts and make the heap as large as a drawing needs it, do not count.
        static func bytesLost(perDrawingOf text: String, as format: OutputFormat) throws -> Int {
            let count = 200
            func draw() { _ = try? Renderer().draw(text, as: format) }
            for _ in 0..<40 { draw() }
            let before = largestSize()
            for _ in 0..<count { draw() }
            return (largestSize() - before) / count
        }

        /// The most memory the process has had, in bytes.
        private static func largestSize() -> Int {
            var usage = rusage()
            getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
            return 1_024 * Int(usage.ru_maxrss)
        }
    }
#endif
