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
