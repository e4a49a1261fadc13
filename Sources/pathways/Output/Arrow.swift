import Pathways

/// An edge of the graph, as JSON shows it.
struct Arrow: Encodable {
    var from: String
    var to: String
    var relation: String
    var declaredAt: Place

    init(_ edge: PathwayEdge, in catalogue: Catalogue) {
        from = catalogue[edge.from].id
        to = catalogue[edge.to].id
        relation = edge.relation.rawValue
        declaredAt = Place(edge.declaredAt, in: catalogue)
    }
}
