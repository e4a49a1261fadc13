extension Check {
    /// Ladders between institutions that only one of the two has declared.
    ///
    /// The other side need not word it alike: it may list other sources beside, name the program or the whole institution,
    /// or call it a transfer. A declaration that does not say on whose word it stands may be the other side's, so nothing
    /// is said then; nor where the agreement names the other side as a party.
    static let oneSidedLadder = Check(codes: [.oneSidedLadder]) { context in
        let catalogue = context.catalogue
        let sides = LadderSides(catalogue)
        return catalogue.recognitions.compactMap { recognition in
            guard recognition.kind == .ladder, let by = recognition.declaredBy,
                let silent = sides.silent(about: recognition, declaredBy: by.value), !silent.institutions.isEmpty
            else { return nil }
            let names = Message.quoted(silent.institutions)
            let side: Message = silent.sends ? "the side that sends learners" : "the side that receives them"
            return Diagnostic(
                .oneSidedLadder,
                "The \(catalogue.name(of: recognition)) is declared by “\(by.value)” only, not by \(side), \(names).",
                at: recognition.span,
                hint: "Ask the other side, and declare the ladder once more with declared-by and its source.")
        }
    }
}

/// Who has declared that learning leads from an offering to a receiver, in whatever words.
private struct LadderSides {
    /// A side of which nobody has spoken.
    struct Silent {
        var institutions: [String]
        /// Whether it is the side that sends learners, or else the one that receives them.
        var sends: Bool
    }

    private let catalogue: Catalogue
    /// The positions of the recognitions that name an offering among their sources.
    private var naming: [OfferingIndex: [Int]] = [:]

    /// O(size of the recognitions).
    init(_ catalogue: Catalogue) {
        self.catalogue = catalogue
        for (position, recognition) in catalogue.recognitions.enumerated() {
            for offering in Set(recognition.from.leaves.map(\.offering)) {
                naming[offering, default: []].append(position)
            }
        }
    }

    /// The institutions of the other side that have not declared it; `nil` where there are no two sides, or the declarer
    /// is on neither or both.
    func silent(about recognition: Recognition<OfferingIndex>, declaredBy declarer: String) -> Silent? {
        let receivers = catalogue.receivers(of: recognition)
        // What a receiver offers itself has no other side.
        let sources = Set(recognition.from.leaves.map(\.offering)).sorted().filter {
            receivers.isDisjoint(with: catalogue[$0].institutions)
        }
        let senders = Set(sources.flatMap { catalogue[$0].institutions })
        guard !sources.isEmpty, receivers.contains(declarer) != senders.contains(declarer) else { return nil }
        let sends = receivers.contains(declarer)
        let open = sources.filter { source in
            let others = sends ? Set(catalogue[source].institutions) : receivers
            return !isDeclared(source, like: recognition, by: others)
        }
        let silent = sends ? Set(open.flatMap { catalogue[$0].institutions }) : (open.isEmpty ? [] : receivers)
        return Silent(institutions: silent.sorted(), sends: sends)
    }

    /// Whether one of these institutions says that an offering leads to the receiver, or somebody who is not named does.
    private func isDeclared(
        _ source: OfferingIndex, like recognition: Recognition<OfferingIndex>, by institutions: Set<String>
    ) -> Bool {
        if !institutions.isDisjoint(with: recognition.agreement?.parties ?? []) { return true }
        return (naming[source] ?? []).contains { position in
            let other = catalogue.recognitions[position]
            guard isSameReceiver(other, recognition) else { return false }
            return other.declaredBy.map { institutions.contains($0.value) } ?? true
        }
    }

    private func isSameReceiver(_ one: Recognition<OfferingIndex>, _ other: Recognition<OfferingIndex>) -> Bool {
        if one.into == other.into { return true }
        guard case .offering = one.into, case .offering = other.into else {
            return !catalogue.receivers(of: one).isDisjoint(with: catalogue.receivers(of: other))
        }
        return false
    }
}
