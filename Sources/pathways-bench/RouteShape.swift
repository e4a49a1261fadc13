import Pathways

/// A province: institutions with courses, prerequisites and programs that ladder into one another, and transfer
/// agreements between their courses; made from a fixed seed.
struct RouteShape {
    let catalogue: Catalogue
    /// Programs without one that ladders further.
    let targets: [OfferingIndex]

    private static let institutions = 25

    init(offerings count: Int, agreements: Int) {
        var random = SplitMix64(seed: 20_261_124)
        let programs = max(Self.institutions * 3, count / 40)
        let courses = count - programs
        var offerings = (0..<courses).map { Self.course($0) }
        offerings += (0..<programs).map { number in
            Offering(
                Self.id("p", number), kind: .program,
                credits: Credits(Rational(30 * (number / Self.institutions % 4 + 1))))
        }
        offerings.sort { $0.id < $1.id }
        let positions = Dictionary(uniqueKeysWithValues: offerings.enumerated().map { ($1.id, OfferingIndex($0)) })
        func index(_ kind: String, _ number: Int) -> OfferingIndex {
            positions[Self.id(kind, number)] ?? OfferingIndex(0)
        }
        for number in 0..<courses where number >= 4 * Self.institutions && random.next() % 3 == 0 {
            let earlier = number - Self.institutions * (1 + Int(random.next() % 3))
            offerings[index("c", number).position].requires = .complete(.init(index("c", earlier)))
        }
        var recognitions: [Recognition<OfferingIndex>] = []
        for number in 0..<programs {
            let place = index("p", number).position
            offerings[place].stacks = Self.stacks(number, courses, &random) { index("c", $0) }
            offerings[place].otherCredits = Located(.any)
            guard number % (4 * Self.institutions) >= Self.institutions else { continue }
            var ladder = Recognition<OfferingIndex>(
                .ladder, from: .complete(.init(index("p", number - Self.institutions))),
                into: .offering(index("p", number)))
            ladder.grants.credits = Located(StatedCredits(Rational(30 * (number / Self.institutions % 4))))
            recognitions.append(ladder)
        }
        for _ in 0..<agreements {
            let (from, into) = (Int(random.next() % UInt64(courses)), Int(random.next() % UInt64(courses)))
            var transfer = Recognition<OfferingIndex>(
                .transfer, from: .complete(.init(index("c", from))),
                into: .institution("i\(into % Self.institutions)"))
            transfer.grants.courses = [Located(index("c", into))]
            recognitions.append(transfer)
        }
        targets = (0..<programs).filter { $0 / Self.institutions % 4 == 3 }.map { index("p", $0) }
        catalogue = Catalogue(offerings: offerings, recognitions: recognitions)
    }

    private static func id(_ kind: String, _ number: Int) -> String {
        "i\(number % institutions)/\(kind)\(1_000_000 + number)"
    }

    private static func course(_ number: Int) -> Offering { Offering(id("c", number), credits: Credits(3)) }

    /// Six courses, and a choice of four from ten.
    private static func stacks(
        _ number: Int, _ courses: Int, _ random: inout SplitMix64, _ index: (Int) -> OfferingIndex
    ) -> Requirement<OfferingIndex> {
        func leaf() -> Requirement<OfferingIndex> {
            let row = Int(random.next() % UInt64(max(1, courses / institutions)))
            return .complete(.init(index(row * institutions + number % institutions)))
        }
        let own = (0..<6).map { _ in leaf() }
        let choice = (0..<10).map { _ in leaf() }
        return .all(own + [.choose(4, from: .listed(choice), .nowhere)], .nowhere)
    }
}
