import Pathways

extension Diagnostic {
    /// What to do about it, and the places that help to understand it, a line each.
    func advice(in catalogue: Catalogue) -> [String] {
        let hints = hint.map { ["hint: \($0.english.printable)"] } ?? []
        return hints + related.map { "see \(Place($0.span, in: catalogue).text): \($0.message.english.printable)" }
    }
}
