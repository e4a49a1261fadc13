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
    /// The references from each award.
    private(set) var contents: [[Reference]]
    /// What a vertex is worth beyond its amount and its parts: an award that is filled up, or courses like one another.
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
        var members: [Member]
    }

    /// A member of a choice, and how often it is taken.
    struct Member {
        var count: LinearSum
        var copies: Int
        /// Whether what it refers to is taken, should it be.
        var isTaken: Literal
        var references: [Reference] = []
    }

    /// The program of all ways, or of those that take nothing of unknown credit; `nil` when there is something to decide
    /// and more to decide about than `sizeLimit`.
    init?(_ problem: CreditProblem, _ scale: CreditScale, allowsUnknown: Bool, sizeLimit: Int) {
        self.problem = problem
        self.scale = scale
        let count = problem.vertices.count
        taken = [Literal](repeating: .never, count: count)
        references = [[Reference]](repeating: [], count: count)
        contents = references
        fillings = [LinearSum?](repeating: nil, count: count)
        for vertex in problem.vertices.indices { take(vertex, allowsUnknown: allowsUnknown) }
        let isDecided = choices.isEmpty && logic.program.variableCount == 0
        guard isDecided && !problem.isFilled || count <= sizeLimit else { return nil }
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

    /// The credits of a part that is there once; unknown credits count as none.
    func amount(of vertex: Int) -> Int {
        problem.vertices[vertex].copies == 1 ? worth(of: vertex) : 0
    }

    /// The credits of a part, or of each of several like one another.
    func worth(of vertex: Int) -> Int { problem.vertices[vertex].amount.flatMap(scale.whole) ?? 0 }
}

extension CreditModel {
    private mutating func take(_ vertex: Int, allowsUnknown: Bool) {
        taken[vertex] = vertex == 0 ? .always : logic.or(references[vertex].map(\.isTaken))
        if problem.vertices[vertex].isUnknown, problem.vertices[vertex].absorber == nil, !allowsUnknown {
            logic.forbid(taken[vertex])
        }
        guard let tree = problem.vertices[vertex].tree else { return }
        var found: [Reference] = []
        take(tree, if: taken[vertex], award: vertex, &found)
        for reference in found { references[reference.part].append(reference) }
        contents[vertex] = found
    }

    /// The references of a group, as far as the way of its award takes them. Recursion is as deep as requirements nest.
    private mutating func take(_ tree: CreditTree, if isTaken: Literal, award: Int, _ found: inout [Reference]) {
        switch tree {
        case .part(let part): found.append(Reference(award: award, part: part, isTaken: isTaken))
        case .all(let children): for child in children { take(child, if: isTaken, award: award, &found) }
        case .choose(let count, let children):
            let members = members(
                children, if: isTaken, areAll: count == children.count && copies(of: children) == count, award: award)
            var open = LinearSum()
            for member in members { open.add(member.count) }
            open.add(-count, isTaken)
            logic.require(open, .equal, 0)
            found += members.flatMap(\.references)
        case .credits(let need, let children):
            let members = members(children, if: isTaken, areAll: false, award: award)
            for member in members {
                var room = member.count
                room.add(-member.copies, isTaken)
                logic.require(room, .atMost, 0)
            }
            choices.append(CreditChoice(need: scale.whole(need) ?? 0, isTaken: isTaken, members: members))
            found += members.flatMap(\.references)
        }
    }

    private mutating func members(
        _ children: [CreditTree], if isTaken: Literal, areAll: Bool, award: Int
    ) -> [Member] {
        children.map { child in
            var member = Member(count: LinearSum(), copies: 1, isTaken: isTaken)
            if case .part(let part) = child, problem.vertices[part].copies > 1 {
                member.copies = problem.vertices[part].copies
                if isTaken != .never { member.count = logic.integer(in: 0...member.copies) }
                var worth = LinearSum()
                worth.add(member.count, times: self.worth(of: part))
                fillings[part] = worth
            } else {
                member.isTaken = isTaken == .never || areAll ? isTaken : logic.fresh()
                member.count.add(1, member.isTaken)
            }
            take(child, if: member.isTaken, award: award, &member.references)
            return member
        }
    }

    private func copies(of children: [CreditTree]) -> Int {
        children.reduce(0) { sum, child in
            if case .part(let part) = child { sum + problem.vertices[part].copies } else { sum + 1 }
        }
    }
}
