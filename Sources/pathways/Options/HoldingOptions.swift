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

    @Option(
        name: .customLong("learner-name"),
        help: ArgumentHelp("Which learner, if the file has several.", valueName: "name"))
    var learnerName: String?

    /// The holdings in a catalogue; mistakes are shown, and the question is refused.
    func load(in catalogue: Catalogue, asOf: CalendarDate) throws -> [Holding] {
        let given = holds.flatMap { $0.split(separator: ",") }.map {
            HoldingReader.read(argument: String($0), catalogue)
        }
        let (ofFile, problems) = try readFile(catalogue)
        let holdings = given.compactMap(\.holding) + ofFile
        let late = holdings.filter { $0.completed.map { $0 > asOf } ?? false }.map { holding in
            "\(catalogue[holding.offering].id) was completed after \(asOf), the day of the question."
        }
        let all = given.compactMap(\.problem) + problems + late
        guard all.isEmpty else {
            for problem in all { Console.note("pathways: \(problem.printable)") }
            throw ExitStatus.badData
        }
        return holdings
    }

    /// What the learner of the file holds, and what is wrong with the file.
    private func readFile(_ catalogue: Catalogue) throws -> ([Holding], [String]) {
        guard let learner else { return ([], []) }
        let file = try Input.read { () throws(InputError) in try LearnerFile.read(learner, catalogue) }
        if let learnerName {
            let named = file.learners.filter { $0.name == learnerName }
            let problem = "\(learner): there is no learner of the name given with --learner-name."
            return (named.flatMap(\.holdings), named.isEmpty ? file.problems + [problem] : file.problems)
        }
        guard file.learners.count > 1 else { return (file.holdings, file.problems) }
        let problem = "\(learner): there are \(file.learners.count) learners in it; choose one with --learner-name."
        return ([], file.problems + [problem])
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
