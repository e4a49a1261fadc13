extension ProgramLimits {
    /// Level minimums that the parts of the program cannot meet, credit received at the level beside them not counted.
    func againstParts(_ received: ReceivedLevels) -> [Diagnostic] {
        rules.levelMinimums.compactMap { minimum in
            guard total.map({ minimum.amount <= $0 }) ?? true,
                !received.isReceived(at: minimum.level, by: program, in: catalogue),
                let most = PartsWorth.most(of: program, in: catalogue, counting: isAt(minimum.level)),
                most < minimum.amount
            else { return nil }
            return Diagnostic(
                limits: """
                    \(name) must hold \(amount(minimum.amount)) at level \(term: minimum.level), but its parts hold at most \
                    \(amount(most)) of it.
                    """,
                at: minimum.span,
                hint: "Correct the minimum, the levels of the parts, or list what is missing (other-credits).")
        }
    }

    /// Whether an offering is at a level; unknown of what has none, and of awards, which hold parts of several.
    private func isAt(_ level: String) -> (Offering) -> Bool? {
        { offering in
            offering.kind.isAward ? nil : offering.level.map { catalogue.levels.matches($0, wanted: level) }
        }
    }
}

extension ProgramLimits {
    /// A residency that the parts of the program cannot meet, because too few of them are the institution's own.
    var residencyAgainstParts: [Diagnostic] {
        guard let residency = rules.residency, total.map({ residency.value <= $0 }) ?? true,
            rules.residencyAccepts.isEmpty, let most = PartsWorth.most(of: program, in: catalogue, counting: isOwn),
            most < residency.value
        else { return [] }
        return [
            Diagnostic(
                limits: """
                    \(name) must hold \(amount(residency.value)) of the institution's own, but only \(amount(most)) of its \
                    parts are.
                    """,
                at: residency.span,
                hint:
                    "Correct the residency, offer parts jointly (institutions), or list what is missing (other-credits)."
            )
        ]
    }

    /// Whether an offering is one of the program's institutions' own.
    private func isOwn(_ offering: Offering) -> Bool? {
        !Set(self.offering.institutions).isDisjoint(with: offering.institutions)
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
