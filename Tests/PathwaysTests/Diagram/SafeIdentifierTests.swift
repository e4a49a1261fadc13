import Testing

@testable import Pathways

@Suite struct SafeIdentifierTests {
    @Test func keepsWhatIsSafe() {
        #expect(SafeIdentifier.make("offering", "bcit/csc") == "offering-bcit__csc")
        #expect(SafeIdentifier.make("offering", "tru-ol/acct_1.b") == "offering-tru-ol__acct_5f_1_2e_b")
    }

    @Test func differentNamesStayDifferent() {
        var seen: [String: String] = [:]
        for seed in UInt64(1)...300 {
            var random = GraphRandom(seed: seed)
            for text in [HostileText.random(&random, longest: 6), HostileText.random(&random, longest: 400)] {
                let id = SafeIdentifier.make("offering", text)
                #expect(id.utf8.count <= 220)
                #expect(
                    id.unicodeScalars.allSatisfy {
                        $0.isASCII && ($0.properties.isAlphabetic || "0123456789-_".unicodeScalars.contains($0))
                    })
                let known = seen.updateValue(text, forKey: id)
                #expect(
                    known == nil || known?.unicodeScalars.elementsEqual(text.unicodeScalars) == true, "seed \(seed)")
            }
        }
    }
}
