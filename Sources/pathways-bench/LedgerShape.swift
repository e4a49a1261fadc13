import Pathways

/// A program of 40 requirements with 200 recognitions into it, and learners who hold 60 offerings, made from fixed
/// seeds.
struct LedgerShape {
    let catalogue: Catalogue
    let program: OfferingIndex
    private let courses: [OfferingIndex]
    private let outside: [OfferingIndex]

    init() {
        var random = SplitMix64(seed: 20_261_123)
        let levels = LevelScale.standard.levels
        var offerings: [Offering] = []
        for position in 0..<120 {
            var course = Offering("own/c\(1_000 + position)", credits: Credits(position % 7 == 0 ? 4 : 3))
            course.details.level = Located(levels[position % 4])
            offerings.append(course)
        }
        for position in 0..<200 {
            let id = "u\(position % 9)/x\(1_000 + position)"
            offerings.append(Offering(id, credits: Credits(Rational(2 + Int(random.next() % 4)))))
        }
        var award = Offering("own/program", kind: .program, credits: Credits(150))
        award.otherCredits = Located(.any)
        offerings.append(award)
        offerings.sort { $0.id < $1.id }
        let indices = offerings.indices.map { OfferingIndex($0) }
        courses = indices.filter { offerings[$0.position].id.hasPrefix("own/c") }
        outside = indices.filter { offerings[$0.position].id.hasPrefix("u") }
        program = indices.first { offerings[$0.position].id == "own/program" } ?? indices[0]
        offerings[program.position].stacks = Self.requirement(courses)
        offerings[program.position].rules = Self.rules()
        let (courses, program) = (courses, program)
        let recognitions = outside.enumerated().map { number, source in
            Self.recognition(number, from: source, courses, program, &random)
        }
        catalogue = Catalogue(
            institutions: [Institution("own")], offerings: offerings, recognitions: recognitions)
    }

    /// 20 courses, 10 choices of one, 5 of two, and 5 of credit, that share courses.
    private static func requirement(_ courses: [OfferingIndex]) -> Requirement<OfferingIndex> {
        func leaf(_ number: Int) -> Requirement<OfferingIndex> { .complete(.init(courses[number % courses.count])) }
        var parts = (0..<20).map(leaf)
        parts += (0..<10).map { group in .any((0..<3).map { leaf(20 + 2 * group + $0) }, .nowhere) }
        parts += (0..<5).map { group in
            .choose(2, from: .listed((0..<6).map { leaf(42 + 4 * group + $0) }), .nowhere)
        }
        parts += (0..<5).map { group in
            .credits(9, from: .listed((0..<8).map { leaf(62 + 6 * group + $0) }), .nowhere)
        }
        return .all(parts, .nowhere)
    }

    private static func rules() -> Rules {
        var rules = Rules()
        rules.transferLimit = Located(.number(45))
        rules.residency = Located(.percentage(50))
        rules.levelMinimums = [Located(.init(level: "upper", amount: .number(45)))]
        return rules
    }

    private static func recognition(
        _ number: Int, from source: OfferingIndex, _ courses: [OfferingIndex], _ program: OfferingIndex,
        _ random: inout SplitMix64
    ) -> Recognition<OfferingIndex> {
        var grants = Grants<OfferingIndex>()
        switch number % 4 {
        case 0: grants.credits = Located(StatedCredits(Rational(1 + Int(random.next() % 6))))
        case 1: grants.unassigned = [UnassignedCredit(credits: 3, level: "second-year")]
        default: grants.courses = [Located(courses[Int(random.next() % UInt64(courses.count))])]
        }
        return Recognition(
            number % 5 == 0 ? .assessment : .transfer, from: .complete(.init(source)),
            into: number % 3 == 0 ? .offering(program) : .institution("own"), grants: grants)
    }

    /// What a learner holds: 30 courses of the institution and 30 from elsewhere.
    func holdings(of learner: Int) -> [Holding] {
        var random = SplitMix64(seed: UInt64(learner) &* 7_919 &+ 1)
        func some(_ count: Int, of all: [OfferingIndex]) -> [Holding] {
            all.shuffled(using: &random).prefix(count).map { Holding($0) }
        }
        return some(30, of: courses) + some(30, of: outside)
    }
}
