extension Check {
    /// Micro-credentials that lead nowhere.
    static let deadEnd = Check(codes: [.deadEnd]) { context in
        let connections = Connections(context)
        return context.catalogue.indices.compactMap { index in
            let offering = context.catalogue[index]
            guard offering.kind == .microCredential, connections.leadsIn(index), !connections.leadsOn(index) else {
                return nil
            }
            return Diagnostic(
                .deadEnd, "“\(offering.id)” leads to nothing further.", at: offering.span,
                hint: "If an award or program accepts it, declare the stack or ladder there.")
        }
    }
}
