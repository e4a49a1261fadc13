import Pathways

extension ClaimFinder {
    /// The recognitions that start from something held, or that a filter may let start from it.
    func recognitions() -> [Claim] {
        let declarations = target.declarations
        var sources = Set(learning.held)
        for offering in learning.held { sources.formUnion(declarations.sourcesByPart[offering] ?? []) }
        let numbers = Set(sources.flatMap { declarations.recognitions[$0] ?? [] }).union(declarations.filtered)
        return declarations.sorted(numbers).flatMap(recognition)
    }

    /// The claims by a recognition: one for each set of pieces that it can start from, if these are few.
    func recognition(_ number: Int) -> [Claim] {
        let recognition = catalogue.recognitions[number]
        var finder = SourceFinder(claims: self, recognition: recognition)
        let source = finder.source(of: recognition.from)
        guard source != nil || !finder.held.isEmpty else { return [] }
        let pieces = finder.held.flatMap { learning.piecesOf[$0] ?? [] }
        var claim = Claim(basis: .recognition(number), source: source ?? .pieces(Set(pieces).sorted()))
        claim.attempts = finder.attempts
        claim.confirm = finder.confirm + recognition.conditions.confirm.map(Message.init(verbatim:))
        if source == nil {
            claim.obstacles = finder.obstacles + missing(finder, recognition)
        }
        addBridge(recognition, to: &claim)
        let variants = claim.isOpen ? claim.source.variants() ?? [] : []
        if let only = variants.first, variants.count == 1 { claim.source = .pieces(only) }
        if variants.count > 1 {
            return variants.map { pieces in
                var variant = claim
                variant.source = .pieces(pieces)
                variant.attempts = claim.attempts.filter { offering, _ in
                    !Set(learning.piecesOf[offering] ?? []).isDisjoint(with: pieces)
                }
                let single = variant.attempts.count == 1 ? variant.attempts.first?.value : nil
                addGrants(recognition, single: single, to: &variant)
                variant.settle()
                return variant
            }
        }
        addGrants(recognition, single: finder.single, to: &claim)
        claim.settle()
        return [claim]
    }

    /// What a recognition starts from, and is not held.
    private func missing(_ finder: SourceFinder, _ recognition: Recognition<OfferingIndex>) -> [Claim.Obstacle] {
        let ids = finder.missing.map { catalogue[$0].id }
        guard !ids.isEmpty else {
            return finder.obstacles.isEmpty
                ? [
                    Claim.Obstacle(
                        rule: .notRecognised, reason: "what is recognised asks for more of its choice",
                        remedy: "once more of the choice is completed")
                ] : []
        }
        return [
            Claim.Obstacle(
                rule: .notRecognised, reason: "it is recognised only together with \(offerings: ids)",
                remedy: ids.count == 1 ? "once \(offerings: ids) is completed" : "once \(offerings: ids) are completed")
        ]
    }

    private func addBridge(_ recognition: Recognition<OfferingIndex>, to claim: inout Claim) {
        guard let also = recognition.conditions.also, !learning.meets(also, in: catalogue.unit(of: recognition)) else {
            return
        }
        let missing = also.leaves.filter { !learning.meets($0) }.map { catalogue[$0.offering].id }
        let list: Message = missing.isEmpty ? "more of its bridging choice" : "\(offerings: missing)"
        claim.obstacles.append(
            Claim.Obstacle(
                rule: .notRecognised, reason: "it is recognised once \(list) is completed besides",
                remedy: "once \(list) is completed"))
    }
}

// MARK: - Grants

extension ClaimFinder {
    private func addGrants(_ recognition: Recognition<OfferingIndex>, single: Holding?, to claim: inout Claim) {
        let grants = recognition.grants
        let block = isForTarget(recognition) ? catalogue.credits(grantedBy: recognition) : nil
        if let block {
            addBlock(block, of: recognition, to: &claim)
            addPartsMet(by: claim.source, to: &claim)
        }
        for course in grants.courses {
            let others = block == nil ? room(in: recognition) : []
            add(course.value, as: single, givesCredit: block == nil, others: others, to: &claim)
        }
        if block == nil, isForTarget(recognition) {
            for credit in grants.unassigned { addUnassigned(credit, of: recognition, to: &claim) }
        }
        for offering in grants.satisfies {
            add(offering.value, as: single, givesCredit: false, to: &claim)
        }
        let amounts = grants.unassigned.compactMap(\.credits).count
        let isSilent = grants.credits == nil && grants.courses.isEmpty && amounts == 0
        claim.isUnknown = isSilent && grants.satisfies.isEmpty && grants.unlocks.isEmpty
    }

    /// Whether credit is granted to the target, its institution or one of its parts, and not to another program.
    private func isForTarget(_ recognition: Recognition<OfferingIndex>) -> Bool {
        switch recognition.into {
        case .offering(let award): award == target.offering || target.places.naming[award] != nil
        case .institution(let id): target.institutions.contains(id)
        }
    }

    private func addBlock(_ block: Credits, of recognition: Recognition<OfferingIndex>, to claim: inout Claim) {
        let places: [Claim.PlaceReference] =
            switch recognition.into {
            case .offering(let award) where award != target.offering:
                (target.places.naming[award] ?? []).map { .inside($0) }
            default: [.total]
            }
        guard let total = catalogue.convert(block, to: target.unit) else {
            return claim.refuse(.init(isBlock: true, places: places), [otherUnit(block)])
        }
        var rest = total
        for part in recognition.grants.creditsByLevel {
            guard let amount = catalogue.convert(Credits(part.amount, block.unit), to: target.unit) else { continue }
            claim.outputs.append(.init(credits: amount, level: part.level, isBlock: true, places: places))
            rest = rest - amount
        }
        if rest > 0 { claim.outputs.append(.init(credits: rest, isBlock: true, places: places)) }
    }

    /// The parts of the target that the pieces under a block meet, without further credit.
    private func addPartsMet(by source: ClaimSource, to claim: inout Claim) {
        for piece in source.certainPieces {
            let offering = learning.pieces[piece].offering
            guard !learning.pieces[piece].isRemainder, target.places.naming[offering] != nil else { continue }
            let (holding, _) = best(of: offering) { learning.judge.validity(of: $0).and(currency(of: $0)) }
            guard learning.judge.validity(of: holding).and(currency(of: holding)).isMet else { continue }
            add(offering, as: holding, givesCredit: false, to: &claim)
        }
    }

    /// Where a course goes that is no part of the target.
    private func room(in recognition: Recognition<OfferingIndex>) -> [Claim.PlaceReference] {
        switch recognition.into {
        case .offering(target.offering): [.total]
        case .institution(let id) where target.institutions.contains(id): [.catchAll]
        default: []
        }
    }

    private func addUnassigned(
        _ credit: UnassignedCredit, of recognition: Recognition<OfferingIndex>, to claim: inout Claim
    ) {
        let unit = catalogue.unit(of: recognition)
        let amount = credit.credits.map { Credits($0, unit) }
        let converted = amount.flatMap { catalogue.convert($0, to: target.unit) }
        var places = filterPlaces { filter, isOfCredit in
            let institution = filter.institution.map(target.institutions.contains) ?? true
            let subject = filter.subject == nil || filter.subject == credit.subject
            return isOfCredit && institution && subject && (filter.kind ?? .course) == .course
                && matches(credit.level, filter.level)
        }
        switch recognition.into {
        case .offering(target.offering): places.append(.total)
        case .offering(let award): places += (target.places.naming[award] ?? []).map { .inside($0) }
        case .institution: places.append(.catchAll)
        }
        let output = Claim.Output(
            credits: converted, level: credit.level, places: places)
        if let amount, converted == nil {
            claim.refuse(output, [otherUnit(amount)])
        } else {
            claim.outputs.append(output)
        }
    }

    private func matches(_ level: String?, _ wanted: String?) -> Bool {
        guard let wanted else { return true }
        return level.map { catalogue.levels.matches($0, wanted: wanted) } ?? false
    }
}
