extension Check {
    /// Offerings without any connection.
    static let orphan = Check(codes: [.orphan]) { context in
        let connections = Connections(context)
        return context.catalogue.indices.compactMap { index in
            guard !connections.leadsIn(index), !connections.leadsOn(index), !connections.isNamed(index) else {
                return nil
            }
            let offering = context.catalogue[index]
            return Diagnostic(
                .orphan, "“\(offering.id)” is connected with nothing: nothing leads to it, and it leads to nothing.",
                at: offering.span, hint: "Declare what it is part of, or what accepts it.")
        }
    }
}
