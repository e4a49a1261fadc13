/// What depends on the recognitions of an agreement: what asks for the courses they give, and what comes after the programs
/// they lead into.
struct AgreementDependents {
    private static let limit = 8

    private let catalogue: Catalogue
    /// The places where offerings are asked for, by the offering.
    private var uses: [OfferingIndex: [Diagnostic.Related]] = [:]

    /// O(V + E).
    init(_ catalogue: Catalogue) {
        self.catalogue = catalogue
        for offering in catalogue.offerings {
            add(offering.stacks) { "“\($0)” is part of “\(offering.id)”" }
            add(offering.requires) { "“\($0)” is needed before “\(offering.id)”" }
            add(offering.corequisites) { "“\($0)” is needed with “\(offering.id)”" }
            add(offering.strictCorequisites) { "“\($0)” is needed with “\(offering.id)”" }
        }
        for recognition in catalogue.recognitions where recognition.kind == .ladder {
            let program = catalogue.destination(of: recognition)
            for leaf in recognition.from.leaves {
                let name = catalogue[leaf.offering].id
                uses[leaf.offering, default: []].append(
                    .init("“\(name)” comes before the ladder into “\(program)”", at: recognition.span))
            }
        }
    }

    private mutating func add(_ requirement: Requirement<OfferingIndex>?, _ use: (_ name: String) -> Message) {
        requirement?.forEachLeaf { leaf in
            uses[leaf.offering, default: []].append(.init(use(catalogue[leaf.offering].id), at: leaf.span))
        }
    }

    /// What depends on an agreement, the first few of it.
    func related(to end: AgreementEnd) -> [Diagnostic.Related] {
        var seen: Set<OfferingIndex> = []
        var result: [Diagnostic.Related] = []
        for position in end.recognitions {
            let recognition = catalogue.recognitions[position]
            var given = recognition.grants.named.map(\.value)
            if case .offering(let program) = recognition.into { given.append(program) }
            for offering in given where seen.insert(offering).inserted { result += uses[offering] ?? [] }
        }
        for position in end.equivalences {
            for offering in catalogue.equivalences[position].are.map(\.value) where seen.insert(offering).inserted {
                result += uses[offering] ?? []
            }
        }
        return Array(result.prefix(Self.limit))
    }
}
