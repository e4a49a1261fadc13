// MARK: - Ladders, transfers, assessments, equivalents

extension RandomRoutes {
    mutating func declareRecognitions() {
        for _ in 0..<number(shape.ladders) { ladder() }
        for _ in 0..<number(shape.grants) { grant() }
        for _ in 0..<number(shape.equivalents) { equivalent() }
        for _ in 0..<number(shape.overlaps) {
            result.overlaps.append(some(courses + awards.dropFirst(), 2...3).joined(separator: ", "))
        }
    }

    private mutating func ladder() {
        let into = random.pick(awards)
        let sources = (awards + courses).filter { $0 != into }
        let isSpecial = random.chance(20)
        let from = isSpecial ? "[\(some(sources, 2...2).joined(separator: ", "))]" : random.pick(sources)
        var item = "from: \(from), into: \(random.chance(90) ? into : "x")"
        if random.chance(shape.blocks) { item += ", grants: { credits: \(number(1...10)) }" }
        result.declarations.append(("ladders", item + terms(sources)))
    }

    /// What else a recognition asks for.
    private mutating func terms(_ others: [String]) -> String {
        var when: [String] = []
        if random.chance(shape.conditions) { when.append("grade: C") }
        if random.chance(shape.conditions / 2) { when.append("within: 5 years") }
        if random.chance(10) { when.append("also: \(random.pick(others))") }
        let agreement = random.chance(shape.retired / 2 + shape.conditions / 4)
        return (when.isEmpty ? "" : ", when: { \(when.joined(separator: ", ")) }")
            + (agreement ? ", agreement: { from: 2017-01-01, until: 2022-12-31 }" : "")
    }

    private mutating func grant() {
        let into = random.pick(awards)
        let sources = (courses + awards).filter { $0 != into }
        let named = courses + awards
        let from = random.chance(20) ? "[\(some(sources, 2...2).joined(separator: ", "))]" : random.pick(sources)
        let isOpen = shape.otherCredits > 0
        let grants: String
        switch number(0...(isOpen ? 7 : 4)) {
        case 0, 1: grants = "courses: [\(random.pick(courses))]"
        case 2: grants = "courses: [\(some(courses, 1...(isOpen ? 1 : 2)).joined(separator: ", "))]"
        case 3: grants = "satisfies: [\(random.pick(named))]"
        case 4: grants = "unlocks: [\(random.pick(named))]"
        case 5: grants = "unassigned: { credits: \(number(1...6)) }"
        default: grants = "credits: \(number(1...8))"
        }
        let key = random.chance(60) ? "transfers" : "assessments"
        let destination = random.chance(70) ? into : random.pick(["x", "y"])
        result.declarations.append((key, "from: \(from), into: \(destination), grants: { \(grants) }" + terms(sources)))
    }

    private mutating func equivalent() {
        let all = (courses + awards).shuffled(using: &random)
        let (left, right) = random.pick([(1, 1), (1, 1), (1, 1), (2, 1), (1, 2)])
        guard all.count >= left + right else { return }
        let these = all[..<left].joined(separator: ", ")
        let are = all[left..<(left + right)].joined(separator: ", ")
        let direction = random.chance(30) ? ", direction: both" : ""
        result.declarations.append(("equivalents", "these: [\(these)], are: [\(are)]\(direction)"))
    }
}
