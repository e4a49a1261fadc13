/// Days and times of day, which spreadsheets store as numbers of days.
enum SerialDate {
    /// The day of a number, such as `2024-01-31`; `nil` for numbers that are no day up to the year 9999.
    ///
    /// Counting from 1900, day 1 is 1 January 1900 and day 60 is 29 February 1900, which never was, so later days are
    /// one off; counting from 1904, day 0 is 1 January 1904.
    static func day(_ serial: Double, from1904: Bool) -> String? {
        guard serial.isFinite, serial >= (from1904 ? 0 : 1), serial < 2_958_466 else { return nil }
        // To the nearest second first: sums of fractions fall just short of midnight.
        let number = Int(((serial * 86_400).rounded() / 86_400).rounded(.down))
        if from1904 { return text(daysSince1970: number - 24_107) }
        return number == 60 ? "1900-02-29" : text(daysSince1970: number - (number < 60 ? 25_568 : 25_569))
    }

    /// The time of day of a number of days from 0, such as `17:05` or `17:05:30`; more than 24 hours are counted on.
    static func time(_ serial: Double) -> String? {
        guard serial >= 0, serial < 2_958_466 else { return nil }
        let seconds = Int((serial * 86_400).rounded())
        let time = padded(seconds / 3_600, 2) + ":" + padded(seconds / 60 % 60, 2)
        return seconds % 60 == 0 ? time : time + ":" + padded(seconds % 60, 2)
    }

    /// The proleptic Gregorian date, by the algorithm of Howard Hinnant (“chrono-compatible low-level date
    /// algorithms”): years begin in March, so that the day added in leap years is the last one.
    private static func text(daysSince1970: Int) -> String? {
        let days = daysSince1970 + 719_468
        let era = days / 146_097
        let dayOfEra = days % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shifted + 2) / 5 + 1
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return year > 9_999 ? nil : "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
