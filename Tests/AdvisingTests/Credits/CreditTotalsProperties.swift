import Advising
import CatalogueFiles
import Pathways
import Testing

/// Random catalogues, every way to complete an award listed.
struct CreditTotalsProperties {
    @Test(arguments: 0..<8)
    func `bounds agree with the list of all ways`(block: UInt64) throws {
        var compared = 0
        for seed in (block * 150)..<(block * 150 + 150) {
            var stacks = RandomStacks(seed: seed)
            compared += try compare(stacks.text(), seed: seed)
        }
        #expect(compared > 150)
    }

    @Test(arguments: 0..<4)
    func `trees need no solver`(block: UInt64) throws {
        var compared = 0
        for seed in (block * 150)..<(block * 150 + 150) {
            var stacks = RandomStacks(seed: 10_000 + seed, isTree: true)
            compared += try compare(stacks.text(), seed: seed)
        }
        #expect(compared > 150)
    }

    /// Compares every award of a catalogue; returns how many were.
    private func compare(_ text: String, seed: UInt64) throws -> Int {
        let catalogue = Catalogue.reading(text)
        var compared = 0
        for award in catalogue.indices where catalogue[award].stacks != nil {
            guard let expected = CreditOracle(catalogue, award).range(limit: 3_000) else { continue }
            compared += 1
            let totals = try CreditTotals(of: award, in: catalogue, limits: .unhurried)
            #expect(totals.isProved && !totals.isCircular)
            #expect(totals.range == expected, "seed \(seed), \(catalogue[award].id) of\n\(text)")
            if let direct = CreditRange.ofTree(award, in: catalogue) {
                #expect(direct == expected, "seed \(seed), \(catalogue[award].id) as a tree of\n\(text)")
            }
        }
        return compared
    }
}
