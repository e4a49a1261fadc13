import Pathways

/// What completing a group in the stack of an award adds up to, as a problem over numbered vertices.
///
/// Vertex 0 stands for the group; every vertex comes before what it consists of. Coursework that is not listed is a
/// vertex of its own. A part of unknown credit is absorbed by the nearest award around *all* its references that declares
/// credits: that award is worth what it declares as a whole.
struct CreditProblem {
    var vertices: [CreditVertex] = [CreditVertex()]
    /// The parts that publish no credits, may be taken, and are absorbed by no award; ascending.
    private(set) var unknown: [OfferingIndex] = []
    /// Whether anything of unknown credit may be taken that no award absorbs.
    private(set) var hasUnknown = false
    private let parts: AwardParts
    private let unit: CreditUnit
    private var numbers: [OfferingIndex: Int] = [:]

    /// - Precondition: the award is not circular, nor anything below it.
    init(_ tree: PartTree, in award: OfferingIndex, _ parts: AwardParts) {
        self.parts = parts
        unit = parts.catalogue[award].unit
        let below = Self.below(tree, parts, unit)
        for offering in below { number(offering) }
        vertices[0].tree = local(tree, in: award)
        for offering in below where numbers[offering].map({ vertices[$0].isAward }) ?? false {
            complete(offering)
        }
        absorbUnknown()
        trim()
    }

    /// The offerings below a tree, each before what it consists of.
    private static func below(_ tree: PartTree, _ parts: AwardParts, _ unit: CreditUnit) -> [OfferingIndex] {
        var found: Set<OfferingIndex> = []
        var atoms: [OfferingIndex] = []
        var pending = [tree]
        while let next = pending.popLast() {
            next.forEachPart { part, _ in
                guard found.insert(part).inserted else { return }
                if let tree = parts.tree(of: part, unit: unit) { pending.append(tree) } else { atoms.append(part) }
            }
        }
        return parts.awards.reversed().filter(found.contains) + atoms
    }
}

// MARK: - Vertices

extension CreditProblem {
    private mutating func number(_ offering: OfferingIndex) {
        let credits = parts.catalogue.credits(of: offering, in: unit)
        var vertex = CreditVertex(offering: offering)
        if parts.catalogue[offering].stacks == nil {
            vertex.amount = credits
        } else {
            vertex.declared = credits
            vertex.tree = .all([])
        }
        numbers[offering] = vertices.count
        vertices.append(vertex)
    }

    /// Gives an award its parts and its other coursework.
    private mutating func complete(_ offering: OfferingIndex) {
        guard let tree = parts.tree(of: offering, unit: unit), let number = numbers[offering] else { return }
        let other = OtherCoursework(of: offering, in: parts.catalogue, unit: unit)
        var children = [local(tree, in: offering)]
        if other.isUnknown { children.append(coursework(nil, of: offering)) }
        if other.amount > 0 { children.append(coursework(other.amount)) }
        vertices[number].tree = .all(children)
        vertices[number].isFilled = other.isOpen
    }

    private mutating func coursework(_ amount: Rational?, of offering: OfferingIndex? = nil) -> CreditTree {
        vertices.append(CreditVertex(amount: amount, offering: offering))
        return .part(vertices.count - 1)
    }

    private mutating func local(_ tree: PartTree, in award: OfferingIndex) -> CreditTree {
        switch tree {
        case .part(let part): return numbers[part].map { .part($0) } ?? .all([])
        case .all(let children): return .all(children.map { local($0, in: award) })
        case .choose(let count, let children): return .choose(count, children.map { local($0, in: award) })
        case .credits(let amount, let children):
            guard let need = converted(amount, of: award) else { return coursework(nil) }
            return .credits(need, children.map { local($0, in: award) })
        case .coursework(let amount): return coursework(converted(amount, of: award))
        case .unknown: return coursework(nil)
        }
    }

    private func converted(_ amount: Rational, of award: OfferingIndex) -> Rational? {
        parts.catalogue.convert(Credits(amount, parts.catalogue[award].unit), to: unit)
    }

    /// Whether some award may be worth more than its parts.
    var isFilled: Bool { vertices.contains(where: \.isFilled) }
}

// MARK: - Unknown credits

extension CreditProblem {
    private mutating func absorbUnknown() {
        let dominators = PartDominators(vertices)
        let mayTake = takeable(from: 0)
        var absorbed: [Int: [Int]] = [:]
        for vertex in vertices.indices where vertices[vertex].isUnknown {
            if let award = dominators.all(of: vertex).first(where: { vertices[$0].declared != nil }) {
                absorbed[award, default: []].append(vertex)
            } else if mayTake[vertex] {
                hasUnknown = true
                unknown += vertices[vertex].offering.map { [$0] } ?? []
            }
        }
        unknown.sort()
        for (award, inside) in absorbed {
            let mayTake = takeable(from: award)
            if inside.contains(where: { mayTake[$0] }) { vertices[award].isFilled = true }
            for vertex in inside { vertices[vertex].absorber = award }
        }
    }

    /// What may be taken on the way to completing a vertex whatever its credits: not by a choice by credits.
    private func takeable(from start: Int) -> [Bool] {
        var result = [Bool](repeating: false, count: vertices.count)
        result[start] = true
        var pending = [start]
        while let vertex = pending.popLast() {
            vertices[vertex].tree?.forEachPart { part, isCounted in
                if isCounted || result[part] { return }
                result[part] = true
                pending.append(part)
            }
        }
        return result
    }
}

extension CreditVertex {
    var isAward: Bool { tree != nil }

    var isUnknown: Bool { tree == nil && amount == nil }
}
