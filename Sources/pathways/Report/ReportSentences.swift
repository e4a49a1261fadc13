import Pathways

/// Says again, in the words and the language of a report, what ledger and route say in sentences of their own.
///
/// Identifiers become titles; amounts, lengths of time and dates are written as the language writes them. What is no such
/// sentence is a text of the catalogue, and stays as it is.
struct ReportSentences {
    let words: ReportWords

    private var say: Wording { words.say }

    /// Why learning does not count.
    func reason(_ sentence: String) -> String { said(sentence, ReportReason.self) ?? sentence }

    /// A condition, a remedy or something to confirm; `nil` for a text of the catalogue.
    func condition(_ sentence: String) -> String? { said(sentence, ReportCondition.self) }

    private func said<P: Phrase & RawRepresentable>(_ sentence: String, _ family: P.Type) -> String?
    where P.RawValue == String {
        for phrase in family.allCases {
            guard let values = Self.values(in: sentence, of: phrase.rawValue) else { continue }
            let texts = values.map(argument) + ["", "", ""]
            return say(phrase, texts[0], texts[1], texts[2])
        }
        return nil
    }

    /// What stands at `{1}`, `{2}` … if a sentence is made after a pattern.
    static func values(in sentence: String, of pattern: String) -> [String]? {
        let pieces = pieces(of: pattern)
        guard let first = pieces.first, let last = pieces.last, sentence.hasPrefix(first) else { return nil }
        guard pieces.count > 1 else { return sentence == pattern ? [] : nil }
        var rest = sentence.dropFirst(first.count)
        var values: [String] = []
        for piece in pieces.dropFirst().dropLast() {
            guard let found = rest.firstRange(of: piece) else { return nil }
            values.append(String(rest[..<found.lowerBound]))
            rest = rest[found.upperBound...]
        }
        guard rest.hasSuffix(last), rest.count >= last.count else { return nil }
        values.append(String(rest.dropLast(last.count)))
        return values.allSatisfy { !$0.isEmpty } ? values : nil
    }

    /// The text between the placeholders.
    private static func pieces(of pattern: String) -> [String] {
        pattern.split(separator: "{", omittingEmptySubsequences: false).enumerated().map { number, part in
            number == 0 ? String(part) : String(part.drop { $0 != "}" }.dropFirst())
        }
    }

    /// A value in a sentence: offerings by title, amounts and times in the language.
    private func argument(_ text: String) -> String {
        let parts = text.split(separator: ", ").map(String.init)
        let offerings = parts.compactMap(words.catalogue.index(of:))
        if !parts.isEmpty, offerings.count == parts.count { return words.names(offerings) }
        if let amount = Rational(parsing: text) { return say.number(amount) }
        if let period = CalendarPeriod(parsing: text) { return say.period(period) }
        if let credits = credits(text) { return credits }
        return said(text, ReportTerm.self) ?? say.term(text)
    }

    /// `60 credits`.
    private func credits(_ text: String) -> String? {
        let parts = text.split(separator: " ")
        guard parts.count == 2, let amount = Rational(parsing: parts[0]), parts[1].hasPrefix("credit") else {
            return nil
        }
        return say.credits(Credits(amount))
    }
}
