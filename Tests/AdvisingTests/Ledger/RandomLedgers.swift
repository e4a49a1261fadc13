import Pathways

/// Writes small random catalogues with a target and what a learner holds; each shape exercises some of the rules.
struct RandomLedgers {
    enum Shape: String, CaseIterable, Sendable {
        /// Own courses in buckets of all kinds.
        case buckets
        /// Courses elsewhere that count by transfers and assessments, within limits.
        case transfers
        /// Blocks of credit, cut at limits.
        case blocks
        /// Grades, dates, agreements, bridging courses.
        case conditions
        /// Equivalents, overlaps and courses completed twice.
        case sameLearning
        /// Awards held with parts, awards within the target, and sharing.
        case awards
        /// Recognitions of several courses together, of choices, and of awards that were never asked for.
        case sources
        /// Everything at once.
        case mixture
    }

    var random: SplitMix64
    var result = RandomLedgerCase()
    let shape: Shape
    var own: [String] = []
    var others: [String] = []
    /// The credits of the courses declared.
    var credits: [String: Rational] = [:]
    /// The courses that replace one another.
    var replaced: [String] = []
    let amounts: [String]

    init(_ shape: Shape, seed: UInt64) {
        var random = SplitMix64(seed: seed)
        amounts = random.pick([["3"], ["2", "3"], ["3", "4"], ["1", "2", "3", "4", "1.5", "6"], ["5", "4", "3"]])
        self.random = random
        self.shape = shape
    }

    mutating func make() -> RandomLedgerCase {
        switch shape {
        case .buckets: buckets()
        case .transfers: transfers()
        case .blocks: blocks()
        case .conditions: conditions()
        case .sameLearning: sameLearning()
        case .awards: awards()
        case .sources: sources()
        case .mixture: mixture()
        }
        vary()
        return result
    }

    /// Now and then the target is counted in another unit.
    private mutating func vary() {
        guard result.institutionRules.isEmpty, random.chance(6),
            let index = result.fields.firstIndex(where: { $0.hasPrefix("credits:") })
        else { return }
        result.fields[index] += " half"
    }
}

// MARK: - Parts

extension RandomLedgers {
    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

    mutating func declare(_ key: String, _ line: String) { result.declarations.append((key, line)) }

    mutating func level() -> String { random.pick(["first-year", "second-year", "third-year", "fourth-year"]) }

    mutating func some(_ names: [String], _ range: ClosedRange<Int>) -> [String] {
        Array(names.shuffled(using: &random).prefix(number(range)))
    }

    /// Declares courses; those of `x` are written without their institution.
    mutating func courses(_ count: Int, at institution: String, levels: Int = 60, unknown: Int = 4) -> [String] {
        var previous = ""
        return (0..<count).map { index in
            let name = institution == "x" ? "c\(index)" : "\(institution)/d\(index)"
            var fields: [String] = []
            let isPlain = unknown == 0 || institution == "x" || random.chance(90)
            let unit = isPlain ? "" : random.pick([" half", " half", " strange"])
            if !random.chance(unknown) {
                let amount = random.pick(amounts)
                credits[name] = Rational(parsing: amount)
                fields.append("credits: \(amount)\(unit)")
            }
            if random.chance(levels) { fields.append("level: \(level())") }
            if random.chance(50) { fields.append("code: \(random.pick(["AA", "BB"])) \(index)") }
            if institution != "x", random.chance(6) { fields.append("institutions: [\(institution), x]") }
            if shape == .conditions, random.chance(15) { fields.append("expires-after: \(number(3...10)) years") }
            if shape == .sameLearning, index > 0, !replaced.contains(previous), random.chance(8) {
                fields.append("replaced-by: \(previous)")
                replaced += [previous, name]
                if random.chance(60) { fields.append("offered: { until: 2020-01-01 }") }
            }
            previous = name
            declare("courses", "\(name): { \(fields.joined(separator: ", ")) }")
            return name
        }
    }

    mutating func hold(_ name: String, dates: Int = 0, grades: Int = 0) {
        var text = name.contains("/") ? name : "x/" + name
        if random.chance(dates) { text += "@\(number(2012...2025))-0\(number(1...6))-1\(number(0...9))" }
        if random.chance(grades) { text += "=\(random.pick(["A", "B", "C", "D"]))" }
        result.holds.append(text)
    }

    mutating func list(_ names: [String]) -> String { "[\(names.joined(separator: ", "))]" }

    /// What completes the target.
    mutating func stacks(_ names: [String], filters: Int = 30) -> String {
        let groups = (0..<number(1...4)).map { _ in group(names, depth: 1, filters: filters) }
        return groups.count == 1 ? groups[0] : list(groups)
    }

    private mutating func group(_ names: [String], depth: Int, filters: Int) -> String {
        if random.chance(filters) { return choice() }
        let members = some(names, 1...4)
        switch number(0...9) {
        case 0...1: return random.pick(names)
        case 2: return list(members)
        case 3: return "{ any: \(list(members)) }"
        case 4...5: return "{ choose: \(number(1...2)), from: \(list(members)) }"
        case 6...7: return "{ credits: \(number(2...7)), from: \(list(members)) }"
        default:
            guard depth > 0 else { return random.pick(names) }
            let below = (0..<number(2...3)).map { _ in group(names, depth: depth - 1, filters: filters / 2) }
            return random.chance(50) ? "{ any: \(list(below)) }" : "{ choose: 2, from: \(list(below)) }"
        }
    }

    private mutating func choice() -> String {
        let filter = random.pick([
            "{ subject: AA }", "{ level: upper }", "{ level: second-year }", "{ institution: x }",
            "{ subject: BB, institution: x }", "{ institution: y, kind: course }",
        ])
        return random.chance(70)
            ? "{ credits: \(number(2...8)), from: \(filter) }" : "{ choose: \(number(1...2)), from: \(filter) }"
    }

    mutating func target(total: ClosedRange<Int>, stacks: String?, other: Int) {
        result.fields.append("credits: \(number(total))")
        if let stacks { result.fields.append("stacks: \(stacks)") }
        if random.chance(other) {
            result.fields.append("other-credits: \(random.chance(70) ? "any" : String(number(1...9)))")
        }
    }

    mutating func amount(_ range: ClosedRange<Int>) -> String {
        switch number(0...7) {
        case 0: "\(number(2...7) * 10)%"
        case 1: "{ larger-of: [\(number(range)), 25%] }"
        case 2: "{ smaller-of: [\(number(range)), 50%] }"
        default: String(number(range))
        }
    }

    mutating func rule(_ name: String, _ percent: Int, _ value: (inout RandomLedgers) -> String) {
        guard random.chance(percent) else { return }
        let rule = (name, value(&self))
        if random.chance(85) { result.rules.append(rule) } else { result.institutionRules.append(rule) }
    }

    /// What is asked for at entry, and that it counts by a ladder or not at all.
    mutating func admission(_ names: [String]) {
        guard random.chance(15) else { return }
        result.fields.append("requires: \(random.pick(names))")
        rule("admission-credit", 80) { _ in "ladders-only" }
    }

    mutating func limits(_ percent: Int) {
        rule("transfer-limit", percent) { $0.amount(2...9) }
        rule("residency", percent / 2) { $0.amount(2...9) }
        rule("level-minimums", percent / 3) { random in
            "{ \(random.random.pick(["upper", "second-year", "third-year", "lower"])): \(random.amount(2...8)) }"
        }
        rule("transfer-limits", percent / 2) { random in
            let by = random.random.pick(["level: upper", "from: [y]", "from: [z]", "level: lower", "level: first-year"])
            return "[{ \(by), limit: \(random.amount(1...6)) }]"
        }
    }
}
