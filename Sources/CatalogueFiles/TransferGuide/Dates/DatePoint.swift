import Pathways

/// A day or a month.
struct DatePoint: Hashable {
    var first: CalendarDate
    var last: CalendarDate

    init?(year: Int, month: Int) {
        guard let first = CalendarDate(year: year, month: month, day: 1) else { return nil }
        self.first = first
        let days = (28...31).reversed().lazy.compactMap { CalendarDate(year: year, month: month, day: $0) }
        last = days.first ?? first
    }

    init?(year: Int, month: Int, day: Int) {
        guard let date = CalendarDate(year: year, month: month, day: day) else { return nil }
        (first, last) = (date, date)
    }
}
