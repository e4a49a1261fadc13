import Pathways

/// Reads a transfer detail by recursive descent; ``TransferDetail`` has the grammar.
///
/// No rule calls itself, so depth does not grow with the text. O(length).
struct DetailParser {
    let text: String
    let tokens: [DetailToken]
    /// Whether a word is known to be the short form of an institution, which tells `UPEI 200 lev` from `ECON 200 lev`.
    let isInstitution: (String) -> Bool
    var position = 0

    init(_ text: String, isInstitution: @escaping (String) -> Bool) {
        self.text = text
        self.isInstitution = isInstitution
        tokens = DetailToken.tokens(of: text)
    }

    mutating func detail() throws(DetailProblem) -> TransferDetail {
        guard !tokens.isEmpty else {
            throw DetailProblem(
                "There is nothing to say what is transferred.", hint: "Write “No credit” where there is none.",
                at: 0..<0)
        }
        let cluster = tokens.contains { $0.isSign("=") } ? try cluster() : []
        var result = TransferDetail(try outcome(), cluster: cluster)
        try readTail(into: &result)
        return result
    }

    /// The courses of a cell that holds nothing else: one, or several that are recognised together.
    mutating func courses() throws(DetailProblem) -> [GuideCourse] {
        let result = try joinedCourses()
        guard position == tokens.count else {
            throw notUnderstood(hint: "Write a subject and a number, such as ECON 101; join courses with “&”.")
        }
        return result
    }

    /// The sending courses up to `=`.
    private mutating func cluster() throws(DetailProblem) -> [GuideCourse] {
        let result = try joinedCourses()
        guard isSign("=") else { throw notUnderstood(hint: "Join courses that are recognised together with “&”.") }
        position += 1
        return result
    }

    private mutating func joinedCourses() throws(DetailProblem) -> [GuideCourse] {
        var result: [GuideCourse] = []
        repeat {
            let start = position
            let (institution, what) = try self.what(after: result.last?.course.subject)
            guard case .course(let course) = what else {
                throw problem("Only courses can be sent.", hint: "Write a subject and a number: ECON 101.", from: start)
            }
            // The credits of a sending course say nothing about what is given for it.
            if isSign("(") { _ = try credits() }
            result.append(GuideCourse(course, institution: institution))
        } while skipJoin()
        return result
    }

    private mutating func outcome() throws(DetailProblem) -> TransferDetail.Outcome {
        if skipNothing() { return .noCredit }
        if skipAssessment() { return .individualAssessment }
        var awards = [try award()]
        while isWord("or"), !isBetter(position + 1) {
            position += 1
            awards.append(try award())
        }
        return awards.count == 1 ? .grants(awards[0]) : .oneOf(awards)
    }

    private mutating func skipNothing() -> Bool {
        if isWord("ntc") {
            position += 1
            return true
        }
        guard isWord("no"), let next = token(position + 1)?.folded, ["transfer", "credit"].contains(next) else {
            return false
        }
        position += 2
        if next == "transfer", isWord("credit") { position += 1 }
        return true
    }

    private mutating func skipAssessment() -> Bool {
        guard let first = token(position)?.folded, ["individual", "ind", "indiv"].contains(first) else { return false }
        let next = token(position + 1)?.isSign(".") == true ? position + 2 : position + 1
        guard let second = token(next)?.folded, ["assessment", "assess", "assessed"].contains(second) else {
            return false
        }
        position = next + 1
        return true
    }
}

// MARK: - Looking

extension DetailParser {
    func token(_ index: Int) -> DetailToken? { tokens.indices.contains(index) ? tokens[index] : nil }

    func isWord(_ folded: String) -> Bool { token(position).map { $0.kind == .word && $0.folded == folded } ?? false }

    func isSign(_ text: String) -> Bool { token(position)?.isSign(text) ?? false }

    /// `better` or the like, which makes an “or” belong to a grade.
    func isBetter(_ index: Int) -> Bool {
        token(index).map { ["better", "higher", "above"].contains($0.folded) } ?? false
    }

    /// Passes `&`, `+` or `and`.
    mutating func skipJoin() -> Bool {
        guard isSign("&") || isSign("+") || isWord("and") else { return false }
        position += 1
        return true
    }

    /// The scalars from a token to the one before the position.
    func problem(_ message: String, hint: String, from start: Int) -> DetailProblem {
        let first = token(start)?.range.lowerBound ?? end
        let last = position > start ? tokens[min(position, tokens.count) - 1].range.upperBound : first
        return DetailProblem(message, hint: hint, at: first..<max(first, last))
    }

    func notUnderstood(hint: String) -> DetailProblem {
        guard let token = token(position) else {
            return DetailProblem("Something is missing at the end.", hint: hint, at: end..<end)
        }
        return DetailProblem("“\(token.text)” is not understood here.", hint: hint, at: token.range)
    }

    private var end: Int { tokens.last?.range.upperBound ?? 0 }
}

extension TransferDetail {
    /// Reads the detail of a row of a transfer guide.
    ///
    /// - Parameters:
    ///   - text: the cell, such as `UBC ECON 101 (3)`.
    ///   - isInstitution: whether a word is known to be the short form of an institution. It is asked only about a word
    ///     in front of a level, where it could as well be a subject.
    /// - Throws: what cannot be read and where; nothing is guessed.
    /// - Complexity: O(length).
    public init(
        parsing text: String, isInstitution: @escaping (String) -> Bool = { _ in false }
    ) throws(DetailProblem) {
        var parser = DetailParser(text, isInstitution: isInstitution)
        self = try parser.detail()
    }
}
