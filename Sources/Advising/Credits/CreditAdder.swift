import IntegerProgramming
import Pathways

/// Adds up an award and its parts: directly where they form a tree, by integer programs elsewhere.
struct CreditAdder {
    private let award: OfferingIndex
    private let catalogue: Catalogue
    private let trees: CreditTrees
    private let limits: AdvisingLimits

    init(_ award: OfferingIndex, in catalogue: Catalogue, limits: AdvisingLimits) {
        self.award = award
        self.catalogue = catalogue
        self.limits = limits
        trees = CreditTrees(catalogue, below: award)
    }

    /// Whether something below the award contains itself.
    var isCircular: Bool { !trees.parts.circular.isEmpty }

    func total() throws(IntegerProgramError) -> (range: CreditRange, isProved: Bool) {
        if isCircular { return (.unknown, true) }
        if let range = trees.named(award) { return (range, true) }
        guard let tree = trees.tree(of: award) else { return (.unknown, true) }
        let problem = CreditProblem(tree, in: award, trees.parts)
        let exact = try ExactCredits(problem, limits: limits)
        let other = OtherCoursework(of: award, in: catalogue, unit: catalogue[award].unit)
        let unknown = (problem.unknown + (other.isUnknown ? [award] : [])).sorted()
        var range = exact.range(unknown: unknown, total: other.total)
        if other.isUnknown { (range.minimum, range.maximum) = (nil, nil) }
        return (range, exact.isProved)
    }

    /// The groups at the top of the stack.
    func parts() throws(IntegerProgramError) -> [(part: CreditPart, isProved: Bool)] {
        var result: [(part: CreditPart, isProved: Bool)] = []
        for requirement in catalogue[award].stacks?.groups ?? [] {
            let (range, isProved) = try total(of: requirement)
            let part = CreditPart(requirement, range: range, unit: catalogue[award].unit, in: catalogue)
            result.append((part, isProved))
        }
        return result
    }

    private func total(
        of requirement: Requirement<OfferingIndex>
    ) throws(IntegerProgramError) -> (range: CreditRange, isProved: Bool) {
        if isCircular { return (.unknown, true) }
        let tree = trees.parts.tree(of: requirement, in: award, unit: catalogue[award].unit)
        if let range = trees.range(of: tree, in: award) { return (range, true) }
        let problem = CreditProblem(tree, in: award, trees.parts)
        let exact = try ExactCredits(problem, limits: limits)
        return (exact.range(unknown: problem.unknown) { $0 }, exact.isProved)
    }
}

extension Requirement {
    /// The requirements of a list, or the one there is.
    fileprivate var groups: [Requirement] {
        if case .all(let children, _) = self { children } else { [self] }
    }
}
