/// The table of sentences: what pages say for the messages that the program makes, by their templates.
///
/// A message without an entry is said in English. The tests look for the messages in the sources, and find those that
/// have none, and entries that no message has.
enum Sentences {
    static let all: [String: Sentence] = families.reduce(into: [:]) { all, family in
        all.merge(family) { first, _ in first }
    }

    static let families = [
        words, codes, explanations, checks, agreements, limits, reasons, conditions,
    ]
}
