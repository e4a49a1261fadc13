/// What a page says for a message: the text of each language for one template.
struct Sentence: Sendable {
    /// For one and for several; the first number of the message decides.
    var french: PhraseTexts.Forms
    /// How it is said to a learner in English; `nil` as the template says it.
    var english: String?

    /// - Parameters:
    ///   - french: `{1}`, `{2}` … stand for the values of the message, `{^1}` for one that begins with a capital. Spaces
    ///     beside guillemets and before a colon are made not to break.
    ///   - english: how it is said to a learner in English, if not as the template says it.
    init(_ french: String, plural: String? = nil, toLearner english: String? = nil) {
        self.french = .init(
            singular: Self.typeset(french), plural: Self.typeset(plural ?? french))
        self.english = english
    }

    private static func typeset(_ text: String) -> String {
        var result = ""
        var isAfterGuillemet = false
        for (number, character) in text.enumerated() {
            let next = text.dropFirst(number + 1).first
            let isBound = character == " " && (isAfterGuillemet || next == "»" || next == ":")
            result.append(isBound ? "\u{A0}" : character)
            isAfterGuillemet = character == "«"
        }
        return result
    }
}

extension Sentence: ExpressibleByStringLiteral {
    init(stringLiteral french: String) { self.init(french) }
}
