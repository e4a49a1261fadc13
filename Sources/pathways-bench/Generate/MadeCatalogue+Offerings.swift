import Pathways

extension MadeCatalogue {
    /// Calls `body` for every offering, kind by kind.
    func forEachOffering(_ body: (MadeOffering) throws -> Void) rethrows {
        for number in 0..<courses { try body(madeCourse(number)) }
        for number in 0..<microCredentials { try body(madeMicroCredential(number)) }
        for number in 0..<programs { try body(madeProgram(number)) }
        for number in 0..<trainings { try body(madeTraining(number)) }
    }

    private static let subjects = ["ACCT", "BIOL", "CHEM", "COMP", "ENGL", "FOOD", "HIST", "MATH", "NURS", "PSYC"]
    private static let levels = LevelScale.standard.levels

    private func madeCourse(_ number: Int) -> MadeOffering {
        var random = random(1, number)
        let subject = Self.subjects[Int(random.next() % 10)]
        let year = Int(random.next() % 4)
        return MadeOffering(
            id: course(number), kind: .course, code: "\(subject) \(1_000 * (year + 1) + number % 1_000)",
            title: "\(subject.capitalized) Studies \(number)", credits: 1 + Int(random.next() % 4),
            hours: 15 * (1 + Int(random.next() % 4)), level: Self.levels[year],
            requires: prerequisites(of: number, &random))
    }

    private func prerequisites(of number: Int, _ random: inout SplitMix64) -> [MadeOffering.Part] {
        var parts: [MadeOffering.Part] = []
        func earlier(_ steps: Int) -> String { course(number - steps * shape.institutions) }
        let before = number / shape.institutions
        switch shape {
        case .chain:
            if before > 0 { parts = [.init(ids: [earlier(1)])] }
        case .layered:
            guard before > 0 else { break }
            let steps = (0..<4).map { _ in 1 + Int(random.next() % UInt64(min(before, 10_000))) }
            parts = [.init(ids: [earlier(steps[0])]), .init(ids: [earlier(steps[1])])]
            parts.append(.init(ids: [earlier(steps[2]), earlier(steps[3])], choose: 1))
        case .province, .nation:
            guard before > 4 else { break }
            let form = random.next() % 12
            let step = 1 + Int(random.next() % 3)
            if form < 5 { parts.append(.init(ids: [earlier(step)])) }
            if form == 4 { parts.append(.init(ids: [earlier(step + 1)])) }
            if form == 5 { parts.append(.init(ids: [earlier(step), earlier(step + 1)], choose: 1)) }
        }
        if let other = closing(number) { parts.append(.init(ids: [course(other)])) }
        return parts
    }

    /// Courses of one institution, all different, from a random one on.
    private func run(of count: Int, at place: Int, _ random: inout SplitMix64) -> [String] {
        let step = shape.institutions
        let first = place % step
        let all = max(1, (courses - first + step - 1) / step)
        let start = Int(random.next() % UInt64(all))
        return (0..<min(count, all)).map { course(first + (start + $0) % all * step) }
    }

    private func madeMicroCredential(_ number: Int) -> MadeOffering {
        var random = random(2, number)
        let parts = run(of: 3, at: number, &random).map { MadeOffering.Part(ids: [$0]) }
        return MadeOffering(
            id: microCredential(number), kind: .microCredential, title: "Skills \(number)", hasOtherCredits: true,
            stacks: parts)
    }

    private func madeProgram(_ number: Int) -> MadeOffering {
        var random = random(3, number)
        let tier = tier(of: number)
        let all = run(of: 16, at: number, &random)
        var parts = all.prefix(10).map { MadeOffering.Part(ids: [$0]) }
        if all.count > 12 { parts.append(.init(ids: Array(all.dropFirst(10)), choose: 2)) }
        return MadeOffering(
            id: program(number), kind: .program, title: "Program \(number)", credits: 30 * (tier + 1),
            award: ["certificate", "diploma", "advanced diploma", "degree"][tier], hasOtherCredits: true,
            stacks: parts)
    }

    func tier(of program: Int) -> Int { program / shape.institutions % Self.tiers }

    private func madeTraining(_ number: Int) -> MadeOffering {
        MadeOffering(
            id: training(number), kind: .training, title: "Workplace Training \(number)", hours: 20 + number % 100)
    }
}
