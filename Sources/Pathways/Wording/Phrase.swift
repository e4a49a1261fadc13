/// A family of texts, each in every ``Language``: the one table that words for people come from.
///
/// A family is an enum, so that no text can be forgotten in a language and a test can look at all of them:
///
/// ```swift
/// enum StepPhrase: Phrase {
///     case taken, steps
///     var texts: PhraseTexts {
///         switch self {
///         case .taken: .init("taken at {1}", "suivi à {1}")
///         case .steps: .init("{n} step", plural: "{n} steps", "{n} étape", plural: "{n} étapes")
///         }
///     }
/// }
/// Wording(.french)(StepPhrase.steps, count: 2)  // 2 étapes
/// ```
public protocol Phrase: CaseIterable, Hashable, Sendable {
    /// The text in every language, side by side.
    var texts: PhraseTexts { get }
}

/// One text in every language. `{1}`, `{2}` … stand for arguments, `{n}` for the number that decides about the plural.
public struct PhraseTexts: Hashable, Sendable {
    /// A text for one and a text for several; the same where no number is said.
    public struct Forms: Hashable, Sendable {
        public var singular: String
        public var plural: String
    }

    public var english: Forms
    public var french: Forms

    /// A text that says no number.
    public init(_ english: String, _ french: String) {
        self.init(english, plural: english, french, plural: french)
    }

    /// A text that depends on a number.
    public init(_ english: String, plural englishPlural: String, _ french: String, plural frenchPlural: String) {
        self.english = Forms(singular: english, plural: englishPlural)
        self.french = Forms(singular: french, plural: frenchPlural)
    }

    public subscript(_ language: Language) -> Forms {
        switch language {
        case .english: english
        case .french: french
        }
    }
}
