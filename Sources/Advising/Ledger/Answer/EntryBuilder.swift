import Pathways

/// Makes the rows of a ledger from the best assignment.
struct EntryBuilder {
    let problem: LedgerProblem
    let assignment: Assignment
    private let reasons: ReasonFinder

    init(problem: LedgerProblem, assignment: Assignment) {
        self.problem = problem
        self.assignment = assignment
        reasons = ReasonFinder(problem: problem, assignment: assignment)
    }

    private var learning: Learning { problem.learning }

    /// The rows, in the order of identifiers.
    func entries() -> [Ledger.Entry] {
        learning.pieces.indices.sorted { learning.pieces[$0].offering < learning.pieces[$1].offering }
            .flatMap { piece in
                let rows = entries(of: piece)
                return rows + repetitions(of: piece, besides: rows[0])
            }
    }

    private func entries(of piece: Int) -> [Ledger.Entry] {
        if let taken = assignment.claim(taking: piece) { return counted(piece, by: taken) }
        if let unknown = unknown(claiming: piece) {
            var entry = entry(piece, .counted, unknown)
            entry.recognised = nil
            return [entry]
        }
        let reason = reasons.reason(for: piece)
        var entry = entry(piece, reason.rule, reason.claim)
        entry.reason = reason.text
        return [entry]
    }

    /// An open recognition of unknown amount that a piece is under.
    private func unknown(claiming piece: Int) -> Claim? {
        problem.unknownClaims.first { $0.source.pieces.contains(piece) }
    }

    /// A row of which nothing counts.
    private func entry(_ number: Int, _ rule: Ledger.EntryRule, _ claim: Claim?) -> Ledger.Entry {
        let piece = learning.pieces[number]
        let attempt = claim?.attempts[piece.offering] ?? learning.attempts[piece.offering]?[0]
        return Ledger.Entry(
            holding: attempt ?? Holding(piece.offering), isRemainder: piece.isRemainder,
            held: piece.credits ?? piece.held?.amount,
            unit: piece.credits == nil ? piece.held?.unit ?? problem.target.unit : problem.target.unit,
            recognised: 0, bucket: nil, rule: rule, use: claim.map { problem.use($0.basis) } ?? .none, reason: "",
            basis: claim.map { problem.basis(of: $0) } ?? problem.basis(of: piece.offering))
    }

    /// Other completions of the same offering.
    private func repetitions(of number: Int, besides row: Ledger.Entry) -> [Ledger.Entry] {
        let offering = learning.pieces[number].offering
        return (learning.attempts[offering] ?? []).filter { $0 != row.holding }.map { attempt in
            var entry = entry(number, .duplicate, nil)
            entry.holding = attempt
            entry.reason =
                row.rule == .counted
                ? "it was completed more than once, and counts once"
                : "another completion of it comes nearer to counting"
            return entry
        }
    }
}

// MARK: - What counts

extension EntryBuilder {
    /// The row of what counts, and that of what was cut off.
    private func counted(_ number: Int, by taken: Assignment.Taken) -> [Ledger.Entry] {
        let share = share(of: number, among: taken.pieces)
        var entry = entry(number, .counted, taken.claim)
        entry.recognised = taken.credits * share
        if taken.credits == 0, taken.hasUnknownCredits { entry.recognised = nil }
        let giving = taken.placed.filter { $0.credits > 0 }
        let placed = giving.isEmpty ? taken.placed : giving
        entry.bucket = Set(placed.map(\.place)).count == 1 ? placed.first.map { bucket($0.place) } : .several
        entry.basis = problem.basis(of: taken.claim, at: placed.first?.place)
        guard taken.cut > 0 else { return [entry] }
        let reason = reasons.reasonForCut(taken)
        var rest = entry
        let counting = taken.credits * (taken.credits + taken.cut).inverse
        rest.held = entry.held.map { $0 - $0 * counting }
        entry.held = entry.held.map { $0 * counting }
        (rest.recognised, rest.bucket, rest.rule, rest.reason) = (0, nil, reason.rule, reason.text)
        return [entry, rest]
    }

    /// The part of a claim's credit that falls to a piece: in proportion to the credits held or, where some are not
    /// known, the same for each.
    private func share(of piece: Int, among pieces: [Int]) -> Rational {
        let held = pieces.compactMap { learning.pieces[$0].credits }
        let sum = held.reduce(Rational.zero, +)
        guard held.count == pieces.count, sum > 0, let own = learning.pieces[piece].credits else {
            return Rational(1, over: max(1, pieces.count))
        }
        return own * sum.inverse
    }

    private func bucket(_ place: Claim.PlaceReference) -> Ledger.Bucket {
        switch place {
        case .part(let number), .inside(let number): .part(problem.target.places.places[number].requirement)
        case .catchAll: .otherCredits
        case .total: .total
        }
    }
}
