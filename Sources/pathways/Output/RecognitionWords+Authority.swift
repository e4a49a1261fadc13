import Pathways

extension RecognitionWords {
    /// The other side of a recognition, what it is and what it gives: `B (x/b): ladder, 60 credits`.
    ///
    /// - Parameter isOutward: whether the other side is the one that receives.
    func headline(_ recognition: Recognition<OfferingIndex>, isOutward: Bool) -> String {
        let other = isOutward ? receiver(of: recognition) : start(of: recognition)
        return "\(other): \(recognition.kind.rawValue), \(gives(recognition).joined(separator: "; "))"
    }

    /// For what exactly, under which conditions, what is to be confirmed, and the note, one thing a line.
    func details(_ recognition: Recognition<OfferingIndex>, isOutward: Bool) -> [String] {
        var lines: [String] = []
        if isOutward, !isAlone(recognition.from) { lines.append("for \(start(of: recognition))") }
        lines += conditions(recognition).map { "if \($0)" }
        lines += recognition.conditions.confirm.map { "to confirm: \($0.printable)" }
        lines += (recognition.note?.value).map { ["note: \($0.printable)"] } ?? []
        return lines
    }

    /// Whether it has ended, on whose word it stands, by which agreement, from when and until when.
    func authority(
        _ recognition: Recognition<OfferingIndex>, _ sides: RecognitionSides.Sides, by declarers: [String],
        hasEnded: Bool
    ) -> [String] {
        let agreement = recognition.agreement
        return [
            hasEnded ? "ENDED" : nil, word(sides, by: declarers), (agreement?.id).map { "agreement \($0.printable)" },
            (agreement?.effective.from).map { "from \($0)" }, (agreement?.effective.until).map { "until \($0)" },
        ].compactMap(\.self)
    }

    /// The same of an equivalence.
    func authority(_ equivalence: Equivalence<OfferingIndex>, hasEnded: Bool) -> [String] {
        let ranges = [equivalence.effective, equivalence.agreement?.effective].compactMap(\.self)
        let word = equivalence.declaredBy.map { "on the word of \(catalogue.institutionTitle($0.value).printable)" }
        return [
            hasEnded ? "ENDED" : nil, word, ranges.compactMap(\.from).max().map { "from \($0)" },
            ranges.compactMap(\.until).min().map { "until \($0)" },
        ].compactMap(\.self)
    }

    /// On whose word a recognition stands, and whether the other side says the same.
    private func word(_ sides: RecognitionSides.Sides, by declarers: [String]) -> String? {
        let names = declarers.map { catalogue.institutionTitle($0).printable }
        let word = "on the word of \(names.joined(separator: " and "))"
        switch sides {
        case .within: return names.isEmpty ? nil : word
        case .both: return "\(word): both sides"
        case .receiver: return "\(word), the receiving side alone"
        case .sender: return "\(word), the sending side alone"
        case .other: return "\(word), neither side's"
        case .unstated: return "it is not said on whose word"
        }
    }

    private func receiver(of recognition: Recognition<OfferingIndex>) -> String {
        let id = catalogue.destination(of: recognition)
        return catalogue.index(of: id).map(catalogue.label)
            ?? "any program of \(catalogue.institutionTitle(id).printable)"
    }

    private func start(of recognition: Recognition<OfferingIndex>) -> String {
        RequirementWords(catalogue: catalogue, unit: catalogue.unit(of: recognition)).phrase(recognition.from)
    }

    /// Whether a requirement asks for one offering, and nothing else.
    private func isAlone(_ requirement: Requirement<OfferingIndex>) -> Bool {
        if case .complete(let leaf) = requirement { leaf.isUnconditional } else { false }
    }
}
