extension DiagramBuilder {
    /// Draws everything an offering asks for.
    mutating func addRequirements(of index: OfferingIndex) {
        guard let target = position(of: index) else { return }
        let offering = catalogue[index]
        let parts = add(offering.stacks, .stack, of: index, to: target)
        let needs =
            add(offering.requires, .prerequisite, of: index, to: target)
            + add(offering.corequisites, .corequisite, of: index, to: target)
            + add(
                offering.strictCorequisites, .corequisite, of: index, to: target,
                label: words.say(GrantPhrase.onlyTogether))
        _ = add(offering.recommends, .recommended, of: index, to: target)
        if parts > 0 { vertices[target].omissions.append(words.say(ShapePhrase.partsNotShown, count: parts)) }
        if needs > 0 { vertices[target].omissions.append(words.say(ShapePhrase.prerequisitesNotShown, count: needs)) }
    }

    private mutating func add(
        _ requirement: Requirement<OfferingIndex>?, _ relation: DiagramRelation, of index: OfferingIndex,
        to target: Int, label: String? = nil
    ) -> Int {
        guard let requirement else { return 0 }
        var edge = DiagramEdge(from: target, to: target, relation: relation)
        edge.labels = label.map { [$0] } ?? []
        edge.source = catalogue[index].details.source?.value
        let line = DiagramLine(
            edge: edge, unit: catalogue[index].unit, showsPools: isInside(target))
        return connect(Self.members(of: requirement), to: target, line)
    }

    /// What is needed in any case: the members of an `all`, and of an `all` in it.
    static func members(of requirement: Requirement<OfferingIndex>) -> [Requirement<OfferingIndex>] {
        let requirement = requirement.withoutSingles
        if case .all(let children, _) = requirement { return children.flatMap(members) }
        return [requirement]
    }

    /// Draws an arrow from each requirement to the target; returns how many leaves are not in the diagram.
    mutating func connect(_ requirements: [Requirement<OfferingIndex>], to target: Int, _ line: DiagramLine) -> Int {
        requirements.map(\.withoutSingles).reduce(0) { hidden, requirement in
            guard let source = source(of: requirement, line) else { return hidden + Self.size(of: requirement) }
            append(line, from: source, to: target, for: requirement)
            return hidden
        }
    }

    /// How many offerings and descriptions a requirement names.
    static func size(of requirement: Requirement<OfferingIndex>) -> Int {
        var size = 0
        requirement.forEachNode { if $0.children.isEmpty { size += 1 } }
        return size
    }

    /// Adds one arrow, with the conditions of the requirement it comes from.
    mutating func append(
        _ line: DiagramLine, from source: Int, to target: Int, for requirement: Requirement<OfferingIndex>?
    ) {
        var edge = line.edge
        (edge.from, edge.to) = (source, target)
        if case .complete(let leaf)? = requirement {
            let conditions = words.conditions(grade: leaf.grade, within: leaf.within)
            if let conditions { edge.labels.append(conditions) }
        }
        if edge.declaredAt == nil, let requirement { edge.declaredAt = words.place(requirement.span) }
        edges.append(edge)
    }
}

// MARK: - Choices

extension DiagramBuilder {
    /// The vertex that a requirement is drawn as: its offering, or a choice made for it; `nil` if nothing of it is shown.
    ///
    /// Recursion is as deep as requirements nest.
    mutating func source(of requirement: Requirement<OfferingIndex>, _ line: DiagramLine) -> Int? {
        if case .complete(let leaf) = requirement { return position(of: leaf.offering) }
        guard isShown(requirement, line) else { return nil }
        let choice = addChoice(words.choice(requirement, unit: line.unit), at: requirement.span)
        if let pool = requirement.pool {
            describe(pool, at: choice, line)
        } else {
            fill(choice, with: requirement.children, line.inner)
        }
        return choice
    }

    /// A new choice, without arrows.
    mutating func addChoice(_ title: String, at span: SourceSpan) -> Int {
        choiceCount += 1
        var vertex = DiagramVertex(kind: .choice, id: "choice-\(choiceCount)", title: title)
        vertex.declaredAt = words.place(span)
        vertices.append(vertex)
        return vertices.count - 1
    }

    /// Draws the alternatives of a choice.
    mutating func fill(_ choice: Int, with children: [Requirement<OfferingIndex>], _ line: DiagramLine) {
        omit(connect(children, to: choice, line), from: choice)
    }

    /// Says how many alternatives are not shown.
    mutating func omit(_ count: Int, from choice: Int) {
        guard count > 0 else { return }
        vertices[choice].omissions = [words.say(ShapePhrase.notShown, count: count)]
    }

    /// Says how many offerings a description matches, and draws those in focus.
    private mutating func describe(_ pool: OfferingFilter, at choice: Int, _ line: DiagramLine) {
        guard let hub = index.hubs[.filter(pool)] else { return }
        let count = index.arrows.backward.outDegree(of: hub)
        vertices[choice].facts = [words.say(ShapePhrase.offeringsMatch, count: count)]
        for offering in focus(in: pool) {
            guard let source = position(of: offering) else { continue }
            append(line.inner, from: source, to: choice, for: nil)
        }
    }

    private func focus(in pool: OfferingFilter) -> [OfferingIndex] {
        guard !pool.isOpen, case .around = options.selection else { return [] }
        return Set(range.focus).sorted().filter { pool.matches(catalogue[$0], levels: catalogue.levels) }
    }

    func isShown(_ requirement: Requirement<OfferingIndex>, _ line: DiagramLine) -> Bool {
        var isShown = false
        requirement.forEachNode { node in
            if case .complete(let leaf) = node, range.contains(leaf.offering) { isShown = true }
            if let pool = node.pool, !focus(in: pool).isEmpty { isShown = true }
            if node.isWithoutOfferings, line.showsPools { isShown = true }
        }
        return isShown
    }
}

extension Requirement {
    /// The same requirement, since an `all` or `any` of one is no choice.
    var withoutSingles: Requirement {
        var result = self
        while true {
            switch result {
            case .all(let children, _) where children.count == 1, .any(let children, _) where children.count == 1:
                result = children[0]
            default: return result
            }
        }
    }

    /// Whether it names no offering: it chooses from a description, or from nothing.
    var isWithoutOfferings: Bool {
        if case .complete = self { false } else { children.isEmpty }
    }

    /// The description it chooses from, where it does not list its alternatives.
    var pool: OfferingFilter? {
        switch self {
        case .choose(_, .matching(let filter), _), .credits(_, .matching(let filter), _): filter
        default: nil
        }
    }
}
