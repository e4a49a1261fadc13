extension ProgramLimits {
    /// Level minimums that the parts of the program cannot meet, credit received at the level beside them not counted.
    func againstParts(_ received: ReceivedLevels) -> [Diagnostic] {
        rules.levelMinimums.compactMap { minimum in
            guard total.map({ minimum.amount <= $0 }) ?? true,
                !received.isReceived(at: minimum.level, by: program, in: catalogue),
                let most = LevelWorth.most(of: program, at: minimum.level, in: catalogue), most < minimum.amount
            else { return nil }
            return Diagnostic(
                limits: "\(name) must hold \(amount(minimum.amount)) at level \(minimum.level), but its parts hold at "
                    + "most \(amount(most)) of it.",
                at: minimum.span,
                hint: "Correct the minimum, the levels of the parts, or list what is missing (other-credits).")
        }
    }
}

/// The levels at which recognitions grant credit that is for no named course, by who receives it.
struct ReceivedLevels {
    private var levels: [Recognition<OfferingIndex>.Destination: Set<String>] = [:]

    /// O(recognitions).
    init(_ catalogue: Catalogue) {
        for recognition in catalogue.recognitions {
            let grants = recognition.grants
            let found = grants.creditsByLevel.map(\.level) + grants.unassigned.compactMap(\.level)
            if !found.isEmpty { levels[recognition.into, default: []].formUnion(found) }
        }
    }

    func isReceived(at level: String, by program: OfferingIndex, in catalogue: Catalogue) -> Bool {
        typealias Destination = Recognition<OfferingIndex>.Destination
        let receivers = [Destination.offering(program)] + catalogue[program].institutions.map(Destination.institution)
        return receivers.contains { receiver in
            (levels[receiver] ?? []).contains { catalogue.levels.matches($0, wanted: level) }
        }
    }
}

/// The most credit at a level that the parts of an award hold; a part that is listed twice counts twice, so that the true
/// amount is never more.
private struct LevelWorth {
    let catalogue: Catalogue
    let level: String
    let unit: CreditUnit
    /// What awards hold; nothing yet for those that are being looked at.
    private var known: [OfferingIndex: Rational] = [:]
    /// Whether something may hold credit at the level of which nobody says how much.
    private var isUnknown = false

    /// `nil` where some of it is not known: unlisted coursework, parts without a level or without credits.
    static func most(of award: OfferingIndex, at level: String, in catalogue: Catalogue) -> Rational? {
        var worth = LevelWorth(catalogue: catalogue, level: level, unit: catalogue[award].unit)
        let result = worth.amount(award)
        return worth.isUnknown ? nil : result
    }

    private init(catalogue: Catalogue, level: String, unit: CreditUnit) {
        (self.catalogue, self.level, self.unit) = (catalogue, level, unit)
    }

    /// Recursion is as deep as awards are parts of awards, each looked at once.
    private mutating func amount(_ index: OfferingIndex) -> Rational {
        if let amount = known[index] { return amount }
        known[index] = 0
        let offering = catalogue[index]
        guard let stacks = offering.stacks else {
            let own = ownAmount(index)
            known[index] = own
            return own
        }
        var result = amount(stacks)
        switch offering.otherCredits?.value {
        case .any: isUnknown = true
        case .amount(let more): result += more
        case nil: break
        }
        known[index] = result
        return result
    }

    private mutating func ownAmount(_ index: OfferingIndex) -> Rational {
        let offering = catalogue[index]
        guard !offering.kind.isAward, let own = offering.level else {
            isUnknown = true
            return 0
        }
        guard catalogue.levels.matches(own, wanted: level) else { return 0 }
        guard let credits = catalogue.credits(of: index, in: unit) else {
            isUnknown = true
            return 0
        }
        return credits
    }

    private mutating func amount(_ requirement: Requirement<OfferingIndex>) -> Rational {
        switch requirement {
        case .complete(let leaf): return amount(leaf.offering)
        case .all(let children, _): return children.map { amount($0) }.reduce(.zero, +)
        case .any(let children, _): return best(1, children)
        case .choose(let count, let pool, _): return best(count, pool.members(in: catalogue, on: nil))
        case .credits(_, let pool, _): return pool.members(in: catalogue, on: nil).map { amount($0) }.reduce(.zero, +)
        }
    }

    private mutating func best(_ count: Int, _ members: [Requirement<OfferingIndex>]) -> Rational {
        members.map { amount($0) }.sorted(by: >).prefix(count).reduce(.zero, +)
    }
}
