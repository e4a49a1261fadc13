/// What the diagrams of a catalogue look things up in, made once for as many of them as there are to be.
///
/// ```swift
/// let index = DiagramIndex(catalogue, PathwayGraph(catalogue))
/// for offering in catalogue.indices {
///     let diagram = try Diagram(index, DiagramOptions(.around([offering], hops: 1)))
/// }
/// ```
///
/// With it the cost of one picture depends on what the picture shows, and not on how large the catalogue is. Immutable;
/// threads may share it. It keeps some 30 bytes per arrow of the graph beside the catalogue and the graph themselves.
public struct DiagramIndex: Sendable {
    public let catalogue: Catalogue
    public let graph: PathwayGraph
    let arrows: DiagramArrows
    /// The vertices of the hubs.
    let hubs: [PathwayGraph.Hub: Vertex]
    /// The exclusions that name an offering, counted in ``Catalogue/exclusions``.
    private let exclusions: [OfferingIndex: [Int]]
    /// The recognitions that start, among others, from a description or from nothing, by what they lead to.
    private let described: [Vertex: [Int]]

    /// Prepares for a catalogue and its graph.
    ///
    /// - Precondition: `graph` is the graph of `catalogue`.
    /// - Complexity: O(V + E + size of the recognitions and exclusions).
    public init(_ catalogue: Catalogue, _ graph: PathwayGraph) {
        self.catalogue = catalogue
        self.graph = graph
        arrows = DiagramArrows(graph)
        var hubs: [PathwayGraph.Hub: Vertex] = [:]
        for (number, hub) in graph.hubs.enumerated() { hubs[hub] = Vertex(graph.offeringCount + number) }
        self.hubs = hubs
        var exclusions: [OfferingIndex: [Int]] = [:]
        for (number, exclusion) in catalogue.exclusions.enumerated() {
            for offering in Set(exclusion.offerings.map(\.value)) { exclusions[offering, default: []].append(number) }
        }
        self.exclusions = exclusions
        described = Self.described(catalogue, hubs)
    }

    /// The exclusions that name an offering, in order.
    func exclusions(of offering: OfferingIndex) -> [Int] { exclusions[offering] ?? [] }

    /// The hubs that lead to an offering: those of its institutions, if it is a program.
    func institutions(leadingTo offering: OfferingIndex) -> [Vertex] {
        guard catalogue[offering].kind == .program else { return [] }
        return catalogue[offering].institutions.compactMap { hubs[.institution($0)] }
    }

    /// The recognitions into a vertex that can be drawn though nothing they start from is in the diagram, in order.
    func describedRecognitions(into vertex: Vertex) -> [Int] { described[vertex] ?? [] }
}

extension DiagramIndex {
    private static func described(_ catalogue: Catalogue, _ hubs: [PathwayGraph.Hub: Vertex]) -> [Vertex: [Int]] {
        var result: [Vertex: [Int]] = [:]
        var laddersOnly: [String: [Vertex]]?
        for (number, recognition) in catalogue.recognitions.enumerated() where recognition.hasDescriptions {
            switch recognition.into {
            case .offering(let target): result[target.rawValue, default: []].append(number)
            case .institution(let id):
                let named = recognition.grants.named
                var targets = Set(named.map(\.value.rawValue))
                if named.isEmpty, let hub = hubs[.institution(id)] { targets.insert(hub) }
                if recognition.kind == .ladder {
                    let programs = laddersOnly ?? Self.laddersOnly(catalogue)
                    laddersOnly = programs
                    targets.formUnion(programs[id] ?? [])
                }
                for target in targets { result[target, default: []].append(number) }
            }
        }
        return result
    }

    /// The programs that only ladders admit to, by institution.
    private static func laddersOnly(_ catalogue: Catalogue) -> [String: [Vertex]] {
        var result: [String: [Vertex]] = [:]
        for index in catalogue.indices where catalogue[index].isOpenToLaddersOnly {
            for institution in catalogue[index].institutions { result[institution, default: []].append(index.rawValue) }
        }
        return result
    }
}

extension Recognition<OfferingIndex> {
    /// Whether a part of what it asks for names no offering.
    fileprivate var hasDescriptions: Bool {
        var result = false
        for requirement in [from] + (conditions.also.map { [$0] } ?? []) {
            requirement.forEachNode { if $0.isWithoutOfferings { result = true } }
        }
        return result
    }
}

extension Offering {
    /// Whether it is a program that nobody gets into but by a ladder.
    var isOpenToLaddersOnly: Bool { kind == .program && admission == .laddersOnly }
}
