import Pathways

extension MadeCatalogue {
    /// Calls `body` for every agreement: ladders, then transfers, then assessments.
    func forEachAgreement(_ kind: MadeAgreement.Kind, _ body: (MadeAgreement) throws -> Void) rethrows {
        switch kind {
        case .ladders:
            for number in 0..<programs where ladders(into: number) { try body(ladder(into: number)) }
        case .transfers: for number in 0..<transferCount { try body(transfer(number)) }
        case .assessments: for number in 0..<assessmentCount { try body(assessment(number)) }
        }
    }

    private func ladders(into program: Int) -> Bool {
        agreements > 0 && (tier(of: program) > 0 || ringEnd(program) != nil)
    }

    /// The program of the last tier whose graduates are admitted to one of the first.
    private func ringEnd(_ program: Int) -> Int? {
        let (block, place) = program.quotientAndRemainder(dividingBy: shape.institutions)
        let end = program + (Self.tiers - 1) * shape.institutions
        let ring = block / Self.tiers * shape.institutions + place
        return tier(of: program) == 0 && ring < rings && end < programs ? end : nil
    }

    private var ladderCount: Int { (0..<programs).count(where: ladders) }
    private var assessmentCount: Int { agreements > 0 ? min(trainings, agreements / 20) : 0 }
    private var transferCount: Int { max(0, agreements - ladderCount - assessmentCount) }

    private func ladder(into number: Int) -> MadeAgreement {
        let tier = tier(of: number)
        return MadeAgreement(
            kind: .ladders, from: program(ringEnd(number) ?? number - shape.institutions), into: program(number),
            credits: tier == 0 ? 15 : 30 * tier,
            grade: "C", within: "5 years", admits: true, number: "L-\(number)", start: date(number),
            declaredBy: institution(number), source: Self.page("ladders", number))
    }

    private func transfer(_ number: Int) -> MadeAgreement {
        var random = random(4, number)
        let from = Int(random.next() % UInt64(max(1, courses)))
        var into = Int(random.next() % UInt64(max(1, courses)))
        if into % shape.institutions == from % shape.institutions { into = (into + 1) % max(1, courses) }
        return MadeAgreement(
            kind: .transfers, from: course(from), into: institution(into), course: course(into),
            grade: random.next() % 4 == 0 ? "C+" : nil, number: "T-\(number)", start: date(number),
            end: random.next() % 5 == 0 ? "2031-08-31" : nil, declaredBy: institution(into),
            source: Self.page("transfers", number))
    }

    private func assessment(_ number: Int) -> MadeAgreement {
        MadeAgreement(
            kind: .assessments, from: training(number), into: institution(number), credits: 1 + number % 6,
            number: "A-\(number)", start: date(number), declaredBy: institution(number),
            source: Self.page("assessments", number))
    }

    private func date(_ number: Int) -> String {
        "\(2000 + number % 25)-\(Self.padded(1 + number % 12, 2))-01"
    }

    private static func page(_ kind: String, _ number: Int) -> String { "https://www.example.org/\(kind)/\(number)" }
}
