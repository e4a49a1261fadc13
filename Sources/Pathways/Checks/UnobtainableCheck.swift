extension Check {
    /// Offerings that nobody can obtain, not even by what counts as what they need, unless a deadlock or an impossible choice
    /// of their own says why already.
    static let unobtainable = Check(codes: [.unobtainable]) { context in
        let catalogue = context.catalogue
        let explained = Set(context.loops.filter { $0.kind == .deadlock }.flatMap(\.offerings))
        let stuck = catalogue.indices.filter { index in
            let offering = catalogue[index]
            let isRetired = context.asOf.map { !offering.isOffered(on: $0) } ?? false
            return !context.obtainability.isObtainable(index) && !isRetired && !explained.contains(index)
                && !ImpossibleChoice.isIn(offering, catalogue)
        }
        guard !stuck.isEmpty else { return [] }
        let helped = context.obtainability.withStandIns(in: catalogue)
        return stuck.filter { !helped.isObtainable($0) }.map { finding($0, context) }
    }

    private static func finding(_ index: OfferingIndex, _ context: CheckContext) -> Diagnostic {
        let offering = context.catalogue[index]
        let needs = [offering.stacks, offering.requires, offering.corequisites, offering.strictCorequisites]
        let blocked = needs.compactMap { $0 }.flatMap(\.leaves).filter {
            !context.obtainability.isObtainable($0.offering)
        }
        let reason: Message
        if let first = blocked.first {
            reason = "it needs “\(context.catalogue[first.offering].id)”, which nobody can obtain."
        } else if offering.admission == .laddersOnly {
            reason = "only ladders admit to it, and no ladder into it can be used."
        } else {
            reason = "what it requires cannot be met."
        }
        return Diagnostic(
            .unobtainable, "Nobody can obtain “\(offering.id)”: \(reason)", at: offering.span,
            hint: blocked.isEmpty ? nil : "See what stands in the way: pathways reach … --all.",
            related: blocked.prefix(5).map {
                .init("“\(context.catalogue[$0.offering].id)” is needed here", at: $0.span)
            })
    }
}
