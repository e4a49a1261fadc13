import Advising
import Pathways

/// Measures routes through a province: 100,000 offerings and 250,000 agreements if not said otherwise.
enum RouteBenchmark {
    static func run(offerings: Int, runs: Int) {
        let shape = RouteShape(offerings: offerings, agreements: offerings * 5 / 2)
        print("\(offerings) offerings, \(shape.catalogue.recognitions.count) recognitions")
        print("times in milliseconds (minimum, median, maximum), beside that of the graph")
        let graph = Timing(runs: runs) { PathwayGraph(shape.catalogue).edgeCount }
        print(graph.row("graph", beside: graph))
        for (number, target) in shape.targets.prefix(3).enumerated() {
            for objective in [RouteObjective.credits, .steps] {
                var proved = false
                let time = Timing(runs: runs) {
                    let question = RouteQuestion(to: target, minimising: objective)
                    let routes = try? Routes(question, in: shape.catalogue)
                    proved = routes?.best?.isProved ?? false
                    return routes?.best?.steps.count ?? 0
                }
                print(
                    time.row("route \(number + 1), fewest \(objective)\(proved ? "" : ", not proved")", beside: graph))
            }
        }
    }
}
