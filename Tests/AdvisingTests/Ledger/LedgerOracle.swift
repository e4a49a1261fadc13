import Pathways

/// Finds the most credit that can count toward a target by trying every assignment: slow, and independent of the code
/// it is compared with.
struct LedgerOracle {
    let catalogue: Catalogue
    let target: OfferingIndex
    let holdings: [Holding]
    let asOf: CalendarDate
    let unit: CreditUnit
    let total: Rational?
    let tree: LedgerTree
    private(set) var pieces: [LedgerPiece] = []
    /// The pieces under each holding.
    private(set) var under: [[Int]] = []
    private(set) var claims: [LedgerClaim] = []
    /// The equivalences of which one side is held.
    private(set) var heldEquivalences: Set<Int> = []

    init(_ catalogue: Catalogue, _ target: OfferingIndex, _ holdings: [Holding], _ asOf: CalendarDate) {
        self.catalogue = catalogue
        self.target = target
        self.holdings = holdings
        self.asOf = asOf
        unit = catalogue[target].unit
        total = catalogue[target].credits?.amount
        tree = LedgerTree(target, in: catalogue)
        takeApart()
        let equivalences = equivalenceClaims
        heldEquivalences = Set(equivalences.compactMap(\.equivalence))
        let candidates = directClaims + awardClaims + equivalences + recognitionClaims
        claims = candidates.filter { claim in
            !claim.pieces.isEmpty && !claim.pieces.contains { isStale(pieces[$0].holding) }
                && claim.grains.contains { !$0.places.isEmpty && ($0.amount > 0 || $0.isSatisfied) }
        }
    }

    /// The most that can count; of the ways to do it, the most that is filled; and of these, the fewest recognitions.
    func best() -> (counted: Rational, filled: Int, recognitions: Int) {
        var search = LedgerSearch(self)
        search.run()
        return (search.bestAmount, search.filled, search.fewest)
    }

    var offering: Offering { catalogue[target] }

    func isOwn(_ piece: Int) -> Bool {
        catalogue[pieces[piece].holding.offering].institutions.contains { offering.institutions.contains($0) }
    }
}

// MARK: - Pieces

extension LedgerOracle {
    /// Everything below an award, at any depth.
    func parts(of award: OfferingIndex) -> Set<OfferingIndex> {
        var seen: Set<OfferingIndex> = []
        var pending = [award]
        while let next = pending.popLast() {
            for leaf in catalogue[next].stacks?.leaves ?? [] where seen.insert(leaf.offering).inserted {
                pending.append(leaf.offering)
            }
        }
        return seen
    }

    /// What ladders from an offering into an award, for a known amount.
    private func ladder(from part: OfferingIndex, into award: OfferingIndex) -> Rational? {
        for recognition in catalogue.recognitions where recognition.kind == .ladder {
            guard recognition.into == .offering(award), case .complete(let leaf) = recognition.from,
                leaf.offering == part, let amount = catalogue.credits(grantedBy: recognition)
            else { continue }
            return catalogue.convert(amount, to: unit)
        }
        return nil
    }

    /// The holdings that are parts of an award held.
    private func heldParts(of award: Int) -> [Int] {
        let parts = parts(of: holdings[award].offering)
        return holdings.indices.filter { index in
            guard index != award else { return false }
            let offering = holdings[index].offering
            guard parts.contains(offering) || ladder(from: offering, into: holdings[award].offering) != nil
            else { return false }
            guard let date = holdings[index].completed, let end = holdings[award].completed else { return true }
            return date <= end
        }
    }

    private mutating func takeApart() {
        var own: [Int?] = []
        for index in holdings.indices {
            let award = holdings[index].offering
            let parts = heldParts(of: index)
            let covered = parts.filter { part in !parts.contains { $0 != part && heldParts(of: $0).contains(part) } }
            let size = catalogue.credits(of: award, in: unit)
            let taken = covered.compactMap { part in
                let offering = holdings[part].offering
                return ladder(from: offering, into: award) ?? catalogue.credits(of: offering, in: unit)
            }.reduce(0, +)
            if parts.isEmpty {
                own.append(pieces.count)
                pieces.append(LedgerPiece(holding: holdings[index], size: size))
            } else if let size, size > taken {
                own.append(pieces.count)
                pieces.append(LedgerPiece(holding: holdings[index], size: size - taken, isRemainder: true))
            } else {
                own.append(nil)
            }
        }
        under = holdings.indices.map { index in
            Set(([index] + heldParts(of: index)).compactMap { own[$0] }).sorted()
        }
    }

    /// Whether a completion is too old, whatever it is used for.
    func isStale(_ holding: Holding) -> Bool {
        let periods = rules.compactMap(\.currency?.value)
        return hasExpired(holding) || periods.contains { !meets(holding, grade: nil, within: $0) }
    }

    private func hasExpired(_ holding: Holding) -> Bool { !isValid(holding, as: holding.offering) }

    /// Whether a completion is recent enough for what it counts as.
    func isValid(_ holding: Holding, as offering: OfferingIndex) -> Bool {
        meets(holding, grade: nil, within: catalogue[offering].details.expiresAfter?.value)
    }

    /// Whether a completion meets what is asked of a part of the target, as which it counts.
    func meets(_ holding: Holding, _ leaf: Requirement<OfferingIndex>.Leaf) -> Bool {
        meets(holding, grade: leaf.grade, within: leaf.within) && isValid(holding, as: leaf.offering)
    }

    /// The rules of the target, then those of its institutions.
    var rules: [Rules] { [offering.rules] + offering.institutions.compactMap { catalogue.institution($0)?.rules } }
}

// MARK: - Conditions

extension LedgerOracle {
    func meets(_ holding: Holding, grade: Grade?, within: CalendarPeriod?) -> Bool {
        if let grade, let own = holding.grade {
            guard catalogue.grades(of: holding.offering).meets(own, minimum: grade) ?? false else { return false }
        }
        guard let within, let date = holding.completed else { return true }
        return date.adding(within) >= asOf
    }

    func falls(_ holding: Holding, into ranges: [DateRange?]) -> Bool {
        guard let date = holding.completed else { return true }
        return ranges.allSatisfy { $0?.contains(date) ?? true }
    }

    /// Whether what is held counts as an offering by an equivalence.
    private func isCounted(_ offering: OfferingIndex) -> Bool {
        catalogue.equivalences.contains { equivalence in
            let (these, are) = (equivalence.these.map(\.value), equivalence.are.map(\.value))
            let ways = [(these, are)] + (equivalence.direction == .both ? [(are, these)] : [])
            return ways.contains { sources, results in
                results.contains(offering)
                    && sources.allSatisfy { source in
                        holdings.contains {
                            $0.offering == source && !hasExpired($0)
                                && falls($0, into: [equivalence.effective, equivalence.agreement?.effective])
                        }
                    }
            }
        }
    }

    /// Whether a condition besides is met by what is held.
    func isHeld(_ requirement: Requirement<OfferingIndex>) -> Bool {
        switch requirement {
        case .complete(let leaf):
            return holdings.contains {
                $0.offering == leaf.offering && !hasExpired($0) && meets($0, grade: leaf.grade, within: leaf.within)
            } || isCounted(leaf.offering)
        case .all(let children, _): return children.allSatisfy(isHeld)
        case .any(let children, _): return children.contains(where: isHeld)
        case .choose(let count, .listed(let children), _): return children.filter(isHeld).count >= count
        default: return false
        }
    }
}
