extension Check {
    /// Offerings that need one another in a circle.
    static let loops = Check(codes: [.deadlock, .escapableLoop, .mutualRecognition]) { context in
        let stuck = context.loops.filter { $0.kind == .deadlock }.map { Set($0.offerings) }
        return context.loops.compactMap { loop in
            // What recognises one another and cannot be entered is said once, as the deadlock it is.
            if loop.kind == .mutualRecognition, stuck.contains(where: { $0.isSuperset(of: loop.offerings) }) {
                return nil
            }
            guard let first = loop.cycle.first else { return nil }
            let route = loop.cycle.map { context.catalogue[$0.from].id } + [context.catalogue[first.from].id]
            return Diagnostic(
                loop.code, "\(loop.sentence(context.catalogue)) \(route.joined(separator: " → ")).",
                at: first.declaredAt, hint: loop.advice,
                related: loop.cycle.map { edge in
                    let (from, to) = (context.catalogue[edge.from].id, context.catalogue[edge.to].id)
                    return .init("\(from) → \(to): \(edge.relation.rawValue)", at: edge.declaredAt)
                })
        }
    }
}

extension Loop {
    fileprivate var code: DiagnosticCode {
        switch kind {
        case .deadlock: .deadlock
        case .escapable: .escapableLoop
        case .mutualRecognition: .mutualRecognition
        }
    }

    fileprivate func sentence(_ catalogue: Catalogue) -> String {
        switch kind {
        case .deadlock:
            let names = stuck.prefix(3).map { "“\(catalogue[$0].id)”" }
            let more = stuck.count > 3 ? " and \(stuck.count - 3) more" : ""
            return
                "Nobody can obtain \(names.joined(separator: ", "))\(more): each needs the one before it in the circle"
        case .escapable: return "Each needs the one before it in this circle, though each has another way in:"
        case .mutualRecognition: return "These recognise one another in a circle:"
        }
    }

    fileprivate var advice: String? {
        switch kind {
        case .deadlock: "Remove one of the references, or give one of the offerings another way in."
        case .escapable: "Check that each really has a way in from outside for your learners."
        case .mutualRecognition: nil
        }
    }
}
