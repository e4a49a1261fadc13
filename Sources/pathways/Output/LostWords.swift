import Pathways

/// What is lost, in words.
struct LostWords {
    let catalogue: Catalogue

    /// `ladder from A into B`.
    func phrase(_ recognition: Recognition<OfferingIndex>) -> String {
        let words = RequirementWords(catalogue: catalogue, unit: catalogue.unit(of: recognition))
        let into = receiver(catalogue.destination(of: recognition))
        return "\(recognition.kind.rawValue) from \(words.phrase(recognition.from)) into \(into)"
    }

    func phrase(_ equivalence: Equivalence<OfferingIndex>) -> String {
        func names(_ offerings: [Located<OfferingIndex>]) -> String {
            offerings.map { catalogue.label($0.value) }.joined(separator: " and ")
        }
        return "equivalent: \(names(equivalence.these)) as \(names(equivalence.are))"
    }

    /// The recognition, its credits, and what is missing.
    func phrase(_ lost: LostRecognition) -> String {
        let credits = lost.credits.map { ", \($0)" } ?? ""
        let cause =
            switch lost.cause {
            case .itself: ""
            case .source: ": what it starts from is gone"
            case .target: ": what it leads to is gone"
            }
        switch lost.declaration {
        case .recognition(let number): return phrase(catalogue.recognitions[number]) + credits + cause
        case .equivalence(let number): return phrase(catalogue.equivalences[number]) + cause
        }
    }

    /// `ladder bcit/csc → bcit/cst, 60 credits`.
    func arrow(_ lost: LostRecognition) -> String {
        let from = lost.from.map { catalogue[$0].id.printable }.joined(separator: ", ")
        let into = lost.into.map(\.printable).joined(separator: ", ")
        return "\(lost.relation.rawValue) \(from) → \(into)" + (lost.credits.map { ", \($0)" } ?? "")
    }

    /// `: 60 credits; 2 publish none`, with the credits unit by unit.
    func total(_ lost: [LostRecognition]) -> String {
        let known = lost.compactMap(\.credits)
        let units = Set(known.map(\.unit.rawValue)).sorted().map(CreditUnit.init)
        let sums = units.map { unit in
            Credits(known.filter { $0.unit == unit }.map(\.amount).reduce(.zero, +), unit).description
        }
        let unknown = lost.count - known.count
        let silent = unknown == 0 ? [] : [unknown == 1 ? "1 publishes none" : "\(unknown) publish none"]
        return ([sums.joined(separator: " and ")].filter { !$0.isEmpty } + silent).joined(separator: "; ")
    }

    /// What an offering loses, and how it does without.
    func phrase(_ affected: AffectedOffering) -> String {
        let names = affected.lost.map(catalogue.label).joined(separator: ", ")
        let what =
            switch affected.loss {
            case .part: "a part"
            case .prerequisite: "a prerequisite"
            case .corequisite: "a corequisite"
            case .recommended: "recommended before it"
            case .admission: "a ladder into it"
            }
        switch affected.remedy {
        case .advice: return "\(names), \(what), is gone"
        case .open: return "\(names), \(what), is gone: no ladder leads into it any more"
        case .replaced: return "\(names), \(what), is replaced"
        case .choice:
            guard let left = affected.left, let needed = affected.needed else {
                return "\(names), \(what) by choice, is gone"
            }
            let rest = affected.leavesNoChoice ? "no choice is left" : "\(left) are left, \(needed) needed"
            return "\(names), \(what) by choice, is gone: \(rest)"
        }
    }

    private func receiver(_ id: String) -> String {
        catalogue.index(of: id).map(catalogue.label) ?? "any program of \(catalogue.institutionTitle(id).printable)"
    }
}
