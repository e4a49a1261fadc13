import Pathways

// MARK: - Own learning and equivalents

extension LedgerOracle {
    var directClaims: [LedgerClaim] {
        pieces.indices.compactMap { index in
            let holding = pieces[index].holding
            guard let size = pieces[index].size, !isBarred(index, by: nil) else { return nil }
            var places = tree.places(for: holding.offering) { meets(holding, grade: $0.grade, within: $0.within) }
                .map(LedgerPlace.node)
            if !pieces[index].isRemainder, isOwnCourse(holding.offering), offering.otherCredits != nil {
                places.append(.catchAll)
            }
            let level = catalogue[holding.offering].level
            return LedgerClaim(
                pieces: [index],
                grains: [LedgerGrain(amount: size, level: level, offering: holding.offering, places: places)])
        }
    }

    /// An award that is held with parts may count as a whole where it is named, without the ladders into it.
    var awardClaims: [LedgerClaim] {
        holdings.indices.compactMap { index in
            let holding = holdings[index]
            let isPiece = under[index].count == 1 && !pieces[under[index][0]].isRemainder
            guard !isPiece, !under[index].contains(where: { isBarred($0, by: nil) }),
                let size = catalogue.credits(of: holding.offering, in: unit)
            else { return nil }
            let places = tree.places(for: holding.offering) { meets(holding, grade: $0.grade, within: $0.within) }
            let grain = LedgerGrain(
                amount: size, level: catalogue[holding.offering].level, offering: holding.offering,
                places: places.map(LedgerPlace.node))
            return LedgerClaim(pieces: under[index], grains: [grain])
        }
    }

    private func isOwnCourse(_ index: OfferingIndex) -> Bool {
        catalogue[index].kind == .course
            && catalogue[index].institutions.contains { offering.institutions.contains($0) }
    }

    var equivalenceClaims: [LedgerClaim] {
        var result: [LedgerClaim] = []
        for (number, equivalence) in catalogue.equivalences.enumerated() {
            let (these, are) = (equivalence.these.map(\.value), equivalence.are.map(\.value))
            let ranges = [equivalence.effective, equivalence.agreement?.effective]
            var ways = counting(these, as: are, in: ranges)
            if equivalence.direction == .both { ways += counting(are, as: these, in: ranges) }
            for index in ways.indices { ways[index].equivalence = number }
            result += ways
        }
        for index in catalogue.indices {
            guard let next = catalogue[index].replacedBy?.value else { continue }
            result += counting([index], as: [next], in: [])
            // The old one can be asked for no longer.
            if !catalogue[index].isOffered(on: asOf) { result += counting([next], as: [index], in: []) }
        }
        return result
    }

    private func counting(
        _ these: [OfferingIndex], as are: [OfferingIndex], in ranges: [DateRange?]
    ) -> [LedgerClaim] {
        var choices: [[Int]] = [[]]
        for offering in these {
            let fitting = pieces.indices.filter { index in
                pieces[index].holding.offering == offering && !pieces[index].isRemainder
                    && falls(pieces[index].holding, into: ranges) && !isBarred(index, by: nil)
            }
            choices = choices.flatMap { known in fitting.map { known + [$0] } }
        }
        return choices.map { chosen in
            LedgerClaim(
                pieces: chosen.sorted(),
                grains: are.compactMap { offering in
                    grain(for: offering, otherwise: self.offering.otherCredits == nil ? [] : [.catchAll]) { leaf in
                        chosen.allSatisfy { meets(pieces[$0].holding, leaf) }
                    }
                })
        }
    }

    /// Credit that counts as an offering.
    private func grain(
        for index: OfferingIndex, otherwise: [LedgerPlace],
        fits: (Requirement<OfferingIndex>.Leaf) -> Bool
    ) -> LedgerGrain? {
        guard let amount = catalogue.credits(of: index, in: unit) else { return nil }
        var places = tree.places(for: index, fits: fits).map(LedgerPlace.node)
        if isOwnCourse(index) { places += otherwise }
        return LedgerGrain(amount: amount, level: catalogue[index].level, offering: index, places: places)
    }
}

// MARK: - Recognitions

extension LedgerOracle {
    var recognitionClaims: [LedgerClaim] {
        catalogue.recognitions.indices.flatMap { number -> [LedgerClaim] in
            let recognition = catalogue.recognitions[number]
            guard recognition.conditions.also.map(isHeld) ?? true else { return [] }
            return sources(recognition.from, under: recognition).filter { pieces in
                !pieces.contains { isBarred($0, by: recognition) }
            }.map { chosen in
                var grains = grains(of: recognition) { leaf in
                    chosen.allSatisfy { meets(pieces[$0].holding, leaf) }
                }
                if grains.contains(where: \.isBlock) { grains += chosen.map(met) }
                return LedgerClaim(pieces: chosen, grains: grains, recognition: number, kind: recognition.kind)
            }
        }
    }

    /// A piece under a block meets the parts of the target that name it, without further credit.
    private func met(_ piece: Int) -> LedgerGrain {
        let holding = pieces[piece].holding
        let places = tree.places(for: holding.offering, isCredit: false) {
            meets(holding, grade: $0.grade, within: $0.within)
        }.filter(tree.isNamed)
        return LedgerGrain(
            amount: 0, isSatisfied: true, offering: holding.offering, places: places.map(LedgerPlace.node))
    }

    /// The sets of pieces that meet a requirement, as few as it asks for.
    private func sources(
        _ requirement: Requirement<OfferingIndex>, under recognition: Recognition<OfferingIndex>
    ) -> [[Int]] {
        func joined(_ members: some Sequence<Requirement<OfferingIndex>>) -> [[Int]] {
            members.reduce([[]]) { known, member in
                known.flatMap { left in
                    sources(member, under: recognition).map { Array(Set(left + $0)).sorted() }
                }
            }
        }
        switch requirement {
        case .complete(let leaf): return sources(leaf, under: recognition)
        case .all(let children, _): return joined(children)
        case .any(let children, _): return children.flatMap { sources($0, under: recognition) }
        case .choose(let count, .listed(let children), _):
            return (0..<(1 << children.count)).filter { $0.nonzeroBitCount == count }.flatMap { mask in
                joined(children.indices.filter { mask & (1 << $0) != 0 }.map { children[$0] })
            }
        case .credits(let amount, .listed(let children), _):
            let sets = (0..<(1 << children.count)).map { mask in
                children.indices.filter { mask & (1 << $0) != 0 }.map { children[$0] }
            }
            return sets.filter { set in
                let amounts = set.map { catalogue.credits(of: $0.leaves[0].offering, in: unit) ?? 0 }
                let sum = amounts.reduce(0, +)
                return sum >= amount && sum - (amounts.min() ?? 0) < amount
            }.flatMap(joined)
        default: return []
        }
    }

    private func sources(
        _ leaf: Requirement<OfferingIndex>.Leaf, under recognition: Recognition<OfferingIndex>
    ) -> [[Int]] {
        let held = holdings.indices.filter { holdings[$0].offering == leaf.offering }
        if held.isEmpty, let stacks = catalogue[leaf.offering].stacks, !catalogue[leaf.offering].hasOtherCoursework {
            var open = recognition
            open.conditions = .init()
            open.agreement = nil
            return sources(stacks, under: open)
        }
        return held.filter { index in
            let (holding, conditions) = (holdings[index], recognition.conditions)
            return meets(holding, grade: leaf.grade, within: leaf.within)
                && meets(holding, grade: conditions.grade?.value, within: conditions.within?.value)
                && falls(holding, into: [recognition.agreement?.effective])
        }.map { under[$0] }
    }

    private func grains(
        of recognition: Recognition<OfferingIndex>, fits: (Requirement<OfferingIndex>.Leaf) -> Bool
    ) -> [LedgerGrain] {
        let grants = recognition.grants
        let isOpen = isOpen(recognition)
        var otherwise: [LedgerPlace] = isOpen ? [offering.otherCredits == nil ? .residue : .catchAll] : []
        if recognition.into == .offering(target) { otherwise.append(.total) }
        var result = grants.courses.compactMap { grain(for: $0.value, otherwise: otherwise, fits: fits) }
        if isOpen, grants.credits != nil {
            // A block is the whole amount; the courses beside it are met by it.
            for index in result.indices {
                result[index].amount = 0
                result[index].isSatisfied = true
                result[index].places = tree.places(for: grants.courses[index].value, isCredit: false, fits: fits)
                    .map(LedgerPlace.node)
            }
        }
        for met in grants.satisfies.map(\.value) where isOpen {
            let places = tree.places(for: met, isCredit: false, fits: fits)
            result.append(
                LedgerGrain(amount: 0, isSatisfied: true, offering: met, places: places.map(LedgerPlace.node)))
        }
        guard isOpen else { return result }
        for credit in grants.unassigned {
            let stated = credit.credits.map { Credits($0, catalogue.unit(of: recognition)) }
            guard let amount = stated.flatMap({ catalogue.convert($0, to: unit) }) else { continue }
            let places = tree.places(for: credit, of: offering.institutions).map(LedgerPlace.node) + otherwise
            result.append(LedgerGrain(amount: amount, level: credit.level, places: places))
        }
        return result + block(of: recognition)
    }

    private func block(of recognition: Recognition<OfferingIndex>) -> [LedgerGrain] {
        guard let stated = catalogue.credits(grantedBy: recognition), let amount = catalogue.convert(stated, to: unit)
        else { return [] }
        let grants = recognition.grants
        var place = LedgerPlace.total
        if case .offering(let award) = recognition.into, award != target {
            let node = tree.nodes.firstIndex { if case .award(award, _) = $0.kind { true } else { false } }
            guard let node else { return [] }
            place = .node(node)
        }
        // The split is in the unit of the whole, which is not nothing where it is split.
        let rate = stated.amount > 0 ? amount / stated.amount : 1
        let split = grants.creditsByLevel.map {
            LedgerGrain(amount: $0.amount * rate, level: $0.level, isBlock: true, places: [place])
        }
        let rest = split.reduce(amount) { $0 - $1.amount }
        return split + (rest > 0 ? [LedgerGrain(amount: rest, isBlock: true, places: [place])] : [])
    }

    private func isOpen(_ recognition: Recognition<OfferingIndex>) -> Bool {
        switch recognition.into {
        case .offering(let award): award == target || tree.awards.contains(award)
        case .institution(let id): offering.institutions.contains(id)
        }
    }
}

// MARK: - Sharing

extension LedgerOracle {
    /// The awards held besides the target that a piece counts in, and that are no part of it.
    func otherAwards(of piece: Int) -> [Int] {
        holdings.indices.filter { index in
            let award = holdings[index].offering
            return under[index].contains(piece) && catalogue[award].kind != .course && award != target
                && !tree.awards.contains(award) && under[index] != []
                && !isLeaf(award)
        }
    }

    /// Whether the target names an award without parts.
    private func isLeaf(_ award: OfferingIndex) -> Bool {
        tree.nodes.contains { if case .leaf(let leaf) = $0.kind { leaf.offering == award } else { false } }
    }

    /// The awards whose learning may not be used by a claim without limit.
    func sharing(of piece: Int, by recognition: Recognition<OfferingIndex>?) -> [Int] {
        otherAwards(of: piece).filter { index in
            guard let recognition, recognition.kind == .ladder else { return true }
            return !recognition.from.leaves.contains { $0.offering == holdings[index].offering }
        }
    }

    /// Whether a piece must not be used in this way: it was used for admission, or counts in another award.
    private func isBarred(_ piece: Int, by recognition: Recognition<OfferingIndex>?) -> Bool {
        isShared(piece, by: recognition) || recognition?.kind != .ladder && isForAdmission(piece)
    }

    private func isForAdmission(_ piece: Int) -> Bool {
        guard rules.contains(where: { $0.admissionCredit?.value == .laddersOnly }) else { return false }
        let asked = (offering.requires?.leaves ?? []).map(\.offering)
        return holdings.indices.contains { asked.contains(holdings[$0].offering) && under[$0].contains(piece) }
    }

    private func isShared(_ piece: Int, by recognition: Recognition<OfferingIndex>?) -> Bool {
        let awards = sharing(of: piece, by: recognition).map { catalogue[holdings[$0].offering] }
        return rules.compactMap(\.sharing?.value).contains { rule in
            switch rule {
            case .never: return !awards.isEmpty
            case .neverAtSameLevel:
                return awards.contains { award in
                    if let own = award.level, let level = offering.level { return own == level }
                    return award.details.award?.value == offering.details.award?.value
                }
            case .limit: return false
            }
        }
    }
}
