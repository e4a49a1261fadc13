import Pathways
import Testing

@testable import Advising

/// Random catalogues and learners: doors against the same questions asked one by one.
struct DoorsProperties {
    @Test(arguments: 0..<6)
    func `every door is what asking anew says`(block: UInt64) throws {
        var (found, needed, fewer, counted) = (0, 0, 0, 0)
        for seed in (block * 60)..<(block * 60 + 60) {
            var writer = RandomDoors(seed: seed)
            let text = writer.text()
            let catalogue = Catalogue.reading(text)
            let asOf = try #require(CalendarDate(year: 2024, month: 1, day: 1))
            let completed = CalendarDate(year: 2023, month: 5, day: 1)
            var random = SplitMix64(seed: seed &+ 9_000)
            let held = catalogue.indices.filter { _ in random.chance(15) }
            let oracle = DoorsOracle(
                catalogue: catalogue, holdings: held.map { Holding($0, completed: completed) }, asOf: asOf)
            let standing = LearnerStanding(catalogue, holdings: oracle.holdings, asOf: asOf)
            let doors = try Doors(
                catalogue, PathwayGraph(catalogue), Obtainability(catalogue, standing), limits: .unhurried)
            let comment: Comment = "seed \(seed), holding \(held.map { catalogue[$0].id }) of\n\(text)"
            #expect(doors.isProved, comment)
            let answered = doors.doors.sorted { $0.offering < $1.offering }
            let expected = try oracle.doors()
            for difference in answered.difference(from: expected) {
                Issue.record("\(words(difference, catalogue)) \(comment)")
            }
            #expect(isRanked(doors.doors, in: catalogue), comment)
            let nearer = doors.doors.flatMap(\.nearer)
            found += doors.doors.count
            needed += nearer.filter(\.isNeeded).count
            fewer += nearer.filter { !$0.isNeeded }.count
            counted += doors.doors.flatMap(\.counts).count
        }
        #expect(found > 60 && needed > 20 && fewer > 2 && counted > 40, "\(found) \(needed) \(fewer) \(counted)")
    }

    /// A door that should not be there, or one that is missing.
    private func words(_ change: CollectionDifference<Doors.Door>.Change, _ catalogue: Catalogue) -> String {
        func words(_ door: Doors.Door) -> String {
            let nearer = door.nearer.map { nearer in
                let before = nearer.stepsBefore.map(String.init) ?? "none"
                return "\(catalogue[nearer.award].id) \(before)>\(nearer.steps)\(nearer.isNeeded ? " needed" : "")"
            }
            let counts = door.counts.map { "\(catalogue[$0.toward].id) +\($0.credits)" }
            return "\(catalogue[door.offering].id) \(door.status): claims \(door.claims.map { catalogue[$0].id }), "
                + "nearer \(nearer), counts \(counts)"
        }
        switch change {
        case .insert(_, let door, _): return "answered: \(words(door))"
        case .remove(_, let door, _): return "expected: \(words(door))"
        }
    }

    private func isRanked(_ doors: [Doors.Door], in catalogue: Catalogue) -> Bool {
        zip(doors, doors.dropFirst()).allSatisfy { first, second in
            func key(_ door: Doors.Door) -> (Int, Int, Rational, OfferingIndex) {
                let credits = door.counts.reduce(Rational.zero) { $0 - $1.credits.amount }
                return (-door.claims.count, -door.nearer.count, credits, door.offering)
            }
            return key(first) < key(second)
        }
    }
}
