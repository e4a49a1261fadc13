import Advising
import Pathways
import Testing

/// What is said about a catalogue and a learner, by the usual names of the offerings.
struct AllAnswers {
    /// What holds whatever offerings are called.
    private(set) var lines: [String] = []
    /// What else holds as long as they keep their names, by which one of several that are as good is chosen.
    private(set) var choices: [String] = []

    private let catalogue: Catalogue
    private let asOf: CalendarDate?
    private let usual: [String]

    init(_ written: CatalogueVariant.Written) throws {
        catalogue = written.catalogue
        asOf = written.asked.day
        let old = Dictionary(uniqueKeysWithValues: written.names.map { ($0.value, $0.key) })
        usual = catalogue.offerings.map { old[$0.id] ?? $0.id }
        let target = try #require(catalogue.index(of: written.asked.target))
        let holdings = try written.asked.holdings(in: catalogue)
        try addLoops()
        try addReach(holdings)
        try addTotals()
        addFindings()
        try addLedger(target, holdings)
        try addRoute(target, holdings, RouteObjective.allCases[usual.count % RouteObjective.allCases.count])
        try addImpact()
    }

    private func name(_ offering: OfferingIndex) -> String { usual[offering.position] }

    private func names(_ offerings: some Sequence<OfferingIndex>) -> [String] { offerings.map(name).sorted() }

    private mutating func addLoops() throws {
        let graph = PathwayGraph(catalogue)
        let obtainability = Obtainability(catalogue, LearnerStanding(catalogue, asOf: asOf))
        lines += try Loops(catalogue, graph, obtainability).loops.map { loop in
            let breaking = try BreakingSet(loop, in: graph)
            return "loop \(loop.kind) \(names(loop.offerings)) stuck \(names(loop.stuck)) round \(loop.cycle.count) "
                + "broken by \(breaking.edges.count)"
        }.sorted()
    }

    private mutating func addReach(_ holdings: [Holding]) throws {
        let obtainability = Obtainability(catalogue, LearnerStanding(catalogue, holdings: holdings, asOf: asOf))
        let reach = Reachability(catalogue, PathwayGraph(catalogue), obtainability, includeAll: true)
        lines += reach.entries.map { entry in
            "\(name(entry.offering)) \(entry.status) in \(String(describing: entry.steps)) by \(entry.path.count)"
        }.sorted()
        let missing = MissingSets(catalogue, obtainability)
        for offering in catalogue.indices where !obtainability.isObtainable(offering) {
            lines.append("\(name(offering)) lacks \(try missing.missing(toward: offering).items.count)")
        }
        lines.sort()
    }

    private mutating func addTotals() throws {
        lines += try catalogue.indices.filter { catalogue[$0].stacks != nil }.map { award in
            let totals = try CreditTotals(of: award, in: catalogue)
            let range = totals.range
            return
                "\(name(award)) adds up to \(String(describing: range.minimum))…\(String(describing: range.maximum)) "
                + "of \(String(describing: totals.declared)) circular \(totals.isCircular)"
        }.sorted()
    }

    private mutating func addFindings() {
        let context = CheckContext(catalogue, asOf: asOf, expiring: CalendarPeriod(parsing: "3 years")) {
            [catalogue] in (try? CreditTotals(of: $0, in: catalogue).range) ?? .unknown
        }
        lines += Checks.findings(context).map { "finding \($0.code.rawValue)" }.sorted()
    }

    private mutating func addLedger(_ target: OfferingIndex, _ holdings: [Holding]) throws {
        let ledger = try Ledger(for: target, holding: holdings, in: catalogue, on: asOf)
        lines.append(
            "\(ledger.counted) counted, \(String(describing: ledger.remaining)) left, \(ledger.remainingHere) here, "
                + "by \(ledger.recognitions.count), binding \(ledger.binding)")
        choices += ledger.entries.map { entry in
            "\(name(entry.holding.offering)) \(String(describing: entry.holding.completed)) \(entry.rule) "
                + "\(String(describing: entry.held)) \(String(describing: entry.recognised)) \(entry.isRemainder)"
        }.sorted()
    }

    private mutating func addRoute(
        _ target: OfferingIndex, _ holdings: [Holding], _ objective: RouteObjective
    ) throws {
        let question = RouteQuestion(to: target, holding: holdings, on: asOf, minimising: objective)
        let routes = try Routes(question, in: catalogue)
        guard let best = routes.best else { return lines.append("no route") }
        lines.append("\(objective) \(best.value), \(best.unknown.count) unknown, \(best.steps.count) steps")
    }

    /// Without each offering in turn, and without each recognition.
    private mutating func addImpact() throws {
        let day = try #require(asOf)
        let offerings = catalogue.indices.map { ("without \(name($0))", Removal(offerings: [$0])) }
        for (title, removal) in offerings {
            let impact = Impact(of: catalogue, without: removal, before: day, after: day)
            lines.append(
                "\(title): \(names(impact.unobtainable.map(\.offering))) go, \(impact.lost.count) lost, "
                    + "\(names(impact.affected.map(\.offering))) affected, "
                    + "\(impact.onlyWayIn.map { name($0.offering) }.sorted()) with one way in")
        }
        let recognitions = catalogue.recognitions.indices.map { position in
            let impact = Impact(of: catalogue, without: Removal(recognitions: [position]), before: day, after: day)
            return "without a recognition: \(names(impact.unobtainable.map(\.offering))) go, \(impact.lost.count) lost"
        }
        lines += recognitions.sorted()
        lines.sort()
    }
}
