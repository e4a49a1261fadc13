import IntegerProgramming
import Pathways

extension RouteModel {
    /// Cuts off sets of offerings that only support each other: of these, at least one must be met by others.
    mutating func cut(_ loop: Set<OfferingIndex>) {
        let members = loop.sorted()
        var external: [Literal] = []
        for offering in members {
            let literal = logic.fresh()
            if let taken = taken[offering] { logic.require(literal, implies: taken) }
            require(offering, Needs(gate: literal, loop: loop, unit: catalogue[offering].unit))
            for use in used where use.award == offering {
                let outside = self.literal(for: use.support, Needs(gate: .always, loop: loop, unit: .credit)) ?? .never
                logic.require([(1, literal), (1, use.isUsed), (-1, outside)], .atMost, 1)
            }
            external.append(literal)
        }
        for offering in members {
            guard let taken = taken[offering] else { continue }
            logic.require(external.map { (1, $0) } + [(-1, taken)], .atLeast, 0)
        }
    }

    /// Cuts off a set of offerings, and all that contain it, but for those that count credit by another ladder.
    mutating func cut(containing offerings: [OfferingIndex], _ decisions: RouteOrder.Decisions) {
        let literals = offerings.compactMap { taken[$0] }
        let others = used.filter { use in
            guard let number = use.recognition else { return false }
            return catalogue.recognitions[number].kind == .ladder && offerings.contains(use.award)
                && !(decisions.used[use.award] ?? []).contains(use.support)
        }
        let byAnother = logic.or(others.map(\.isUsed))
        logic.require(literals.map { (1, $0) } + [(-1, byAnother)], .atMost, literals.count - 1)
    }

    /// Cuts off one set of offerings, with the credit that counts in it.
    mutating func cut(exactly offerings: [OfferingIndex], _ decisions: RouteOrder.Decisions) {
        let own = Set(offerings)
        var terms = cone.offerings.compactMap { offering in
            taken[offering].map { (own.contains(offering) ? 1 : -1, $0) }
        }
        let uses = used.filter { decisions.used[$0.award]?.contains($0.support) ?? false }
        terms += uses.map { (1, $0.isUsed) }
        logic.require(terms, .atMost, own.count + uses.count - 1)
    }

    /// What is taken in a solution.
    func offerings(_ values: [Int]) -> [OfferingIndex] { cone.offerings.filter { isTrue(taken[$0], values) } }

    func decisions(_ values: [Int]) -> RouteOrder.Decisions {
        var result = RouteOrder.Decisions()
        for (award, covered) in coverage {
            result.covered[award] = Set(covered.filter { isTrue($0.value, values) }.keys)
        }
        for use in used where isTrue(use.isUsed, values) { result.used[use.award, default: []].append(use.support) }
        return result
    }

    func isTrue(_ literal: Literal?, _ values: [Int]) -> Bool {
        switch literal {
        case nil, .never?: false
        case .always?: true
        case .variable(let variable)?: values[variable.index] == 1
        }
    }
}
