import IntegerProgramming
import Pathways

/// Finds out why a piece of learning does not count.
struct ReasonFinder {
    let problem: LedgerProblem
    let assignment: Assignment

    struct Reason {
        var rule: Ledger.EntryRule
        var text: Message
        /// The claim that comes nearest to counting it.
        var claim: Claim?
    }

    private var target: LedgerTarget { problem.target }

    /// Why a piece that no claim takes does not count.
    func reason(for piece: Int) -> Reason {
        let claims = problem.claims.filter { $0.source.pieces.contains(piece) }
        let open = (assignment.model?.claims ?? []).indices.filter {
            assignment.model?.claims[$0].source.pieces.contains(piece) ?? false
        }
        let reasons = open.map(reason(forOpen:))
        if let reason = reasons.min(by: { $0.rank < $1.rank }) { return reason }
        let blocked = claims.filter { !$0.isOpen && ($0.hasPlaces || $0.isUnknown) }
        if let nearest = blocked.min(by: { ($0.obstacles.count, $0.rank) < ($1.obstacles.count, $1.rank) }),
            let obstacle = obstacle(for: piece, in: nearest)
        {
            return Reason(rule: obstacle.rule, text: obstacle.reason, claim: nearest)
        }
        return notRecognised(piece, claims)
    }

    /// What stands in the way of a piece: its own obstacle, or that of what it would count together with.
    private func obstacle(for piece: Int, in claim: Claim) -> Claim.Obstacle? {
        let own = claim.obstacles.filter { obstacle in
            obstacle.offering.map { problem.learning.piecesOf[$0]?.contains(piece) ?? false } ?? true
        }
        if let first = own.min(by: { $0.rank < $1.rank }) { return first }
        return claim.obstacles.min { $0.rank < $1.rank }.map { other in
            var result = other
            let ids = other.offering.map { [problem.catalogue[$0].id] } ?? []
            result.rule = .notRecognised
            result.reason = "it is recognised only together with \(offerings: ids), which does not suffice"
            return result
        }
    }

    private func notRecognised(_ piece: Int, _ claims: [Claim]) -> Reason {
        let recognition = claims.first { claim in
            if case .recognition = claim.basis { claim.isOpen } else { false }
        }
        if let recognition, case .recognition(let number) = recognition.basis {
            return Reason(rule: .notRecognised, text: effect(of: number), claim: recognition)
        }
        let offering = problem.learning.pieces[piece].offering
        let isEntry = problem.catalogue[target.offering].requires?.leaves.contains { $0.offering == offering } ?? false
        let text: Message =
            isEntry
            ? "it is asked for at entry, and no declaration gives credit for it" : "no declaration says that it counts"
        return Reason(rule: .notRecognised, text: text, claim: nil)
    }

    /// What a recognition without credit for the target gives.
    private func effect(of number: Int) -> Message {
        let grants = problem.catalogue.recognitions[number].grants
        func ids(_ offerings: [Located<OfferingIndex>]) -> [String] { offerings.map { id($0.value) } }
        if !grants.unlocks.isEmpty { return "it only waives the prerequisites of \(offerings: ids(grants.unlocks))" }
        if !grants.satisfies.isEmpty { return "it only meets the requirement of \(offerings: ids(grants.satisfies))" }
        let target = id(target.offering)
        if !grants.courses.isEmpty {
            return
                "it is recognised as \(offerings: ids(grants.courses)), which is no part of \(offering: target)"
        }
        return "what it is recognised for has no place in \(offering: target)"
    }

    private func id(_ offering: OfferingIndex) -> String { problem.catalogue[offering].id }
}

// MARK: - Claims that could have been taken

extension ReasonFinder {
    private func reason(forOpen number: Int) -> Reason {
        guard let model = assignment.model else { return Reason(rule: .overLimit, text: "", claim: nil) }
        let claim = model.claims[number]
        if assignment.taken.contains(where: { $0.claim.basis == claim.basis }) {
            return Reason(rule: .overLimit, text: "it is recognised for no more of its choice", claim: claim)
        }
        let (rule, text) =
            overlap(number, model) ?? limit(number, model)
            ?? (.overLimit, "the parts of \(offering: id(target.offering)) that it fits are full")
        return Reason(rule: rule, text: text, claim: claim)
    }

    /// Why the rest of a block does not count.
    func reasonForCut(_ taken: Assignment.Taken) -> Reason {
        guard let model = assignment.model,
            let (rule, text) = limit(taken.number, model, isCut: true)
        else { return Reason(rule: .overLimit, text: "there is no room for more of it", claim: taken.claim) }
        return Reason(rule: rule, text: text, claim: taken.claim)
    }

    /// The same learning, or learning that overlaps with it, that counts.
    private func overlap(_ number: Int, _ model: LedgerModel) -> (Ledger.EntryRule, Message)? {
        let claim = model.claims[number]
        let offerings = Set(claim.attempts.keys).union(claim.outputs.compactMap(\.offering))
        for other in assignment.taken where other.claim.basis != claim.basis {
            let counting = Set(other.claim.attempts.keys).union(other.placed.compactMap(\.output.offering))
            for exclusion in offerings.flatMap({ target.declarations.exclusions[$0] ?? [] }).sorted() {
                let group = problem.catalogue.exclusions[exclusion].offerings.map(\.value)
                guard let both = group.first(where: { counting.contains($0) && !offerings.contains($0) }) else {
                    continue
                }
                return (.excluded, "it overlaps with \(offering: id(both)), which counts")
            }
            if let same = claim.outputs.compactMap(\.offering).first(where: counting.contains) {
                return (.duplicate, "\(offering: id(same)) counts already")
            }
            if let same = equivalent(claim, counting) {
                return (.duplicate, "the same learning counts as \(offering: id(same))")
            }
        }
        if let award = sharing(number, model) {
            return (.duplicate, "it counts in \(offering: id(award)), and may not count again")
        }
        if isReserved(number, model) { return (.excluded, "it was used for admission, and may not count again") }
        let taken = claim.source.pieces.first { assignment.claim(taking: $0) != nil }
        return taken.map { piece in
            (.duplicate, "\(offering: id(problem.learning.pieces[piece].offering)) in it counts already")
        }
    }

    /// A counting offering that something in the claim is equivalent to.
    private func equivalent(_ claim: Claim, _ counting: Set<OfferingIndex>) -> OfferingIndex? {
        let equivalents = problem.learning.equivalents
        return counting.sorted().first { offering in
            claim.attempts.keys.contains { own in
                equivalents[offering]?.contains { $0.contains(own) } ?? false
                    || equivalents[own]?.contains { $0.contains(offering) } ?? false
            }
        }
    }

    private func sharing(_ number: Int, _ model: LedgerModel) -> OfferingIndex? {
        for rule in target.rules.sharing {
            let sameLevel = rule.value == .neverAtSameLevel
            if case .limit = rule.value { continue }
            if model.isShared(number, amongSameLevel: sameLevel) {
                let pieces = Set(model.claims[number].source.pieces)
                return problem.learning.held.first { award in
                    target.isOtherAward(award) && !pieces.isDisjoint(with: problem.learning.piecesOf[award] ?? [])
                }
            }
        }
        return nil
    }

    private func isReserved(_ number: Int, _ model: LedgerModel) -> Bool {
        guard target.rules.admissionCredit?.value == .laddersOnly, model.recognition(number)?.kind != .ladder,
            let entry = problem.catalogue[target.offering].requires
        else { return false }
        let pieces = Set(model.claims[number].source.pieces)
        return entry.leaves.contains { leaf in
            problem.learning.meets(leaf) && !pieces.isDisjoint(with: problem.learning.piecesOf[leaf.offering] ?? [])
        }
    }

    /// The limit that has no room for a claim.
    private func limit(_ number: Int, _ model: LedgerModel, isCut: Bool = false) -> (Ledger.EntryRule, Message)? {
        let placements = model.placements.filter { $0.claim == number && $0.credit > 0 }
        guard let least = placements.map({ model.output($0).isBlock ? 1 : $0.credit }).min() else { return nil }
        func value(_ terms: [(Int, IntegerProgram.Variable)]) -> Int {
            terms.reduce(0) { $0 + $1.0 * assignment.values[$1.1.index] }
        }
        let full = model.limits().filter { limit in
            let least = placements.map { Rational(model.output($0).isBlock ? 1 : $0.credit) * limit.share($0) }
                .filter { $0 > 0 }.min()
            return least.map { Rational(value(limit.terms)) + $0 * Rational(limit.unit) > Rational(limit.bound) }
                ?? false
        }
        if let first = full.first(where: { $0.rule != .levelMinimums }) {
            return (.overLimit, words(first, model))
        }
        let room = target.total.map(model.whole).map {
            $0 + model.excess.reduce(0) { $0 + assignment.values[$1.index] }
        }
        if let room, let total = target.total, value(model.credit) + least > room {
            return (.overLimit, "the \(total) credits of \(offering: id(target.offering)) are full")
        }
        if let first = full.first { return (.belowLevel, words(first, model)) }
        let catchAll = placements.filter { $0.place == .catchAll }
        if catchAll.count == placements.count, let room = target.catchAll.room,
            value(model.terms { $0.place == .catchAll }) + least > model.whole(room)
        {
            return (.overLimit, "there is room for \(room) credits of other coursework, and it is full")
        }
        return nil
    }

    private func words(_ limit: LedgerModel.Limit, _ model: LedgerModel) -> Message {
        let most = Rational(limit.bound, over: limit.unit * model.scale.denominator)
        let used = limit.terms.reduce(0) { $0 + $1.0 * assignment.values[$1.1.index] }
        let rest = Rational(used, over: limit.unit * model.scale.denominator)
        let subject: Message =
            switch limit.rule {
            case .transferLimit: "transfers and assessments"
            case .transferLimits: "transfers and assessments of this level or sender"
            case .residency: "credit from elsewhere"
            case .levelMinimums: "credit below the level of a minimum"
            default: "learning that counts in another award"
            }
        return used == limit.bound
            ? "there is room for \(most) credits by \(subject), and it is full"
            : "there is room for \(most) credits by \(subject), of which \(rest) are used; it does not fit into the rest"
    }
}

extension ReasonFinder.Reason {
    /// The most telling first.
    fileprivate var rank: Int {
        switch rule {
        case .overLimit: 0
        case .belowLevel: 1
        case .excluded: 2
        default: 3
        }
    }
}

extension Claim {
    /// Recognitions come nearer than other uses.
    fileprivate var rank: Int {
        if case .recognition = basis { 0 } else { 1 }
    }
}

extension Claim.Obstacle {
    /// What cannot be made up for first.
    fileprivate var rank: Int {
        let order: [Ledger.EntryRule] = [
            .outsideAgreement, .belowGrade, .outOfDate, .otherUnit, .notRecognised, .needsEvidence,
        ]
        return order.firstIndex(of: rule) ?? order.count
    }
}
