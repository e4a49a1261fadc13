import Pathways

/// The dates in which an agreement of a transfer guide holds, as its cells say them.
///
/// ```
/// range = point separator [ point ] | separator point
/// point = month [ "/" ] year | year "-" month [ "-" day ] | year "/" month
/// separator = "-" | "–" | "to" | "until"
/// ```
///
/// `Sept/99 - Aug/02`, `Sept/95 -`, `May/03-`, `Sep/2004 - Apr/2010` and `1999-09-01 - 2002-08-31` are all read. A month stands for
/// its first day where a range begins, and for its last where it ends. Years of two digits from 70 on are of the 1900s, those
/// below of the 2000s. “present” and the like leave the end open.
public enum GuideDates {
    /// Years of two digits from this one on are of the 1900s.
    public static let pivot = 70

    /// The dates of a range; `nil` when it cannot be read, or ends before it begins. An empty text is open at both ends.
    /// O(length).
    public static func range(parsing text: String) -> DateRange? {
        var parser = DateParser(text)
        if parser.isAtEnd { return DateRange() }
        let start = parser.point()
        guard parser.skipSeparator() else { return nil }
        let end = parser.isAtEnd ? nil : parser.end()
        guard parser.isAtEnd, start != nil || end != nil, !parser.hasFailed else { return nil }
        let range = DateRange(from: start?.first, until: end?.last)
        if let from = range.from, let until = range.until, until < from { return nil }
        return range
    }

    /// The day of a cell that holds one end of a range: the first day of its month, or the last.
    ///
    /// - Returns: `nil` inside for an end that is open, `nil` for a text that cannot be read.
    public static func day(parsing text: String, isEnd: Bool) -> CalendarDate?? {
        var parser = DateParser(text)
        if parser.isAtEnd { return .some(nil) }
        let point = isEnd ? parser.end() : parser.point()
        guard parser.isAtEnd, !parser.hasFailed else { return nil }
        guard let point else { return isEnd ? .some(nil) : nil }
        return isEnd ? point.last : point.first
    }
}
