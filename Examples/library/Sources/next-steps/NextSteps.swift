import CatalogueFiles
import Pathways

/// Prints what the holder of one offering can reach, and what goes round in circles.
///
/// Usage: `next-steps [CATALOGUE [OFFERING]]`, by default `data/bc` and `bcit/csc`.
@main
struct NextSteps {
    static func main() {
        do {
            try run()
        } catch {
            print("\(error)")
        }
    }

    private static func run() throws {
        let arguments = CommandLine.arguments.dropFirst()
        let path = arguments.first ?? "data/bc"
        let id = arguments.dropFirst().first ?? "bcit/csc"

        // 1. Files to a catalogue. Trouble with the machine throws; mistakes in the files are collected.
        let loaded = try CatalogueReader.read([path])
        guard loaded.isSound else { return report(loaded) }
        let catalogue = loaded.catalogue
        guard let held = catalogue.index(of: id) else { return print("There is no offering \(id).") }

        // 2. The graph, and what follows from the holding on a day. The library looks at no clock: the day is given.
        let graph = PathwayGraph(catalogue)
        let day = CalendarDate(year: 2026, month: 1, day: 31)
        let standing = LearnerStanding(catalogue, holdings: [Holding(held)], asOf: day)
        let obtainability = Obtainability(catalogue, standing)

        // 3. Questions are values: the answers can be printed, sorted, or asked again.
        print("From \(catalogue[held].title):")
        for entry in Reachability(catalogue, graph, obtainability).entries where entry.status != .held {
            print(line(entry, catalogue))
        }
        print(summary(of: Loops(catalogue, graph, obtainability).loops, catalogue))
    }

    /// An entry of the listing: status, steps, title, and the way there.
    private static func line(_ entry: Reachability.Entry, _ catalogue: Catalogue) -> String {
        let steps = entry.steps.map { "\($0)" } ?? "-"
        let ids = entry.path.prefix(1).map { catalogue[$0.from].id } + entry.path.map { catalogue[$0.to].id }
        let title = catalogue[entry.offering].title
        return "  \(entry.status.rawValue) (\(steps)): \(title), by \(ids.joined(separator: " → "))"
    }

    private static func summary(of loops: [Loop], _ catalogue: Catalogue) -> String {
        guard !loops.isEmpty else { return "Nothing goes round in circles." }
        return loops.map { loop in
            "\(loop.kind.rawValue): \(loop.offerings.map { catalogue[$0].id }.joined(separator: ", "))"
        }.joined(separator: "\n")
    }

    /// The mistakes that keep questions from being answered.
    private static func report(_ loaded: LoadedCatalogue) {
        for diagnostic in loaded.diagnostics where diagnostic.stopsQuestions {
            let file = loaded.catalogue.file(of: diagnostic.span)
            print("\(file):\(diagnostic.span.line):\(diagnostic.span.column): \(diagnostic.message)")
        }
    }
}
