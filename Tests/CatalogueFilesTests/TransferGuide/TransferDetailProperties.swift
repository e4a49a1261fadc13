import CatalogueFiles
import Testing

/// What holds for every transfer detail.
@Suite struct TransferDetailProperties {
    @Test(arguments: 0..<40)
    func printedDetailsReadBack(_ seed: UInt64) throws {
        var random = RandomDetail(seed: seed)
        for _ in 0..<100 {
            let detail = random.detail()
            let text = detail.description
            let read = Result { try TransferDetail(parsing: text) { RandomDetail.institutions.contains($0) } }
            #expect((try? read.get()) == detail, "seed \(seed): \(text) gives \(read)")
        }
    }

    /// Whatever is done to a detail, it is read or refused with a place inside it; what is read prints and reads back.
    @Test(arguments: 0..<40)
    func damagedDetailsAreReadOrRefused(_ seed: UInt64) throws {
        var details = RandomDetail(seed: seed)
        var random = YAMLRandom(seed: seed ^ 0xFEED)
        let scraps = Array("()&=+,;./ -–%0123456789XxABor exempt lev é\u{0301}\u{202E}\u{0}\u{FEFF}'\"".unicodeScalars)
        for _ in 0..<100 {
            var scalars = Array(details.detail().description.unicodeScalars)
            for _ in 0...random.below(4) {
                let place = random.below(scalars.count + 1)
                switch random.below(3) {
                case 0 where place < scalars.count: scalars.remove(at: place)
                case 1 where place < scalars.count: scalars[place] = scraps[random.below(scraps.count)]
                default: scalars.insert(scraps[random.below(scraps.count)], at: place)
                }
            }
            check(String(String.UnicodeScalarView(scalars)), seed: seed)
        }
    }

    private func check(_ text: String, seed: UInt64) {
        do throws(DetailProblem) {
            let detail = try TransferDetail(parsing: text)
            #expect(!detail.description.isEmpty)
        } catch {
            let isInside = error.range.lowerBound >= 0 && error.range.upperBound <= text.unicodeScalars.count
            #expect(isInside, "seed \(seed): \(text) \(error)")
            #expect(!error.message.isEmpty && !error.hint.isEmpty)
        }
    }

    /// Long cells are no trouble: nothing recurses over them.
    @Test func longDetails() throws {
        let long = Array(repeating: "ECON 101 (3)", count: 20_000).joined(separator: " & ")
        guard case .grants(let award) = try TransferDetail(parsing: long).outcome else {
            Issue.record("no grants")
            return
        }
        #expect(award.items.count == 20_000)
        #expect(throws: DetailProblem.self) { try TransferDetail(parsing: String(repeating: "(", count: 100_000)) }
        #expect(throws: DetailProblem.self) { try TransferDetail(parsing: String(repeating: "UBC ", count: 100_000)) }
    }
}
