extension Check {
    /// Two declarations of one recognition that say different things, shown side by side.
    ///
    /// Two sides that each declare it once must agree. Declarations of one side are versions where their dates do not
    /// meet, and alternatives where their conditions differ; else they too must agree.
    static let conflictingLadder = Check(codes: [.conflictingLadder]) { context in
        let catalogue = context.catalogue
        return context.sides.groups.flatMap { numbers -> [Diagnostic] in
            let terms = numbers.map { RecognitionTerms(catalogue.recognitions[$0], catalogue) }
            return numbers.indices.dropFirst().compactMap { second in
                for first in 0..<second where terms[first].mustAgree(with: terms[second], of: terms) {
                    if let finding = terms[second].conflict(with: terms[first]) { return finding }
                }
                return nil
            }
        }
    }
}
