import CatalogueFiles
import Pathways

/// Transfer details at random, each of a form that can be printed.
struct RandomDetail {
    private var random: YAMLRandom

    init(seed: UInt64) { random = YAMLRandom(seed: seed) }

    /// Short forms that stand in front of levels without a subject.
    static let institutions: Set<String> = ["UBC", "UVIC", "TRU-OL"]

    mutating func detail() -> TransferDetail {
        let cluster = (0..<(chance(25) ? 1 + random.below(3) : 0)).map { _ in
            GuideCourse(course(), institution: chance(30) ? pick(["LANG", "COLU"]) : nil)
        }
        let grade = chance(25) ? Grade(rawValue: pick(["A+", "B", "C-", "F", "73%", "62.5%"])) : nil
        let remarks = (0..<(chance(25) ? 1 + random.below(2) : 0)).map { _ in
            pick([
                "see the calendar", "only for Arts", "Science students, please", "if admitted (2004)", "€ 5 a credit",
            ])
        }
        return TransferDetail(outcome(), cluster: cluster, grade: grade, remarks: remarks)
    }

    private mutating func outcome() -> TransferDetail.Outcome {
        switch random.below(10) {
        case 0: .noCredit
        case 1: .individualAssessment
        case 2, 3: .oneOf((0..<(2 + random.below(2))).map { _ in award() })
        default: .grants(award())
        }
    }

    /// Either all credits are stated, or none behind the first that lacks them, or all of them once.
    private mutating func award() -> TransferDetail.Award {
        var items = (0..<(1 + random.below(3))).map { _ in item() }
        var isSilent = false
        for index in items.indices where !items[index].isExemption {
            isSilent = isSilent || chance(20)
            items[index].credits = isSilent ? nil : credits()
        }
        let creditable = items.count { !$0.isExemption }
        let canShare = creditable > 1 && items.last?.isExemption == false && items.allSatisfy { $0.credits == nil }
        return TransferDetail.Award(items, together: canShare && chance(60) ? credits() : nil)
    }

    private mutating func item() -> TransferDetail.Item {
        let institution = chance(40) ? pick(Self.institutions.sorted()) : nil
        switch random.below(6) {
        case 0: return .init(.exemption(course()), institution: institution)
        case 1:
            return .init(
                .unassigned(subject: pick(["ECON", "Arts", "R_D"]), level: random.below(10)), institution: institution)
        case 2: return .init(.unassigned(subject: nil, level: 1 + random.below(9)), institution: institution)
        default: return .init(.course(course()), institution: institution)
        }
    }

    private mutating func course() -> CourseCode {
        CourseCode(
            subject: pick(["ECON", "BIOL", "Eng", "A", "Ökologie", "CMPT"]),
            number: pick(["101", "1", "099", "1500", "290H", "12", "10.5", "3000A"]))
    }

    private mutating func credits() -> Rational {
        pick([0, 3, 4, Rational(3, over: 2), Rational(25, over: 2), Rational(2, over: 3)])
    }

    private mutating func chance(_ percent: Int) -> Bool { random.below(100) < percent }

    private mutating func pick<Element>(_ elements: [Element]) -> Element { elements[random.below(elements.count)] }
}
