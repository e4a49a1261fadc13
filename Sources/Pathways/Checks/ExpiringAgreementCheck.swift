extension Check {
    /// Agreements that end within the time asked about, with what depends on them.
    static let expiringAgreement = Check(codes: [.expiringAgreement]) { context in
        guard let today = context.asOf, let period = context.expiring else { return [] }
        let (catalogue, last) = (context.catalogue, today.adding(period))
        let ends = AgreementEnd.all(in: catalogue, context.sides) { (today...last).contains($0) }
        guard !ends.isEmpty else { return [] }
        let losses = AgreementLosses(ends, catalogue, today: today)
        let dependents = AgreementDependents(catalogue)
        return ends.enumerated().map { number, end in
            let lost = losses.lost(number)
            let (name, names) = (end.name(in: catalogue), Message.quoted(lost.map { catalogue[$0].id }, atMost: 5))
            return Diagnostic(
                .expiringAgreement,
                lost.isEmpty
                    ? "The \(name) ends on \(end.until)."
                    : "The \(name) ends on \(end.until). Without it, nobody new can obtain \(names).",
                at: end.span,
                hint: "Renew it, and declare the new dates; or tell those who rely on it.",
                related: end.related(in: catalogue) + dependents.related(to: end))
        }
    }
}

/// What nobody new can obtain once an agreement has ended.
private struct AgreementLosses {
    /// Above this many, only what all of them together cost is looked at.
    private static let limit = 200

    private let ends: [AgreementEnd]
    private let catalogue: Catalogue
    private let today: CalendarDate
    /// What all of them together cost; nothing that one of them costs is missing here.
    private let together: Set<OfferingIndex>

    /// O(V + E).
    init(_ ends: [AgreementEnd], _ catalogue: Catalogue, today: CalendarDate) {
        (self.ends, self.catalogue, self.today) = (ends, catalogue, today)
        together = Set(Self.lost(ends, catalogue, today))
    }

    /// The offerings that go with one agreement, in order. O(V + E) unless all of them together cost nothing.
    func lost(_ number: Int) -> [OfferingIndex] {
        guard !together.isEmpty else { return [] }
        guard ends.count > Self.limit else { return Self.lost([ends[number]], catalogue, today) }
        let receivers = ends[number].recognitions.compactMap { position -> OfferingIndex? in
            guard case .offering(let index) = catalogue.recognitions[position].into else { return nil }
            return index
        }
        return Set(receivers).intersection(together).sorted()
    }

    private static func lost(
        _ ends: [AgreementEnd], _ catalogue: Catalogue, _ today: CalendarDate
    ) -> [OfferingIndex] {
        let removal = Removal(
            recognitions: Set(ends.flatMap(\.recognitions)), equivalences: Set(ends.flatMap(\.equivalences)))
        let (before, after) = (
            DatedCatalogue(catalogue, asOf: today), DatedCatalogue(catalogue.without(removal), asOf: today)
        )
        return catalogue.indices.filter { before.isObtainable($0) && !after.isObtainable($0) }
    }
}
