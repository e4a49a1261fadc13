import Pathways

extension SummaryPage {
    /// The hours: their sum, then by kind, then as published for the whole where that is said as well.
    var effort: [Block] {
        let effort = summary.effort
        guard !effort.parts.isEmpty else {
            return [Block(lines: [effort.hours.map { hours($0, "") }].compactMap(\.self), isList: false)]
        }
        let total = effort.total.map { [Line(text: "\(Self.hours($0)) in all")] } ?? []
        let kinds = effort.parts.map { hours($0.hours, "\($0.kind.name): ") }
        let whole = effort.hours.map { [hours($0, "published for the whole: ")] } ?? []
        return [Block(lines: total, isList: false), Block(lines: kinds + whole)]
    }

    private func hours(_ hours: Located<Rational>, _ label: String) -> Line {
        Line(text: "\(label)\(Self.hours(hours.value))", place: text(of: hours.span))
    }

    private static func hours(_ hours: Rational) -> String { hours == 1 ? "1 hour" : "\(hours) hours" }

    /// What the declarations ask for.
    var prerequisites: [Block] {
        let needs = summary.prerequisites
        let lines = [
            needs.requires.map { need($0, "before it", none: "Nothing has to be completed before it.") },
            needs.corequisites.map { need($0, "before or with it", none: "Nothing has to be taken with it.") },
            needs.strictCorequisites.map { need($0, "only with it", none: "Nothing has to be taken with it.") },
            needs.admission == .laddersOnly ? Line(text: "entry only by a ladder", place: place) : nil,
        ].compactMap(\.self)
        return [Block(label: needs.text == nil ? nil : "As declared", lines: lines, isList: lines.count > 1)]
    }

    private func need(_ requirement: Requirement<OfferingIndex>, _ label: String, none: String) -> Line {
        let place = text(of: requirement.span)
        if case .all(let children, _) = requirement, children.isEmpty { return Line(text: none, place: place) }
        let words = RequirementWords(catalogue: catalogue, unit: offering.unit)
        return Line(text: "\(label): \(words.phrase(requirement))", place: place)
    }

    /// The credits, and who recognises the offering.
    var recognition: [Block] {
        let credit = summary.recognition
        let credits = credit.credits.map { Line(text: $0.value.description, place: text(of: $0.span)) }
        let none = credit.text == nil && !summary.missing.contains(.creditOtherRecognition)
        let unknown = none ? Line(text: "no credits published") : nil
        let seeBelow =
            summary.pathways.ladders.isEmpty
            ? [] : [Line(text: "Ladders that start from it are listed under learner pathways.")]
        return [
            Block(lines: [credits ?? unknown].compactMap(\.self), isList: false),
            Block(label: "Recognised by", lines: credit.recognitions.map(line)),
            Block(label: "Counts as", lines: credit.equivalents.map(line)),
            Block(lines: seeBelow, isList: false),
        ]
    }

    /// What it stacks and ladders into.
    var pathways: [Block] {
        let stacks = summary.pathways.stacks
        return [
            Block(label: "Stacks into", lines: stacks.filter(\.isDirect).map(line)),
            Block(label: "These stack further into", lines: stacks.filter { !$0.isDirect }.map(line)),
            Block(label: "Ladders into", lines: summary.pathways.ladders.map(line)),
        ]
    }

    private func line(_ link: CriticalInformationSummary.RecognitionLink) -> Line {
        let words = RecognitionWords(catalogue: catalogue)
        let authority = words.authority(link.recognition, link.sides, by: link.declarers, hasEnded: link.hasEnded)
        return Line(
            text: words.headline(link.recognition, isOutward: true),
            details: words.details(link.recognition, isOutward: true) + joined(authority),
            place: text(of: link.recognition.span), source: link.recognition.publicSource)
    }

    private func line(_ link: CriticalInformationSummary.EquivalenceLink) -> Line {
        let names = link.countsAs.map(catalogue.label).joined(separator: " and ")
        let others = link.together.map(catalogue.label).joined(separator: " and ")
        let authority = RecognitionWords(catalogue: catalogue).authority(link.equivalence, hasEnded: link.hasEnded)
        let note = link.equivalence.note.map { ["note: \($0.value)"] } ?? []
        return Line(
            text: names + (others.isEmpty ? "" : ", together with \(others)"), details: note + joined(authority),
            place: text(of: link.equivalence.span), source: link.equivalence.publicSource)
    }

    private func joined(_ words: [String]) -> [String] { words.isEmpty ? [] : [words.joined(separator: ", ")] }

    private func line(_ stack: CriticalInformationSummary.Stack) -> Line {
        var seen: Set<String> = []
        let uses = stack.uses.map(words).filter { seen.insert($0).inserted }.joined(separator: "; also ")
        let part = stack.isDirect ? "" : "\(catalogue.label(stack.part)) is "
        return Line(
            text: "\(catalogue.label(stack.award)): \(part)\(uses)",
            place: stack.uses.first.flatMap { text(of: $0.span) },
            source: catalogue[stack.award].details.source?.value)
    }

    /// `a required part`, `one of a choice: 2 of 3`, with a grade or an age where one is asked for.
    private func words(_ use: StackUse) -> String {
        let choices = use.choices.map(words).joined(separator: ", within ")
        let grade = use.grade.map { ", with \($0.rawValue.printable) or better" } ?? ""
        let within = use.within.map { ", within \($0)" } ?? ""
        return (use.isRequired ? "a required part" : "one of a choice: \(choices)") + grade + within
    }

    private func words(_ choice: StackUse.Choice) -> String {
        let words = RequirementWords(catalogue: catalogue, unit: .credit)
        let pool = choice.filter.map { $0.isOpen ? "anything" : words.phrase($0) } ?? choice.size.map(String.init) ?? ""
        switch choice.amount {
        case .number(let count): return "\(count) of \(pool)"
        case .credits(let credits): return "\(credits) from \(pool)"
        }
    }
}

extension LearnerEffort {
    /// What people call it.
    fileprivate var name: String {
        switch self {
        case .contact: "contact, face to face or live"
        case .peer: "with peers"
        case .asynchronous: "asynchronous, in their own time"
        case .assessment: "assessment"
        }
    }
}
