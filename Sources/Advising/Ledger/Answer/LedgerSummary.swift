import Pathways

/// What a ledger says beside its rows.
struct LedgerSummary {
    private let problem: LedgerProblem
    private let assignment: Assignment

    init(_ rows: EntryBuilder) {
        problem = rows.problem
        assignment = rows.assignment
    }

    private var target: LedgerTarget { problem.target }
    private var isHeld: Bool { problem.learning.holds(target.offering) }

    /// How much of what is left must be the target institution's own.
    var remainingHere: Rational {
        guard let residency = target.rules.residency, !isHeld else { return 0 }
        return max(0, residency.value - ownCredit)
    }

    private var ownCredit: Rational {
        assignment.counted - assignment.taken.reduce(0) { $0 + $1.credits * assignment.foreignShare(of: $1) }
    }

    var levelMinimums: [Ledger.LevelMinimum] {
        target.rules.levelMinimums.map { minimum in
            let counted = assignment.taken.flatMap(\.placed).filter { placed in
                placed.output.level.map { target.meets($0, minimum: minimum.level) } ?? false
            }.reduce(Rational.zero) { $0 + $1.credits }
            return Ledger.LevelMinimum(
                level: minimum.level, minimum: minimum.amount, counted: counted,
                remaining: isHeld ? 0 : max(0, minimum.amount - counted), span: minimum.span)
        }
    }

    var entryMissing: Requirement<OfferingIndex>? {
        guard let entry = problem.catalogue[target.offering].requires, !isHeld,
            !problem.learning.meets(entry, in: target.unit)
        else { return nil }
        return entry
    }

    /// What has to be true of what counts, each thing once.
    var confirm: [Message] {
        let isShown = Set(recognitions.map(\.number))
        let others = problem.claims.filter { claim in
            guard case .recognition(let number) = claim.basis else { return false }
            return claim.isOpen && isShown.contains(number)
        }
        var result: [Message] = []
        let texts =
            assignment.taken.flatMap(\.claim.confirm) + others.flatMap(\.confirm) + assumedLevels + timeLimit
            + undetermined
        for text in texts where !result.contains(text) { result.append(text) }
        return result
    }

    private var undetermined: [Message] {
        target.rules.undetermined.map { key in
            let id = problem.catalogue[target.offering].id
            return "that \(key) is kept: it is a share of credits that \(offering: id) does not publish"
        }
    }

    private var timeLimit: [Message] {
        guard let period = target.rules.finishWithin?.value, !isHeld else { return [] }
        return ["that \(offering: problem.catalogue[target.offering].id) is finished within \(period) of its start"]
    }

    /// Minimums that can only be reached if credit of unknown level is of the level they ask for.
    private var assumedLevels: [Message] {
        guard let total = target.total else { return [] }
        return levelMinimums.compactMap { minimum in
            let missing = minimum.remaining - max(0, total - assignment.counted)
            guard missing > 0 else { return nil }
            return "that at least \(missing) of the credits without a published level are \(term: minimum.level)"
        }
    }
}

// MARK: - Recognitions

extension LedgerSummary {
    var recognitions: [Ledger.UsedRecognition] {
        let used = assignment.taken.compactMap { taken in
            recognition(
                taken.claim, taken.credits == 0 && taken.hasUnknownCredits ? nil : taken.credits, taken.pieces)
        }
        let shown = Set(used.map(\.number))
        let free = problem.learning.pieces.indices.filter { assignment.claim(taking: $0) == nil }
        let others = problem.claims.compactMap { claim -> Ledger.UsedRecognition? in
            let pieces = claim.source.pieces.filter(free.contains)
            guard claim.isOpen, isWithoutKnownCredit(claim), !claim.isUnknown || !pieces.isEmpty,
                let result = recognition(claim, claim.isUnknown ? nil : 0, claim.isUnknown ? pieces : []),
                !shown.contains(result.number)
            else { return nil }
            return result
        }
        return (used + others).sorted { $0.number < $1.number }
    }

    private func isWithoutKnownCredit(_ claim: Claim) -> Bool {
        guard case .recognition(let number) = claim.basis else { return false }
        let grants = problem.catalogue.recognitions[number].grants
        let hasEffect =
            grants.admission || !grants.unlocks.isEmpty
            || grants.satisfies.contains {
                target.places.naming[$0.value] != nil
            }
        return claim.isUnknown
            || (hasEffect && grants.credits == nil && grants.courses.isEmpty && grants.unassigned.isEmpty)
    }

    private func recognition(
        _ claim: Claim, _ credits: Rational?, _ pieces: [Int]
    ) -> Ledger.UsedRecognition? {
        guard case .recognition(let number) = claim.basis else { return nil }
        let sole = problem.catalogue.recognitions[number].from.soleSource.map { [$0] }
        return Ledger.UsedRecognition(
            number: number, from: sole ?? claim.attempts.keys.sorted(), credits: credits,
            pieces: pieces.map { problem.learning.pieces[$0].offering }.sorted())
    }
}

// MARK: - The requirement

extension LedgerSummary {
    var unmet: [Ledger.UnmetPart] {
        guard !isHeld, !target.places.places.isEmpty else { return [] }
        let filling = RequirementFilling(target.places, assignment, isHeld: problem.learning.holds)
        let competitions = CompetitionFinder(problem: problem, assignment: assignment, filling: filling)
        let root = target.places.places[0]
        let parts: [Int] = if case .all = root.kind { root.children } else { [0] }
        return parts.compactMap { part in
            filling.remaining(at: part).map {
                Ledger.UnmetPart(requirement: $0, competition: competitions.competition(at: part))
            }
        }
    }
}
