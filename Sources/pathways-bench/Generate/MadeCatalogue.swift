import Pathways

/// A catalogue of any size: what an offering or an agreement says follows from the seed and its number alone, so that it
/// can be written piece by piece in constant memory.
///
/// Prerequisites lead to earlier courses of the same institution and ladders to the next tier, so there are no loops but
/// those asked for: two courses that require each other, and rings of ladders, from the last tier back into the first.
struct MadeCatalogue {
    let shape: MadeShape
    let seed: UInt64
    let offerings: Int
    let agreements: Int
    let courses: Int
    let microCredentials: Int
    let programs: Int
    let trainings: Int
    /// How many ladders lead from the last tier into the first.
    let rings: Int
    /// What a course requires beside the rest, to close a loop.
    private let closing: [Int: Int]

    /// How many tiers of programs ladder into one another.
    static let tiers = 4

    init(_ shape: MadeShape, offerings: Int, agreements: Int, loops: Int = 0, rings: Int = 0, seed: UInt64) {
        (self.shape, self.seed, self.offerings, self.agreements) = (shape, seed, offerings, agreements)
        self.rings = rings
        let share = shape.hasPrograms ? offerings / 40 : 0
        (programs, microCredentials, trainings) = (share, share, share / 2)
        courses = offerings - programs - microCredentials - trainings
        var random = SplitMix64(seed: seed ^ 0x100F)
        var closing: [Int: Int] = [:]
        let step = shape.institutions
        for _ in 0..<(courses > 2 * step ? loops : 0) {
            let first = Int(random.next() % UInt64(courses - step))
            (closing[first], closing[first + step]) = (first + step, first)
        }
        self.closing = closing
    }

    /// The course that a course requires only to close a loop.
    func closing(_ course: Int) -> Int? { closing[course] }

    var institutions: [String] { (0..<shape.institutions).map(institution) }

    func institution(_ number: Int) -> String { "i" + Self.padded(number % shape.institutions, 3) }

    func random(_ purpose: UInt64, _ number: Int) -> SplitMix64 {
        SplitMix64(seed: seed &+ purpose << 56 &+ UInt64(number) &* 0x9E37_79B9)
    }

    static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}

// MARK: - Names

extension MadeCatalogue {
    func course(_ number: Int) -> String { name("c", number) }
    func microCredential(_ number: Int) -> String { name("m", number) }
    func program(_ number: Int) -> String { name("p", number) }
    func training(_ number: Int) -> String { "ace/t" + Self.padded(number, 6) }

    private func name(_ letter: String, _ number: Int) -> String {
        institution(number) + "/" + letter + Self.padded(number, 7)
    }
}
