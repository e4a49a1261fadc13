/// Dates from a first to a last day, both included; either end may be open.
public struct DateRange: Hashable, Sendable {
    public var from: CalendarDate?
    public var until: CalendarDate?

    public init(from: CalendarDate? = nil, until: CalendarDate? = nil) {
        self.from = from
        self.until = until
    }

    public func contains(_ date: CalendarDate) -> Bool {
        !(from.map { date < $0 } ?? false) && !hasEnded(by: date)
    }

    /// Whether the last day lies before `date`.
    public func hasEnded(by date: CalendarDate) -> Bool { until.map { $0 < date } ?? false }
}

extension DateRange: CustomStringConvertible {
    /// `from 2021-05-01 until 2027-08-31`, one half where the other is open, `at any time`.
    public var description: String {
        let halves = [from.map { "from \($0)" }, until.map { "until \($0)" }].compactMap { $0 }
        return halves.isEmpty ? "at any time" : halves.joined(separator: " ")
    }
}
