import Pathways

/// Finds the pieces that a recognition starts from.
struct SourceFinder {
    let claims: ClaimFinder
    let recognition: Recognition<OfferingIndex>
    /// The offerings held that it could start from.
    private(set) var held: [OfferingIndex] = []
    /// The offerings that it asks for, and that are not held.
    private(set) var missing: [OfferingIndex] = []
    private(set) var obstacles: [Claim.Obstacle] = []
    private(set) var confirm: [Message] = []
    private(set) var attempts: [OfferingIndex: Holding] = [:]

    init(claims: ClaimFinder, recognition: Recognition<OfferingIndex>) {
        self.claims = claims
        self.recognition = recognition
    }

    private var learning: Learning { claims.learning }

    private var unit: CreditUnit { learning.catalogue.unit(of: recognition) }

    /// The completion, if it is of one offering.
    var single: Holding? { attempts.count == 1 ? attempts.first?.value : nil }

    /// The pieces under a requirement; `nil` if it is not met. Recursion is as deep as requirements nest.
    mutating func source(of requirement: Requirement<OfferingIndex>) -> ClaimSource? {
        switch requirement {
        case .complete(let leaf): return source(of: leaf)
        case .all(let children, _):
            let sources = children.map { source(of: $0) }
            let known = sources.compactMap(\.self)
            return known.count == sources.count ? .all(known) : nil
        case .any(let children, _):
            return choice(of: children) { finder, members in
                ClaimSource.choice(of: 1, from: members.compactMap { finder.source(of: $0) })
            }
        case .choose(let count, let pool, _):
            return choice(of: learning.members(of: pool)) { finder, members in
                ClaimSource.choice(of: count, from: members.compactMap { finder.source(of: $0) })
            }
        case .credits(let amount, let pool, _):
            return choice(of: learning.members(of: pool)) { finder, members in
                let sources = members.compactMap { member in finder.source(of: member).map { (member, $0) } }
                return finder.learning.sum(of: amount, in: finder.unit, from: sources)
            }
        }
    }

    /// What is not held of a choice is missing only if nothing held stands in the way instead.
    private mutating func choice(
        of members: [Requirement<OfferingIndex>],
        _ source: (inout SourceFinder, [Requirement<OfferingIndex>]) -> ClaimSource?
    ) -> ClaimSource? {
        let (missingBefore, obstaclesBefore) = (missing, obstacles)
        let result = source(&self, members)
        if result != nil { obstacles = obstaclesBefore }
        if result != nil || obstacles.count > obstaclesBefore.count { missing = missingBefore }
        return result
    }

    private mutating func source(of leaf: Requirement<OfferingIndex>.Leaf) -> ClaimSource? {
        guard learning.holds(leaf.offering) else { return claimable(leaf.offering) }
        held.append(leaf.offering)
        let (holding, judgement) = claims.best(of: leaf.offering) { judge($0, for: leaf) }
        attempts[leaf.offering] = holding
        guard judgement.isMet else {
            let isSoft = recognition.conditions.otherwise == .evidence
            obstacles += claims.obstacles(learning.judge.judge(holding, for: leaf, of: recognition), of: holding)
            obstacles += claims.obstacles(
                learning.judge.judge(holding, under: recognition.conditions), of: holding, isSoft: isSoft)
            obstacles += claims.obstacles(claims.currency(of: holding), of: holding, isCurrency: true)
            return nil
        }
        confirm += judgement.confirm
        return .pieces(learning.piecesOf[leaf.offering] ?? [])
    }

    private func judge(_ holding: Holding, for leaf: Requirement<OfferingIndex>.Leaf) -> Judgement {
        learning.judge.judge(holding, for: leaf, of: recognition)
            .and(learning.judge.judge(holding, under: recognition.conditions))
            .and(claims.currency(of: holding))
    }

    /// The pieces of an award that is not held, but whose parts are.
    private mutating func claimable(_ award: OfferingIndex) -> ClaimSource? {
        guard learning.isComplete(award), let stacks = learning.catalogue[award].stacks,
            let source = HeldSource(learning: learning, depth: 16).source(of: stacks)
        else {
            explain(award)
            return nil
        }
        confirm.append("that \(offering: learning.catalogue[award].id) is awarded: all of its parts are held")
        return source
    }

    /// Why an award that is not held is not complete either: what is missing of the parts it names, or does not suffice.
    private mutating func explain(_ award: OfferingIndex) {
        let leaves = learning.catalogue[award].stacks?.leaves ?? []
        guard leaves.contains(where: { learning.holds($0.offering) }) else { return missing.append(award) }
        for leaf in leaves {
            guard learning.holds(leaf.offering) else {
                if !learning.meets(leaf) { missing.append(leaf.offering) }
                continue
            }
            held.append(leaf.offering)
            let (holding, judgement) = claims.best(of: leaf.offering) { learning.judge.judge($0, for: leaf) }
            attempts[leaf.offering] = holding
            obstacles += claims.obstacles(judgement, of: holding)
        }
    }
}
