import Pathways

/// Writes small random catalogues with a target and what a learner holds.
///
/// Courses are `c0` …, awards `a0` …; those that are not of institution `x` are written in full. The first award is the
/// target most of the time.
struct RandomRoutes {
    let shape: RouteShape
    var random: SplitMix64
    var result = RandomRouteCase()
    private(set) var courses: [String] = []
    private(set) var awards: [String] = []
    /// The credits that courses have; few of them make courses like one another.
    private let amounts: [Rational]
    private(set) var credits: [String: Rational] = [:]

    init(_ shape: RouteShape, seed: UInt64) {
        var random = SplitMix64(seed: seed)
        amounts = random.pick([[3], [2, 3], [1, 2, 3, 4, Rational(3, over: 2)]])
        self.shape = shape
        self.random = random
    }

    mutating func make() -> RandomRouteCase {
        name()
        for course in courses { declareCourse(course) }
        for award in awards.reversed() { declareAward(award) }
        if random.chance(shape.rings) { declareRing() }
        declareRecognitions()
        declareInstitutions()
        hold()
        let isUsual = random.chance(85)
        result.target = isUsual ? awards[0] : random.pick(courses + awards)
        let isDated = shape.retired + shape.conditions > 0 ? random.chance(85) : random.chance(30)
        result.asOf = isDated ? CalendarDate(year: 2024, month: 6, day: 1) : nil
        return result
    }

    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

    mutating func some(_ names: [String], _ range: ClosedRange<Int>) -> [String] {
        Array(names.shuffled(using: &random).prefix(number(range)))
    }
}

// MARK: - Offerings

extension RandomRoutes {
    private mutating func name() {
        func names(_ letter: String, _ count: Int) -> [String] {
            (0..<count).map { number in
                let institution = random.chance(shape.foreign) ? random.pick(["y/", "z/"]) : ""
                return "\(institution)\(letter)\(number)"
            }
        }
        courses = names("c", number(shape.courses))
        awards = names("a", number(shape.awards))
    }

    private mutating func declareCourse(_ name: String) {
        if !random.chance(shape.unknown) { credits[name] = random.pick(amounts) }
        var fields = commonFields(of: name, after: courses)
        if random.chance(50) { fields.append("code: \(random.pick(["AA", "BB"])) 1") }
        result.entries.append(.init(kind: "courses", name: name, fields: fields))
    }

    /// Amounts and what comes before; `order` is what was declared earlier or later.
    private mutating func commonFields(of name: String, after order: [String]) -> [String] {
        var fields: [String] = []
        if let credits = credits[name] { fields.append("credits: \(credits)") }
        if !random.chance(shape.silent) { fields.append("hours: \(10 * number(1...6))") }
        if !random.chance(shape.silent) { fields.append("cost: \(100 * number(1...9))") }
        if random.chance(shape.foreign / 3) {
            let own = name.contains("/") ? String(name.prefix(1)) : "x"
            fields.append("institutions: [\(own), \(random.pick(["x", "y", "z"].filter { $0 != own }))]")
        }
        let position = order.firstIndex(of: name) ?? 0
        let earlier = order == courses ? Array(courses[..<position]) : courses + awards[(position + 1)...]
        if random.chance(shape.requires), let need = need(from: earlier) { fields.append("requires: \(need)") }
        if random.chance(shape.corequisites), let need = companion(from: earlier) {
            fields.append("\(random.chance(20) ? "strict-" : "")corequisites: \(need)")
        }
        if random.chance(shape.retired) {
            if random.chance(75) { fields.append("offered: { until: 2020-01-01 }") }
            if random.chance(75) { fields.append("replaced-by: \(random.pick(courses + awards))") }
        }
        return fields
    }

    private mutating func declareAward(_ name: String) {
        let hasParts = !random.chance(shape.partless)
        let position = awards.firstIndex(of: name) ?? 0
        let parts = courses + awards[(position + 1)...]
        var fields: [String] = []
        if hasParts {
            let isOpen = random.chance(shape.otherCredits)
            fields += isOpen ? coursework(name, parts) : [listed(name, parts)]
        } else if !random.chance(shape.unknown) {
            credits[name] = Rational(number(2...12))
        }
        fields += commonFields(of: name, after: awards)
        if random.chance(shape.laddersOnly) { fields.append("admission: ladders-only") }
        fields += rules()
        let kind = random.chance(15) ? "micro-credentials" : "programs"
        result.entries.append(.init(kind: kind, name: name, fields: fields))
    }

    /// Lets offerings require one another in a circle; now and then something from outside will do as well.
    private mutating func declareRing() {
        let ring = some(courses + awards, 2...3)
        for (member, next) in zip(ring, ring.dropFirst() + ring.prefix(1)) {
            let outside = random.pick(courses + awards)
            let need = random.chance(75) ? "{ any: [\(next), \(outside)] }" : next
            guard let position = result.entries.firstIndex(where: { $0.name == member }) else { continue }
            let isPart = awards.contains(member) && random.chance(50)
            let key = isPart ? "stacks: " : "requires: "
            result.entries[position].fields.removeAll { $0.hasPrefix(key) || isPart && $0.hasPrefix("credits: ") }
            result.entries[position].fields.append(key + need)
        }
    }

    /// The parts of an award that lists all of its coursework.
    private mutating func listed(_ name: String, _ parts: [String]) -> String {
        let pool = random.chance(shape.loops) ? courses + awards : parts
        let chosen = some(pool, 1...3)
        let isPlain = !random.chance(shape.choices)
        let known = chosen.compactMap { credits[$0] }
        let hasOnlyCourses = chosen.allSatisfy(courses.contains)
        if isPlain, hasOnlyCourses, known.count == chosen.count, !random.chance(shape.unknown) {
            credits[name] = known.reduce(0, +)
        }
        return "stacks: " + (isPlain ? "[\(chosen.joined(separator: ", "))]" : requirement(from: pool, depth: 1))
    }

    /// The parts of an award with coursework besides them.
    private mutating func coursework(_ name: String, _ parts: [String]) -> [String] {
        var chosen = some(parts, 0...2)
        if chosen.isEmpty { chosen = [random.pick(courses)] }
        var items = chosen
        let others = some(parts.filter { !chosen.contains($0) && courses.contains($0) }, 2...3)
        // Surplus members of a choice would count in ways that nobody has said.
        let isChoice = name == awards[0] && random.chance(shape.choices) && others.count > 1
        if isChoice { items.append("{ choose: 1, from: [\(others.joined(separator: ", "))] }") }
        let isFixed = items == chosen && chosen.allSatisfy { courses.contains($0) && credits[$0] != nil }
        let choice = isChoice ? others.compactMap { credits[$0] }.max() ?? 0 : 0
        let sum = choice + chosen.compactMap { credits[$0] }.reduce(0, +)
        let other = Rational(number(1...12))
        let isNumber = isFixed && random.chance(50)
        if !random.chance(shape.unknown) { credits[name] = sum + other }
        return ["stacks: [\(items.joined(separator: ", "))]", "other-credits: \(isNumber ? "\(other)" : "any")"]
    }

    private mutating func rules() -> [String] {
        guard random.chance(shape.rules) else { return [] }
        var rules: [String] = []
        if random.chance(60) { rules.append("transfer-limit: \(random.pick(["2", "3", "4", "6", "50%"]))") }
        if random.chance(60) { rules.append("residency: \(random.pick(["2", "4", "6", "25%", "50%"]))") }
        return rules.isEmpty ? [] : ["rules: { \(rules.joined(separator: ", ")) }"]
    }
}

// MARK: - Requirements

extension RandomRoutes {
    /// Something that comes before; with loops, anything may.
    private mutating func need(from earlier: [String]) -> String? {
        let pool = random.chance(shape.loops) ? courses + awards : earlier
        return pool.isEmpty ? nil : requirement(from: pool, depth: random.chance(shape.choices) ? 1 : 0)
    }

    /// Something beside; where coursework is counted, only courses.
    private mutating func companion(from earlier: [String]) -> String? {
        if shape.otherCredits == 0 { return need(from: earlier) }
        return earlier.filter(courses.contains).randomElement(using: &random)
    }

    private mutating func requirement(from pool: [String], depth: Int) -> String {
        if depth == 0 || random.chance(15) { return leaf(random.pick(pool)) }
        if random.chance(shape.filters) { return filtered() }
        let members = some(pool, 1...3)
        let list = "[\(members.map { leaf($0) }.joined(separator: ", "))]"
        switch number(0...7) {
        case 0, 1: return list
        case 2, 3: return "{ any: \(list) }"
        case 4: return "{ choose: \(number(1...2)), from: \(list) }"
        case 5: return "{ any: [[\(some(pool, 1...2).joined(separator: ", "))], \(random.pick(pool))] }"
        case 6: return "[{ any: \(list) }, \(random.pick(pool))]"
        default: return "{ credits: \(number(1...6)), from: [\(members.joined(separator: ", "))] }"
        }
    }

    private mutating func filtered() -> String {
        let filter = random.pick([
            "{ subject: AA }", "{ subject: BB }", "{ kind: course }", "{ institution: x, kind: course }",
        ])
        return random.chance(50)
            ? "{ choose: \(number(1...2)), from: \(filter) }" : "{ credits: \(number(1...5)), from: \(filter) }"
    }

    private mutating func leaf(_ name: String) -> String {
        guard random.chance(shape.conditions) else { return name }
        return random.chance(60) ? "{ complete: \(name), grade: C }" : "{ complete: \(name), within: 5 years }"
    }
}

// MARK: - What is held

extension RandomRoutes {
    private mutating func hold() {
        for name in courses + awards.dropFirst() where random.chance(shape.held) {
            var held = RandomRouteCase.Held(name: name)
            if random.chance(80) { held.completed = CalendarDate(year: number(2016...2023), month: 3, day: 1) }
            if random.chance(80) { held.grade = random.pick(["A", "B", "C", "D"]) }
            result.held.append(held)
        }
    }

    private mutating func declareInstitutions() {
        for name in ["x", "y", "z"] {
            let rules = random.chance(shape.rules / 4) ? ", rules: { residency: 25% }" : ""
            result.institutions.append("\(name): { name: \(name.uppercased())\(rules) }")
        }
    }
}
