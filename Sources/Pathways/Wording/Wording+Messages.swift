extension Wording {
    /// A message in this language. Without a text in the table of sentences it is said in English.
    ///
    /// O(length), and that of the messages within it; messages nest as deep as they are written.
    ///
    /// - Parameter name: what to call an offering, by its identifier; in English it is always the identifier.
    public func callAsFunction(_ message: Message, naming name: (String) -> String = { $0 }) -> String {
        language == .english ? message.english : text(message, name)
    }

    /// A message as it is said to a learner, which in English may be in other words.
    ///
    /// - Parameter name: what to call an offering, by its identifier.
    public func toLearner(_ message: Message, naming name: (String) -> String) -> String { text(message, name) }

    private func text(_ message: Message, _ name: (String) -> String) -> String {
        let template = message.template
        let sentence = Sentences.all[template]
        let values = message.values
        guard !values.isEmpty else { return text(sentence, template, values) }
        return Template.filled(text(sentence, template, values)) { placeholder in
            let isCapital = placeholder.first == "^"
            guard let place = Int(isCapital ? placeholder.dropFirst() : placeholder), values.indices.contains(place - 1)
            else { return nil }
            let said = say(values[place - 1], name)
            return isCapital ? said.prefix(1).uppercased() + said.dropFirst() : said
        }
    }

    /// What stands in the table, in the singular or the plural; without an entry the template itself.
    private func text(_ sentence: Sentence?, _ template: String, _ values: [MessageValue]) -> String {
        switch language {
        case .english: return sentence?.english ?? template
        case .french:
            guard let forms = sentence?.french else { return template }
            return isSingular(values.lazy.compactMap(\.count).first ?? 1) ? forms.singular : forms.plural
        }
    }

    private func say(_ value: MessageValue, _ name: (String) -> String) -> String {
        switch value {
        case .text(let text): text
        case .number(let amount): number(amount)
        case .credits(let amount): credits(amount)
        case .period(let length): period(length)
        case .offerings(let ids): list(ids.map { quoted(name($0)) })
        case .term(let word): term(word)
        case .message(let message): text(message, name)
        case .list(let messages): messages.map { text($0, name) }.joined(separator: ", ")
        }
    }
}
