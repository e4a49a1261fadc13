import Pathways

extension RouteOracle {
    /// What leads to the target, backwards. What nothing on the way asks for is not sought for its credit.
    func leading() -> Set<OfferingIndex> {
        var result: Set<OfferingIndex> = [target]
        var open = [target]
        while let next = open.popLast() {
            guard demands[next] != nil else { continue }
            for source in sources(of: next) where result.insert(source).inserted { open.append(source) }
        }
        return result
    }

    private func sources(of offering: OfferingIndex) -> [OfferingIndex] {
        let declared = catalogue[offering]
        let needs = [declared.requires, declared.corequisites, declared.strictCorequisites, declared.stacks]
        let asked = needs.compactMap { $0 }.flatMap { allLeaves(of: $0) }.filter { leaf in
            if case .met = named(leaf, recognitions: true) { false } else { true }
        }
        let recognitions =
            ladders(into: offering)
            + catalogue.recognitions.filter { recognition in
                recognition.into == .offering(offering) || recognition.grants.unlocks.contains { $0.value == offering }
            }
        return asked.flatMap { alternatives(to: $0.offering) } + recognitions.flatMap(sources)
    }

    /// What may be taken so that an offering is met.
    private func alternatives(to offering: OfferingIndex) -> [OfferingIndex] {
        successors(of: offering).flatMap { successor in
            let granting = catalogue.recognitions.filter { recognition in
                (recognition.grants.courses + recognition.grants.satisfies).contains { $0.value == successor }
            }
            let equivalents = catalogue.equivalences.flatMap { equivalence in
                let (these, are) = (equivalence.these.map(\.value), equivalence.are.map(\.value))
                let isBack = equivalence.direction == .both && these.contains(successor)
                return (are.contains(successor) ? these : []) + (isBack ? are : [])
            }
            return [successor] + granting.flatMap(sources) + equivalents
        }
    }

    private func sources(of recognition: Recognition<OfferingIndex>) -> [OfferingIndex] {
        ([recognition.from] + [recognition.conditions.also].compactMap { $0 }).flatMap { allLeaves(of: $0) }.map(
            \.offering)
    }

    private func allLeaves(of requirement: Requirement<OfferingIndex>) -> [Leaf] {
        var result: [Leaf] = []
        requirement.forEachNode { node in
            switch node {
            case .complete(let leaf): result.append(leaf)
            case .choose(_, .matching(let filter), _), .credits(_, .matching(let filter), _):
                result += catalogue.offerings(matching: filter).map { Leaf($0) }
            default: break
            }
        }
        return result
    }
}
