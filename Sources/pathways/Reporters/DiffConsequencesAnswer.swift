import Pathways

/// What comes of the differences between two catalogues, as JSON.
struct DiffConsequencesAnswer: Encodable {
    struct LoopEntry: Encodable {
        var kind: String
        var offerings: [String]
    }

    struct Loops: Encodable {
        var added: [LoopEntry]
        var removed: [LoopEntry]
    }

    struct Obtainable: Encodable {
        /// Obtainable in the old catalogue and not in the new.
        var lost: [String]
        var gained: [String]
        /// New offerings that nobody can obtain.
        var neverObtainable: [String]
    }

    struct Total: Encodable {
        var unit: String
        @Nullable var declared: Number?
        @Nullable var minimum: Number?
        @Nullable var atLeast: Number?
        @Nullable var maximum: Number?
    }

    struct Totals: Encodable {
        var id: String
        var title: String
        var old: Total
        var new: Total
    }

    struct CreditChange: Encodable {
        var kind: String
        var from: [String]
        var into: String
        @Nullable var old: Number?
        @Nullable var new: Number?
        var unit: String?
        var declaredAt: Place
    }

    struct Recognitions: Encodable {
        var lost: [ImpactAnswer.Lost]
        var gained: [ImpactAnswer.Lost]
        var credits: [CreditChange]
    }

    var loops: Loops
    var obtainable: Obtainable
    var totals: [Totals]
    var recognitions: Recognitions

    init(_ comparison: Comparison) {
        let (consequences, old, new) = (comparison.consequences, comparison.old, comparison.new)
        loops = Loops(
            added: consequences.newLoops.map { LoopEntry(kind: $0.kind.rawValue, offerings: $0.offerings) },
            removed: consequences.resolvedLoops.map { LoopEntry(kind: $0.kind.rawValue, offerings: $0.offerings) })
        obtainable = Obtainable(
            lost: consequences.unobtainable, gained: consequences.obtainable,
            neverObtainable: consequences.addedUnobtainable)
        totals = consequences.totals.map { change in
            Totals(id: change.id, title: change.title, old: Total(change.old), new: Total(change.new))
        }
        recognitions = Recognitions(
            lost: consequences.lost.map { ImpactAnswer.Lost($0, in: old) },
            gained: consequences.gained.map { ImpactAnswer.Lost($0, in: new) },
            credits: consequences.creditChanges.map { change in
                CreditChange(
                    kind: change.new.relation.rawValue, from: change.new.from.map { new[$0].id },
                    into: change.new.into.joined(separator: " + "), old: change.old.credits.map { Number($0.amount) },
                    new: change.new.credits.map { Number($0.amount) },
                    unit: (change.new.credits ?? change.old.credits)?.unit.rawValue,
                    declaredAt: Place(change.new.span, in: new))
            })
    }
}

extension DiffConsequencesAnswer.Total {
    init(_ total: AwardTotal) {
        self.init(
            unit: total.unit.rawValue, declared: total.declared.map(Number.init),
            minimum: total.range.minimum.map(Number.init), atLeast: total.range.atLeast.map(Number.init),
            maximum: total.range.maximum.map(Number.init))
    }
}
