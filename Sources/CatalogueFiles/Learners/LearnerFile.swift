import Pathways

/// What a file says one learner, or each of several, has completed.
///
/// YAML: a list of `{offering, completed, grade}` or of `id@date=grade`, alone or under `holds`; several learners as a list of
/// `{name, holds}` under `learners`. CSV: a table with the columns `offering,completed,grade`, in any order, the last two
/// optional, and for several learners a column `learner`.
public struct LearnerFile: Sendable {
    public struct Learner: Sendable {
        /// What the file calls the learner; `nil` where it holds one without a name.
        public var name: String?
        public var holdings: [Holding]

        public init(name: String? = nil, holdings: [Holding] = []) {
            self.name = name
            self.holdings = holdings
        }
    }

    /// In the order of the file.
    public var learners: [Learner]
    /// What is wrong with it, each at `file:line:column`; holdings are complete only when there is nothing.
    public var problems: [String]

    public init(learners: [Learner] = [], problems: [String] = []) {
        self.learners = learners
        self.problems = problems
    }

    /// Everything that somebody in the file holds.
    public var holdings: [Holding] { learners.flatMap(\.holdings) }

    public static func read(_ path: String, _ catalogue: Catalogue) throws(InputError) -> LearnerFile {
        let bytes = try FileBytes.read(path)
        if path.hasSuffix(".csv") {
            return LearnerTable.read(String(decoding: bytes, as: UTF8.self), name: path, catalogue)
        }
        return LearnerYAML.read(bytes, name: path, catalogue)
    }

    /// Adds a holding of the learner with this name, or what is wrong with it.
    mutating func add(_ result: HoldingReader.Result, of name: String? = nil, at place: String) {
        if let problem = result.problem { problems.append("\(place): \(problem)") }
        guard let holding = result.holding else { return }
        learners[position(of: name)].holdings.append(holding)
    }

    /// The place of a learner, who is added if new.
    @discardableResult
    mutating func position(of name: String?) -> Int {
        if learners.last?.name == name, let last = learners.indices.last { return last }
        if let known = learners.firstIndex(where: { $0.name == name }) { return known }
        learners.append(Learner(name: name))
        return learners.count - 1
    }
}
