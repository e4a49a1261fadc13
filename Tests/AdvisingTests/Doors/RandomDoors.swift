/// Writes small random catalogues of courses, micro-credentials and programs that stack, ladder and recognise, as YAML.
struct RandomDoors {
    private var random: SplitMix64
    private let courses = ["c0", "c1", "c2", "c3", "y/d0", "y/d1"]
    private let awards = ["m0", "m1", "p0", "p1"]

    init(seed: UInt64) { random = SplitMix64(seed: seed) }

    mutating func text() -> String {
        var text = "institution: x\ninstitutions: { x: { name: X }, y: { name: Y } }\ncourses:\n"
        for name in courses {
            var fields = ["credits: \(Int.random(in: 1...3, using: &random))"]
            fields.append("code: \(random.pick(["AA", "BB"])) 1")
            if random.chance(30) { fields.append("requires: \(requirement(of: courses, depth: 0))") }
            if random.chance(8) { fields.append("corequisites: \(random.pick(courses))") }
            if random.chance(10) { fields.append("offered: { until: 2020-01-01 }") }
            if random.chance(10) { fields.append("replaced-by: \(random.pick(courses))") }
            text += "  \(name): { \(fields.joined(separator: ", ")) }\n"
        }
        text += "micro-credentials:\n" + award("m0") + award("m1") + "programs:\n" + award("p0") + award("p1")
        return text + recognitions("ladders", from: awards) + recognitions("transfers", from: courses) + equivalents()
    }

    private mutating func award(_ name: String) -> String {
        var fields: [String] = []
        let earlier = name.hasPrefix("p") ? courses + ["m0", "m1"] : courses
        if random.chance(85) { fields.append("stacks: \(requirement(of: earlier, depth: 1))") }
        if random.chance(70) { fields.append("credits: \(Int.random(in: 3...9, using: &random))") }
        if random.chance(25) { fields.append("requires: \(requirement(of: courses, depth: 0))") }
        if random.chance(25) { fields.append("other-credits: any") }
        if random.chance(15) { fields.append("admission: ladders-only") }
        if random.chance(15) { fields.append("rules: { transfer-limit: \(Int.random(in: 0...4, using: &random)) }") }
        if random.chance(15) { fields.append("rules: { sharing: never }") }
        let unique = fields.filter { !$0.hasPrefix("rules") } + fields.filter { $0.hasPrefix("rules") }.prefix(1)
        return "  \(name): { \(unique.joined(separator: ", ")) }\n"
    }

    private mutating func recognitions(_ kind: String, from sources: [String]) -> String {
        var text = "\(kind):\n"
        for _ in 0..<Int.random(in: 1...3, using: &random) {
            let into = random.pick(["x", "p0", "p1"])
            let also = random.chance(20) ? ", when: { also: \(random.pick(courses)) }" : ""
            let dates = ["2020-01-01", "2024-01-01", "2030-01-01"]
            let agreement =
                random.chance(30) ? ", agreement: { \(random.pick(["from", "until"])): \(random.pick(dates)) }" : ""
            let from = random.chance(85) ? requirement(of: sources, depth: 0) : requirement(of: courses, depth: 0)
            text += "  - { from: \(from), into: \(into), grants: { \(grants()) }\(also)\(agreement) }\n"
        }
        return text
    }

    private mutating func grants() -> String {
        switch Int.random(in: 0..<6, using: &random) {
        case 0: "credits: \(Int.random(in: 1...4, using: &random))"
        case 1: "courses: [\(random.pick(courses))]"
        case 2: "unassigned: { credits: \(Int.random(in: 1...3, using: &random)) }"
        case 3: "satisfies: [\(random.pick(courses + ["m0"]))]"
        case 4: "unlocks: [\(random.pick(courses + awards))]"
        default: "admission: true"
        }
    }

    private mutating func equivalents() -> String {
        guard random.chance(50) else { return "" }
        let direction = random.pick(["one-way", "both"])
        return "equivalents:\n  - { these: [\(random.pick(courses))], are: [\(random.pick(courses))], "
            + "direction: \(direction) }\n"
    }

    private mutating func requirement(of names: [String], depth: Int) -> String {
        if depth == 0, random.chance(60) { return random.pick(names) }
        let below = (0..<Int.random(in: 1...3, using: &random)).map { _ in
            depth == 0 ? random.pick(names) : requirement(of: names, depth: depth - 1)
        }
        let list = "[\(below.joined(separator: ", "))]"
        switch Int.random(in: 0..<9, using: &random) {
        case 0..<4: return list
        case 4: return "{ any: \(list) }"
        case 5: return "{ choose: \(Int.random(in: 1...2, using: &random)), from: \(list) }"
        case 6: return "{ credits: \(Int.random(in: 1...4, using: &random)), from: \(list) }"
        case 7: return "{ choose: 1, from: { subject: AA } }"
        default: return "{ credits: \(Int.random(in: 1...5, using: &random)), from: { kind: course } }"
        }
    }
}
