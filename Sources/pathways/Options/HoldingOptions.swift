import ArgumentParser
import CatalogueFiles
import Pathways

/// What a learner has completed. None of it is ever written anywhere but into the answer.
struct HoldingOptions: ParsableArguments {
    @Option(
        name: .customLong("holds"), parsing: .upToNextOption,
        help: ArgumentHelp(
            "What the learner has completed: id, id@date, id=grade or id@date=grade; several with spaces or commas.",
            valueName: "holding"))
    var holds: [String] = []

    @Option(
        name: .customLong("learner"),
        help: ArgumentHelp("A file of holdings: YAML or CSV with offering, completed, grade.", valueName: "file"),
        completion: .file(extensions: ["yaml", "yml", "csv"]))
    var learner: String?

    /// The holdings in a catalogue; mistakes are shown, and the question is refused.
    func load(in catalogue: Catalogue, asOf: CalendarDate) throws -> [Holding] {
        let given = holds.flatMap { $0.split(separator: ",") }.map {
            HoldingReader.read(argument: String($0), catalogue)
        }
        let file = try readFile(catalogue)
        let holdings = given.compactMap(\.holding) + file.holdings
        let late = holdings.filter { $0.completed.map { $0 > asOf } ?? false }.map { holding in
            "\(catalogue[holding.offering].id) was completed after \(asOf), the day of the question."
        }
        let problems = given.compactMap(\.problem) + file.problems + late
        guard problems.isEmpty else {
            for problem in problems { Console.note("pathways: \(problem.printable)") }
            throw ExitStatus.badData
        }
        return holdings
    }

    private func readFile(_ catalogue: Catalogue) throws -> LearnerFile {
        guard let learner else { return LearnerFile(holdings: [], problems: []) }
        do {
            return try LearnerFile.read(learner, catalogue)
        } catch {
            Console.note("pathways: \(error.description.printable)")
            throw ExitStatus.noInput
        }
    }
}

extension CatalogueOptions {
    /// The catalogue and the holdings, after paths that were written behind `--holds` are given back to the catalogue:
    /// in `reach --holds bcit/csc data/bc` the folder is a catalogue, not a holding.
    func separated(from holdings: HoldingOptions) -> (CatalogueOptions, HoldingOptions) {
        guard paths.isEmpty else { return (self, holdings) }
        var others = holdings
        others.holds.removeAll(where: CatalogueReader.exists)
        return (CatalogueOptions(paths: holdings.holds.filter(CatalogueReader.exists)), others)
    }
}
