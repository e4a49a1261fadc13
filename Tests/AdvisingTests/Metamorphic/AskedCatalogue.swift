import CatalogueFiles
import Foundation
import Pathways
import Testing

/// Catalogue files, and what a learner asks about them.
struct AskedCatalogue: CustomStringConvertible {
    var files: [(name: String, text: String)]
    /// What is held, as on the command line.
    var holds: [String] = []
    var target: String
    var asOf = "2025-06-30"

    init(_ text: String, holds: [String] = [], target: String, asOf: String = "2025-06-30") {
        files = [("case.yaml", text)]
        (self.holds, self.target, self.asOf) = (holds, target, asOf)
    }

    var day: CalendarDate? { CalendarDate(parsing: asOf) }

    /// The files, and the commands to run on them.
    var description: String {
        let names = files.map(\.name).joined(separator: " ")
        let held = holds.map { " --holds \($0)" }.joined()
        let question = "\(names) --as-of \(asOf)\(held)"
        return files.map { "# \($0.name)\n\($0.text)" }.joined(separator: "\n")
            + "\npathways reach \(question) --all"
            + "\npathways credits \(question) --toward \(target)\npathways route \(question) --to \(target)"
    }

    /// The catalogue of the texts; those of the generators are free of mistakes.
    func read(sourceLocation: SourceLocation = #_sourceLocation) -> Catalogue {
        let loaded = CatalogueReader.read(texts: files)
        let mistakes = loaded.diagnostics.filter { $0.severity == .error }.map(\.message)
        #expect(mistakes.isEmpty, "\(self)", sourceLocation: sourceLocation)
        return loaded.catalogue
    }

    /// What is held, in a catalogue in which offerings may have other names.
    func holdings(in catalogue: Catalogue) throws -> [Holding] {
        try holds.map { try #require(HoldingReader.read(argument: $0, catalogue).holding, "\($0)") }
    }
}

extension AskedCatalogue {
    /// Where random catalogues come from: each generator has its own kinds of declaration.
    enum Origin: Sendable, CaseIterable {
        case needs, stacks, ledgers, routes, bank
    }

    /// The random catalogue of a number.
    static func random(_ origin: Origin, seed: UInt64) throws -> AskedCatalogue {
        var random = SplitMix64(seed: seed)
        switch origin {
        case .needs:
            var needs = RandomNeeds(seed: 70_000 + seed)
            return AskedCatalogue(
                needs.text(), holds: random.chance(50) ? ["x/o\(Int.random(in: 0..<3, using: &random))"] : [],
                target: "x/o\(Int.random(in: 0..<3, using: &random))")
        case .stacks:
            var stacks = RandomStacks(seed: 71_000 + seed)
            return AskedCatalogue(stacks.text(), holds: random.chance(70) ? ["x/c0", "x/c1"] : [], target: "x/a0")
        case .ledgers:
            let shapes = RandomLedgers.Shape.allCases
            var ledgers = RandomLedgers(shapes[Int(seed) % shapes.count], seed: 72_000 + seed)
            let source = ledgers.make()
            return AskedCatalogue(source.text, holds: source.holds, target: "x/t", asOf: source.asOf)
        case .routes:
            var routes = RandomRoutes(RouteShape.all[Int(seed) % RouteShape.all.count], seed: 73_000 + seed)
            let source = routes.make()
            let holds = source.held.map { held in
                RandomRouteCase.identifier(held.name) + (held.completed.map { "@\($0)" } ?? "")
                    + (held.grade.map { "=\($0)" } ?? "")
            }
            return AskedCatalogue(
                source.text, holds: holds, target: RandomRouteCase.identifier(source.target), asOf: "2024-06-01")
        case .bank:
            var bank = RandomBank(seed: 74_000 + seed)
            return AskedCatalogue(bank.text(), holds: random.chance(60) ? ["x/p0@2020-05-01"] : [], target: "y/q0")
        }
    }

    /// How many random catalogues of each origin; `METAMORPHIC_CASES` asks for more.
    static let cases = UInt64(ProcessInfo.processInfo.environment["METAMORPHIC_CASES"] ?? "") ?? 12
}
