/// Says things in a language: texts of the one table, numbers, credits and lists.
///
/// A value, cheap to make and to pass on. Deliberately absent: the locale of the process, and dates in words (dates are
/// written as `2026-08-31` in both languages, as the Canadian standard has it).
public struct Wording: Hashable, Sendable {
    public let language: Language

    public init(_ language: Language = .english) { self.language = language }

    /// The text of a phrase, with `{1}`, `{2}` … replaced by the arguments; a placeholder without an argument stays.
    public func callAsFunction(_ phrase: some Phrase, _ arguments: String...) -> String {
        Self.filled(phrase.texts[language].singular, arguments, number: nil)
    }

    /// The text for a number of things, which stands at `{n}`.
    public func callAsFunction(_ phrase: some Phrase, count: Int, _ arguments: String...) -> String {
        text(phrase, Rational(count), arguments)
    }

    /// The text for an amount, which stands at `{n}`.
    public func callAsFunction(_ phrase: some Phrase, amount: Rational, _ arguments: String...) -> String {
        text(phrase, amount, arguments)
    }

    private func text(_ phrase: some Phrase, _ amount: Rational, _ arguments: [String]) -> String {
        let forms = phrase.texts[language]
        return Self.filled(isSingular(amount) ? forms.singular : forms.plural, arguments, number: number(amount))
    }

    private static func filled(_ text: String, _ arguments: [String], number: String?) -> String {
        Template.filled(text) { name in
            if name == "n" { return number }
            return Int(name).flatMap { arguments.indices.contains($0 - 1) ? arguments[$0 - 1] : nil }
        }
    }
}

// MARK: - Numbers

extension Wording {
    /// Whether a noun after the amount is in the singular: in English after 1, in French below 2.
    public func isSingular(_ amount: Rational) -> Bool {
        switch language {
        case .english: amount == 1
        case .french: amount < 2 && amount > -2
        }
    }

    /// `62.5` or `62,5`; a fraction such as `2/3` where no short decimal is exact.
    public func number(_ amount: Rational) -> String {
        switch language {
        case .english: amount.text
        case .french: String(amount.text.map { $0 == "." ? "," : $0 })
        }
    }

    /// `60 credits`, `1,5 crédit`; the name of another unit as the catalogue has it.
    public func credits(_ credits: Credits) -> String {
        if credits.unit == .credit { return self(GeneralPhrase.credits, amount: credits.amount) }
        let ending = isSingular(credits.amount) ? "" : "s"
        return "\(number(credits.amount)) \(credits.unit.rawValue)\(ending)"
    }

    /// `5 years`, `5 ans`.
    public func period(_ period: CalendarPeriod) -> String {
        let phrase: GeneralPhrase =
            switch period.unit {
            case .day: .days
            case .week: .weeks
            case .month: .months
            case .year: .years
            }
        return self(phrase, count: period.count)
    }
}

// MARK: - Sentences

extension Wording {
    /// `a`, `a and b`, `a, b and c`; nothing for an empty list.
    public func list(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return self(GeneralPhrase.and, items.dropLast().joined(separator: ", "), last)
    }

    /// `label: text`; in French with a space before the colon that does not break.
    public func labelled(_ label: String, _ text: String) -> String { self(GeneralPhrase.labelled, label, text) }

    /// A title within a sentence; in French between guillemets, so that no word before it has to agree with it.
    public func quoted(_ title: String) -> String { self(GeneralPhrase.quoted, title) }

    /// A usual word of catalogues, such as the name of an award or of a level, in this language; any other as it is.
    public func term(_ word: String) -> String {
        CatalogueTerm.named[word].map { self($0) } ?? word
    }
}
