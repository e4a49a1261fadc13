/// What awards add up to where their parts form a tree, that is, where no learning is shared: computed for all of them
/// in one pass, parts before awards.
///
/// An award is left open where learning is shared between its parts, and where a choice by credits has members of no fixed
/// worth. Iterative over awards, so that chains of any length work.
package struct CreditTrees: Sendable {
    /// What is known of an award.
    private struct Entry {
        /// What its parts add up to.
        var parts: PartWorth
        /// What it adds up to as a part of another award.
        var part: PartWorth
        var unit: CreditUnit
        /// The offerings below it that more than one reference leads to, ascending.
        var joints: [OfferingIndex]
    }

    private let catalogue: Catalogue
    package let parts: AwardParts
    private let unit: CreditUnit?
    private var entries: [OfferingIndex: Entry] = [:]
    private var references: [OfferingIndex: Int] = [:]

    /// The most references an award may make, and the most shared offerings below it, when all awards are looked at.
    private static let sizeLimit = 2_000

    /// All awards of a catalogue, each in its own unit. Left open are besides: one with an award among its parts that counts
    /// in another unit, and one with more than 2,000 parts, pools included, or shared offerings below it.
    ///
    /// O(V + E), plus for each award its parts and the shared offerings below it, up to these limits.
    package init(_ catalogue: Catalogue) {
        let awards = catalogue.indices.filter { catalogue[$0].stacks != nil }
        self.init(catalogue, AwardParts(catalogue, below: awards), unit: nil)
    }

    /// One award and what is below it, in its unit.
    package init(_ catalogue: Catalogue, below award: OfferingIndex) {
        self.init(catalogue, AwardParts(catalogue, below: [award]), unit: catalogue[award].unit)
    }

    private init(_ catalogue: Catalogue, _ parts: AwardParts, unit: CreditUnit?) {
        self.catalogue = catalogue
        self.parts = parts
        self.unit = unit
        let awards = parts.awards.filter {
            !parts.circular.contains($0) && (unit != nil || parts.size(of: $0) <= Self.sizeLimit)
        }
        for award in awards { tree(of: award)?.forEachPart { part, _ in references[part, default: 0] += 1 } }
        for award in awards {
            guard let tree = tree(of: award) else { continue }
            entries[award] = entry(award, tree)
        }
    }
}

extension CreditTrees {
    /// The bounds of an award, without the names of its unknown parts; `nil` where it was left open. O(1).
    func range(of award: OfferingIndex) -> CreditRange? {
        guard catalogue[award].stacks != nil else { return CreditRange(exactly: catalogue[award].credits?.amount) }
        let other = OtherCoursework(of: award, in: catalogue, unit: unit(of: award))
        return entries[award].map { CreditBounds($0.parts).adding(other).range() }
    }

    /// The bounds of an award; `nil` where it was left open. O(everything below it).
    package func named(_ award: OfferingIndex) -> CreditRange? {
        guard var range = range(of: award) else { return nil }
        if let parts = entries[award]?.parts {
            let other = OtherCoursework(of: award, in: catalogue, unit: unit(of: award))
            range.unknown = other.isUnknown ? [award] : []
            if parts.hasUnknown, let tree = tree(of: award) { range.unknown += unknown(in: tree, of: award) }
            range.unknown.sort()
        }
        return range
    }

    /// The bounds of a group in the stack of an award, taken by itself; `nil` where they are left open.
    package func bounds(of tree: PartTree, in award: OfferingIndex) -> CreditBounds? {
        joints(of: tree) == nil ? nil : worth(of: tree, in: award).map(CreditBounds.init)
    }

    /// The parts of unknown credit in such a group, ascending.
    package func unknown(in tree: PartTree, of award: OfferingIndex) -> [OfferingIndex] {
        let unit = unit(of: award)
        var result: [OfferingIndex] = []
        var pending = [tree]
        while let next = pending.popLast() {
            next.forEachPart { part, isCounted in
                guard !isCounted, catalogue.credits(of: part, in: unit) == nil else { return }
                guard let tree = parts.tree(of: part, unit: unit) else { return result.append(part) }
                pending.append(tree)
                if OtherCoursework(of: part, in: catalogue, unit: unit).isUnknown { result.append(part) }
            }
        }
        return result.sorted()
    }

    /// What completes an award.
    package func tree(of award: OfferingIndex) -> PartTree? { parts.tree(of: award, unit: unit(of: award)) }

    private func unit(of award: OfferingIndex) -> CreditUnit { unit ?? catalogue[award].unit }

    private func entry(_ award: OfferingIndex, _ tree: PartTree) -> Entry? {
        guard let joints = joints(of: tree), let worth = worth(of: tree, in: award) else { return nil }
        let other = OtherCoursework(of: award, in: catalogue, unit: unit(of: award))
        return Entry(parts: worth, part: other.part(worth), unit: unit(of: award), joints: joints)
    }

    /// The shared offerings below an award; `nil` when one of them is reached twice, or something was left open.
    private func joints(of tree: PartTree) -> [OfferingIndex]? {
        var own: [OfferingIndex] = []
        var lists: [[OfferingIndex]] = []
        var isOpen = false
        tree.forEachPart { part, _ in
            if references[part, default: 0] > 1 { own.append(part) }
            guard catalogue[part].stacks != nil else { return }
            guard let entry = entries[part] else { return isOpen = true }
            if !entry.joints.isEmpty { lists.append(entry.joints) }
        }
        if isOpen { return nil }
        if own.isEmpty, lists.count <= 1 { return lists.first ?? [] }
        let count = lists.reduce(own.count) { $0 + $1.count }
        guard count <= Self.sizeLimit || unit != nil else { return nil }
        let merged = (own + lists.joined()).sorted()
        return zip(merged, merged.dropFirst()).contains { $0 == $1 } ? nil : merged
    }
}

extension CreditTrees {
    /// What a tree adds up to, `nil` where that is left open. Recursion is as deep as requirements nest.
    private func worth(of tree: PartTree, in award: OfferingIndex) -> PartWorth? {
        switch tree {
        case .part(let part): return worth(of: part, unit(of: award))
        case .all(let children): return worths(of: children, in: award).map(PartWorth.init(sumOf:))
        case .choose(let count, let children):
            return worths(of: children, in: award).map { PartWorth(choosing: count, of: $0) }
        case .credits(let amount, let children):
            guard let need = converted(amount, of: award) else { return PartWorth(nil) }
            return worths(of: children, in: award).flatMap { PartWorth(reaching: need, from: $0) }
        case .coursework(let amount): return PartWorth(converted(amount, of: award))
        case .unknown: return PartWorth(nil)
        }
    }

    private func converted(_ amount: Rational, of award: OfferingIndex) -> Rational? {
        catalogue.convert(Credits(amount, catalogue[award].unit), to: unit(of: award))
    }

    private func worths(of trees: [PartTree], in award: OfferingIndex) -> [PartWorth]? {
        var result: [PartWorth] = []
        for tree in trees {
            guard let worth = worth(of: tree, in: award) else { return nil }
            result.append(worth)
        }
        return result
    }

    private func worth(of part: OfferingIndex, _ unit: CreditUnit) -> PartWorth? {
        guard catalogue[part].stacks != nil else { return PartWorth(catalogue.credits(of: part, in: unit)) }
        guard let entry = entries[part], entry.unit == unit else { return nil }
        return entry.part
    }
}
