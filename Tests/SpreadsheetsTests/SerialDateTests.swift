import Testing

@testable import Spreadsheets

struct SerialDateTests {
    /// Goes through the calendar day by day, as one would on paper.
    private struct Calendar {
        var year: Int
        var month = 1
        var day = 1

        var text: String {
            let padded = { (number: Int) in (number < 10 ? "0" : "") + String(number) }
            return "\(year)-\(padded(month))-\(padded(day))"
        }

        mutating func advance(_ isLeap: (Int) -> Bool) {
            let lengths = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
            day += 1
            guard day > lengths[month - 1] else { return }
            day = 1
            month += 1
            guard month > 12 else { return }
            month = 1
            year += 1
        }
    }

    private static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && year % 100 != 0 || year % 400 == 0
    }

    @Test func everyDayFrom1900() {
        var calendar = Calendar(year: 1900)
        var serial = 1
        while calendar.year < 10_000 {
            #expect(SerialDate.day(Double(serial), from1904: false) == calendar.text)
            calendar.advance { $0 == 1900 || Self.isLeap($0) }
            serial += 1
        }
        #expect(SerialDate.day(Double(serial), from1904: false) == nil)
    }

    @Test func everyDayFrom1904() {
        var calendar = Calendar(year: 1904)
        var serial = 0
        while calendar.year < 10_000 {
            #expect(SerialDate.day(Double(serial), from1904: true) == calendar.text)
            calendar.advance(Self.isLeap)
            serial += 1
        }
        #expect(SerialDate.day(Double(serial), from1904: true) == nil)
    }

    @Test func timesOfDayAreLeftOut() {
        #expect(SerialDate.day(45_322.999, from1904: false) == "2024-01-31")
        #expect(SerialDate.day(45_321.999_999_999, from1904: false) == "2024-01-31")
        #expect(SerialDate.day(45_322.000_001, from1904: false) == "2024-01-31")
    }

    @Test func times() {
        #expect(SerialDate.time(0) == "00:00")
        #expect(SerialDate.time(0.5) == "12:00")
        #expect(SerialDate.time(61_530.0 / 86_400) == "17:05:30")
        #expect(SerialDate.time(1.5) == "36:00")
        #expect(SerialDate.time(-0.5) == nil)
        #expect(SerialDate.time(.nan) == nil)
    }

    @Test(arguments: [0, 0.5, -1, 2_958_466, 1e300, .nan, .infinity]) func noDays(_ serial: Double) {
        #expect(SerialDate.day(serial, from1904: false) == nil)
    }
}
