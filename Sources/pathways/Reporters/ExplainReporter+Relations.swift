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

    private var speech: RecognitionWords { RecognitionWords(catalogue: catalogue) }

    /// On whose word an equivalence stands, until when, and where it was published.
    private func authority(_ equivalence: Equivalence<OfferingIndex>) -> [String] {
        let ranges = [equivalence.effective, equivalence.agreement?.effective].compactMap(\.self)
        let hasEnded = ranges.contains { $0.hasEnded(by: asOf) }
        return speech.authority(equivalence, hasEnded: hasEnded)
            + [equivalence.publicSource?.printable].compactMap(\.self)
    }

    func recognition(_ recognition: Recognition<OfferingIndex>, isOutward: Bool) -> [String] {
        let details = speech.details(recognition, isOutward: isOutward) + [authority(recognition)]
        return [speech.headline(recognition, isOutward: isOutward)] + details.map { "    \($0)" }
    }

    /// On whose word, until when, where it is declared and published.
    private func authority(_ recognition: Recognition<OfferingIndex>) -> String {
        let words = speech.authority(
            recognition, sides.sides(of: recognition), by: sides.declarers(of: recognition),
            hasEnded: !recognition.isOpen(on: asOf))
        let place = "declared at \(Place(recognition.span, in: catalogue).text)"
        return style.faint(
            (words + [place] + [recognition.publicSource?.printable].compactMap(\.self)).joined(separator: ", "))
    }
}
