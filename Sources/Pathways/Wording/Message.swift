/// A sentence, or a part of one, that the program makes and that can be said in every ``Language``.
///
/// It is written as a string with interpolations, and keeps the two apart: what is always the same, and what was put in.
/// Nothing is put together before somebody reads it.
///
/// ```swift
/// let message: Message = "The offering “\(id)” is declared twice."
/// message.english             // The offering “bcit/csc” is declared twice.
/// Wording(.french)(message)   // L’offre « bcit/csc » est déclarée deux fois.
/// ```
///
/// The French text stands in the table of sentences, under ``template``. Two messages are equal if they say the same in
/// English, and are ordered by it.
public struct Message: Sendable {
    /// What the message is made of, from left to right.
    enum Piece: Sendable {
        case text(String)
        case value(MessageValue)
    }

    private(set) var pieces: [Piece]

    private init(pieces: [Piece]) { self.pieces = pieces }

    /// A text that is the same in every language, such as one of the catalogue.
    public init(verbatim text: String) { self.init(pieces: [.value(.text(text))]) }

    /// A word that stands in the table of sentences, such as the name of a kind.
    public init(word: String) { self.init(pieces: [.text(word)]) }
}

// MARK: - Written as a string

extension Message: ExpressibleByStringInterpolation {
    public init(stringLiteral text: String) { self.init(word: text) }

    public init(stringInterpolation interpolation: StringInterpolation) { self.init(pieces: interpolation.pieces) }

    public struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var pieces: [Piece] = []

        public init(literalCapacity: Int, interpolationCount: Int) {
            pieces.reserveCapacity(2 * interpolationCount + 1)
        }

        public mutating func appendLiteral(_ text: String) {
            if !text.isEmpty { pieces.append(.text(text)) }
        }

        /// A name, an identifier or another text that is the same in every language.
        public mutating func appendInterpolation(_ text: String) { pieces.append(.value(.text(text))) }

        public mutating func appendInterpolation(_ number: some BinaryInteger) {
            pieces.append(.value(.number(Rational(Int(number)))))
        }

        public mutating func appendInterpolation(_ number: Rational) { pieces.append(.value(.number(number))) }

        public mutating func appendInterpolation(_ credits: Credits) { pieces.append(.value(.credits(credits))) }

        public mutating func appendInterpolation(_ period: CalendarPeriod) { pieces.append(.value(.period(period))) }

        /// A date is written alike in every language.
        public mutating func appendInterpolation(_ date: CalendarDate) {
            pieces.append(.value(.text(date.description)))
        }

        public mutating func appendInterpolation(_ unit: CreditUnit) {
            pieces.append(.value(.message(Message(word: unit.rawValue))))
        }

        /// A message within the message.
        public mutating func appendInterpolation(_ message: Message) { pieces.append(.value(.message(message))) }

        /// Messages with commas between.
        public mutating func appendInterpolation(list: [Message]) { pieces.append(.value(.list(list))) }

        /// An offering by its identifier; who reads about titles is shown the title.
        public mutating func appendInterpolation(offering id: String) { pieces.append(.value(.offerings([id]))) }

        /// Offerings by their identifiers, with commas between.
        public mutating func appendInterpolation(offerings ids: [String]) { pieces.append(.value(.offerings(ids))) }

        /// A usual word of catalogues, such as the name of a level.
        public mutating func appendInterpolation(term: String) { pieces.append(.value(.term(term))) }
    }
}

// MARK: - In English

extension Message {
    /// What is always the same, with `{1}`, `{2}` … where something is put in.
    public var template: String {
        var (result, number) = ("", 0)
        for piece in pieces {
            switch piece {
            case .text(let text): result += text
            case .value:
                number += 1
                result += "{\(number)}"
            }
        }
        return result
    }

    /// What is put in, in the order of the numbers in ``template``.
    var values: [MessageValue] {
        pieces.compactMap { piece in
            if case .value(let value) = piece { value } else { nil }
        }
    }

    /// The sentence in English. O(length) each time.
    public var english: String {
        var result = ""
        for piece in pieces {
            switch piece {
            case .text(let text): result += text
            case .value(let value): result += value.english
            }
        }
        return result
    }

    /// Whether it says nothing.
    public var isEmpty: Bool { pieces.isEmpty || english.isEmpty }

    /// Whether it is a text that nothing of the program stands around, such as one of the catalogue.
    public var isVerbatim: Bool {
        if case .value(.text)? = pieces.first { pieces.count == 1 } else { false }
    }
}

extension Message: CustomStringConvertible {
    public var description: String { english }
}

extension Message: Hashable, Comparable {
    public static func == (left: Message, right: Message) -> Bool { left.english == right.english }

    public static func < (left: Message, right: Message) -> Bool { left.english < right.english }

    public func hash(into hasher: inout Hasher) { hasher.combine(english) }
}
