import Pathways
import Testing

/// Dates against a count of days: H. Hinnant, "chrono-compatible low-level date algorithms", whose years begin in March.
@Suite struct CalendarTests {
    private func dayNumber(_ date: CalendarDate) -> Int {
        let year = date.month <= 2 ? date.year - 1 : date.year
        let era = year / 400
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (date.month + (date.month > 2 ? -3 : 9)) + 2) / 5 + date.day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    }

    private func random(_ random: inout GraphRandom) -> CalendarDate {
        var date: CalendarDate?
        while date == nil {
            date = CalendarDate(
                year: 1 + random.below(2_999), month: 1 + random.below(12), day: 1 + random.below(31))
        }
        return date ?? CalendarTests.last
    }

    private static let last = CalendarDate(year: 9_999, month: 12, day: 31)!

    @Test func everyDayFollowsTheOneBefore() throws {
        var date = try #require(CalendarDate(parsing: "1895-12-31"))
        for number in dayNumber(date)..<dayNumber(date) + 80_000 {
            #expect(dayNumber(date) == number)
            let next = date.adding(CalendarPeriod(1, .day))
            if !(date < next) || CalendarDate(year: next.year, month: next.month, day: next.day) != next {
                Issue.record("\(next) does not follow \(date)")
            }
            date = next
        }
    }

    @Test func daysAndWeeks() {
        var random = GraphRandom(seed: 3)
        for _ in 0..<3_000 {
            let (date, count) = (self.random(&random), random.below(1_000))
            #expect(
                dayNumber(date.adding(CalendarPeriod(count, .day))) == dayNumber(date) + count, "\(date) + \(count)")
            #expect(date.adding(CalendarPeriod(count, .week)) == date.adding(CalendarPeriod(7 * count, .day)))
        }
    }

    /// The same day of a later month, or the last that it has.
    @Test func monthsAndYears() {
        var random = GraphRandom(seed: 4)
        for _ in 0..<3_000 {
            let (date, count) = (self.random(&random), random.below(1_000))
            let later = date.adding(CalendarPeriod(count, .month))
            #expect(later.year * 12 + later.month == date.year * 12 + date.month + count)
            let isLast = CalendarDate(year: later.year, month: later.month, day: later.day + 1) == nil
            #expect(later.day == date.day || later.day < date.day && isLast, "\(date) + \(count) months = \(later)")
            #expect(date.adding(CalendarPeriod(count, .year)) == date.adding(CalendarPeriod(12 * count, .month)))
        }
        let leapDay = CalendarDate(year: 2024, month: 2, day: 29)
        #expect(leapDay?.adding(CalendarPeriod(1, .year)).description == "2025-02-28")
        #expect(leapDay?.adding(CalendarPeriod(4, .year)).description == "2028-02-29")
    }

    @Test func endOfTime() {
        #expect(Self.last.adding(CalendarPeriod(1, .day)) == Self.last)
        #expect(Self.last.adding(CalendarPeriod(999, .year)) == Self.last)
        #expect(Self.last.adding(CalendarPeriod(999, .week)) == Self.last)
        #expect(Self.last.adding(CalendarPeriod(0, .month)) == Self.last)
    }

    @Test func orderIsThatOfDays() {
        var random = GraphRandom(seed: 5)
        for _ in 0..<3_000 {
            let (a, b) = (self.random(&random), self.random(&random))
            #expect((a < b) == (dayNumber(a) < dayNumber(b)))
            #expect(CalendarDate(parsing: a.description) == a)
        }
    }

    @Test(arguments: [
        "2024-02-30", "2023-02-29", "1900-02-29", "2024-04-31", "2024-13-01", "2024-00-10", "2024-01-00", "0000-01-01",
        "2024-1-31", "24-01-31", "2024/01/31", "31-01-2024", "2024-01-31T00:00", " 2024-01-31", "2024-01-31 ", "",
        "2024-01", "today", "-024-01-31", "2024--1-31", "２０２４-01-31", "20240131", "2024-01-31-",
    ])
    func datesThatDoNotExist(_ text: String) {
        #expect(CalendarDate(parsing: text) == nil)
    }

    @Test func leapYears() {
        for (year, isLeap) in [(2_000, true), (1_900, false), (2_024, true), (2_023, false), (4, true), (100, false)] {
            #expect((CalendarDate(year: year, month: 2, day: 29) != nil) == isLeap, "\(year)")
        }
    }

    @Test(arguments: [
        ("5 years", 5, CalendarPeriod.Unit.year), ("1 year", 1, .year), ("6months", 6, .month),
        ("26  weeks", 26, .week),
        ("30 days", 30, .day), ("999 days", 999, .day), ("0 days", 0, .day),
    ])
    func periods(_ text: String, _ count: Int, _ unit: CalendarPeriod.Unit) {
        #expect(CalendarPeriod(parsing: text) == CalendarPeriod(count, unit))
    }

    @Test(arguments: [
        "", "5", "years", "-5 years", "1.5 years", "1000 days", "5 year s", "5 Years", "five years", "5 decades",
        "5 yearss",
        "5 years ", "٥ years",
    ])
    func unreadablePeriods(_ text: String) {
        #expect(CalendarPeriod(parsing: text) == nil)
    }

    @Test func periodsInWords() {
        #expect(CalendarPeriod(1, .month).description == "1 month")
        #expect(CalendarPeriod(2, .week).description == "2 weeks")
        for unit in CalendarPeriod.Unit.allCases {
            #expect(CalendarPeriod(parsing: CalendarPeriod(3, unit).description) == CalendarPeriod(3, unit))
        }
    }

    @Test func ranges() throws {
        let days = try ["2024-01-01", "2024-01-02", "2024-01-03", "2024-01-04"].map {
            try #require(CalendarDate(parsing: $0))
        }
        let range = DateRange(from: days[1], until: days[2])
        #expect(days.map(range.contains) == [false, true, true, false])
        #expect(days.map(range.hasEnded) == [false, false, false, true])
        #expect(days.map(DateRange(from: days[1]).contains) == [false, true, true, true])
        #expect(days.map(DateRange(until: days[1]).contains) == [true, true, false, false])
        #expect(DateRange().contains(days[0]) && !DateRange().hasEnded(by: days[3]))
    }
}
