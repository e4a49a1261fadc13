import Advising
import Pathways
import Testing

@testable import CatalogueFiles

/// The cases of `Examples/ledger`, each computed by hand from a published rule.
@Suite struct LedgerCasesTests {
    @Test(arguments: try LedgerCase.all())
    func comesOutAsPublished(_ example: LedgerCase) throws {
        let catalogue = try example.readCatalogue()
        for learner in example.learners {
            let target = try #require(catalogue.index(of: learner.toward), "\(example): \(learner.toward)")
            let holdings = try learner.holdings(in: catalogue)
            let ledger = try Ledger(for: target, holding: holdings, in: catalogue, on: learner.asOf)
            compare(ledger, with: learner, in: catalogue, of: example)
            expectNothingLost(ledger, holdings, in: catalogue, "\(example) / \(learner.name)")
            let reversed = try Ledger(for: target, holding: holdings.reversed(), in: catalogue, on: learner.asOf)
            #expect(ledger.rows(in: catalogue) == reversed.rows(in: catalogue), "\(example) / \(learner.name)")
        }
    }

    private func compare(
        _ ledger: Ledger, with learner: LedgerCase.Learner, in catalogue: Catalogue, of example: LedgerCase
    ) {
        let (expected, place) = (learner.expected, "\(example) / \(learner.name)")
        let (missing, extra) = ExpectedRow.differences(expected.rows, ledger.rows(in: catalogue))
        #expect(missing.isEmpty && extra.isEmpty, "\(place)\nmissing: \(missing)\nnot expected: \(extra)")
        #expect(ledger.counted == expected.counted, "\(place)")
        #expect(ledger.remaining == expected.remaining, "\(place)")
        #expect(ledger.remainingHere == expected.remainingHere, "\(place)")
        #expect(Set(ledger.binding.map(\.rawValue)) == expected.binding, "\(place)")
        if let unmet = expected.unmet { #expect(ledger.unmet.count == unmet, "\(place)\n\(ledger.unmet)") }
        if let confirm = expected.confirm {
            #expect(!confirm.isEmpty || ledger.confirm.isEmpty, "\(place)\n\(ledger.confirm)")
            for text in confirm {
                #expect(ledger.confirm.contains { $0.english.contains(text) }, "\(place)\n“\(text)”: \(ledger.confirm)")
            }
        }
    }

    /// The credits in the rows are the credits held; what is recognised in them is what is counted.
    private func expectNothingLost(
        _ ledger: Ledger, _ holdings: [Holding], in catalogue: Catalogue, _ place: String
    ) {
        var rows: [CreditUnit: Rational] = [:]
        for entry in ledger.entries { rows[entry.unit, default: 0] += entry.held ?? 0 }
        var held: [CreditUnit: Rational] = [:]
        for holding in holdings where !catalogue.isPart(holding, ofAnyOf: holdings) {
            let credits = catalogue.held(holding.offering, in: ledger.unit)
            held[credits.unit, default: 0] += credits.amount
        }
        #expect(rows.filter { $0.value > 0 } == held.filter { $0.value > 0 }, "\(place)")
        #expect(ledger.entries.reduce(Rational.zero) { $0 + ($1.recognised ?? 0) } == ledger.counted, "\(place)")
    }
}

/// What the cases are, whatever the ledger says.
@Suite struct LedgerCaseFilesTests {
    private let cases: [LedgerCase]

    init() throws { cases = try LedgerCase.all() }

    @Test func cataloguesAreSound() throws {
        for example in cases {
            let catalogue = try example.readCatalogue()
            for learner in example.learners {
                #expect(catalogue.index(of: learner.toward) != nil, "\(example)")
                #expect(try !learner.holdings(in: catalogue).isEmpty, "\(example)")
            }
        }
    }

    /// Every rule of the domain that speaks of credit has a case.
    @Test func everyRuleHasACase() {
        let without: Set = [2, 3, 10]
        let wanted = Set((1...25).filter { !without.contains($0) }.map { "A\($0)" }).union(["§2", "§7"])
        #expect(Set(cases.flatMap(\.rules)) == wanted)
    }

    /// Every kind of row, and every rule that can bind, is expected somewhere.
    @Test func everyWordIsUsed() {
        let expected = cases.flatMap(\.learners).map(\.expected)
        #expect(Set(expected.flatMap(\.rows).map(\.rule)) == Set(Ledger.EntryRule.allCases.map(\.rawValue)))
        #expect(Set(expected.flatMap(\.binding)) == Set(Ledger.Rule.allCases.map(\.rawValue)))
    }

    /// The expectations are consistent in themselves: the sum of the rows is what is counted.
    @Test func sumsAreRight() {
        for example in cases {
            for learner in example.learners {
                let expected = learner.expected
                let sum = expected.rows.reduce(Rational.zero) { $0 + ($1.recognised ?? 0) }
                #expect(sum == expected.counted, "\(example) / \(learner.name)")
            }
        }
    }

    @Test func namesAreDistinct() {
        #expect(Set(cases.map(\.name)).count == cases.count)
        for example in cases {
            #expect(Set(example.learners.map(\.name)).count == example.learners.count, "\(example)")
            #expect(!example.learners.isEmpty && !example.source.isEmpty, "\(example)")
        }
    }
}

extension LedgerCase {
    /// The catalogue of the case, which must be free of mistakes.
    fileprivate func readCatalogue() throws -> Catalogue {
        let loaded = CatalogueReader.read(texts: [("catalogue.yaml", catalogue)])
        let mistakes = loaded.diagnostics.filter { $0.severity == .error }.map { "\($0.message)" }
        guard mistakes.isEmpty else { throw CaseProblem(place: place, message: mistakes.joined(separator: " ")) }
        return loaded.catalogue
    }
}

extension Ledger {
    fileprivate func rows(in catalogue: Catalogue) -> [ExpectedRow] {
        entries.map { entry in
            ExpectedRow(
                holding: catalogue[entry.holding.offering].id, completed: entry.holding.completed?.description,
                held: entry.held, recognised: entry.recognised, rule: entry.rule.rawValue)
        }
    }
}

extension Catalogue {
    /// What an offering is worth in a unit, or in its own where nothing converts it; unknown credits are none here.
    fileprivate func held(_ offering: OfferingIndex, in unit: CreditUnit) -> Credits {
        if let amount = credits(of: offering, in: unit) { return Credits(amount, unit) }
        return self[offering].credits ?? Credits(0, unit)
    }

    /// Whether something held went into an award held: named in it at any depth, or laddered into it.
    fileprivate func isPart(_ holding: Holding, ofAnyOf holdings: [Holding]) -> Bool {
        holdings.contains { award in
            guard award.offering != holding.offering else { return false }
            if let part = holding.completed, let whole = award.completed, part > whole { return false }
            return names(holding.offering, in: award.offering)
                || recognitions.contains {
                    $0.kind == .ladder && $0.from.leaves.map(\.offering) == [holding.offering]
                        && $0.into == .offering(award.offering) && $0.grants.credits != nil
                }
        }
    }

    private func names(_ part: OfferingIndex, in award: OfferingIndex) -> Bool {
        let named = self[award].stacks?.leaves.map(\.offering) ?? []
        return named.contains(part) || named.contains { names(part, in: $0) }
    }
}
