import Pathways

/// Tries every set of claims and every place for what they give, in whole numbers of a common fraction.
struct LedgerSearch {
    private struct Option {
        var place: LedgerPlace
        /// The nodes from the place to the root.
        var path: [Int]
    }

    private struct Grain {
        var amount: Int
        var uses: [(row: Int, amount: Int)]
        var options: [Option]
        var isBlock: Bool
        var isSatisfied: Bool
        /// The groups of learning of which one claim may count.
        var groups: [Int]
        /// The groups that what it counts as is in.
        var overlaps: [Int]
    }

    private struct Claim {
        var pieces: [Int]
        var grains: [Grain]
        var recognition: Int?
        var potential: Int
    }

    private let oracle: LedgerOracle
    private let scale: Int
    private var claims: [[Claim]] = []
    private var limits: [Int]
    private let catchAll: Int
    private let residue: Int
    private var ahead: [Int] = []

    private var free: [Bool]
    private var usedRecognitions: Set<Int> = []
    /// The claim that counts something of each group.
    private var owners: [Int?]
    /// Whether something counts as an offering of the group.
    private var isGranted: [Bool]
    private var counts: [Int]
    private var amounts: [[Int: Int]]
    private var sums: [Int]
    private var totalLeft: Int
    private var blocks: [Grain] = []

    private var best: Rational = -1
    /// The least whole number that is not below the best.
    private var bar = -1
    private(set) var filled = 0
    private(set) var fewest = 0
    /// How many places of the tree hold something now.
    private var places = 0
    private(set) var steps = 0

    var bestAmount: Rational { max(best, 0) / Rational(scale) }

    init(_ oracle: LedgerOracle) {
        self.oracle = oracle
        let rules = LedgerLimits(oracle)
        let other = oracle.offering.otherCredits?.value
        let total = oracle.total ?? 10_000
        let room = max(0, total - oracle.tree.least)
        var capacities = rules.rows.map { max(0, $0.capacity) }
        (catchAll, residue) = (capacities.count, capacities.count + 1)
        switch other {
        case nil: capacities.append(0)
        case .any: capacities.append(room)
        case .amount(let amount): capacities.append(amount)
        }
        capacities.append(oracle.tree.most.map { max(0, total - $0) } ?? 0)
        let shares = oracle.claims.map { claim in
            claim.grains.map { grain in rules.rows.map { $0.share(claim, grain) * grain.amount } }
        }
        var fractions = capacities + oracle.claims.flatMap { $0.grains.map(\.amount) } + [total]
        fractions += shares.flatMap { $0.flatMap { $0 } } + oracle.tree.nodes.map { LedgerSearch.need($0.kind) }
        let scale = fractions.reduce(1) { $0 / LedgerSearch.divisor($0, $1.denominator) * $1.denominator }
        self.scale = scale
        limits = capacities.map { LedgerSearch.scaled($0, scale) }
        totalLeft = LedgerSearch.scaled(total, scale)
        free = Array(repeating: true, count: oracle.pieces.count)
        counts = Array(repeating: 0, count: oracle.tree.nodes.count)
        amounts = Array(repeating: [:], count: oracle.tree.nodes.count)
        sums = counts
        owners = []
        isGranted = []
        claims = Array(repeating: [], count: oracle.pieces.count)
        let groups = LedgerSearch.groups(of: oracle)
        owners = Array(repeating: nil, count: groups.count)
        isGranted = Array(repeating: false, count: groups.count)
        for (claim, shares) in zip(oracle.claims, shares) {
            let compiled = compile(claim, shares, groups)
            claims[claim.pieces[0]].append(compiled)
        }
        ahead = Array(repeating: 0, count: claims.count + 1)
        for index in claims.indices.reversed() {
            ahead[index] = ahead[index + 1] + (claims[index].map(\.potential).max() ?? 0)
        }
    }

    mutating func run() { take(piece: 0, counted: 0, recognitions: 0) }
}

// MARK: - Preparing

extension LedgerSearch {
    private static func scaled(_ amount: Rational, _ scale: Int) -> Int {
        (amount * Rational(scale)).numerator
    }

    private static func divisor(_ left: Int, _ right: Int) -> Int { right == 0 ? left : divisor(right, left % right) }

    private static func need(_ kind: LedgerTree.Kind) -> Rational {
        switch kind {
        case .credits(let amount), .creditsMatching(let amount, _): amount
        case .award(_, let credits): credits ?? 10_000
        default: 0
        }
    }

    /// Learning that is the same, and learning that overlaps.
    private static func groups(of oracle: LedgerOracle) -> [Set<OfferingIndex>] {
        let catalogue = oracle.catalogue
        var groups: [Set<OfferingIndex>] = catalogue.indices.map { [$0] }
        for exclusion in catalogue.exclusions { groups.append(Set(exclusion.offerings.map(\.value))) }
        for number in oracle.heldEquivalences.sorted() {
            for these in catalogue.equivalences[number].these {
                for other in catalogue.equivalences[number].are { groups.append([these.value, other.value]) }
            }
        }
        for index in catalogue.indices {
            if let next = catalogue[index].replacedBy?.value { groups.append([index, next]) }
        }
        return groups
    }

    private func compile(_ claim: LedgerClaim, _ shares: [[Rational]], _ groups: [Set<OfferingIndex>]) -> Claim {
        let first = oracle.catalogue.offerings.count
        let overlapping = first..<(first + oracle.catalogue.exclusions.count)
        let held = Set(claim.pieces.map { oracle.pieces[$0].holding.offering })
        let grains = zip(claim.grains, shares).map { grain, shares in
            let keys = held.union(grain.offering.map { [$0] } ?? [])
            return Grain(
                amount: Self.scaled(grain.amount, scale),
                uses: shares.enumerated().filter { $1 > 0 }.map { ($0, Self.scaled($1, scale)) },
                options: grain.places.map { Option(place: $0, path: path(from: $0)) }, isBlock: grain.isBlock,
                isSatisfied: grain.isSatisfied,
                groups: groups.indices.filter { number in
                    // What is met without credit is not excluded by what overlaps.
                    !groups[number].isDisjoint(with: keys) && !(grain.isSatisfied && groups[number].count > 1)
                },
                overlaps: groups.indices.filter { number in
                    overlapping.contains(number) && grain.offering.map(groups[number].contains) ?? false
                })
        }
        return Claim(
            pieces: claim.pieces, grains: grains, recognition: claim.recognition,
            potential: grains.map(\.amount).reduce(0, +))
    }

    private func path(from place: LedgerPlace) -> [Int] {
        guard case .node(let start) = place else { return [] }
        var path = [start]
        while let next = oracle.tree.nodes[path[path.count - 1]].parent { path.append(next) }
        return path
    }
}

// MARK: - Searching

extension LedgerSearch {
    private mutating func take(piece: Int, counted: Int, recognitions: Int) {
        steps += 1
        let open = blocks.reduce(0) { $0 + $1.amount }
        guard counted + open + ahead[piece] >= bar else { return }
        guard piece < claims.count else { return finish(counted, recognitions) }
        take(piece: piece + 1, counted: counted, recognitions: recognitions)
        guard free[piece] else { return }
        for index in claims[piece].indices {
            let claim = claims[piece][index]
            guard claim.pieces.allSatisfy({ free[$0] }) else { continue }
            if let number = claim.recognition {
                guard usedRecognitions.insert(number).inserted else { continue }
            }
            for taken in claim.pieces { free[taken] = false }
            let further = recognitions + (claim.recognition == nil ? 0 : 1)
            place(claim, grain: 0, identifier: piece * 100 + index, piece: piece, counted, further)
            for taken in claim.pieces { free[taken] = true }
            if let number = claim.recognition { usedRecognitions.remove(number) }
        }
    }

    private mutating func place(
        _ claim: Claim, grain index: Int, identifier: Int, piece: Int, _ counted: Int, _ recognitions: Int
    ) {
        guard index < claim.grains.count else {
            return take(piece: piece + 1, counted: counted, recognitions: recognitions)
        }
        let grain = claim.grains[index]
        place(claim, grain: index + 1, identifier: identifier, piece: piece, counted, recognitions)
        guard grain.amount > 0 || grain.isSatisfied,
            grain.groups.allSatisfy({ owners[$0] == nil || owners[$0] == identifier }),
            grain.overlaps.allSatisfy({ !isGranted[$0] })
        else { return }
        let before = (owners, isGranted)
        for group in grain.groups { owners[group] = identifier }
        for group in grain.overlaps { isGranted[group] = true }
        defer { (owners, isGranted) = before }
        if grain.isBlock {
            blocks.append(grain)
            place(claim, grain: index + 1, identifier: identifier, piece: piece, counted, recognitions)
            blocks.removeLast()
        } else {
            for option in grain.options {
                let saved = (limits, counts, amounts, sums, totalLeft)
                let isPlace = option.path.isEmpty ? 0 : 1
                if put(grain, option) {
                    places += isPlace
                    place(
                        claim, grain: index + 1, identifier: identifier, piece: piece, counted + grain.amount,
                        recognitions)
                    places -= isPlace
                }
                (limits, counts, amounts, sums, totalLeft) = saved
            }
        }
    }

    /// Puts credit in a place; `false`, with the state in disorder, if there is no room.
    private mutating func put(_ grain: Grain, _ option: Option) -> Bool {
        for use in grain.uses {
            limits[use.row] -= use.amount
            if limits[use.row] < 0 { return false }
        }
        let row = option.place == .catchAll ? catchAll : option.place == .residue ? residue : nil
        if let row {
            limits[row] -= grain.amount
            if limits[row] < 0 { return false }
        }
        var effect = grain.amount
        for (position, node) in option.path.enumerated() {
            let member = position > 0 ? option.path[position - 1] : -1 - (amounts[node].count)
            guard enter(node, member, grain.amount, &effect) else { return false }
        }
        totalLeft -= effect
        return totalLeft >= 0
    }

    private mutating func enter(_ node: Int, _ member: Int, _ amount: Int, _ effect: inout Int) -> Bool {
        counts[node] += 1
        switch oracle.tree.nodes[node].kind {
        case .all: return true
        case .leaf: return counts[node] == 1
        case .match(let count, _): return counts[node] <= count
        case .choose(let count):
            return oracle.tree.nodes[node].children.count { counts[$0] > 0 } <= count
        case .credits(let need), .creditsMatching(let need, _):
            let wanted = Self.scaled(need, scale)
            amounts[node][member, default: 0] += amount
            let before = min(sums[node], wanted)
            sums[node] += amount
            effect = min(sums[node], wanted) - before
            return sums[node] - (amounts[node].values.min() ?? 0) < wanted
        case .award(_, let credits):
            sums[node] += effect
            return credits.map { sums[node] <= Self.scaled($0, scale) } ?? true
        }
    }
}

// MARK: - Blocks

extension LedgerSearch {
    private mutating func finish(_ counted: Int, _ recognitions: Int) {
        let amount = Rational(counted) + (blocks.isEmpty ? 0 : filledBlocks())
        guard amount > best || amount == best && (places, -recognitions) > (filled, -fewest) else { return }
        (filled, fewest) = (places, recognitions)
        best = amount
        bar = amount.roundedUp.numerator
    }

    /// The most that the blocks of the claims taken can give within what is left.
    private func filledBlocks() -> Rational {
        var rows: [[Rational]] = []
        func add(_ capacity: Int, _ coefficient: (Grain) -> Rational) {
            rows.append(blocks.map(coefficient) + [Rational(capacity)])
        }
        add(totalLeft) { _ in 1 }
        for (row, limit) in limits.enumerated().prefix(catchAll) {
            add(limit) { grain in
                let used = grain.uses.filter { $0.row == row }.reduce(0) { $0 + $1.amount }
                return Rational(used, over: grain.amount)
            }
        }
        for (node, kind) in oracle.tree.nodes.map(\.kind).enumerated() {
            guard case .award(_, let credits?) = kind else { continue }
            add(Self.scaled(credits, scale) - sums[node]) { $0.options[0].path.contains(node) ? 1 : 0 }
        }
        let isFull = rows.allSatisfy { row in
            zip(row, blocks).map { $0 * Rational($1.amount) }.reduce(0, +) <= row[blocks.count]
        }
        if isFull { return Rational(blocks.reduce(0) { $0 + $1.amount }) }
        for index in blocks.indices {
            rows.append(blocks.indices.map { $0 == index ? 1 : 0 } + [Rational(blocks[index].amount)])
        }
        return PackingProgram(rows: rows, variables: blocks.count).maximum()
    }
}
