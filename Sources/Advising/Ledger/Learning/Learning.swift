import Pathways

/// What a learner holds, taken apart into pieces of learning.
struct Learning {
    let target: LedgerTarget
    let judge: CompletionJudge
    /// The completions of each offering held.
    let attempts: [OfferingIndex: [Holding]]
    /// The offerings held, in order.
    let held: [OfferingIndex]
    private(set) var pieces: [LearningPiece] = []
    /// The pieces that an offering held is made of.
    private(set) var piecesOf: [OfferingIndex: [Int]] = [:]
    private var isOpen: Set<OfferingIndex> = []
    /// The sets of offerings held that count as an offering, by an equivalence or because it replaces them.
    private(set) var equivalents: [OfferingIndex: [[OfferingIndex]]] = [:]

    var catalogue: Catalogue { target.catalogue }

    init(_ holdings: [Holding], toward target: LedgerTarget, on asOf: CalendarDate?) {
        self.target = target
        judge = CompletionJudge(target.catalogue, asOf: asOf)
        attempts = Dictionary(grouping: Set(holdings), by: \.offering).mapValues { $0.sorted(by: Self.isBefore) }
        held = attempts.keys.sorted()
        findEquivalents()
        for offering in held { takeApart(offering) }
    }

    /// The latest first; an order that does not depend on that of the holdings.
    private static func isBefore(_ first: Holding, _ second: Holding) -> Bool {
        func key(_ holding: Holding) -> (String, String) {
            (holding.completed?.description ?? "", holding.grade?.rawValue ?? "")
        }
        return key(first) > key(second)
    }

    func holds(_ offering: OfferingIndex) -> Bool { attempts[offering] != nil }
}

// MARK: - Pieces

extension Learning {
    private mutating func findEquivalents() {
        for source in held {
            for successor in catalogue.allSuccessors(of: source) {
                equivalents[successor, default: []].append([source])
            }
            for number in target.declarations.equivalences[source] ?? [] {
                let equivalence = catalogue.equivalences[number]
                for (these, are) in equivalence.directions where these.first == source {
                    guard these.allSatisfy({ counts($0, under: equivalence) }) else { continue }
                    for offering in are { equivalents[offering, default: []].append(these) }
                }
            }
        }
    }

    private func counts(_ offering: OfferingIndex, under equivalence: Equivalence<OfferingIndex>) -> Bool {
        attempts[offering]?.contains { judge.judge($0, under: equivalence).isMet } ?? false
    }

    /// Finds the pieces of an offering held, those of its parts first.
    private mutating func takeApart(_ offering: OfferingIndex) {
        guard piecesOf[offering] == nil, isOpen.insert(offering).inserted else { return }
        defer { isOpen.remove(offering) }
        var parts: Set<Int> = []
        for part in knownParts(of: offering) {
            takeApart(part)
            parts.formUnion(piecesOf[part] ?? [])
        }
        var worth = parts.sorted().reduce(Rational.zero) { $0 + (amount(of: pieces[$1], in: offering) ?? 0) }
        for (source, granted) in laddersUsed(for: offering) {
            takeApart(source)
            let added = Set(piecesOf[source] ?? []).subtracting(parts)
            guard !added.isEmpty else { continue }
            parts.formUnion(added)
            worth += granted
        }
        var all = parts.sorted()
        if let piece = piece(of: offering, besides: all, worth: worth) {
            all.append(pieces.count)
            pieces.append(piece)
        }
        piecesOf[offering] = all
    }

    private func amount(of piece: LearningPiece, in award: OfferingIndex) -> Rational? {
        piece.held.flatMap { catalogue.convert($0, to: catalogue[award].unit) }
    }

    private func piece(of offering: OfferingIndex, besides parts: [Int], worth: Rational) -> LearningPiece? {
        guard let credits = catalogue[offering].credits else {
            let isExhausted = !parts.isEmpty && isComplete(offering)
            return isExhausted
                ? nil : LearningPiece(offering: offering, held: nil, credits: nil, isRemainder: !parts.isEmpty)
        }
        let rest = credits.amount - worth
        guard parts.isEmpty || rest > 0 else { return nil }
        let held = Credits(rest, credits.unit)
        return LearningPiece(
            offering: offering, held: held, credits: catalogue.convert(held, to: target.unit),
            isRemainder: !parts.isEmpty)
    }

    /// What is held of the parts that an award names, at any depth, or counts as one of them.
    private func knownParts(of award: OfferingIndex) -> [OfferingIndex] {
        var result: [OfferingIndex] = []
        var seen: Set<OfferingIndex> = [award]
        var open = [award]
        while let current = open.popLast() {
            for part in catalogue[current].stacks?.leaves.map(\.offering) ?? [] where seen.insert(part).inserted {
                let sources = holds(part) ? [part] : equivalents[part]?.first ?? []
                let counting = sources.filter { $0 != award && isEarlier($0, than: award) }
                if counting.isEmpty { open.append(part) } else { result += counting }
            }
        }
        return result.sorted()
    }

    /// Whether an offering may have been completed before an award.
    private func isEarlier(_ part: OfferingIndex, than award: OfferingIndex) -> Bool {
        guard let last = attempts[award]?.compactMap(\.completed).max(),
            let first = attempts[part]?.compactMap(\.completed).min()
        else { return true }
        return first <= last
    }

    /// What is held that ladders into an award for a known amount, and the amount in the award's unit.
    private func laddersUsed(for award: OfferingIndex) -> [(source: OfferingIndex, credits: Rational)] {
        (target.declarations.ladders[award] ?? []).compactMap { number in
            let ladder = catalogue.recognitions[number]
            guard let source = ladder.from.soleSource, source != award, holds(source),
                isEarlier(source, than: award), let granted = catalogue.credits(grantedBy: ladder),
                let credits = catalogue.convert(granted, to: catalogue[award].unit)
            else { return nil }
            return (source, credits)
        }
    }
}

extension Learning {
    /// What is held that is the same learning as an offering: itself, the other side of an equivalence of which one
    /// side is there in full, what replaces it or was replaced by it. In order.
    func sameLearning(as offering: OfferingIndex) -> [OfferingIndex] {
        var result = Set((equivalents[offering] ?? []).joined())
        result.insert(offering)
        for number in target.declarations.equivalences[offering] ?? [] {
            for (these, are) in catalogue.equivalences[number].directions where these == [offering] {
                result.formUnion(are)
            }
        }
        result.formUnion(catalogue.allSuccessors(of: offering))
        result.formUnion(held.filter { catalogue.allSuccessors(of: $0).contains(offering) })
        return result.filter(holds).sorted()
    }
}

// MARK: - Complete awards

extension Learning {
    /// Whether all parts of an award are held, so that it need only be asked for.
    ///
    /// Awards are looked into no deeper than `depth`; one that contains itself is not complete.
    func isComplete(_ award: OfferingIndex, depth: Int = 16) -> Bool {
        guard let stacks = catalogue[award].stacks, !catalogue[award].hasOtherCoursework else { return false }
        let check = RequirementCheck(catalogue, unit: catalogue[award].unit, on: judge.asOf, among: held) { leaf in
            meets(leaf) || depth > 0 && !holds(leaf.offering) && isComplete(leaf.offering, depth: depth - 1)
        }
        return check.isMet(stacks) && (catalogue[award].requires.map(check.isMet) ?? true)
    }

    /// Whether a leaf is met by what is held, or counts as it by an equivalence.
    func meets(_ leaf: Requirement<OfferingIndex>.Leaf) -> Bool {
        attempts[leaf.offering]?.contains { judge.judge($0, for: leaf).isMet } ?? false
            || equivalents[leaf.offering] != nil
    }

    /// Whether a requirement is met by what is held.
    func meets(_ requirement: Requirement<OfferingIndex>, in unit: CreditUnit) -> Bool {
        RequirementCheck(catalogue, unit: unit, on: judge.asOf, among: held, isLeafMet: meets).isMet(requirement)
    }
}
