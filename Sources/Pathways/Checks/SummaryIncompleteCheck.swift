extension Check {
    /// Micro-credentials, and other offerings with a record begun, that lack core fields of the record.
    static let summaryIncomplete = Check(codes: [.summaryIncomplete]) { context in
        let catalogue = context.catalogue
        return SummaryCompleteness(catalogue, context.graph).total.entries.compactMap { entry in
            guard !entry.missing.isEmpty else { return nil }
            let offering = catalogue[entry.offering]
            let names = entry.missing.map { Message(word: $0.name) }
            return Diagnostic(
                .summaryIncomplete, "The Critical Information Summary of “\(offering.id)” lacks: \(list: names).",
                at: offering.span,
                hint: "See the whole record with: pathways summary CATALOGUE \(offering.id)")
        }
    }
}
