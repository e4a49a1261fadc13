import Pathways

/// Reads one holding from its parts, with a reason in words when that fails.
public enum HoldingReader {
    /// A holding, or what is wrong with it.
    public struct Result {
        public var holding: Holding?
        public var problem: String?
    }

    /// Reads `id`, `id@2024-06-30`, `id=B+` or `id@2024-06-30=B+`; date and grade may change places.
    ///
    /// - Parameter suggests: whether to say what an unknown name may have meant, which takes a look at all offerings.
    public static func read(argument text: String, _ catalogue: Catalogue, suggests: Bool = true) -> Result {
        let (front, back) = split(text, at: "=")
        let (id, date) = split(front, at: "@")
        let (grade, lateDate) = back.map { split($0, at: "@") } ?? (nil, nil)
        if date != nil, lateDate != nil { return Result(problem: "“\(text)” gives two dates.") }
        return read(offering: id, completed: date ?? lateDate, grade: grade, catalogue, suggests: suggests)
    }

    /// Reads the three parts; the last two may be missing or empty.
    public static func read(
        offering id: String, completed: String?, grade: String?, _ catalogue: Catalogue, suggests: Bool = true
    ) -> Result {
        guard let index = catalogue.index(of: id) else {
            let hint = (suggests ? catalogue.suggestion(for: id) : nil).map { " Did you mean “\($0)”?" } ?? ""
            return Result(problem: "there is no offering “\(id)” in the catalogue.\(hint)")
        }
        var date: CalendarDate?
        if let completed, !completed.isEmpty {
            date = CalendarDate(parsing: completed)
            if date == nil { return Result(problem: "“\(completed)” is not a date: write it as 2024-06-30.") }
        }
        let given = (grade ?? "").isEmpty ? nil : grade.map(Grade.init(rawValue:))
        if let given, !catalogue.knows(given, of: index) {
            return Result(
                problem: "“\(given.rawValue)” is not a grade: use a letter from A+ to F, a percentage such as 73%, "
                    + "or a grade that the institution declares.")
        }
        return Result(holding: Holding(index, completed: date, grade: given))
    }

    private static func split(_ text: String, at separator: Character) -> (String, String?) {
        guard let index = text.firstIndex(of: separator) else { return (text, nil) }
        return (String(text[..<index]), String(text[text.index(after: index)...]))
    }
}
