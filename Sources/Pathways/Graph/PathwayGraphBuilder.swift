/// Collects the edges of a catalogue.
struct PathwayGraphBuilder {
    let catalogue: Catalogue
    let offeringCount: Int
    private(set) var hubs: [PathwayGraph.Hub] = []
    private(set) var tails: [Vertex] = []
    private(set) var heads: [Vertex] = []
    private(set) var relations: [Relation] = []
    private(set) var declarations: EdgeDeclarations
    private(set) var dependencies: [Bool] = []
    private var hubVertices: [PathwayGraph.Hub: Vertex] = [:]
    /// The programs of each institution.
    private let programs: [String: [OfferingIndex]]

    init(_ catalogue: Catalogue) {
        self.catalogue = catalogue
        declarations = EdgeDeclarations(recognitions: catalogue.recognitions)
        programs = Self.programs(of: catalogue)
        offeringCount = catalogue.offerings.count
        for index in catalogue.indices { addRequirements(of: index) }
        for (number, recognition) in catalogue.recognitions.enumerated() { add(recognition, number: number) }
        for (number, equivalence) in catalogue.equivalences.enumerated() { add(equivalence, number: number) }
    }

    private mutating func addRequirements(of index: OfferingIndex) {
        let offering = catalogue[index]
        add(offering.stacks, .stack, to: index.rawValue)
        add(offering.requires, .prerequisite, to: index.rawValue)
        add(offering.corequisites, .corequisite, to: index.rawValue)
        add(offering.strictCorequisites, .corequisite, to: index.rawValue)
        add(offering.recommends, .recommended, to: index.rawValue)
    }

    private mutating func add(_ requirement: Requirement<OfferingIndex>?, _ relation: Relation, to target: Vertex) {
        guard let requirement else { return }
        add(requirement, relation, to: target, isDependency: relation != .recommended)
    }

    private mutating func add(
        _ requirement: Requirement<OfferingIndex>, _ relation: Relation, to target: Vertex, _ declaration: Int = -1,
        isDependency: Bool
    ) {
        requirement.forEachNode { node in
            switch node {
            case .complete(let leaf):
                append(leaf.offering.rawValue, target, relation, leaf.span, declaration, isDependency: isDependency)
            case .choose(_, .matching(let filter), let span), .credits(_, .matching(let filter), let span):
                // Everything leads to a choice from everything: that says nothing, so it has no edges.
                guard !filter.isOpen else { return }
                append(hub(.filter(filter)), target, relation, span, declaration, isDependency: isDependency)
            default: break
            }
        }
    }

    private mutating func add(_ recognition: Recognition<OfferingIndex>, number: Int) {
        let relation = Relation(recognition.kind)
        if let origin = recognition.origin?.offering.rawValue {
            if recognition.kind != .ladder, let target = recognition.grantedByInstitution?.rawValue {
                return append(origin, target, relation, row: number, isDependency: false)
            }
            for (target, isDependency) in targets(of: recognition) {
                append(origin, target, relation, row: number, isDependency: isDependency)
            }
            return
        }
        for (target, isDependency) in targets(of: recognition) {
            add(recognition.from, relation, to: target, number, isDependency: isDependency)
            if let also = recognition.conditions.also {
                add(also, .bridge, to: target, number, isDependency: isDependency)
            }
        }
    }

    /// What a recognition leads to, and whether it is a way of admission that the target depends on.
    private mutating func targets(of recognition: Recognition<OfferingIndex>) -> [(Vertex, Bool)] {
        switch recognition.into {
        case .offering(let target):
            let needed = recognition.kind == .ladder && catalogue[target].admission == .laddersOnly
            return [(target.rawValue, needed)]
        case .institution(let id):
            let named = recognition.grants.named
            let needed = recognition.kind == .ladder ? programsOfLadders(at: id) : []
            return (named.isEmpty ? [(hub(.institution(id)), false)] : named.map { ($0.value.rawValue, false) })
                + needed.map { ($0.rawValue, true) }
        }
    }

    private static func programs(of catalogue: Catalogue) -> [String: [OfferingIndex]] {
        var programs: [String: [OfferingIndex]] = [:]
        for index in catalogue.indices where catalogue[index].kind == .program {
            // Who is named twice offers it once.
            for institution in Set(catalogue[index].institutions) { programs[institution, default: []].append(index) }
        }
        return programs
    }

    /// The programs of an institution that only ladders admit to; few, if any.
    private func programsOfLadders(at institution: String) -> [OfferingIndex] {
        programs[institution, default: []].filter { catalogue[$0].admission == .laddersOnly }
    }

    private mutating func add(_ equivalence: Equivalence<OfferingIndex>, number: Int) {
        for one in equivalence.these {
            for other in equivalence.are {
                append(one.value.rawValue, other.value.rawValue, .equivalent, one.span, number, isDependency: false)
                guard equivalence.direction == .both else { continue }
                append(other.value.rawValue, one.value.rawValue, .equivalent, other.span, number, isDependency: false)
            }
        }
    }

    /// The vertex of a hub, made with its members when it is first needed.
    private mutating func hub(_ hub: PathwayGraph.Hub) -> Vertex {
        if let vertex = hubVertices[hub] { return vertex }
        let vertex = Vertex(offeringCount + hubs.count)
        hubVertices[hub] = vertex
        hubs.append(hub)
        switch hub {
        case .institution(let id):
            for member in programs[id, default: []] {
                append(vertex, member.rawValue, .membership, .nowhere, isDependency: false)
            }
        case .filter(let filter):
            for member in catalogue.offerings(matching: filter) {
                append(member.rawValue, vertex, .membership, .nowhere, isDependency: true)
            }
        }
        return vertex
    }

    private mutating func append(
        _ tail: Vertex, _ head: Vertex, _ relation: Relation, _ span: SourceSpan, _ declaration: Int = -1,
        isDependency: Bool
    ) {
        append(tail, head, relation, isDependency: isDependency)
        declarations.append(declaration, at: span)
    }

    private mutating func append(
        _ tail: Vertex, _ head: Vertex, _ relation: Relation, row number: Int, isDependency: Bool
    ) {
        append(tail, head, relation, isDependency: isDependency)
        declarations.append(row: number)
    }

    private mutating func append(_ tail: Vertex, _ head: Vertex, _ relation: Relation, isDependency: Bool) {
        tails.append(tail)
        heads.append(head)
        relations.append(relation)
        dependencies.append(isDependency)
    }
}

extension PathwayGraph {
    /// The graph of a catalogue. O(V + E), plus O(V) for each different filter and each receiving institution.
    public init(_ catalogue: Catalogue) { self.init(PathwayGraphBuilder(catalogue)) }
}
