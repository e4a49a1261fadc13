import Pathways

/// What a file says a learner has completed.
///
/// YAML: a list of `{offering, completed, grade}` or of `id@date=grade`, alone or under `holds`. CSV: a table with the
/// columns `offering,completed,grade`, in any order, the last two optional.
public struct LearnerFile: Sendable {
    public var holdings: [Holding]
    /// What is wrong with it, each at `file:line:column`; holdings are complete only when there is nothing.
    public var problems: [String]

    public init(holdings: [Holding], problems: [String]) {
        self.holdings = holdings
        self.problems = problems
    }

    public static func read(_ path: String, _ catalogue: Catalogue) throws(InputError) -> LearnerFile {
        let bytes = try FileBytes.read(path)
        if path.hasSuffix(".csv") {
            return LearnerTable.read(String(decoding: bytes, as: UTF8.self), name: path, catalogue)
        }
        return LearnerYAML.read(bytes, name: path, catalogue)
    }

    mutating func add(_ result: HoldingReader.Result, at place: String) {
        if let holding = result.holding { holdings.append(holding) }
        if let problem = result.problem { problems.append("\(place): \(problem)") }
    }
}
