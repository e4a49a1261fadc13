/// Finds where an offering is declared to need another.
package struct ReferenceFinder: Sendable {
    private let catalogue: Catalogue
    private let asOf: CalendarDate?
    /// For each program that only ladders admit to, the ladders.
    private let admissions: [OfferingIndex: [Recognition<OfferingIndex>]]

    /// O(recognitions), plus O(V) for each institution that ladders lead into as a whole.
    package init(_ catalogue: Catalogue, on asOf: CalendarDate?) {
        self.catalogue = catalogue
        self.asOf = asOf
        admissions = NetworkBuilder.admissions(of: catalogue)
    }

    /// The first place that says so: a reference to the part itself, or else one that it replaces or a filter that
    /// matches it; `nil` when there is none. O(size of what the offering needs).
    package func reference(from part: OfferingIndex, to offering: OfferingIndex) -> (Relation, SourceSpan)? {
        let needs = needs(of: offering)
        for (relation, requirement) in needs {
            if let leaf = requirement.leaves.first(where: { $0.offering == part }) { return (relation, leaf.span) }
        }
        for (relation, requirement) in needs {
            var span: SourceSpan?
            requirement.forEachNode { node in if span == nil, stands(node, for: part) { span = node.span } }
            if let span { return (relation, span) }
        }
        return nil
    }

    /// What an offering needs, in the order a learner meets it.
    private func needs(of index: OfferingIndex) -> [(Relation, Requirement<OfferingIndex>)] {
        let offering = catalogue[index]
        var result: [(Relation, Requirement<OfferingIndex>)] = []
        func add(_ relation: Relation, _ requirement: Requirement<OfferingIndex>?) {
            if let requirement { result.append((relation, requirement)) }
        }
        for ladder in admissions[index] ?? [] {
            add(.ladder, ladder.from)
            add(.bridge, ladder.conditions.also)
        }
        add(.prerequisite, offering.requires)
        add(.corequisite, offering.corequisites)
        add(.corequisite, offering.strictCorequisites)
        add(.stack, offering.stacks)
        return result
    }

    /// Whether a node names what the part replaces, or a filter that matches the part.
    private func stands(_ node: Requirement<OfferingIndex>, for part: OfferingIndex) -> Bool {
        if let filter = node.filter { return filter.matches(catalogue[part], levels: catalogue.levels) }
        guard case .complete(let leaf) = node else { return false }
        return catalogue.successors(of: leaf.offering, on: asOf).contains(part)
    }
}
