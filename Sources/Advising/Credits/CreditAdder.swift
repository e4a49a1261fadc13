import IntegerProgramming
import Pathways

/// Adds up an award and its parts: directly where they form a tree, by integer programs elsewhere.
struct CreditAdder {
    private let award: OfferingIndex
    private let catalogue: Catalogue
    private let trees: CreditTrees
    private let sizeLimit: Int
    private let deadline: ContinuousClock.Instant

    init(_ award: OfferingIndex, in catalogue: Catalogue, limits: AdvisingLimits) {
        self.award = award
        self.catalogue = catalogue
        sizeLimit = limits.sizeLimit
        deadline = .now + limits.timeLimit
        trees = CreditTrees(catalogue, below: award)
    }

    /// Whether something below the award contains itself.
    var isCircular: Bool { !trees.parts.circular.isEmpty }

    /// The bounds of the award.
    func total() throws(IntegerProgramError) -> (range: CreditRange, isProved: Bool) {
        if isCircular { return (.unknown, true) }
        if let range = trees.named(award) { return (range, true) }
        let other = OtherCoursework(of: award, in: catalogue, unit: catalogue[award].unit)
        var bounds: [CreditBounds] = []
        var unknown = other.isUnknown ? [award] : []
        for group in groups.separated(trees.parts, unit: catalogue[award].unit) {
            let (own, names) = try add(group)
            bounds.append(own)
            unknown += names
        }
        let all = CreditBounds(sumOf: bounds).adding(other)
        return (all.range(unknown: unknown.sorted()), all.isProved)
    }

    /// The groups at the top of the stack, each by itself.
    func parts() throws(IntegerProgramError) -> [(part: CreditPart, isProved: Bool)] {
        let unit = catalogue[award].unit
        var result: [(part: CreditPart, isProved: Bool)] = []
        for requirement in catalogue[award].stacks?.groups ?? [] {
            var (range, isProved) = (CreditRange.unknown, true)
            if !isCircular {
                let (bounds, unknown) = try add(trees.parts.tree(of: requirement, in: award, unit: unit))
                (range, isProved) = (bounds.range(unknown: unknown), bounds.isProved)
            }
            result.append((CreditPart(requirement, range: range, unit: unit, in: catalogue), isProved))
        }
        return result
    }

    /// The trees at the top of the stack.
    private var groups: [PartTree] {
        switch trees.tree(of: award) {
        case .all(let children)?: children
        case let tree?: [tree]
        case nil: []
        }
    }

    /// The bounds of a group by itself, and its parts of unknown credit.
    private func add(
        _ tree: PartTree
    ) throws(IntegerProgramError) -> (bounds: CreditBounds, unknown: [OfferingIndex]) {
        if let bounds = trees.bounds(of: tree, in: award) { return (bounds, trees.unknown(in: tree, of: award)) }
        let problem = CreditProblem(tree, in: award, trees.parts)
        var exact = ExactCredits(problem, sizeLimit: sizeLimit, deadline: deadline)
        return (try exact.bounds(), problem.unknown)
    }
}

extension Requirement {
    /// The requirements of a list, or the one there is.
    fileprivate var groups: [Requirement] {
        if case .all(let children, _) = self { children } else { [self] }
    }
}
