/// A length of time as policies state it: `5 years`, `6 months`, `26 weeks`, `30 days`.
public struct CalendarPeriod: Hashable, Sendable {
    public enum Unit: String, CaseIterable, Sendable {
        case day, week, month, year
    }

    public var count: Int
    public var unit: Unit

    public init(_ count: Int, _ unit: Unit) {
        self.count = count
        self.unit = unit
    }

    /// Reads a whole number up to 999 and a unit, singular or plural, with or without a space: `6 months`, `6months`.
    public init?(parsing text: some StringProtocol) {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let word = text.dropFirst(digits.count).drop { $0 == " " }
        guard (1...3).contains(digits.count), let count = Int(digits),
            let unit = Unit.allCases.first(where: { word == $0.rawValue || word == $0.rawValue + "s" })
        else { return nil }
        self.init(count, unit)
    }
}

extension CalendarPeriod: CustomStringConvertible {
    public var description: String { "\(count) \(unit.rawValue)\(count == 1 ? "" : "s")" }
}

extension CalendarDate {
    /// The date this long after; a day that the month does not have becomes its last (31 January + 1 month).
    ///
    /// Dates beyond the year 9999 stay at its last day.
    public func adding(_ period: CalendarPeriod) -> CalendarDate {
        switch period.unit {
        case .year: return shifted(months: period.count * 12)
        case .month: return shifted(months: period.count)
        case .week: return shifted(days: period.count * 7)
        case .day: return shifted(days: period.count)
        }
    }

    private func shifted(months: Int) -> CalendarDate {
        let total = year * 12 + (month - 1) + months
        let (newYear, newMonth) = (total / 12, total % 12 + 1)
        let newDay = min(day, Self.days(in: newMonth, of: newYear))
        return CalendarDate(year: newYear, month: newMonth, day: newDay) ?? Self.last
    }

    private func shifted(days count: Int) -> CalendarDate {
        var (year, month, day) = (year, month, day + count)
        while day > Self.days(in: month, of: year) {
            day -= Self.days(in: month, of: year)
            (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
        }
        return CalendarDate(year: year, month: month, day: day) ?? Self.last
    }

    private static let last = CalendarDate(checkedYear: 9999, month: 12, day: 31)
}

extension CalendarPeriod {
    /// Whether it ends before another that begins on the same day.
    func isShorter(than other: CalendarPeriod) -> Bool {
        let day = CalendarDate(checkedYear: 2000, month: 1, day: 1)
        return day.adding(self) < day.adding(other)
    }
}
