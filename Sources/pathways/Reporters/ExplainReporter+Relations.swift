import Pathways

extension ExplainReporter {
    /// What one offering gives toward another: entry, credit, a waiver, or nothing.
    func report(toward target: OfferingIndex) -> String {
        let title = "\(catalogue.label(explanation.index)) toward \(catalogue.label(target))\n"
        if explanation.leadsTo.isEmpty, explanation.recognisedBy.isEmpty {
            return style.bold(title)
                + "  Nothing is declared from the one to the other directly: no credit, no entry, no waiver.\n"
                + "  A longer way may lead there: pathways reach shows it.\n"
        }
        return style.bold(title) + "  \(verdict(explanation.gives(toward: target, on: asOf)))\n"
            + section("Declared", explanation.leadsTo.map { arrow($0, to: $0.to) })
            + section("Recognition", explanation.recognisedBy.flatMap { recognition($0, isOutward: true) })
    }

    /// `Gives entry and credit; no waiver.`
    private func verdict(_ gives: Explanation.Gives) -> String {
        var (given, lacking): ([String], [String]) = ([], [])
        if gives.entry { given.append("entry") } else { lacking.append("no entry") }
        if gives.corequisite { given.append("what has to be taken before or with it") }
        switch gives.credit {
        case .some: given.append("credit")
        case .unpublished: given.append("something whose amount is not published")
        case .none: lacking.append("no credit")
        }
        if gives.satisfies { given.append("the requirement, met without credit") }
        if gives.waiver { given.append("a waiver of its prerequisites") } else { lacking.append("no waiver") }
        let gifts = given.isEmpty ? "nothing that is declared" : given.joined(separator: " and ")
        return "Gives \(gifts)\(lacking.isEmpty ? "" : "; ")\(lacking.joined(separator: ", "))."
    }

    func section(_ title: String, _ lines: [String]) -> String {
        lines.isEmpty ? "" : "\n\(style.bold(title))\n" + lines.map { "  \($0)\n" }.joined()
    }

    /// An arrow, with its place, and the source that speaks for it where that is not shown already.
    func arrow(_ edge: PathwayEdge, to other: OfferingIndex) -> String {
        let place = Place(edge.declaredAt, in: catalogue).text
        if edge.relation == .equivalent, let equivalence = equivalence(of: edge) {
            let words = authority(equivalence)
            return arrow(edge, to: other, style.faint(([place] + words).joined(separator: ", ")))
        }
        let source = other == edge.to ? catalogue[other].details.source.map { ", \($0.value.printable)" } : nil
        return arrow(edge, to: other, style.faint(place + (source ?? "")))
    }

    private func arrow(_ edge: PathwayEdge, to other: OfferingIndex, _ place: String) -> String {
        other == edge.to
            ? "\(edge.relation.words) \(catalogue.label(other))   \(place)"
            : "\(catalogue.label(other)) \(edge.relation.words) this   \(place)"
    }

    private func equivalence(of edge: PathwayEdge) -> Equivalence<OfferingIndex>? {
        catalogue.equivalences.first { equivalence in
            (equivalence.these + equivalence.are).contains { $0.span == edge.declaredAt && $0.value == edge.from }
        }
    }

    /// On whose word an equivalence stands, until when, and where it was published.
    private func authority(_ equivalence: Equivalence<OfferingIndex>) -> [String] {
        let ranges = [equivalence.effective, equivalence.agreement?.effective].compactMap(\.self)
        let ended = ranges.contains { $0.hasEnded(by: asOf) } ? "ENDED" : nil
        let by = equivalence.declaredBy.map { "on the word of \(catalogue.institutionTitle($0.value).printable)" }
        let from = ranges.compactMap(\.from).max().map { "from \($0)" }
        let until = ranges.compactMap(\.until).min().map { "until \($0)" }
        let source = equivalence.publicSource?.printable
        return [ended, by, from, until, source].compactMap(\.self)
    }

    func recognition(_ recognition: Recognition<OfferingIndex>, isOutward: Bool) -> [String] {
        let speech = RecognitionWords(catalogue: catalogue)
        let requirement = RequirementWords(catalogue: catalogue, unit: catalogue.unit(of: recognition))
        let other: String
        if isOutward {
            other =
                catalogue.index(of: catalogue.destination(of: recognition)).map(catalogue.label)
                ?? "any program of \(catalogue.institutionTitle(catalogue.destination(of: recognition)).printable)"
        } else {
            other = requirement.phrase(recognition.from)
        }
        var lines = ["\(other): \(recognition.kind.rawValue), \(speech.gives(recognition).joined(separator: "; "))"]
        if isOutward, !isAlone(recognition.from) { lines.append("    for \(requirement.phrase(recognition.from))") }
        lines += speech.conditions(recognition).map { "    if \($0)" }
        lines += recognition.conditions.confirm.map { "    to confirm: \($0.printable)" }
        lines += (recognition.note?.value).map { ["    note: \($0.printable)"] } ?? []
        lines.append("    \(authority(recognition))")
        return lines
    }

    /// Whether a requirement asks for the offering that is explained, and nothing else.
    private func isAlone(_ requirement: Requirement<OfferingIndex>) -> Bool {
        if case .complete(let leaf) = requirement { leaf.isUnconditional } else { false }
    }

    /// On whose word, until when, where it is declared and published.
    private func authority(_ recognition: Recognition<OfferingIndex>) -> String {
        let range = recognition.agreement?.effective
        let from = range?.from.map { "from \($0)" }
        let until = range?.until.map { "until \($0)" }
        let agreement = recognition.agreement?.id.map { "agreement \($0.printable)" }
        let source = recognition.publicSource?.printable
        let ended = recognition.isOpen(on: asOf) ? nil : "ENDED"
        let place = "declared at \(Place(recognition.span, in: catalogue).text)"
        return style.faint(
            [ended, word(recognition), agreement, from, until, place, source].compactMap { $0 }.joined(separator: ", "))
    }

    /// On whose word a recognition stands, and whether the other side says the same.
    private func word(_ recognition: Recognition<OfferingIndex>) -> String? {
        let names = sides.declarers(of: recognition).map { catalogue.institutionTitle($0).printable }
        let word = "on the word of \(names.joined(separator: " and "))"
        switch sides.sides(of: recognition) {
        case .within: return names.isEmpty ? nil : word
        case .both: return "\(word): both sides"
        case .receiver: return "\(word), the receiving side alone"
        case .sender: return "\(word), the sending side alone"
        case .other: return "\(word), neither side's"
        case .unstated: return "it is not said on whose word"
        }
    }
}
