import Pathways

/// Reads one holding from its parts, with a reason in words when that fails.
public enum HoldingReader {
    /// A holding, or what is wrong with it.
    public struct Result {
        public var holding: Holding?
        public var problem: String?
    }

    /// Reads `id`, `id@2024-06-30`, `id=B+` or `id@2024-06-30=B+`.
    public static func read(argument text: String, _ catalogue: Catalogue) -> Result {
        let (front, grade) = split(text, at: "=")
        let (id, date) = split(front, at: "@")
        return read(offering: id, completed: date, grade: grade, catalogue)
    }

    /// Reads the three parts; the last two may be missing or empty.
    public static func read(
        offering id: String, completed: String?, grade: String?, _ catalogue: Catalogue
    ) -> Result {
        guard let index = catalogue.index(of: id) else {
            let near = DidYouMean(catalogue.offerings.map(\.id)).suggestion(for: id)
            let hint = near.map { " Did you mean “\($0)”?" } ?? ""
            return Result(problem: "there is no offering “\(id)” in the catalogue.\(hint)")
        }
        var date: CalendarDate?
        if let completed, !completed.isEmpty {
            date = CalendarDate(parsing: completed)
            if date == nil { return Result(problem: "“\(completed)” is not a date: write it as 2024-06-30.") }
        }
        let given = (grade ?? "").isEmpty ? nil : grade.map(Grade.init(rawValue:))
        return Result(holding: Holding(index, completed: date, grade: given))
    }

    private static func split(_ text: String, at separator: Character) -> (String, String?) {
        guard let index = text.firstIndex(of: separator) else { return (text, nil) }
        return (String(text[..<index]), String(text[text.index(after: index)...]))
    }
}
