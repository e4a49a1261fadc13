/// Problems as they are found; of each kind the first few are kept and the rest counted, so that a file of a million
/// mistakes is answered in bounded memory.
struct YAMLProblemList {
    private let limit: Int
    private var kept: [YAMLProblem] = []
    private var counts: [Int: Int] = [:]
    private var firstOmitted: [Int: YAMLProblem] = [:]

    init(limit: Int) {
        self.limit = max(1, limit)
    }

    mutating func add(_ kind: YAMLProblem.Kind, at place: YAMLPlace, _ message: String, hint: String? = nil) {
        add(YAMLProblem(place: place, kind: kind, message: message, hint: hint))
    }

    mutating func add(_ problem: YAMLProblem) {
        let ordinal = problem.kind.ordinal
        counts[ordinal, default: 0] += 1
        if counts[ordinal, default: 0] <= limit {
            kept.append(problem)
        } else if firstOmitted[ordinal] == nil {
            firstOmitted[ordinal] = problem
        }
    }

    /// Counts `count` more problems of a kind that were not even described; nothing if it is not positive.
    mutating func addUnlisted(_ count: Int, of kind: YAMLProblem.Kind) {
        if count > 0 { counts[kind.ordinal, default: 0] += count }
    }

    /// All problems kept, by place, then kind; for each kind that overflowed one more, at the first one left out.
    func sorted() -> [YAMLProblem] {
        (kept + firstOmitted.values.map(summary)).sorted { left, right in
            (left.place.start, left.kind.ordinal) < (right.place.start, right.kind.ordinal)
        }
    }

    private func summary(of problem: YAMLProblem) -> YAMLProblem {
        let count = counts[problem.kind.ordinal, default: limit] - limit
        guard count > 1 else { return problem }
        return YAMLProblem(
            place: problem.place,
            kind: problem.kind,
            message: "\(problem.message) There are \(count - 1) more like this further on, not listed here.",
            hint: problem.hint)
    }
}
