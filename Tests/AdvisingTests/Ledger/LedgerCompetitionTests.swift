import Advising
import CatalogueFiles
import Pathways
import Testing

/// What a ledger says of parts that compete for the same learning.
@Suite struct LedgerCompetitionTests {
    private func ledger(_ stacks: String, holds: [String]) throws -> (Ledger, Catalogue) {
        let text = """
            institution: x
            courses: {a: {credits: 3}, b: {credits: 3}, c: {credits: 3}, d: {credits: 3}}
            programs: {t: {credits: 12, stacks: \(stacks)}}
            """
        let catalogue = CatalogueReader.read(texts: [("case.yaml", text)]).catalogue
        let target = try #require(catalogue.index(of: "x/t"))
        let holdings = try holds.map { Holding(try #require(catalogue.index(of: $0))) }
        return (try Ledger(for: target, holding: holdings, in: catalogue, on: nil), catalogue)
    }

    @Test func threePartsShareTwoCourses() throws {
        let parts = "[{any: [a, b]}, {any: [a, b]}, {any: [b, a]}, d]"
        let (ledger, catalogue) = try ledger(parts, holds: ["x/a", "x/b"])
        #expect(ledger.counted == 6)
        #expect(ledger.unmet.count == 2)
        let competition = try #require(ledger.unmet.compactMap(\.competition).first)
        #expect(competition.parts.count == 3)
        #expect(competition.needed == 3)
        #expect(competition.learning.map { catalogue[$0].id } == ["x/a", "x/b"])
    }

    @Test func partsThatNothingHeldFitsDoNotCompete() throws {
        let (ledger, _) = try ledger("[{any: [a, b]}, {any: [c, d]}]", holds: ["x/a"])
        #expect(ledger.unmet.count == 1)
        #expect(ledger.unmet.allSatisfy { $0.competition == nil })
    }

    @Test func overflowServesAnotherPart() throws {
        let (ledger, _) = try ledger("[{choose: 1, from: [a, b]}, {any: [b, c]}]", holds: ["x/a", "x/b"])
        #expect(ledger.counted == 6)
        #expect(ledger.unmet.isEmpty)
    }
}
