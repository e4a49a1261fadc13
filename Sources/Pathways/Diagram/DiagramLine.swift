/// What the arrows of one declaration have in common while they are drawn.
struct DiagramLine {
    /// The arrow that enters the target; where it comes from and goes to is filled in.
    var edge: DiagramEdge
    /// What credits inside a requirement are counted in.
    let unit: CreditUnit
    /// Whether choices from a description, or from nothing, are drawn although none of their offerings is.
    let showsPools: Bool

    /// The arrows that enter a choice: what the declaration gives is said once, behind the choice.
    var inner: DiagramLine {
        var result = self
        (result.edge.labels, result.edge.notes, result.edge.remarks) = ([], [], [])
        return result
    }

    func with(_ relation: DiagramRelation) -> DiagramLine {
        var result = self
        result.edge.relation = relation
        return result
    }
}
