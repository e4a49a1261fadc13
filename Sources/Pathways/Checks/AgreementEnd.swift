/// Declarations that rest on one agreement and end on one day.
struct AgreementEnd {
    /// What the parties call it; `nil` where a declaration stands alone.
    var id: String?
    var until: CalendarDate
    /// Where it is declared first.
    var span: SourceSpan
    /// Positions in ``Catalogue/recognitions`` and in ``Catalogue/equivalences``.
    var recognitions: [Int] = []
    var equivalences: [Int] = []

    /// All agreements that end on one of these days and that nothing takes the place of, in the order they are declared.
    /// O(recognitions + equivalences).
    static func all(in catalogue: Catalogue, where isAsked: (CalendarDate) -> Bool) -> [AgreementEnd] {
        var collector = Collector(RecognitionSides(catalogue), catalogue)
        for (position, recognition) in catalogue.recognitions.enumerated() {
            guard let agreement = recognition.agreement, let until = agreement.effective.until, isAsked(until),
                !collector.isContinued(recognition, after: until)
            else { continue }
            collector.add(agreement.id, until, agreement.span) { $0.recognitions.append(position) }
        }
        for (position, equivalence) in catalogue.equivalences.enumerated() {
            guard let agreement = equivalence.agreement, let until = agreement.effective.until, isAsked(until) else {
                continue
            }
            collector.add(agreement.id, until, agreement.span) { $0.equivalences.append(position) }
        }
        return collector.ends
    }

    private struct Collector {
        private let sides: RecognitionSides
        private let catalogue: Catalogue
        private(set) var ends: [AgreementEnd] = []
        private var positions: [String: Int] = [:]

        init(_ sides: RecognitionSides, _ catalogue: Catalogue) { (self.sides, self.catalogue) = (sides, catalogue) }

        /// Whether another declaration of the same recognition goes on after a day.
        func isContinued(_ recognition: Recognition<OfferingIndex>, after until: CalendarDate) -> Bool {
            sides.declarations(of: recognition).contains { position in
                let other = catalogue.recognitions[position]
                guard
                    other.declaredBy == nil || recognition.declaredBy == nil
                        || other.declaredBy?.value == recognition.declaredBy?.value,
                    let dates = other.agreement?.effective
                else { return false }
                return dates.until.map { $0 > until } ?? true
            }
        }

        mutating func add(
            _ id: String?, _ until: CalendarDate, _ span: SourceSpan, _ body: (inout AgreementEnd) -> Void
        ) {
            let key = id.map { "\($0) \(until)" }
            if let key, let known = positions[key] { return body(&ends[known]) }
            if let key { positions[key] = ends.count }
            ends.append(AgreementEnd(id: id, until: until, span: span))
            body(&ends[ends.count - 1])
        }
    }
}

extension AgreementEnd {
    /// `agreement “CB-17”`, or what it is an agreement about.
    func name(in catalogue: Catalogue) -> String {
        if let id { return "agreement “\(id)”" }
        if let position = recognitions.first {
            let recognition = catalogue.recognitions[position]
            return "agreement on the \(recognition.kind.rawValue) into “\(catalogue.destination(of: recognition))”"
        }
        return "agreement on an equivalent"
    }

    /// What rests on it, each where it is declared.
    func related(in catalogue: Catalogue) -> [Diagnostic.Related] {
        let ofRecognitions = recognitions.map { position in
            let recognition = catalogue.recognitions[position]
            let from = Set(recognition.from.leaves.map { catalogue[$0.offering].id }).sorted().prefix(3)
            let into = catalogue.destination(of: recognition)
            let sources = from.isEmpty ? "" : " from \(from.joined(separator: ", "))"
            let words = "\(recognition.kind.rawValue)\(sources) into \(into) rests on it"
            return Diagnostic.Related(words, at: recognition.span)
        }
        let ofEquivalences = equivalences.map { position in
            let equivalence = catalogue.equivalences[position]
            let (these, are) = (names(equivalence.these, catalogue), names(equivalence.are, catalogue))
            let words = "\(these) counting as \(are) rests on it"
            return Diagnostic.Related(words, at: equivalence.span)
        }
        return ofRecognitions + ofEquivalences
    }

    private func names(_ offerings: [Located<OfferingIndex>], _ catalogue: Catalogue) -> String {
        offerings.map { catalogue[$0.value].id }.joined(separator: ", ")
    }
}
