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
    ///
    /// - Parameters:
    ///   - sides: which declarations are of the same recognition.
    ///   - last: the day by which another declaration has to have begun to take its place; without one, the day after the
    ///     agreement's last.
    ///   - isAsked: which last days are asked about.
    static func all(
        in catalogue: Catalogue, _ sides: RecognitionSides, continuedBy last: CalendarDate? = nil,
        where isAsked: (CalendarDate) -> Bool
    ) -> [AgreementEnd] {
        var collector = Collector(sides, catalogue)
        for (position, recognition) in catalogue.recognitions.enumerated() {
            guard let agreement = recognition.agreement, let until = agreement.effective.until, isAsked(until),
                !collector.isContinued(recognition, after: until, by: last)
            else { continue }
            collector.add(agreement.id, until, agreement.span) { $0.recognitions.append(position) }
        }
        for (position, equivalence) in catalogue.equivalences.enumerated() {
            let ends = [equivalence.effective.until, equivalence.agreement?.effective.until].compactMap(\.self)
            guard let until = ends.min(), isAsked(until) else { continue }
            let span = equivalence.agreement?.span ?? equivalence.span
            collector.add(equivalence.agreement?.id, until, span) { $0.equivalences.append(position) }
        }
        return collector.ends
    }

    private struct Collector {
        private let sides: RecognitionSides
        private let catalogue: Catalogue
        private(set) var ends: [AgreementEnd] = []
        private var positions: [String: Int] = [:]

        init(_ sides: RecognitionSides, _ catalogue: Catalogue) { (self.sides, self.catalogue) = (sides, catalogue) }

        /// Whether another declaration of the same recognition goes on after a day, begun by another day.
        func isContinued(
            _ recognition: Recognition<OfferingIndex>, after until: CalendarDate, by last: CalendarDate?
        ) -> Bool {
            let start = last ?? until.adding(CalendarPeriod(1, .day))
            return sides.declarations(of: recognition).contains { position in
                let other = catalogue.recognitions[position]
                guard
                    other.declaredBy == nil || recognition.declaredBy == nil
                        || other.declaredBy?.value == recognition.declaredBy?.value,
                    let dates = other.agreement?.effective
                else { return false }
                return (dates.until.map { $0 > until } ?? true) && (dates.from.map { $0 <= start } ?? true)
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
    /// `agreement “CB-17” on the ladder from “a/p” into “b/q”`; what else rests on it is counted.
    func name(in catalogue: Catalogue) -> Message {
        let first: Message =
            if let position = recognitions.first {
                "on the \(catalogue.name(of: catalogue.recognitions[position]))"
            } else if let position = equivalences.first {
                "on \(sentence(of: catalogue.equivalences[position], catalogue))"
            } else {
                ""
            }
        let name: Message = if let id { "agreement “\(id)” \(first)" } else { "agreement \(first)" }
        let count = recognitions.count + equivalences.count
        return count > 1 ? "\(name) and \(count - 1) more" : name
    }

    /// What rests on it, each where it is declared.
    func related(in catalogue: Catalogue) -> [Diagnostic.Related] {
        recognitions.map { position in
            let recognition = catalogue.recognitions[position]
            return .init("the \(catalogue.name(of: recognition)) rests on it", at: recognition.span)
        }
            + equivalences.map { position in
                let equivalence = catalogue.equivalences[position]
                return .init("\(sentence(of: equivalence, catalogue)) rests on it", at: equivalence.span)
            }
    }

    private func sentence(of equivalence: Equivalence<OfferingIndex>, _ catalogue: Catalogue) -> Message {
        "\(names(equivalence.these, catalogue)) counting as \(names(equivalence.are, catalogue))"
    }

    private func names(_ offerings: [Located<OfferingIndex>], _ catalogue: Catalogue) -> String {
        offerings.map { catalogue[$0.value].id }.joined(separator: ", ")
    }
}
