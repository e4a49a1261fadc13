import Pathways

/// The courses that the rows of a transfer guide name.
struct GuideCourses {
    /// In the order they are first named.
    private(set) var courses: [DeclaredOffering] = []
    private var positions: [String: Int] = [:]
    /// What is given for each course where its own credits are not stated: the first amount.
    private var given: [String: Rational] = [:]
    private let known: Catalogue?

    /// - Parameter known: what is declared elsewhere already, and not again.
    init(beside known: Catalogue?) { self.known = known }

    /// The identifier of a course, which is added if new.
    mutating func add(_ code: CourseCode, of institution: String, at span: SourceSpan) -> String {
        let id = "\(institution)/\(code.slug)"
        guard positions[id] == nil else { return id }
        positions[id] = courses.count
        var course = DeclaredOffering(Located(id, at: span), kind: .course)
        course.details.code = Located(code.description, at: span)
        courses.append(course)
        return id
    }

    mutating func setTitle(_ title: String, of id: String, at span: SourceSpan) {
        guard let position = positions[id], courses[position].details.title == nil else { return }
        courses[position].details.title = Located(title, at: span)
    }

    /// States the credits of a sending course.
    ///
    /// - Returns: where another amount was stated before, if one was.
    mutating func setCredits(_ credits: Rational, of id: String, at span: SourceSpan) -> Located<StatedCredits>? {
        guard let position = positions[id] else { return nil }
        if let other = courses[position].credits { return other.value.amount == credits ? nil : other }
        courses[position].credits = Located(StatedCredits(credits), at: span)
        return nil
    }

    mutating func noteGiven(_ credits: Rational, for id: String) {
        if given[id] == nil, credits > 0 { given[id] = credits }
    }

    /// The credits of a course: those declared elsewhere, else those stated of it, else what is first given for it.
    func credits(of id: String) -> Rational? {
        if let known, let index = known.index(of: id) { return known[index].credits?.amount }
        return positions[id].flatMap { courses[$0].credits?.value.amount } ?? given[id]
    }

    /// All courses that are not declared elsewhere, with their credits.
    func declared() -> [DeclaredOffering] {
        courses.lazy.filter { known?.index(of: $0.id.value) == nil }.map { course in
            var course = course
            if course.credits == nil, let amount = given[course.id.value] {
                course.credits = Located(StatedCredits(amount), at: course.id.span)
            }
            return course
        }
    }
}
