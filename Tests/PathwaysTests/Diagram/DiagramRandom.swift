@testable import Pathways

/// Small catalogues with every kind of declaration, the same for the same seed.
struct DiagramRandom {
    private static let institutions = ["alpha", "beta", "gamma"]
    private var random: GraphRandom
    private var count = 0

    init(seed: UInt64) { random = GraphRandom(seed: seed) }

    /// A catalogue of one to `largest` offerings.
    mutating func catalogue(largest: Int = 9) -> Catalogue {
        count = Int.random(in: 1...largest, using: &random)
        let offerings = (0..<count).map { offering($0) }.sorted { $0.id < $1.id }
        return Catalogue(
            institutions: Self.institutions.map { Institution($0) }, offerings: offerings,
            recognitions: (0..<number(upTo: 3)).map { _ in recognition() },
            equivalences: (0..<number(upTo: 2)).map { _ in equivalence() },
            exclusions: (0..<number(upTo: 2)).map { _ in
                Exclusion((0..<(1 + number(upTo: 3))).map { _ in Located(any()) })
            })
    }

    /// Up to `most` offerings of a catalogue.
    mutating func selection(upTo most: Int) -> [OfferingIndex] { (0..<(1 + number(upTo: most - 1))).map { _ in any() } }

    mutating func number(upTo most: Int) -> Int { Int.random(in: 0...most, using: &random) }

    private mutating func any() -> OfferingIndex { OfferingIndex(Int.random(in: 0..<count, using: &random)) }

    private mutating func pick<Element>(_ list: [Element]) -> Element {
        list[Int.random(in: 0..<list.count, using: &random)]
    }

    private mutating func offering(_ number: Int) -> Offering {
        let home = pick(Self.institutions)
        var offering = Offering("\(home)/o\(10 + number)", kind: pick(OfferingKind.allCases))
        if random.oneIn(5) { offering.institutions = [home, pick(Self.institutions)] }
        offering.details.code = Located("\(pick(["ACCT", "MATH"])) \(number)")
        if random.oneIn(3) { offering.admission = .laddersOnly }
        if random.oneIn(3) { offering.stacks = requirement() }
        if random.oneIn(3) { offering.requires = requirement() }
        if random.oneIn(6) { offering.corequisites = requirement() }
        if random.oneIn(8) { offering.strictCorequisites = requirement() }
        if random.oneIn(6) { offering.recommends = requirement() }
        return offering
    }

    private mutating func requirement(depth: Int = 0) -> Requirement<OfferingIndex> {
        switch Int.random(in: 0..<(depth > 2 ? 3 : 9), using: &random) {
        case 0...2: .complete(.init(any(), grade: random.oneIn(4) ? Grade(rawValue: "C") : nil))
        case 3, 4: .all(children(depth), .nowhere)
        case 5: .any(children(depth), .nowhere)
        case 6: .choose(1, from: .listed(children(depth)), .nowhere)
        case 7: .credits(3, from: .listed(children(depth)), .nowhere)
        default: .choose(2, from: .matching(filter()), .nowhere)
        }
    }

    private mutating func children(_ depth: Int) -> [Requirement<OfferingIndex>] {
        (0..<number(upTo: 3)).map { _ in requirement(depth: depth + 1) }
    }

    private mutating func filter() -> OfferingFilter {
        pick([
            OfferingFilter(), OfferingFilter(subject: "ACCT"), OfferingFilter(kind: .course),
            OfferingFilter(institution: "alpha"),
        ])
    }

    private mutating func recognition() -> Recognition<OfferingIndex> {
        let into: Recognition<OfferingIndex>.Destination =
            random.oneIn(2) ? .institution(pick(Self.institutions)) : .offering(any())
        var recognition = Recognition(pick(RecognitionKind.allCases), from: requirement(), into: into)
        if random.oneIn(2) { recognition.grants.courses = selection(upTo: 2).map { Located($0) } }
        if random.oneIn(3) { recognition.conditions.also = requirement() }
        if random.oneIn(3) { recognition.conditions.confirm = ["note \(number(upTo: 2))"] }
        return recognition
    }

    private mutating func equivalence() -> Equivalence<OfferingIndex> {
        Equivalence(
            these: selection(upTo: 2).map { Located($0) }, are: selection(upTo: 2).map { Located($0) },
            direction: pick(EquivalenceDirection.allCases))
    }
}
