/// Writes small random catalogues of awards, courses and what stacks into what, as YAML.
struct RandomStacks {
    var random: SplitMix64
    /// Whether every offering is referred to at most once, so that parts form a tree.
    var isTree = false
    private var unused: [String] = []
    /// The credits that courses have; few of them make courses like one another.
    private let amounts: [String]

    init(seed: UInt64, isTree: Bool = false) {
        var random = SplitMix64(seed: seed)
        amounts = random.pick([["3"], ["2", "3"], ["1", "2", "3", "3", "4", "1.5", "3 half", "0", "2/3"]])
        self.random = random
        self.isTree = isTree
    }

    mutating func text() -> String {
        let courses = (0..<Int.random(in: 3...7, using: &random)).map { "c\($0)" }
        let awards = (0..<Int.random(in: 1...4, using: &random)).map { "a\($0)" }
        unused = courses + awards.dropFirst()
        var text = "institution: x\n"
        text += "institutions: { x: { name: X }, y: { name: Y, unit: half } }\n"
        text += "conversions: [{ from: half, to: credit, factor: 1/2 }]\n"
        text += "courses:\n"
        for course in courses {
            let code = random.chance(30) ? "code: \(random.pick(["AA", "BB"])) 1" : nil
            text += "  \(course): { \([code, credits(unknown: 15)].compactMap { $0 }.joined(separator: ", ")) }\n"
        }
        text += "programs:\n"
        for (position, award) in awards.enumerated() {
            unused.removeAll { $0 == award }
            let parts = courses + awards[(position + 1)...]
            var fields = ["stacks: \(requirement(parts, depth: 2))"]
            if random.chance(50) { fields.append("credits: \(Int.random(in: 1...16, using: &random))") }
            if random.chance(35) { fields.append("other-credits: \(random.pick(["any", "any", "2", "1.5"]))") }
            text += "  \(award): { \(fields.joined(separator: ", ")) }\n"
        }
        return text
    }

    private mutating func credits(unknown percent: Int) -> String? {
        if random.chance(percent) { return nil }
        return "credits: " + random.pick(amounts)
    }

    private mutating func part(_ parts: [String]) -> String? {
        guard isTree else { return random.pick(parts) }
        let free = parts.filter(unused.contains)
        guard !free.isEmpty else { return nil }
        let part = random.pick(free)
        unused.removeAll { $0 == part }
        return part
    }

    private mutating func requirement(_ parts: [String], depth: Int) -> String {
        if depth == 0 || random.chance(25), let part = part(parts) { return part }
        if depth == 0 { return "[]" }
        let count = Int.random(in: 1...(depth == 2 ? 5 : 3), using: &random)
        let below = (0..<count).map { _ in requirement(parts, depth: depth - 1) }
        let list = "[\(below.joined(separator: ", "))]"
        switch Int.random(in: 0..<11, using: &random) {
        case 0..<4: return list
        case 4..<6: return "{ any: \(list) }"
        case 6..<8: return "{ choose: \(Int.random(in: 0...2, using: &random)), from: \(list) }"
        case 8..<10: return "{ credits: \(Int.random(in: 1...7, using: &random)), from: \(list) }"
        default: return isTree ? list : pool()
        }
    }

    private mutating func pool() -> String {
        switch Int.random(in: 0..<5, using: &random) {
        case 0: "{ choose: 1, from: any }"
        case 1: "{ credits: 2.5, from: any }"
        case 2: "{ choose: 1, from: { subject: AA } }"
        case 3: "{ credits: 4, from: { subject: AA } }"
        default: "{ credits: 3, from: { kind: program } }"
        }
    }
}
