extension Check {
    /// Ladders between institutions that only one of the two has declared.
    ///
    /// A declaration that does not say on whose word it stands may be the other side's, so nothing is said then.
    static let oneSidedLadder = Check(codes: [.oneSidedLadder]) { context in
        let catalogue = context.catalogue
        let sides = RecognitionSides(catalogue)
        return catalogue.recognitions.compactMap { recognition in
            guard recognition.kind == .ladder, let by = recognition.declaredBy, !sides.isPartlyUnstated(recognition)
            else { return nil }
            let silent: String
            switch sides.sides(of: recognition) {
            case .receiver: silent = "the side that sends learners, \(sides.names(sides.senders(of: recognition)))"
            case .sender: silent = "the side that receives them, \(sides.names(sides.receivers(of: recognition)))"
            case .within, .both, .other, .unstated: return nil
            }
            let from = Set(recognition.from.leaves.map { catalogue[$0.offering].id }).sorted().prefix(3)
            let sources = from.isEmpty ? "" : " from \(from.map { "“\($0)”" }.joined(separator: ", "))"
            return Diagnostic(
                .oneSidedLadder,
                "This ladder\(sources) into “\(catalogue.destination(of: recognition))” is declared by “\(by.value)” only, "
                    + "not by \(silent).",
                at: recognition.span,
                hint: "Ask the other side, and declare the ladder once more with declared-by and its source.")
        }
    }
}

extension RecognitionSides {
    fileprivate func names(_ institutions: Set<String>) -> String {
        institutions.sorted().map { "“\($0)”" }.joined(separator: ", ")
    }
}
