import Pathways

/// What is lost, and who should be told, as JSON.
struct ImpactAnswer: Encodable {
    /// Something that is gone, and why: it was asked for, or its time was over.
    struct Gone: Encodable {
        var kind: String
        var id: String?
        var from: [String]?
        var into: String?
        var why: String
        var declaredAt: Place
    }

    struct Unobtainable: Encodable {
        var id: String
        var title: String
        var because: [Arrow]
        var declaredAt: Place
        var source: String?
    }

    struct Lost: Encodable {
        var kind: String
        var from: [String]
        var into: String
        @Nullable var credits: Number?
        var unit: String?
        /// What is missing: itself, the source, the target.
        var why: String
        var declaredAt: Place
        var source: String?
    }

    struct Affected: Encodable {
        var id: String
        var title: String
        var what: String
        var how: String
        var lost: [String]
        @Nullable var left: Int?
        @Nullable var needed: Int?
        var declaredAt: Place
    }

    struct Way: Encodable {
        var id: String
        var title: String
        var through: [String]
    }

    struct Notice: Encodable {
        /// One thing to tell: about an offering, or about a recognition.
        struct Item: Encodable {
            var what: String
            var id: String?
            var from: [String]?
            var into: String?
        }

        var institution: String
        var name: String
        var about: [Item]
    }

    var asOf: String
    var comparedWith: String
    var without: [Gone]
    var unobtainable: [Unobtainable]
    var lost: [Lost]
    var affected: [Affected]
    var onlyWayIn: [Way]
    var tell: [Notice]

    init(_ impact: Impact, asked: Removal, in catalogue: Catalogue) {
        asOf = impact.after.description
        comparedWith = impact.before.description
        without = Self.gone(impact.gone, asked: asked, in: catalogue)
        unobtainable = impact.unobtainable.map { Unobtainable($0, in: catalogue) }
        lost = impact.lost.map { Lost($0, in: catalogue) }
        affected = impact.affected.map { Affected($0, in: catalogue) }
        onlyWayIn = impact.onlyWayIn.map { entry in
            Way(
                id: catalogue[entry.offering].id, title: catalogue[entry.offering].title,
                through: entry.through.map { catalogue[$0].id })
        }
        tell = impact.notices.map { Notice($0, lost: impact.lost, in: catalogue) }
    }

    private static func gone(_ gone: Removal, asked: Removal, in catalogue: Catalogue) -> [Gone] {
        func why(_ isAsked: Bool) -> String { isAsked ? "asked" : "time" }
        let offerings = gone.offerings.sorted().map { index in
            Gone(
                kind: catalogue[index].kind.rawValue, id: catalogue[index].id,
                why: why(asked.offerings.contains(index)),
                declaredAt: Place(catalogue[index].span, in: catalogue))
        }
        let recognitions = gone.recognitions.sorted().map { number in
            let recognition = catalogue.recognitions[number]
            return Gone(
                kind: recognition.kind.rawValue, from: recognition.from.leaves.map { catalogue[$0.offering].id },
                into: catalogue.destination(of: recognition), why: why(asked.recognitions.contains(number)),
                declaredAt: Place(recognition.span, in: catalogue))
        }
        let equivalences = gone.equivalences.sorted().map { number in
            let equivalence = catalogue.equivalences[number]
            return Gone(
                kind: "equivalent", from: equivalence.these.map { catalogue[$0.value].id },
                into: equivalence.are.map { catalogue[$0.value].id }.joined(separator: " + "),
                why: why(asked.equivalences.contains(number)), declaredAt: Place(equivalence.span, in: catalogue))
        }
        return offerings + recognitions + equivalences
    }
}

extension ImpactAnswer.Unobtainable {
    init(_ entry: Impact.Unobtainable, in catalogue: Catalogue) {
        let offering = catalogue[entry.offering]
        self.init(
            id: offering.id, title: offering.title, because: entry.because.map { Arrow($0, in: catalogue) },
            declaredAt: Place(offering.span, in: catalogue), source: offering.details.source?.value)
    }
}

extension ImpactAnswer.Lost {
    init(_ lost: LostRecognition, in catalogue: Catalogue) {
        self.init(
            kind: lost.relation.rawValue, from: lost.from.map { catalogue[$0].id },
            into: lost.into.joined(separator: " + "), credits: lost.credits.map { Number($0.amount) },
            unit: lost.credits?.unit.rawValue, why: lost.cause.rawValue, declaredAt: Place(lost.span, in: catalogue),
            source: lost.source)
    }
}

extension ImpactAnswer.Affected {
    init(_ affected: AffectedOffering, in catalogue: Catalogue) {
        let offering = catalogue[affected.offering]
        self.init(
            id: offering.id, title: offering.title, what: affected.loss.rawValue, how: affected.remedy.rawValue,
            lost: affected.lost.map { catalogue[$0].id }, left: affected.left, needed: affected.needed,
            declaredAt: Place(affected.span, in: catalogue))
    }
}

extension ImpactAnswer.Notice {
    init(_ notice: ImpactNotice, lost: [LostRecognition], in catalogue: Catalogue) {
        let unobtainable = notice.unobtainable.map { Item(what: "unobtainable", id: catalogue[$0].id) }
        let affected = notice.affected.map { Item(what: "affected", id: catalogue[$0].id) }
        let recognitions = notice.lost.map { number in
            let recognition = lost[number]
            return Item(
                what: recognition.relation.rawValue, from: recognition.from.map { catalogue[$0].id },
                into: recognition.into.joined(separator: " + "))
        }
        self.init(
            institution: notice.institution, name: catalogue.institutionTitle(notice.institution),
            about: unobtainable + affected + recognitions)
    }
}
