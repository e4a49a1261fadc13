/// Writes small random catalogues in which offerings need one another, often in circles, as YAML.
struct RandomNeeds {
    private var random: SplitMix64
    private let names: [String]

    init(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        names = (0..<Int.random(in: 3...7, using: &random)).map { "o\($0)" }
        self.random = random
    }

    mutating func text() -> String {
        var text = "institution: x\ninstitutions: { x: { name: X } }\nprograms:\n"
        for name in names {
            var fields: [String] = []
            if random.chance(60) { fields.append("credits: \(Int.random(in: 1...4, using: &random))") }
            if random.chance(25) { fields.append("code: \(random.pick(["AA", "BB"])) 1") }
            if random.chance(55) { fields.append("requires: \(requirement(depth: 1))") }
            if random.chance(35) { fields.append("stacks: \(requirement(depth: 1))") }
            if random.chance(15) { fields.append("other-credits: any") }
            if random.chance(20) { fields.append("corequisites: \(requirement(depth: 0))") }
            if random.chance(8) { fields.append("strict-corequisites: \(random.pick(names))") }
            if random.chance(20) { fields.append("admission: ladders-only") }
            if random.chance(15) { fields.append("offered: { until: 2020-01-01 }") }
            if random.chance(15) { fields.append("replaced-by: \(random.pick(names))") }
            text += "  \(name): { \(fields.joined(separator: ", ")) }\n"
        }
        text += "ladders:\n"
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            let when = random.chance(30) ? ", when: { also: \(random.pick(names)) }" : ""
            let into = random.chance(80) ? random.pick(names) : "x"
            let agreement = random.chance(20) ? ", agreement: { until: 2020-01-01 }" : ""
            text += "  - { from: \(requirement(depth: 0)), into: \(into)\(when)\(agreement) }\n"
        }
        return text
    }

    private mutating func requirement(depth: Int) -> String {
        if depth == 0, random.chance(60) { return random.pick(names) }
        let below = (0..<Int.random(in: 1...3, using: &random)).map { _ in
            depth == 0 ? random.pick(names) : requirement(depth: depth - 1)
        }
        let list = "[\(below.joined(separator: ", "))]"
        switch Int.random(in: 0..<10, using: &random) {
        case 0..<4: return list
        case 4..<5: return "{ any: \(list) }"
        case 5..<7: return "{ choose: \(Int.random(in: 1...2, using: &random)), from: \(list) }"
        case 7..<8: return "{ credits: \(Int.random(in: 1...5, using: &random)), from: \(list) }"
        case 8: return "{ choose: \(Int.random(in: 1...2, using: &random)), from: { subject: AA } }"
        default: return "{ credits: \(Int.random(in: 1...20, using: &random)), from: any }"
        }
    }
}
