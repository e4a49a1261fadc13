import Pathways
import Testing

/// What holdings lead toward, against plain oracles, on thousands of small random catalogues.
@Suite struct ReachabilityRandomTests {
    @Test(arguments: [ModelGenerator.Profile(), ModelGenerator.Profile(hasConditions: false, hasUnits: false)])
    func entriesAreThoseOfTheOracles(_ profile: ModelGenerator.Profile) throws {
        var failures = 0
        for seed in 20_000..<21_000 where failures < 3 {
            let subject = try ModelCase(ModelGenerator.model(seed: seed, profile))
            let faults = try faults(in: subject)
            if !faults.isEmpty {
                failures += 1
                Issue.record("seed \(seed): \(faults)\n\(subject.text)")
            }
        }
    }

    private func faults(in subject: ModelCase) throws -> [String] {
        let graph = PathwayGraph(subject.catalogue)
        let obtainability = subject.obtainability
        let listed = Reachability(subject.catalogue, graph, obtainability).entries
        let all = Reachability(subject.catalogue, graph, obtainability, includeAll: true).entries
        let (open, declared) = (ProgressOracle(subject.model), ProgressOracle(subject.model, followsRefused: true))
        let distances = zip(open.distances(), declared.distances()).map { $0 ?? $1 }
        let isFresh = subject.model.holdings.isEmpty
        let reached = Set(distances.indices.filter { isFresh || distances[$0] != nil })
        var result: [String] = []
        if Set(subject.positions(listed.map(\.offering))) != reached {
            result.append("listed: \(listed.map(\.offering))")
        }
        if listed.count != reached.count { result.append("something is listed twice") }
        if Set(all.map(\.offering)).count != subject.indices.count { result.append("not all are listed") }
        let rounds = ObtainabilityOracle(subject.model)
        let holds = zip(open.distances(), declared.distances()).map { $0 != nil || $1 == nil }
        for (position, entry) in zip(subject.positions(all.map(\.offering)), all) {
            result += try faults(in: entry, subject, holds[position] ? open : declared, rounds, distances)
            if entry.refusals.isEmpty != holds[position] { result.append("refused: \(entry.refusals)") }
        }
        for entries in [listed, all] where entries.map(rank) != entries.map(rank).sorted(by: <) {
            result.append("the order is wrong")
        }
        return result
    }

    private func faults(
        in entry: Reachability.Entry, _ subject: ModelCase, _ oracle: ProgressOracle, _ rounds: ObtainabilityOracle,
        _ distances: [Int?]
    ) throws -> [String] {
        let position = try #require(subject.positions([entry.offering]).first)
        let steps = rounds.steps(of: position)
        let status: Reachability.Status =
            if oracle.standing.holds(position) {
                .held
            } else {
                switch steps {
                case nil: .blocked
                case 0: .claimable
                case 1: .open
                default: .reachable
                }
            }
        var result: [String] = []
        if entry.steps != steps || entry.status != status {
            result.append("\(subject.model.id(position)) is \(entry.status) by \(entry.steps ?? -1)")
        }
        let length = entry.path.reduce(0) { $0 + self.length($1, subject, oracle) }
        if length != distances[position] ?? 0 { result.append("\(subject.model.id(position)): length \(length)") }
        if !entry.path.isEmpty { result += breaks(in: entry, subject, oracle) }
        return result
    }

    private func breaks(in entry: Reachability.Entry, _ subject: ModelCase, _ oracle: ProgressOracle) -> [String] {
        var result: [String] = []
        let starts = subject.positions([entry.path[0].from])
        if !starts.allSatisfy(oracle.standing.holds) { result.append("the path begins at what is not held") }
        if entry.path.last?.to != entry.offering { result.append("the path ends elsewhere") }
        for (arrow, next) in zip(entry.path, entry.path.dropFirst()) where arrow.to != next.from {
            result.append("the path breaks off")
        }
        return result
    }

    /// The edges of the graph that an arrow takes; more than any path has, if nothing declares it.
    private func length(_ arrow: PathwayEdge, _ subject: ModelCase, _ oracle: ProgressOracle) -> Int {
        let (from, to) = (subject.positions([arrow.from])[0], subject.positions([arrow.to])[0])
        return oracle.steps.filter { $0.from == from && $0.to == to }.map(\.length).min() ?? 1_000
    }

    private func rank(_ entry: Reachability.Entry) -> [Int] {
        let status = Reachability.Status.allCases.firstIndex(of: entry.status) ?? 0
        return [status, entry.steps ?? .max, entry.path.count, entry.offering.position]
    }
}

extension [Int] {
    fileprivate static func < (left: [Int], right: [Int]) -> Bool { left.lexicographicallyPrecedes(right) }
}
