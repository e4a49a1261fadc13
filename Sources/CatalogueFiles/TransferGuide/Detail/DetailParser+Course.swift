import Pathways

extension DetailParser {
    typealias Reading = (institution: String?, what: TransferDetail.What)

    /// A course, credit at a level, or an exemption, with the institution in front of it.
    mutating func what(after subject: String?) throws(DetailProblem) -> Reading {
        let start = position
        var institution = readInstitution()
        if isExemption(position) {
            position += 1
            if institution == nil { institution = readInstitution() }
            guard case .course(let course) = try courseOrLevel(after: nil, from: position) else {
                throw problem("Only from a course can someone be exempt.", hint: "Write exempt ECON 101.", from: start)
            }
            return (institution, .exemption(course))
        }
        return (institution, try courseOrLevel(after: subject, from: start))
    }

    /// A name in front of another, of an exemption, or of a level that it cannot be the subject of.
    private mutating func readInstitution() -> String? {
        guard let first = token(position), DetailWord.isName(first), let second = token(position + 1) else {
            return nil
        }
        let isFollowed = DetailWord.isName(second) || isExemption(position + 1) || DetailWord.split(second) != nil
        guard isFollowed || (isLevel(position + 1) && isInstitution(first.text)) else { return nil }
        position += 1
        return first.text
    }

    private mutating func courseOrLevel(after inherited: String?, from start: Int) throws(DetailProblem)
        -> TransferDetail.What
    {
        guard let first = token(position) else { throw notUnderstood(hint: Self.itemHint) }
        if let code = DetailWord.split(first) {
            position += 1
            guard let level = DetailWord.level(code.number.lowercased()) else { return .course(code) }
            return .unassigned(subject: code.subject, level: level)
        }
        let subject = DetailWord.isName(first) ? first.text : nil
        if subject != nil { position += 1 }
        if let level = readLevel() {
            guard subject != nil || inherited == nil || !level.isCrossed else {
                throw problem(
                    "It is not clear which subject this credit is in.",
                    hint: "Write the subject again: ECON 101 (3) & ECON 1XX (3).", from: start)
            }
            return .unassigned(subject: subject, level: level.digit)
        }
        guard let number = token(position), DetailWord.isNumber(number), let subject = subject ?? inherited else {
            throw notUnderstood(hint: Self.itemHint)
        }
        position += 1
        return .course(CourseCode(subject: subject, number: number.text))
    }

    static let itemHint =
        "Write a subject and a number or level, with credits: ECON 101 (3), ECON 1XX (3), 200 level (3)."

    /// Whether a level stands here.
    private func isLevel(_ index: Int) -> Bool {
        var parser = self
        parser.position = index
        return parser.readLevel() != nil
    }

    /// `1XX`, `1st`, `1st year`, `200 lev`, `200-level`; crossed is the first of these.
    private mutating func readLevel() -> (digit: Int, isCrossed: Bool)? {
        guard let first = token(position), first.kind == .word else { return nil }
        if let level = DetailWord.level(first.folded) {
            position += 1
            return (level, true)
        }
        if let level = DetailWord.joinedLevel(first.folded) {
            position += 1
            return (level, false)
        }
        let following = token(position + 1)?.folded ?? ""
        let isWithLevel = DetailWord.levelWords.contains(following)
        if let year = DetailWord.ordinal(first.folded) {
            position += isWithLevel || ["year", "yr"].contains(following) ? 2 : 1
            return (year, false)
        }
        guard isWithLevel, let level = DetailWord.hundreds(first.folded) else { return nil }
        position += 2
        if following == "lev", isSign("."), token(position + 1)?.isSign("(") == true { position += 1 }
        return (level, false)
    }
}
