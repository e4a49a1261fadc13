import Pathways
import Testing

/// What is left of a requirement when everything a learner has is taken off.
@Suite struct RemainingTests {
    /// The requirement that is left, in short, of an award that stacks this.
    private func left(_ stacks: String, _ holdings: String...) throws -> String? {
        let text = """
            institution: x
            institutions: {u: {unit: u}}
            conversions: [{from: u, to: credit, factor: 2}]
            courses:
              a: {credits: 3, code: ART 1}
              b: {credits: 1.5, code: ART 2}
              c: {credits: 3}
              old: {offered: {until: 2020-01-01}, replaced-by: c}
              u/d: {credits: 1.5}
            programs: {p: {stacks: \(stacks)}}
            """
        let catalogue = catalogue(text)
        let held = try holdings.flatMap { try catalogue.learner($0).holdings }
        let standing = LearnerStanding(catalogue, holdings: held, asOf: CalendarDate(year: 2025, month: 6, day: 30))
        let award = catalogue[try catalogue.index("p")]
        let stacks = try #require(award.stacks)
        return standing.remaining(of: stacks, in: award.unit).map { shown($0, catalogue) }
    }

    private func shown(_ requirement: Requirement<OfferingIndex>, _ catalogue: Catalogue) -> String {
        let members = requirement.children.map { shown($0, catalogue) }.joined(separator: " ")
        switch requirement {
        case .complete(let leaf): return String(catalogue[leaf.offering].id.drop { $0 != "/" }.dropFirst())
        case .all: return "all(\(members))"
        case .any: return "any(\(members))"
        case .choose(let count, _, _): return "\(count) of(\(members))"
        case .credits(let amount, _, _): return "\(amount) from(\(members))"
        }
    }

    @Test func listsAndAlternatives() throws {
        #expect(try left("[a, b, c]") == "all(a b c)")
        #expect(try left("[a, b, c]", "a") == "all(b c)")
        #expect(try left("[a, b, c]", "a", "c") == "b")
        #expect(try left("[a, b]", "a", "b") == nil)
        #expect(try left("{any: [a, b]}", "c") == "any(a b)")
        #expect(try left("{any: [a, b]}", "b") == nil)
        #expect(try left("{any: [[a, b], [b, c]]}", "a") == "any(b all(b c))")
        #expect(try left("[]") == nil)
    }

    @Test func choices() throws {
        #expect(try left("{choose: 2, from: [a, b, c]}", "b") == "1 of(a c)")
        #expect(try left("{choose: 2, from: [a, b, c]}", "b", "c") == nil)
        #expect(try left("{choose: 2, from: {subject: ART}}", "a") == "1 of()")
        #expect(try left("{choose: 2, from: [a, a, b]}", "a") == "1 of(b)")
    }

    /// Credits are counted in the award's unit, each offering once.
    @Test func credits() throws {
        #expect(try left("{credits: 6, from: [a, b, u/d]}", "b") == "4.5 from(a d)")
        #expect(try left("{credits: 6, from: [a, b, u/d]}", "u/d") == "3 from(a b)")
        #expect(try left("{credits: 6, from: [a, [a, b], c]}", "a", "b") == "1.5 from(c)")
        #expect(try left("{credits: 4.5, from: [a, b]}", "a", "b") == nil)
    }

    @Test func conditionsAndSuccessors() throws {
        #expect(try left("[{complete: a, grade: B}]", "a=C") == "a")
        #expect(try left("[{complete: a, grade: B}]", "a=B") == nil)
        #expect(try left("[old, a]", "c") == "a")
    }
}
