import Pathways

extension RouteOracle {
    /// The offerings that the parts of an award name or match, each once.
    func listed(in award: OfferingIndex) -> [OfferingIndex] {
        var result: Set<OfferingIndex> = []
        catalogue[award].stacks?.forEachNode { node in
            if case .complete(let leaf) = node { result.insert(leaf.offering) }
            switch node {
            case .choose(_, .matching(let filter), _), .credits(_, .matching(let filter), _):
                result.formUnion(catalogue.offerings(matching: filter))
            default: break
            }
        }
        return result.subtracting([award]).sorted()
    }

    /// An offering, held or taken.
    func itself(_ offering: OfferingIndex) -> RouteNeed {
        held[offering] != nil ? .met : isFree(offering) ? .taken(offering.bit) : .never
    }

    /// Something that counts as others, with their credit.
    struct Substitute {
        var number: Int?
        var need: RouteNeed
        var sources: [OfferingIndex]
        var parts: [OfferingIndex]
        var isTransfer = false
    }

    /// What counts as some of these parts: what replaces them, equivalents, recognitions that grant them.
    func detours(to parts: [OfferingIndex]) -> [Substitute] {
        var result: [Substitute] = []
        func add(
            _ number: Int?, _ need: RouteNeed, _ sources: [OfferingIndex], as targets: [OfferingIndex],
            _ isTransfer: Bool
        ) {
            let met = parts.filter { !Set(successors(of: $0)).isDisjoint(with: targets) }
            guard !met.isEmpty else { return }
            result.append(Substitute(number: number, need: need, sources: sources, parts: met, isTransfer: isTransfer))
        }
        for part in parts {
            for successor in successors(of: part).dropFirst() {
                result.append(Substitute(need: itself(successor), sources: [successor], parts: [part]))
            }
        }
        for equivalence in catalogue.equivalences {
            let (these, are) = (equivalence.these.map(\.value), equivalence.are.map(\.value))
            add(nil, .every(these.map(itself)), these, as: are, false)
            if equivalence.direction == .both { add(nil, .every(are.map(itself)), are, as: these, false) }
        }
        for (number, recognition) in catalogue.recognitions.enumerated() {
            let sources = recognition.from.leaves.map(\.offering)
            let courses = recognition.grants.courses.map(\.value)
            add(number, need(recognition), sources, as: courses, recognition.kind != .ladder)
        }
        return result
    }

    /// Recognitions that bring credit to an award, with the amount they bring besides named parts.
    func credit(
        into award: OfferingIndex, besides named: Set<OfferingIndex>
    ) -> [(Int, Recognition<OfferingIndex>, Rational)] {
        catalogue.recognitions.enumerated().compactMap { number, recognition in
            switch recognition.into {
            case .offering(let receiver): guard receiver == award else { return nil }
            case .institution(let id): guard catalogue[award].institutions.contains(id) else { return nil }
            }
            let grants = recognition.grants
            if let block = grants.credits { return (number, recognition, block.value.amount) }
            let courses = grants.courses.filter { !named.contains($0.value) }
            let sum =
                courses.reduce(Rational.zero) { $0 + (catalogue[$1.value].credits?.amount ?? 0) }
                + grants.unassigned.reduce(Rational.zero) { $0 + ($1.credits ?? 0) }
            return sum > 0 ? (number, recognition, sum) : nil
        }
    }

    /// A requirement of an award where a part may be one that a block stands for: 16 bits higher.
    func need(_ requirement: Requirement<OfferingIndex>, coveredIn award: OfferingIndex) -> RouteNeed {
        needs(requirement, matching: nil) { leaf, isMatched in
            .any([named(leaf, isMatched: isMatched, recognitions: true), .taken(leaf.offering.bit << 16)])
        }
    }

    /// What is listed in an award, and in those of its parts that publish no credits.
    func parts(of award: OfferingIndex) -> [OfferingIndex] {
        var result: [OfferingIndex] = []
        var open = listed(in: award)
        while !open.isEmpty {
            let next = open.removeFirst()
            guard next != award, !result.contains(next) else { continue }
            result.append(next)
            if catalogue[next].credits == nil { open += listed(in: next) }
        }
        return result
    }
}
