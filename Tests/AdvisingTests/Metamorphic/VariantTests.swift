import Pathways
import Testing

/// What says the same in another way is answered the same: names, order, files and form change nothing.
struct VariantTests {
    @Test(arguments: AskedCatalogue.Origin.allCases, CatalogueVariant.allCases)
    func `the same answers to the same catalogue`(
        origin: AskedCatalogue.Origin, variant: CatalogueVariant
    ) throws {
        var failures = 0
        for seed in 0..<AskedCatalogue.cases where failures < 3 {
            let asked = try AskedCatalogue.random(origin, seed: seed)
            let plain = CatalogueVariant.Written(asked)
            let written = try variant.written(asked, seed: seed)
            let (first, second) = (try AllAnswers(plain), try AllAnswers(written))
            var differences = Self.differences(first.lines, second.lines)
            if variant.keepsNames {
                differences += Self.differences(first.choices, second.choices)
                let changes = CatalogueDifference(from: plain.catalogue, to: written.catalogue)
                if !changes.isEmpty { differences.append("pathways diff shows changes") }
            }
            guard !differences.isEmpty else { continue }
            failures += 1
            Issue.record(
                """
                \(origin) \(seed) \(variant):
                \(differences.joined(separator: "\n"))
                \(asked)

                \(written.asked)
                """)
        }
    }

    private static func differences(_ first: [String], _ second: [String]) -> [String] {
        second.difference(from: first).map { change in
            switch change {
            case .remove(_, let line, _): "- \(line)"
            case .insert(_, let line, _): "+ \(line)"
            }
        }
    }

    /// That the catalogues give the answers something to be about.
    @Test func `there is something to answer`() throws {
        var lines: [String] = []
        for origin in AskedCatalogue.Origin.allCases {
            for seed in 0..<AskedCatalogue.cases {
                lines += try AllAnswers(.init(try AskedCatalogue.random(origin, seed: seed))).lines
            }
        }
        for word in ["loop deadlock", "loop escapable", "claimable", "reachable", "blocked", "lacks 1", "steps"] {
            #expect(lines.contains { $0.contains(word) }, "\(word)")
        }
        for code in [DiagnosticCode.expiredAgreement, .oneSidedLadder, .creditsDoNotAddUp, .redundantRequirement] {
            #expect(lines.contains("finding \(code.rawValue)"), "\(code)")
        }
    }
}
