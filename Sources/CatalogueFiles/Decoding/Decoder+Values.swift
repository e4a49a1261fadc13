import Pathways

extension Decoder {
    mutating func text(_ node: YAMLNode?, _ what: String) -> Located<String>? {
        guard let node else { return nil }
        guard let text = node.text else {
            malformed(
                node, "\(node.outline) is not \(what).", hint: "Write a text; quote it if it contains “: ” or “#”.")
            return nil
        }
        return Located(text, at: span(of: node))
    }

    /// One text or a list of them.
    mutating func texts(_ node: YAMLNode?, _ what: String) -> [Located<String>] {
        (node?.items ?? []).compactMap { text($0, what) }
    }

    /// Reads a text by `parse`; anything that it refuses is reported with `hint`.
    mutating func value<Value>(
        _ node: YAMLNode?, _ what: String, hint: String, parse: (String) -> Value?
    ) -> Located<Value>? {
        guard let node else { return nil }
        guard let value = node.text.flatMap(parse) else {
            malformed(node, "\(node.outline) is not \(what).", hint: hint)
            return nil
        }
        return Located(value, at: span(of: node))
    }

    mutating func number(_ node: YAMLNode?, _ what: String) -> Located<Rational>? {
        value(node, what, hint: "Write a number such as 3, 62.5 or 2/3, without a sign or a comma.") {
            Rational(parsing: $0)
        }
    }

    mutating func date(_ node: YAMLNode?) -> Located<CalendarDate>? {
        value(node, "a date", hint: "Write year, month and day, such as 2024-01-31.") { CalendarDate(parsing: $0) }
    }

    mutating func period(_ node: YAMLNode?) -> Located<CalendarPeriod>? {
        value(node, "a length of time", hint: "Write a whole number and years, months, weeks or days: 5 years.") {
            CalendarPeriod(parsing: $0)
        }
    }

    mutating func grade(_ node: YAMLNode?) -> Located<Grade>? {
        value(node, "a grade", hint: "Write a letter (B+), a percentage (73%) or a name from grades.") {
            $0.isEmpty ? nil : Grade(rawValue: $0)
        }
    }

    mutating func unit(_ node: YAMLNode?) -> Located<CreditUnit>? {
        value(node, "a unit", hint: "Write a name in small letters, such as credit or uvic-unit.") {
            CreditUnit(parsing: $0)
        }
    }

    mutating func yesOrNo(_ node: YAMLNode?, _ what: String, hint: String) -> Located<Bool>? {
        value(node, what, hint: hint) {
            switch $0 {
            case "true", "yes": true
            case "false", "no": false
            default: nil
            }
        }
    }

    /// One of the raw values of an enumeration.
    mutating func word<Word: RawRepresentable & CaseIterable>(
        _ node: YAMLNode?, _ what: String
    ) -> Located<Word>? where Word.RawValue == String {
        let words = Word.allCases.map(\.rawValue).joined(separator: ", ")
        return value(node, what, hint: "It is one of \(words).") { Word(rawValue: $0) }
    }

    /// The dates `from` and `until` of these fields; a range that ends before it begins is reported.
    mutating func dates(in fields: Fields) -> DateRange {
        let (from, until) = (date(fields["from"]), date(fields["until"]))
        if let from, let until, until.value < from.value, let node = fields["until"] {
            malformed(node, "It ends on \(until.value), before it begins on \(from.value).")
        }
        return DateRange(from: from?.value, until: until?.value)
    }

    /// A percentage such as `25%`, as 25.
    static func percentage(_ text: String) -> Rational? {
        text.hasSuffix("%") ? Rational(parsing: text.dropLast()).flatMap { $0 <= 100 ? $0 : nil } : nil
    }
}

extension CreditUnit {
    /// A name of letters, digits, `-`, `_` and `.`, beginning with a letter.
    init?(parsing text: some StringProtocol) {
        guard let first = text.unicodeScalars.first, first.properties.isAlphabetic,
            text.unicodeScalars.allSatisfy({ $0.properties.isAlphabetic || "-_.0123456789".unicodeScalars.contains($0) }
            )
        else { return nil }
        self.init(rawValue: String(text))
    }
}
