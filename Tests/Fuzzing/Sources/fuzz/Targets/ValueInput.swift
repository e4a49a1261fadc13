import CatalogueFiles
import Pathways

/// Reads each line as an amount, a date, a period and a holding; what is read is written and read again.
enum ValueInput {
    private static let catalogue = CatalogueReader.read(texts: [("c.yaml", "courses: {a/x: {credits: 3}, a/y: }")])
        .catalogue

    static func run(_ text: String) {
        for line in text.split(separator: "\n").prefix(50) {
            if let amount = Rational(parsing: line) {
                claim(Rational(parsing: amount.text) == amount, "\(line) is written as \(amount.text)")
            }
            if let date = CalendarDate(parsing: line) {
                claim(CalendarDate(parsing: "\(date)") == date, "\(line) is written as \(date)")
            }
            if let period = CalendarPeriod(parsing: line) {
                claim(CalendarPeriod(parsing: "\(period)") == period, "\(line) is written as \(period)")
                if let day = CalendarDate(year: 2024, month: 2, day: 29) { examine(period, from: day) }
            }
            let result = HoldingReader.read(argument: String(line), catalogue)
            claim((result.holding == nil) != (result.problem == nil), "\(line) is both a holding and none")
            grades(String(line))
        }
    }

    private static func examine(_ period: CalendarPeriod, from day: CalendarDate) {
        claim(day.adding(period) >= day, "\(period) goes backwards")
    }

    private static func grades(_ text: String) {
        let (grade, other) = (Grade(rawValue: text), Grade(rawValue: "B"))
        guard grade != other, let isBetter = GradeScale.letters.meets(grade, minimum: other) else { return }
        claim(GradeScale.letters.meets(other, minimum: grade) != nil, "\(text) and B compare one way only: \(isBetter)")
    }
}
