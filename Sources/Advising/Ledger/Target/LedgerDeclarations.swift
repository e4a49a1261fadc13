import Pathways

/// The declarations that can make learning count toward a target, found by what is held.
struct LedgerDeclarations: Sendable {
    /// Numbers of recognitions that grant something to the target, by the offerings they start from.
    private(set) var recognitions: [OfferingIndex: [Int]] = [:]
    /// Numbers of such recognitions that start from a choice by a filter.
    private(set) var filtered: [Int] = []
    /// What such recognitions say, for an order that does not depend on where they are written.
    private var words: [Int: String] = [:]
    /// Numbers of equivalences, by each offering on the side that is held.
    private(set) var equivalences: [OfferingIndex: [Int]] = [:]
    /// Numbers of ladders from one offering, by the award they lead into.
    private(set) var ladders: [OfferingIndex: [Int]] = [:]
    /// Numbers of overlaps, by the offerings that take part.
    private(set) var exclusions: [OfferingIndex: [Int]] = [:]
    /// What an offering directly replaces.
    private(set) var replaced: [OfferingIndex: [OfferingIndex]] = [:]
    /// The awards that recognitions start from, by what they are made of at any depth.
    private(set) var sourcesByPart: [OfferingIndex: [OfferingIndex]] = [:]

    /// O(V + E).
    init(toward target: OfferingIndex, _ places: PlaceTree, _ institutions: Set<String>, in catalogue: Catalogue) {
        for (number, recognition) in catalogue.recognitions.enumerated() {
            if case .offering(let award) = recognition.into, recognition.kind == .ladder, award != target,
                recognition.from.soleSource != nil
            {
                ladders[award, default: []].append(number)
            }
            guard Self.matters(recognition, toward: target, places, institutions) else { continue }
            words[number] = Self.words(recognition, in: catalogue)
            for source in Set(recognition.from.leaves.map(\.offering)) {
                recognitions[source, default: []].append(number)
            }
            recognition.from.forEachNode { if $0.filter != nil, filtered.last != number { filtered.append(number) } }
        }
        for (number, equivalence) in catalogue.equivalences.enumerated() {
            for source in Set(equivalence.directions.flatMap(\.these)) {
                equivalences[source, default: []].append(number)
            }
        }
        for (number, exclusion) in catalogue.exclusions.enumerated() {
            for offering in Set(exclusion.offerings.map(\.value)) { exclusions[offering, default: []].append(number) }
        }
        for index in catalogue.indices {
            guard let successor = catalogue[index].replacedBy?.value else { continue }
            replaced[successor, default: []].append(index)
        }
        for award in recognitions.keys.sorted() { addParts(of: award, in: catalogue) }
    }

    private static func matters(
        _ recognition: Recognition<OfferingIndex>, toward target: OfferingIndex, _ places: PlaceTree,
        _ institutions: Set<String>
    ) -> Bool {
        switch recognition.into {
        case .offering(let award) where award == target || places.naming[award] != nil: return true
        case .institution(let id) where institutions.contains(id): return true
        default:
            return (recognition.grants.courses + recognition.grants.satisfies).contains {
                places.naming[$0.value] != nil
            }
        }
    }

    /// Numbers of recognitions, ordered by what they say.
    func sorted(_ numbers: Set<Int>) -> [Int] {
        numbers.sorted { (words[$0] ?? "", $0) < (words[$1] ?? "", $1) }
    }

    private static func words(_ recognition: Recognition<OfferingIndex>, in catalogue: Catalogue) -> String {
        let grants = recognition.grants
        let named = (grants.courses + grants.satisfies).map { catalogue[$0.value].id }
        let amounts = grants.unassigned.map { "\($0.credits?.text ?? "-") \($0.level ?? "-") \($0.subject ?? "-")" }
        let dates = recognition.agreement?.effective.description ?? "-"
        let parts = [
            recognition.kind.rawValue, catalogue.destination(of: recognition), grants.credits?.value.amount.text ?? "-",
            dates,
        ]
        return (recognition.from.leaves.map { catalogue[$0.offering].id } + parts + named + amounts)
            .joined(separator: "\n")
    }

    private mutating func addParts(of award: OfferingIndex, in catalogue: Catalogue) {
        var seen: Set<OfferingIndex> = [award]
        var open = [award]
        while let current = open.popLast() {
            for part in catalogue[current].stacks?.leaves.map(\.offering) ?? [] where seen.insert(part).inserted {
                sourcesByPart[part, default: []].append(award)
                open.append(part)
            }
        }
    }
}

extension Requirement {
    /// The offering, where the requirement is to complete one.
    var soleSource: Reference? {
        if case .complete(let leaf) = self { leaf.offering } else { nil }
    }
}
