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
            return Diagnostic(
                loop.code, loop.sentence(from: first.from, context.catalogue), at: first.declaredAt, hint: loop.advice,
                related: loop.cycle.map { edge in
                    let (from, to) = (context.catalogue[edge.from].id, context.catalogue[edge.to].id)
                    return .init("\(from) → \(to): \(Message(word: edge.relation.rawValue))", at: edge.declaredAt)
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

    fileprivate func sentence(from first: OfferingIndex, _ catalogue: Catalogue) -> Message {
        let circle = (cycle.map(\.from) + [first]).map { catalogue[$0].id }.joined(separator: " → ")
        switch kind {
        case .deadlock:
            let names = Message.quoted(stuck.map { catalogue[$0].id }, atMost: 3)
            return "Nobody can obtain \(names): each needs the one before it in the circle \(circle)."
        case .escapable:
            return "Each needs the one before it in this circle, though each has another way in: \(circle)."
        case .mutualRecognition: return "These recognise one another in a circle: \(circle)."
        }
    }

    fileprivate var advice: Message? {
        switch kind {
        case .deadlock: "Remove one of the references, or give one of the offerings another way in."
        case .escapable: "Check that each really has a way in from outside for your learners."
        case .mutualRecognition: nil
        }
    }
}
