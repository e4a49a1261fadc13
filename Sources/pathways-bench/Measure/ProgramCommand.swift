import Advising
import Pathways

/// `pathways-bench measure-programs LEARNERS FOLDER [runs]`: ledgers of so many learners, routes to a few programs, and the
/// integer programs behind them, which are written for the peers: `ledger-0.txt`, `route-0.txt` and so on.
struct ProgramCommand {
    let learners: Int
    let folder: String
    let runs: Int
    /// The province that routes lead through.
    var offerings = 10_000
    /// How many programs of it are asked for.
    var routes = 3
    /// How long to try for each route, and for each program of one.
    var routeLimits = AdvisingLimits()

    func run() throws {
        try TextFile.makeFolder(folder)
        let measured = try measureLedgers() + measureRoutes()
        let answer = MeasuredAnswer(vertices: 0, edges: 0, source: 0, measurements: measured)
        try answer.write(to: folder)
    }

    private func measureLedgers() throws -> [Measurement] {
        let shape = LedgerShape()
        let target = LedgerTarget(shape.program, in: shape.catalogue)
        let programs = try (0..<learners).compactMap {
            try target.creditProgram(holding: shape.holdings(of: $0), on: nil)
        }
        try write(programs, as: "ledger")
        return [
            Measurement("ledgers", on: "\(learners) learners with 60 holdings", runs: runs) {
                (0..<learners).count { learner in
                    let holdings = shape.holdings(of: learner)
                    return (try? Ledger(toward: target, holding: holdings, on: nil, explains: false).isProved) ?? false
                }
            },
            measure(programs, "programs of ledgers", runs, AdvisingLimits()),
        ]
    }

    private func measureRoutes() throws -> [Measurement] {
        let shape = RouteShape(offerings: offerings, agreements: offerings * 5 / 2)
        let catalogue = shape.catalogue
        let questions = shape.targets.prefix(routes).map { RouteQuestion(to: $0, minimising: .credits) }
        let programs = questions.compactMap { $0.program(in: catalogue) }
        try write(programs, as: "route")
        let size = "\(questions.count) programs, \(offerings) offerings, \(catalogue.recognitions.count) recognitions"
        return [
            Measurement(
                "routes", on: size,
                once: { questions.count { (try? Routes($0, in: catalogue, limits: routeLimits).best) != nil } }),
            // A program of a route takes a second or two.
            measure(programs, "programs of routes", min(runs, 3), routeLimits),
        ]
    }

    /// As result, the sum of the optima.
    private func measure(
        _ programs: [ModelProgram], _ name: String, _ runs: Int, _ limits: AdvisingLimits
    ) -> Measurement {
        let (variables, rows) = programs.reduce((0, 0)) { ($0.0 + $1.variableCount, $0.1 + $1.constraintCount) }
        let size = "\(programs.count), together \(variables) variables, \(rows) constraints"
        return Measurement(name, on: size, runs: runs) {
            programs.reduce(0) { $0 + ((try? $1.optimum(limits)) ?? -1_000_000) }
        }
    }

    private func write(_ programs: [ModelProgram], as name: String) throws {
        for (number, program) in programs.enumerated() {
            let file = try TextFile("\(folder)/\(name)-\(number).txt")
            try file.write(program.text)
            try file.finish()
        }
    }
}
