import Pathways

extension RandomLedgers {
    mutating func buckets() {
        own = courses(number(3...6), at: "x")
        others = random.chance(40) ? courses(number(1...2), at: "y") : []
        target(total: 4...18, stacks: random.chance(92) ? stacks(own + others) : nil, other: 50)
        rule("residency", 20) { $0.amount(2...9) }
        rule("level-minimums", 25) { random in
            "{ \(random.random.pick(["upper", "second-year", "third-year"])): \(random.amount(2...8)) }"
        }
        for name in some(own + others, 2...5) { hold(name) }
        if random.chance(15) { hold(random.pick(own), dates: 100) }
    }

    mutating func transfers() {
        own = courses(number(2...4), at: "x")
        others = courses(number(2...3), at: "y") + courses(1, at: "z")
        target(total: 5...16, stacks: random.chance(70) ? stacks(own) : nil, other: 50)
        for name in others { transfer(name) }
        if random.chance(50) { transfer(random.pick(others)) }
        let listed = list(others.filter { $0.hasPrefix("y") })
        if random.chance(25) { transfer("{ choose: \(number(1...2)), from: \(listed) }") }
        limits(60)
        admission(own + others)
        for name in some(others, 2...4) + some(own, 0...2) { hold(name) }
    }

    /// Declares a transfer or assessment from something into the target or its institution.
    mutating func transfer(_ source: String, when: String? = nil) {
        var grants = ""
        switch number(0...9) {
        case 0...3: grants = "courses: \(list(some(own, 1...2)))"
        case 4...6: grants = "unassigned: \(unassigned())"
        case 7: grants = "unassigned: [\(unassigned()), \(unassigned())]"
        case 8:
            let isBeside = random.chance(40)
            grants = "credits: \(number(isBeside ? 6...9 : 1...6))"
            if isBeside { grants += ", courses: \(list(some(own, 1...1)))" }
        default: grants = random.pick(["satisfies: [\(random.pick(own))]", "unlocks: [\(random.pick(own))]"])
        }
        let into = random.chance(60) ? "x" : "t"
        let key = random.chance(75) ? "transfers" : "assessments"
        let conditions = when.map { ", \($0)" } ?? ""
        declare(key, "{ from: \(source), into: \(into), grants: { \(grants) }\(conditions) }")
    }

    private mutating func unassigned() -> String {
        var fields = ["credits: \(random.pick(amounts))"]
        if random.chance(50) { fields.append("level: \(level())") }
        if random.chance(40) { fields.append("subject: \(random.pick(["AA", "BB"]))") }
        return "{ \(fields.joined(separator: ", ")) }"
    }

    mutating func blocks() {
        own = courses(number(1...3), at: "x")
        let sources = (0..<number(1...3)).map { index -> String in
            let name = "\(random.pick(["y", "z", "y", "x"]))/m\(index)"
            declare("micro-credentials", "\(name): { credits: \(number(3...9)) }")
            return name
        }
        target(total: 6...18, stacks: random.chance(50) ? stacks(own, filters: 0) : nil, other: 60)
        for source in sources { block(source) }
        if random.chance(30) { block(random.pick(sources)) }
        limits(70)
        admission(own + sources)
        if result.rules.contains(where: { $0.name == "residency" }), random.chance(40) {
            result.rules.append(("residency-accepts", "[\(random.pick(["assessments", "ladders", "transfers"]))]"))
        }
        for name in sources + some(own, 0...3) { hold(name) }
    }

    mutating func block(_ source: String, when: String? = nil) {
        let key = random.pick(["ladders", "ladders", "transfers", "assessments"])
        let amount = number(2...10)
        var grants = "credits: \(amount)"
        if random.chance(50) {
            let upper = number(1...amount)
            let level = random.pick(["upper", "third-year", "second-year"])
            let rest = random.chance(50) && upper < amount ? ", first-year: \(amount - upper)" : ""
            grants = "credits: { total: \(amount), levels: { \(level): \(upper)\(rest) } }"
        }
        let into = random.chance(75) ? "t" : "x"
        let conditions = when.map { ", \($0)" } ?? ""
        declare(key, "{ from: \(source), into: \(into), grants: { \(grants) }\(conditions) }")
    }

    mutating func conditions() {
        own = courses(number(2...4), at: "x")
        others = courses(number(2...3), at: "y")
        target(total: 6...18, stacks: random.chance(60) ? conditional() : nil, other: 60)
        for name in others + some(others, 0...1) {
            let condition = condition()
            if random.chance(75) { transfer(name, when: condition) } else { block(name, when: condition) }
        }
        rule("currency", 35) { "\($0.number(4...11)) years" }
        rule("transfer-limit", 25) { $0.amount(2...9) }
        for name in some(others, 2...3) + some(own, 1...3) { hold(name, dates: 75, grades: 75) }
        if random.chance(40) { hold(random.pick(others), dates: 100, grades: 75) }
    }

    private mutating func conditional() -> String {
        list(
            own.map { name in
                switch number(0...3) {
                case 0: return "{ complete: \(name), grade: \(random.pick(["B", "C"])) }"
                case 1: return "{ complete: \(name), within: \(number(3...10)) years }"
                default: return name
                }
            })
    }

    private mutating func condition() -> String {
        var when: [String] = []
        if random.chance(45) { when.append("grade: \(random.pick(["B", "C"]))") }
        if random.chance(45) { when.append("within: \(number(3...10)) years") }
        if random.chance(20) { when.append("also: \(random.pick(own))") }
        if random.chance(30) { when.append("otherwise: evidence") }
        if random.chance(20) { when.append("confirm: an interview") }
        var fields = when.isEmpty ? [] : ["when: { \(when.joined(separator: ", ")) }"]
        if random.chance(40) {
            let from = number(2012...2020)
            let until = random.chance(60) ? ", until: \(from + number(1...6))-12-31" : ""
            fields.append("agreement: { from: \(from)-01-01\(until) }")
        }
        if fields.isEmpty { fields.append("note: none") }
        return fields.joined(separator: ", ")
    }

    mutating func sameLearning() {
        own = courses(number(4...5), at: "x", unknown: 0)
        others = courses(number(2...3), at: "y", unknown: 0)
        target(total: 6...16, stacks: random.chance(85) ? stacks(own) : nil, other: 30)
        var free = (own + others).filter { !replaced.contains($0) }.shuffled(using: &random)
        for _ in 0..<number(1...2) where free.count >= 3 {
            let count = random.chance(60) ? 1 : 2
            let (first, rest) = (Array(free.prefix(count)), [free[count]])
            let (these, are) = random.chance(50) ? (first, rest) : ([free[0]], Array(free[1..<(1 + count)]))
            free.removeFirst(these.count + are.count)
            let direction = random.chance(50) ? ", direction: both" : ""
            let dates = random.chance(25) ? ", from: 2015-01-01" : ""
            declare("equivalents", "{ these: \(list(these)), are: \(list(are))\(direction)\(dates) }")
        }
        // Not two of those on one side of an equivalence, which would be a contradiction.
        let overlapping = some(free, 1...2) + some((own + others).filter { !free.contains($0) }, 1...1)
        if random.chance(50), overlapping.count > 1 { declare("excludes", list(overlapping)) }
        if random.chance(30) { transfer(random.pick(others)) }
        rule("residency", 20) { $0.amount(2...9) }
        for name in some(own + others, 2...5) { hold(name, dates: 30) }
        if random.chance(40) { hold(random.pick(own), dates: 100) }
    }

    mutating func awards() {
        own = courses(number(2...4), at: "x", unknown: 0)
        others = courses(number(2...3), at: "y", unknown: 0)
        let members = some(others, 1...3)
        let inner = some(own, 1...2)
        let height = random.chance(50) ? ", level: \(level())" : ""
        let word = "award: \(random.pick(["diploma", "diploma", "degree"]))\(height), other-credits: any"
        declare("programs", "y/a: { credits: \(number(12...22)), stacks: \(list(members)), \(word) }")
        let certificate = "award: certificate, other-credits: any"
        declare("programs", "b: { credits: \(number(12...16)), stacks: \(list(inner)), \(certificate) }")
        result.fields.append("award: diploma")
        if random.chance(50) { result.fields.append("level: \(level())") }
        let parts = random.chance(70) ? list(["b", stacks(own, filters: 0)]) : stacks(own, filters: 0)
        target(total: 16...30, stacks: random.chance(80) ? parts : nil, other: 50)
        block("y/a")
        if random.chance(30) { block("y/a") }
        if random.chance(50) { transfer(random.pick(others)) }
        if random.chance(30) { block(random.pick(others)) }
        rule("sharing", 55) { random in
            random.random.pick(["never", "{ same-level: never }", "{ limit: \(random.amount(1...9)) }"])
        }
        rule("transfer-limit", 30) { $0.amount(2...12) }
        rule("residency", 30) { $0.amount(2...12) }
        let ladder = "from: \(random.pick(others)), into: b, grants: { credits: \(number(2...9)) }"
        if random.chance(40) { declare("ladders", "{ \(ladder) }") }
        if random.chance(75) { hold("y/a") }
        if random.chance(30) { hold("b") }
        for name in some(own, 0...2) + some(others, 1...3) { hold(name) }
    }

    mutating func sources() {
        own = courses(number(2...4), at: "x")
        others = courses(3, at: "y", unknown: 0) + courses(1, at: "z", unknown: 0)
        let parts = some(others, 1...2)
        let sum = parts.compactMap { credits[$0] }.reduce(0, +)
        let fields = random.chance(50) ? "credits: \(sum)" : "credits: \(sum + 3), other-credits: any"
        declare("micro-credentials", "y/m: { stacks: \(list(parts)), \(fields) }")
        target(total: 8...24, stacks: random.chance(60) ? stacks(own) : nil, other: 50)
        for _ in 0..<number(2...3) {
            let source = source()
            if random.chance(60) { transfer(source) } else { block(source) }
        }
        if random.chance(15) { declare("transfers", "{ from: \(random.pick(others)), into: t }") }
        limits(35)
        if random.chance(30) { hold("y/m") }
        for name in some(others, 2...4) + some(own, 0...2) { hold(name) }
    }

    private mutating func source() -> String {
        switch number(0...6) {
        case 0: "y/m"
        case 1: list(some(others, 2...2))
        case 2: "{ any: \(list(some(others, 1...2) + ["y/m"])) }"
        case 3: "{ choose: 2, from: \(list(some(others, 2...3))) }"
        case 4: "{ choose: 1, from: \(list(some(others, 2...3))) }"
        case 5: "{ credits: \(number(2...6)), from: \(list(some(others, 2...3))) }"
        default: random.pick(others)
        }
    }

    mutating func mixture() {
        own = courses(number(2...4), at: "x")
        others = courses(2, at: "y") + courses(1, at: "z")
        declare("micro-credentials", "y/m: { credits: \(number(3...8)) }")
        target(total: 6...18, stacks: random.chance(70) ? stacks(own + [random.pick(others)]) : nil, other: 50)
        for name in others { transfer(name, when: condition()) }
        block("y/m", when: condition())
        limits(40)
        admission([own[1], others[1], "y/m"])
        rule("currency", 20) { "\($0.number(4...11)) years" }
        if random.chance(20) { declare("excludes", list([random.pick(own), random.pick(others)])) }
        if random.chance(20) { declare("equivalents", "{ these: [\(others[0])], are: [\(own[0])] }") }
        for name in some(others + ["y/m"], 2...3) + some(own, 1...3) { hold(name, dates: 60, grades: 60) }
    }
}
