import Pathways

/// Why each step is on a route, and what must be true for it to count.
struct RouteReasons {
    let facts: RouteFacts
    let order: RouteOrder

    private var catalogue: Catalogue { facts.cone.catalogue }
    private var target: OfferingIndex { facts.cone.question.target }

    /// What a step is needed for, the target first, then in the order of the route.
    func reasons(for offering: OfferingIndex) -> [RouteReason] {
        var result: [RouteReason] = []
        if offering == target {
            result.append(reason(.target, target, nil, catalogue[target].span))
        }
        for other in order.sequence where other != offering { result += uses(of: offering, by: other) }
        return result.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    private func reason(
        _ relation: RouteReason.Relation, _ neededBy: OfferingIndex, _ number: Int?, _ span: SourceSpan
    ) -> RouteReason {
        RouteReason(
            relation: relation, neededBy: neededBy, number: number, span: span,
            source: catalogue[neededBy].details.source?.value)
    }

    private func uses(of offering: OfferingIndex, by other: OfferingIndex) -> [RouteReason] {
        let declared = catalogue[other]
        let needs: [(Requirement<OfferingIndex>?, RouteReason.Relation)] = [
            (declared.stacks, .part), (declared.requires, .requirement), (declared.corequisites, .corequisite),
            (declared.strictCorequisites, .corequisite),
        ]
        var result = needs.flatMap { requirement, relation in
            requirement.map { uses(of: offering, in: $0, relation, by: other) } ?? []
        }
        var recognitions = order.decisions.recognitions(in: other)
        if declared.admission == .laddersOnly {
            recognitions += facts.cone.index.ladders(into: other, in: catalogue)
                .filter { catalogue.recognitions[$0].kind == .ladder }
        }
        recognitions += facts.cone.index.unlocking[other] ?? []
        for number in recognitions where starts(number, with: offering) { result.append(recognition(number, other)) }
        return result
    }

    private func uses(
        of offering: OfferingIndex, in requirement: Requirement<OfferingIndex>, _ relation: RouteReason.Relation,
        by other: OfferingIndex
    ) -> [RouteReason] {
        var result: [RouteReason] = []
        requirement.forEachNode { node in
            if let filter = node.filter, filter.matches(catalogue[offering], levels: catalogue.levels) {
                result.append(reason(relation, other, nil, node.span))
            }
            guard case .complete(let leaf) = node, !facts.isMet(leaf) else { return }
            for support in facts.supports(of: leaf) {
                switch support {
                case .offering(offering): result.append(reason(relation, other, nil, leaf.span))
                case .recognition(let number) where starts(number, with: offering) && !isTaken(leaf.offering):
                    result.append(recognition(number, other))
                case .equivalence(let number, let these) where these.contains(offering) && !isTaken(leaf.offering):
                    let equivalence = catalogue.equivalences[number]
                    result.append(
                        RouteReason(
                            relation: .equivalence, neededBy: other, number: number, span: equivalence.span,
                            source: equivalence.source?.value))
                default: break
                }
            }
        }
        return result
    }

    private func isTaken(_ offering: OfferingIndex) -> Bool { order.rounds[offering] != nil }

    private func starts(_ number: Int, with offering: OfferingIndex) -> Bool {
        let recognition = catalogue.recognitions[number]
        let leaves = recognition.from.leaves + (recognition.conditions.also?.leaves ?? [])
        return leaves.contains { $0.offering == offering }
    }

    private func recognition(_ number: Int, _ other: OfferingIndex) -> RouteReason {
        let recognition = catalogue.recognitions[number]
        return RouteReason(
            relation: .recognition, neededBy: other, number: number, span: recognition.span,
            source: recognition.publicSource)
    }
}

// MARK: - What must be true

extension RouteReasons {
    /// What must be true of a step's completion.
    func conditions(on offering: OfferingIndex) -> [Message] {
        var result: [Message] = []
        for other in order.sequence {
            for requirement in [catalogue[other].stacks, catalogue[other].requires] {
                requirement?.forEachLeaf { leaf in
                    guard leaf.offering == offering, let grade = leaf.grade else { return }
                    result.append("with \(grade.rawValue) or better, for \(offering: catalogue[other].id)")
                }
            }
        }
        for number in Set(reasons(for: offering).filter { $0.relation == .recognition }.compactMap(\.number)).sorted() {
            result += conditions(of: catalogue.recognitions[number])
        }
        return result.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    private func conditions(of recognition: Recognition<OfferingIndex>) -> [Message] {
        let conditions = recognition.conditions
        let into = catalogue.destination(of: recognition)
        let name: Message =
            switch recognition.kind {
            case .ladder: "ladder into \(offering: into)"
            case .transfer: "transfer into \(offering: into)"
            case .assessment: "assessment into \(offering: into)"
            }
        var result: [Message] = []
        if let grade = conditions.grade {
            result.append("with \(grade.value.rawValue) or better, for the \(name)")
        }
        if let within = conditions.within {
            result.append("no longer than \(within.value) before the \(name)")
        }
        if let until = recognition.agreement?.effective.until {
            result.append("completed by \(until), for the \(name)")
        }
        return result + conditions.confirm.map(Message.init(verbatim:))
    }

    /// What has to be true of what is held.
    func confirm() -> [Message] {
        var result: [Message] = []
        func add(_ texts: [Message]) { for text in texts where !result.contains(text) { result.append(text) } }
        for offering in order.sequence {
            for requirement in [catalogue[offering].stacks, catalogue[offering].requires] {
                requirement?.forEachLeaf { leaf in
                    if case .metIf(let texts) = facts.cone.standing.meets(leaf) { add(texts) }
                }
            }
            for number in order.decisions.recognitions(in: offering) { add(confirm(of: number)) }
            add(unpublishedParts(of: offering))
            let covered = order.decisions.covered[offering] ?? []
            if !covered.isEmpty {
                let ids = covered.sorted().map { catalogue[$0].id }
                add(["that credit in a block stands for \(offerings: ids) in \(offering: catalogue[offering].id)"])
            }
        }
        return result
    }

    /// Parts of unknown credit, held or taken, of an award whose open coursework they may be some of.
    private func unpublishedParts(of award: OfferingIndex) -> [Message] {
        let unit = catalogue[target].unit
        guard let total = catalogue[award].credits, catalogue[award].stacks != nil else { return [] }
        let parts = Set(facts.cone.leaves(of: catalogue[award].stacks).map(\.offering)).sorted().filter { part in
            catalogue.credits(of: part, in: unit) == nil && catalogue[part].stacks == nil
                && (facts.cone.standing.holds(part) || isTaken(part))
        }
        return parts.map { part in
            """
            how many of the \(total) in \(offering: catalogue[award].id) are those of \
            \(offering: catalogue[part].id): none are published for it
            """
        }
    }

    private func confirm(of number: Int) -> [Message] {
        let recognition = catalogue.recognitions[number]
        let own = recognition.conditions.confirm.map(Message.init(verbatim:))
        var texts: [Message] = []
        recognition.from.forEachLeaf { leaf in
            if case .metIf(let more) = facts.cone.standing.meets(leaf, under: recognition) {
                texts += more + own
            }
            if case .met = facts.cone.standing.meets(leaf, under: recognition) {
                texts += own
            }
        }
        return texts
    }
}
