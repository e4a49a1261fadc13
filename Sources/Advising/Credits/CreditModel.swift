import IntegerProgramming
import Pathways

/// A ``CreditProblem`` as a program: which parts are taken, and what they add up to.
///
/// Every award in it is completed in one way, wherever it is referred to. What is *inside* an award or a group is
/// learning that its own way takes, told apart from learning that is taken anyway.
struct CreditModel {
    let problem: CreditProblem
    let scale: CreditScale
    var logic = LogicProgram()
    /// Whether each vertex is taken.
    private(set) var taken: [Literal]
    /// The references to each vertex, as far as they are taken.
    private(set) var references: [[Reference]]
    /// What an award is worth beyond its parts, where it is filled up.
    var fillings: [LinearSum?]
    private var choices: [CreditChoice] = []

    /// A reference from an award (or the group asked about) to a part.
    struct Reference {
        var award: Int
        var part: Int
        var isTaken: Literal
    }

    /// A choice by credits.
    struct CreditChoice {
        var need: Int
        var isTaken: Literal
        var members: [(isTaken: Literal, references: [Reference])]
    }

    /// The program of all ways, or of those that take nothing of unknown credit.
    init(_ problem: CreditProblem, _ scale: CreditScale, allowsUnknown: Bool) {
        self.problem = problem
        self.scale = scale
        let count = problem.vertices.count
        taken = [Literal](repeating: .never, count: count)
        references = [[Reference]](repeating: [], count: count)
        fillings = [LinearSum?](repeating: nil, count: count)
        for vertex in problem.vertices.indices { take(vertex, allowsUnknown: allowsUnknown) }
        for vertex in problem.vertices.indices.reversed() where problem.vertices[vertex].isFilled { fill(vertex) }
        for choice in choices { add(choice) }
    }

    /// What the ways add up to.
    mutating func total() -> LinearSum {
        var sum = LinearSum()
        for (vertex, isTaken) in zip(problem.vertices.indices, taken) {
            sum.add(amount(of: vertex), isTaken)
            if let filling = fillings[vertex] { sum.add(filling) }
        }
        return sum
    }

    /// The credits of a part taken as one; unknown credits count as none.
    func amount(of vertex: Int) -> Int { problem.vertices[vertex].amount.flatMap(scale.whole) ?? 0 }
}

extension CreditModel {
    private mutating func take(_ vertex: Int, allowsUnknown: Bool) {
        taken[vertex] = vertex == 0 ? .always : logic.or(references[vertex].map(\.isTaken))
        if problem.vertices[vertex].isUnknown, problem.vertices[vertex].absorber == nil, !allowsUnknown { logic.forbid(taken[vertex]) }
        guard let tree = problem.vertices[vertex].tree else { return }
        var found: [Reference] = []
        take(tree, if: taken[vertex], award: vertex, &found)
        for reference in found { references[reference.part].append(reference) }
    }

    /// The references of a group, as far as the way of its award takes them. Recursion is as deep as requirements nest.
    private mutating func take(_ tree: CreditTree, if isTaken: Literal, award: Int, _ found: inout [Reference]) {
        switch tree {
        case .part(let part): found.append(Reference(award: award, part: part, isTaken: isTaken))
        case .all(let children): for child in children { take(child, if: isTaken, award: award, &found) }
        case .choose(let count, let children):
            let literals = members(children, if: isTaken, areAll: count == children.count)
            logic.require(literals.map { (1, $0) } + [(-count, isTaken)], .equal, 0)
            for (child, literal) in zip(children, literals) { take(child, if: literal, award: award, &found) }
        case .credits(let need, let children):
            let literals = members(children, if: isTaken, areAll: false)
            var choice = CreditChoice(need: scale.whole(need) ?? 0, isTaken: isTaken, members: [])
            for (child, literal) in zip(children, literals) {
                logic.require(literal, implies: isTaken)
                var own: [Reference] = []
                take(child, if: literal, award: award, &own)
                choice.members.append((literal, own))
                found += own
            }
            choices.append(choice)
        }
    }

    private mutating func members(_ children: [CreditTree], if isTaken: Literal, areAll: Bool) -> [Literal] {
        children.map { _ in isTaken == .never ? .never : areAll ? isTaken : logic.fresh() }
    }
}
