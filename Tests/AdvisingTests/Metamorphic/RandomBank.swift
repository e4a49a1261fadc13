/// Writes small random catalogues of two institutions that recognise what the other offers, as YAML.
struct RandomBank {
    private var random: SplitMix64
    private let own = ["p0", "p1", "m0", "m1"]
    private let others = ["y/q0", "y/q1", "y/n0"]

    init(seed: UInt64) { random = SplitMix64(seed: seed) }

    mutating func text() -> String {
        var text = "institution: x\nconversions: [{ from: half, to: credit, factor: 1/2 }]\ninstitutions:\n"
        text += "  x: { name: X }\n  y: { name: Y\(random.chance(20) ? ", unit: strange" : "") }\n"
        text += "programs:\n"
        for name in ["p0", "p1", "y/q0", "y/q1"] {
            var fields = ["credits: \(number(3...12))"]
            if random.chance(50) { fields.append("other-credits: any, stacks: [\(micro(of: name))]") }
            if random.chance(20) { fields.append("admission: ladders-only") }
            text += "  \(name): { \(fields.joined(separator: ", ")) }\n"
        }
        text += "micro-credentials:\n"
        for name in ["m0", "m1", "y/n0"] { text += "  \(name): { credits: \(number(1...4)) }\n" }
        text += "trainings:\n  s0: { hours: 30 }\n  s1: { hours: 60 }\n"
        text += "ladders:\n" + (0..<number(2...5)).map { _ in "  - \(ladder())\n" }.joined()
        text += "assessments:\n" + (0..<number(1...3)).map { _ in "  - \(assessment())\n" }.joined()
        return text
    }

    private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

    private mutating func micro(of program: String) -> String {
        program.hasPrefix("y") ? "y/n0" : random.pick(["m0", "m1", "m0, m1"])
    }

    private mutating func agreement() -> String {
        let from = number(2012...2019)
        let name = random.chance(40) ? "id: A-\(number(1...3)), " : ""
        let until = random.chance(60) ? ", until: \(from + number(1...12))-12-31" : ""
        return ", agreement: { \(name)from: \(from)-01-01\(until) }"
    }

    private mutating func ladder() -> String {
        let isOutward = random.chance(50)
        let from = random.pick(isOutward ? own : others)
        let into = random.pick(isOutward ? ["y/q0", "y/q1", "y"] : ["p0", "p1", "x"])
        var text = "from: \(from), into: \(into)"
        if random.chance(80) { text += ", grants: { credits: \(number(1...14)) }" }
        if random.chance(20) { text += ", when: { within: 6 years }" }
        if random.chance(60) { text += agreement() }
        if random.chance(70) { text += ", declared-by: \(random.pick(["x", "y"]))" }
        return "{ \(text) }"
    }

    private mutating func assessment() -> String {
        let grants = random.pick([
            "unassigned: { credits: \(number(1...4)) }", "credits: \(number(1...6))", "courses: [m0]",
        ])
        let into = random.pick(["p0", "p1", "x", "y/q0"])
        let dates = random.chance(40) ? agreement() : ""
        return "{ from: \(random.pick(["s0", "s1"])), into: \(into), grants: { \(grants) }\(dates) }"
    }
}
