import Pathways

/// A way in which pieces of learning can count toward a target.
struct Claim {
    /// By which declaration.
    enum Basis: Hashable {
        /// It is the target, or named or chosen among its parts, or goes to the catch-all.
        case own(OfferingIndex)
        /// It is what an award has besides its parts, within the place that names the award.
        case remainder(OfferingIndex)
        case replacement(OfferingIndex, by: OfferingIndex)
        case equivalence(Int)
        case recognition(Int)
    }

    var basis: Basis
    var source: ClaimSource
    var outputs: [Output] = []
    /// What has to be true, and the data do not say.
    var confirm: [Message] = []
    /// What stands in the way; a claim with obstacles is not open.
    var obstacles: [Obstacle] = []
    /// The completions that are used.
    var attempts: [OfferingIndex: Holding] = [:]
    /// Whether the amount granted is not published.
    var isUnknown = false
    /// Outputs that conditions keep from their places.
    private var refusals: [Refusal] = []

    init(basis: Basis, source: ClaimSource) {
        self.basis = basis
        self.source = source
    }

    private struct Refusal {
        var output: Int
        var places: [PlaceReference]
        var obstacles: [Obstacle]
    }

    var isOpen: Bool { obstacles.isEmpty }

    /// Whether some output has a place.
    var hasPlaces: Bool { outputs.contains { !$0.places.isEmpty } }

    /// Adds an output without places, and what keeps it from them.
    mutating func refuse(_ output: Output, _ obstacles: [Obstacle]) {
        refusals.append(Refusal(output: outputs.count, places: output.places, obstacles: obstacles))
        outputs.append(output)
        outputs[outputs.count - 1].places = []
    }

    /// Makes what keeps outputs from their places stand in the way of the claim, if no output has one.
    mutating func settle() {
        guard !hasPlaces else { return }
        for refusal in refusals {
            outputs[refusal.output].places = refusal.places
            obstacles += refusal.obstacles.filter { !obstacles.contains($0) }
        }
    }
}

extension Claim {
    /// Credit that a claim brings, or a requirement that it meets.
    struct Output {
        /// What it counts as; `nil` for credit that is not for a named offering.
        var offering: OfferingIndex?
        /// In the target's unit; `nil` if not published.
        var credits: Rational?
        var level: String?
        /// Whether a part of it can count.
        var isBlock = false
        var places: [PlaceReference] = []
    }

    /// Where an output can go.
    enum PlaceReference: Hashable {
        /// A place of the target's requirement.
        case part(Int)
        /// An award of the target's requirement, as credit that takes the place of parts.
        case inside(Int)
        case catchAll
        case total
    }

    /// A reason why a claim is not open.
    struct Obstacle: Hashable {
        var rule: Ledger.EntryRule
        /// The offering held whose completion does not suffice.
        var offering: OfferingIndex?
        var reason: Message
        /// What would have to be different.
        var remedy: Message
        /// Whether it comes from the target's currency rule.
        var isCurrency = false
    }
}

/// The pieces that a claim takes: all of several sources, or some of them.
indirect enum ClaimSource {
    case pieces([Int])
    case all([ClaimSource])
    case choose(Int, [ClaimSource])
    /// Sources that are worth this much together, on a scale of their own.
    case credits(Int, [(source: ClaimSource, credits: Int)])

    /// The sets of pieces that it can take, if they are few.
    func variants(atMost limit: Int = 24) -> [[Int]]? {
        switch self {
        case .pieces(let pieces): return [pieces]
        case .all(let sources):
            var result: [[Int]] = [[]]
            for source in sources {
                guard let variants = source.variants(atMost: limit), result.count * variants.count <= limit else {
                    return nil
                }
                result = result.flatMap { first in variants.map { Set(first + $0).sorted() } }
            }
            return result
        case .choose(let count, let sources):
            return Self.subsets(of: sources, count, atMost: limit).flatMap { Self.variants(of: $0, atMost: limit) }
        case .credits(let amount, let sources):
            guard sources.count <= 10 else { return nil }
            let sets = Self.sums(of: sources.map(\.credits), reaching: amount)
            return Self.variants(of: sets.map { $0.map { sources[$0].source } }, atMost: limit)
        }
    }

    private static func variants(of sets: [[ClaimSource]], atMost limit: Int) -> [[Int]]? {
        var result: [[Int]] = []
        for set in sets {
            guard let variants = ClaimSource.all(set).variants(atMost: limit) else { return nil }
            result += variants
            if result.count > limit { return nil }
        }
        return result
    }

    /// The sets of positions whose sum reaches an amount, and would not without any one of them.
    private static func sums(of credits: [Int], reaching amount: Int) -> [[Int]] {
        (0..<(1 << credits.count)).compactMap { mask in
            let set = credits.indices.filter { mask & (1 << $0) != 0 }
            let sum = set.reduce(0) { $0 + credits[$1] }
            return sum >= amount && set.allSatisfy { sum - credits[$0] < amount } ? set : nil
        }
    }

    private static func subsets(
        of sources: [ClaimSource], _ count: Int, atMost limit: Int
    ) -> [[ClaimSource]]? {
        if count == 0 { return [[]] }
        guard let first = sources.first, sources.count >= count else { return [] }
        guard let with = subsets(of: Array(sources.dropFirst()), count - 1, atMost: limit),
            let without = subsets(of: Array(sources.dropFirst()), count, atMost: limit),
            with.count + without.count <= limit
        else { return nil }
        return with.map { [first] + $0 } + without
    }

    /// The pieces that it takes in any case.
    var certainPieces: [Int] {
        switch self {
        case .pieces(let pieces): pieces
        case .all(let sources): Set(sources.flatMap(\.certainPieces)).sorted()
        case .choose, .credits: []
        }
    }

    /// Every piece that it can take, in order.
    var pieces: [Int] {
        switch self {
        case .pieces(let pieces): pieces
        case .all(let sources), .choose(_, let sources): Set(sources.flatMap(\.pieces)).sorted()
        case .credits(_, let sources): Set(sources.flatMap(\.source.pieces)).sorted()
        }
    }
}
