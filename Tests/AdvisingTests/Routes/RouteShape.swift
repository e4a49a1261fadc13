import Testing

/// What a random catalogue is made of; likelihoods are in percent.
struct RouteShape: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var courses = 3...5
    var awards = 1...3
    /// How often something is required; how often that is anything, and not only what was declared before.
    var requires = 40
    var loops = 15
    var corequisites = 15
    /// How often some offerings require one another in a circle.
    var rings = 0
    /// How often a list of parts holds choices, and choices from filters.
    var choices = 40
    var filters = 10
    /// Awards that have no parts, and that have coursework besides them.
    var partless = 15
    var otherCredits = 0
    /// What publishes no credits; no hours; no cost.
    var unknown = 0
    var silent = 20
    /// How often something is held.
    var held = 20
    /// How often something is of another institution.
    var foreign = 15
    var laddersOnly = 0
    /// How often something is no longer offered.
    var retired = 0
    /// How often learning has a grade and a date that something may ask for.
    var conditions = 0
    var ladders = 0...0
    var blocks = 0
    var grants = 0...0
    var equivalents = 0...0
    var rules = 0
    /// Offerings that overlap.
    var overlaps = 0...0

    init(_ name: String, _ change: (inout RouteShape) -> Void = { _ in }) {
        testDescription = name
        change(&self)
    }
}

// MARK: - Nothing is recognised

extension RouteShape {
    /// Prerequisites, corequisites and parts of all kinds.
    static let needs = RouteShape("needs")
    /// Offerings of which one is taken.
    static let overlaps = RouteShape("overlaps") { shape in
        (shape.overlaps, shape.choices, shape.loops) = (1...3, 80, 25)
    }
    /// Much that goes round in circles.
    static let loops = RouteShape("loops") { shape in
        (shape.requires, shape.loops, shape.held, shape.partless) = (35, 60, 10, 10)
        (shape.courses, shape.awards, shape.choices, shape.corequisites) = (2...4, 2...4, 80, 15)
        shape.rings = 100
    }
    /// Choices by number and by credits, from lists and filters.
    static let choices = RouteShape("choices") { shape in
        (shape.choices, shape.filters, shape.requires, shape.courses) = (90, 35, 20, 4...6)
    }
    /// Amounts that nobody publishes.
    static let unknown = RouteShape("unknown") { shape in
        (shape.unknown, shape.silent, shape.choices) = (30, 50, 70)
    }
    /// What is no longer offered, and what replaces it.
    static let retired = RouteShape("retired") { shape in (shape.retired, shape.choices) = (35, 60) }
    /// Grades and dates that requirements ask for.
    static let conditions = RouteShape("conditions") { shape in (shape.conditions, shape.held) = (60, 45) }
    /// Coursework besides the parts.
    static let coursework = RouteShape("coursework") { shape in
        (shape.otherCredits, shape.awards, shape.choices) = (70, 2...4, 25)
    }
    /// Programs that only ladders admit to.
    static let admission = RouteShape("admission") { shape in
        (shape.laddersOnly, shape.ladders, shape.loops, shape.awards) = (45, 1...4, 40, 2...5)
        (shape.conditions, shape.rings) = (20, 50)
    }
}

// MARK: - Recognitions

extension RouteShape {
    /// Ladders that count blocks of credit.
    static let blocks = RouteShape("blocks") { shape in
        (shape.otherCredits, shape.blocks, shape.ladders) = (80, 90, 1...3)
        (shape.requires, shape.corequisites, shape.choices, shape.awards) = (20, 5, 25, 2...4)
    }
    /// Transfers and assessments of named courses, requirements met and prerequisites waived; equivalents.
    static let grants = RouteShape("grants") { shape in
        (shape.grants, shape.equivalents, shape.foreign, shape.choices) = (1...3, 0...2, 40, 60)
    }
    /// Equivalents, one as one, several as one, one as several.
    static let equivalents = RouteShape("equivalents") { shape in
        (shape.equivalents, shape.loops, shape.foreign, shape.rings) = (1...3, 35, 40, 30)
    }
    /// The same with coursework that they leave open.
    static let recognitions = RouteShape("recognitions") { shape in
        (shape.grants, shape.ladders, shape.blocks, shape.otherCredits) = (1...2, 0...2, 80, 80)
        (shape.foreign, shape.requires, shape.corequisites) = (40, 20, 5)
    }
    /// Limits on transfer, and residency.
    static let limits = RouteShape("limits") { shape in
        (shape.grants, shape.ladders, shape.blocks, shape.otherCredits) = (1...3, 0...1, 80, 90)
        (shape.foreign, shape.requires, shape.corequisites, shape.rules) = (40, 15, 0, 80)
    }
}

extension RouteShape {
    static let all: [RouteShape] = [
        needs, overlaps, loops, choices, unknown, retired, conditions, coursework, admission, blocks, grants,
        equivalents,
        recognitions, limits,
    ]
}
