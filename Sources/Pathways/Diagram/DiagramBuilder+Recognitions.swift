extension DiagramBuilder {
    /// Draws a recognition: what it starts from, and what is needed besides, lead to each target.
    mutating func add(_ recognition: Recognition<OfferingIndex>) {
        let targets = targets(of: recognition)
        guard !targets.isEmpty else { return }
        var line = line(of: recognition, into: targets)
        let given = Self.members(of: recognition.from)
        let needed = recognition.conditions.also.map(Self.members) ?? []
        let single = needed.isEmpty && given.count == 1 ? given[0] : nil
        var source: Int?
        if let single {
            source = self.source(of: single, line)
        } else if (given + needed).contains(where: { isShown($0, line) }) {
            let choice = addChoice(words.all(given.count + needed.count), at: recognition.span)
            let hidden = connect(given, to: choice, line.inner) + connect(needed, to: choice, line.inner.with(.bridge))
            omit(hidden, from: choice)
            source = choice
        }
        guard let source else { return }
        line.edge.notes = recognition.conditions.confirm.map { number(ofNote: $0) }
        for target in targets { append(line, from: source, to: target, for: single) }
    }

    /// What a recognition leads to: an offering, what it grants by name or all programs of an institution. Those programs that only
    /// ladders admit to are shown with an arrow of their own, as in the graph.
    private func targets(of recognition: Recognition<OfferingIndex>) -> [Int] {
        switch recognition.into {
        case .offering(let target): return position(of: target).map { [$0] } ?? []
        case .institution(let id):
            let named = recognition.grants.named
            let receivers = named.isEmpty ? [position(of: .institution(id))] : named.map { position(of: $0.value) }
            return receivers.compactMap { $0 } + (recognition.kind == .ladder ? laddersOnly[id] ?? [] : [])
        }
    }

    private mutating func line(of recognition: Recognition<OfferingIndex>, into targets: [Int]) -> DiagramLine {
        var edge = DiagramEdge(from: 0, to: 0, relation: DiagramRelation(Relation(recognition.kind)))
        edge.labels = words.labels(of: recognition)
        edge.hasEnded = words.hasEnded(recognition.agreement?.effective)
        edge.remarks = words.remarks(on: recognition)
        edge.declaredAt = words.place(recognition.span)
        edge.source = recognition.publicSource
        return DiagramLine(
            edge: edge, unit: catalogue.unit(of: recognition), showsPools: targets.contains { isInside($0) })
    }
}

extension DiagramBuilder {
    /// Draws an equivalence: several that count together lead through one vertex.
    mutating func add(_ equivalence: Equivalence<OfferingIndex>) {
        let targets = equivalence.are.compactMap { position(of: $0.value) }
        let sources = equivalence.these.filter { range.contains($0.value) }
        guard let first = sources.first, !targets.isEmpty else { return }
        let line = line(of: equivalence)
        var source = position(of: first.value)
        if equivalence.these.count > 1 {
            let choice = addChoice(words.all(equivalence.these.count), at: equivalence.span)
            for member in sources {
                guard let position = position(of: member.value) else { continue }
                append(line.inner, from: position, to: choice, for: nil)
            }
            omit(equivalence.these.count - sources.count, from: choice)
            source = choice
        }
        guard let source else { return }
        for target in targets { append(line, from: source, to: target, for: nil) }
    }

    private func line(of equivalence: Equivalence<OfferingIndex>) -> DiagramLine {
        var edge = DiagramEdge(from: 0, to: 0, relation: .equivalent)
        let ranges = [equivalence.effective, equivalence.agreement?.effective]
        edge.labels = [words.say(GrantPhrase.countsAs)] + ranges.compactMap(words.dates)
        edge.isTwoWay = equivalence.direction == .both
        edge.hasEnded = ranges.contains(where: words.hasEnded)
        edge.remarks = words.remarks(declaredBy: equivalence.declaredBy, equivalence.agreement, equivalence.note)
        edge.declaredAt = words.place(equivalence.span)
        edge.source = equivalence.publicSource
        return DiagramLine(edge: edge, unit: .credit, showsPools: false)
    }

    /// Draws an overlap: a line between two, or a vertex that joins several.
    mutating func add(_ exclusion: Exclusion<OfferingIndex>) {
        let members = Set(exclusion.offerings.map(\.value)).sorted()
        let shown = members.compactMap { position(of: $0) }
        guard shown.count > 1 else { return }
        var edge = DiagramEdge(from: shown[0], to: shown[1], relation: .exclusion)
        edge.isTwoWay = true
        edge.remarks = words.remarks(declaredBy: nil, nil, exclusion.note)
        edge.declaredAt = words.place(exclusion.span)
        edge.source = exclusion.source?.value
        guard shown.count > 2 else {
            edge.labels = [words.say(GrantPhrase.or)]
            edges.append(edge)
            return
        }
        let choice = addChoice(words.say(ShapePhrase.onlyOneOf, "\(members.count)"), at: exclusion.span)
        omit(members.count - shown.count, from: choice)
        for member in shown {
            (edge.from, edge.to) = (member, choice)
            edges.append(edge)
        }
    }
}
