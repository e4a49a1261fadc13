import Pathways

/// Reads learners, one from a line.
///
/// A line that begins with `{` is a JSON object, `{"learner": "…", "holds": [HOLDING, …]}`, each holding a text such as
/// `bcit/csc@2024-06-30=B+` or an object `{"offering": …, "completed": …, "grade": …}`. Any other line is comma-separated:
/// the learner, then holdings, any number in a cell with spaces between. What a line says does not depend on other lines.
public struct CohortReader: Sendable {
    /// The most holdings of one learner.
    public static let holdingLimit = 1_000
    /// The most bytes of a holding, or of one part of it.
    static let textLimit = 500
    /// The most mistakes of one line that are told.
    private static let problemLimit = 5

    let catalogue: Catalogue
    let asOf: CalendarDate?

    /// - Parameter asOf: the day of the questions, after which nothing can have been completed.
    public init(_ catalogue: Catalogue, asOf: CalendarDate?) {
        self.catalogue = catalogue
        self.asOf = asOf
    }

    /// Whether a line names columns: `learner`, and behind it `holds`, `holding` or `holdings` and nothing else.
    public static func isHeading(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count < 10_000, let row = row(of: withoutMark(line)) else { return false }
        let names = row.fields.map { $0.lowercased() }
        return names[0] == "learner" && names.dropFirst().allSatisfy(["holds", "holding", "holdings", ""].contains)
    }

    /// Reads a line without its end.
    public func read(_ line: ArraySlice<UInt8>) -> CohortEntry {
        let line = Self.withoutMark(line)
        guard let first = line.first(where: { $0 != 0x20 && $0 != 0x09 }) else {
            return CohortEntry(problem: "the line is empty.")
        }
        guard String(validating: line, as: UTF8.self) != nil else {
            return CohortEntry(problem: "the line is not UTF-8 text.")
        }
        return first == UInt8(ascii: "{") ? readObject(line) : readRow(line)
    }

    /// The line without a byte-order mark.
    private static func withoutMark(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        line.starts(with: [0xEF, 0xBB, 0xBF]) ? line.dropFirst(3) : line
    }

    /// The entry with these holdings, or with what is wrong with them.
    func entry(_ learner: String?, _ results: [HoldingReader.Result], problems: [String] = []) -> CohortEntry {
        var problems = problems + results.compactMap(\.problem)
        let holdings = results.compactMap(\.holding)
        if let asOf {
            problems += holdings.filter { $0.completed.map { $0 > asOf } ?? false }.map { holding in
                "\(catalogue.offerings[holding.offering.position].id) was completed after \(asOf), the day of the question."
            }
        }
        if results.count > Self.holdingLimit { problems = ["there are more than \(Self.holdingLimit) holdings."] }
        guard !problems.isEmpty else { return CohortEntry(learner: learner, holdings: holdings) }
        var told = problems.prefix(Self.problemLimit).joined(separator: " ")
        if problems.count > Self.problemLimit { told += " And \(problems.count - Self.problemLimit) more." }
        return CohortEntry(learner: learner, problem: told)
    }
}

// MARK: - Comma-separated lines

extension CohortReader {
    /// The fields of a line that is one row; `nil` if it is none, or more than one.
    private static func row(of line: ArraySlice<UInt8>) -> (fields: [String], isOpen: Bool)? {
        var values = CommaSeparatedValues(Array(line))
        guard let row = values.next(), values.next() == nil else { return nil }
        return (row.fields.map(values.text), row.fields.contains { $0.isOpen || !$0.tail.isEmpty })
    }

    private func readRow(_ line: ArraySlice<UInt8>) -> CohortEntry {
        guard let row = Self.row(of: line) else {
            return CohortEntry(problem: "the line is not one row of comma-separated values.")
        }
        let cell = row.fields[0]
        let name = FormulaGuard.isGuarded(cell) ? String(cell.dropFirst()) : cell
        let learner = name.isEmpty ? nil : name
        guard !row.isOpen else {
            let problem = "a cell of the line has a quotation mark too few or too many."
            return CohortEntry(learner: learner, problem: problem)
        }
        let texts = row.fields.dropFirst().flatMap { $0.split { $0 == " " || $0 == "\t" } }
        guard texts.count <= Self.holdingLimit else {
            return CohortEntry(learner: learner, problem: "there are more than \(Self.holdingLimit) holdings.")
        }
        return entry(learner, texts.map { holding(String($0)) })
    }

    /// A holding written as one text.
    func holding(_ text: String) -> HoldingReader.Result {
        guard text.utf8.count <= Self.textLimit else { return .init(problem: Self.tooLong) }
        return HoldingReader.read(argument: text, catalogue, suggests: false)
    }

    static var tooLong: String { "a holding is longer than \(textLimit) bytes." }
}
