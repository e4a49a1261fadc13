/// Something that is put into a message.
indirect enum MessageValue: Sendable {
    /// The same in every language.
    case text(String)
    case number(Rational)
    case credits(Credits)
    case period(CalendarPeriod)
    /// Identifiers of offerings.
    case offerings([String])
    /// A word of the catalogue that may be a usual one.
    case term(String)
    case message(Message)
    case list([Message])

    var english: String {
        switch self {
        case .text(let text), .term(let text): text
        case .number(let number): number.text
        case .credits(let credits): credits.description
        case .period(let period): period.description
        case .offerings(let ids): ids.joined(separator: ", ")
        case .message(let message): message.english
        case .list(let messages): messages.map(\.english).joined(separator: ", ")
        }
    }

    /// The number that decides about singular and plural.
    var count: Rational? {
        switch self {
        case .number(let number): number
        case .credits(let credits): credits.amount
        default: nil
        }
    }
}
