import Pathways

/// Finds the parts of a requirement that stay open although held learning fits them, because other parts need it too.
///
/// From an open part, the learning that fits it leads to the parts where it counts, and so on: since no more parts can
/// be filled, all of these ask for more than all the learning that fits them (P. Hall, "On Representatives of
/// Subsets", J. London Math. Soc. 10, 1935).
struct CompetitionFinder {
    let problem: LedgerProblem
    let assignment: Assignment
    let filling: RequirementFilling

    private var places: PlaceTree { problem.target.places }

    /// The competition that a place is part of; `nil` if there is none, or if nothing held fits.
    func competition(at place: Int) -> Ledger.Competition? {
        guard let start = buckets(within: place).first(where: { needed(by: $0) > 0 && !fitting($0).isEmpty }) else {
            return nil
        }
        var (buckets, learning) = ([start], Set<OfferingIndex>())
        var next = 0
        while next < buckets.count {
            for offering in fitting(buckets[next]) where learning.insert(offering).inserted {
                for other in holding(offering) where !buckets.contains(other) { buckets.append(other) }
            }
            next += 1
        }
        let asked = buckets.reduce(0) { $0 + demand(of: $1) }
        guard asked > learning.count, buckets.count > 1 else { return nil }
        return Ledger.Competition(
            parts: buckets.sorted().map { places.places[$0].requirement }, needed: asked,
            learning: learning.sorted())
    }

    /// The places that ask for so many offerings: offerings themselves, and choices.
    private func buckets(within place: Int) -> [Int] {
        var (result, open) = ([Int](), [place])
        while let number = open.popLast() {
            switch places.places[number].kind {
            case .offering, .choose, .any: result.append(number)
            case .all: open += places.places[number].children
            case .credits: break
            }
        }
        return result.sorted()
    }

    /// The bucket that a place belongs to.
    private func bucket(of place: Int) -> Int? {
        var (result, current): (Int?, Int?) = (nil, place)
        while let number = current {
            switch places.places[number].kind {
            case .offering: if result == nil { result = number }
            case .choose, .any: result = number
            case .credits: return nil
            case .all: break
            }
            current = places.places[number].parent
        }
        return result
    }

    private func demand(of bucket: Int) -> Int {
        switch places.places[bucket].kind {
        case .choose(let count): count
        default: 1
        }
    }

    private func needed(by bucket: Int) -> Int {
        switch filling.remaining(at: bucket) {
        case nil: 0
        case .choose(let count, _, _): count
        case _?: 1
        }
    }

    /// The offerings held that could be used in a bucket.
    private func fitting(_ bucket: Int) -> Set<OfferingIndex> {
        let claims = (assignment.model?.claims ?? []).filter { claim in
            claim.outputs.contains { $0.places.contains { isIn(bucket, $0) } }
        }
        return Set(claims.filter { $0.attempts.count == 1 }.flatMap(\.attempts.keys))
    }

    private func isIn(_ bucket: Int, _ place: Claim.PlaceReference) -> Bool {
        if case .part(let number) = place { self.bucket(of: number) == bucket } else { false }
    }

    /// The buckets in which an offering is used.
    private func holding(_ offering: OfferingIndex) -> [Int] {
        assignment.taken.filter { $0.claim.attempts[offering] != nil }.flatMap(\.placed).compactMap { placed in
            if case .part(let number) = placed.place { bucket(of: number) } else { nil }
        }
    }
}
