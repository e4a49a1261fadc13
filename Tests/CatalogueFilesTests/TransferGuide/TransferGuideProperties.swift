import CatalogueFiles
import Pathways
import Testing

/// What holds for every table of transfer-guide rows.
@Suite struct TransferGuideProperties {
    /// A table at random, most of its rows right.
    private func table(_ seed: UInt64, rows: Int) -> String {
        var (random, details) = (YAMLRandom(seed: seed), RandomDetail(seed: seed))
        var text = "From,Course,Title,Credits,To,Detail,Effective\n"
        for _ in 0..<rows {
            let detail = details.detail().description.replacing("\"", with: "\"\"")
            let dates = ["", "Sept/99 - Aug/02", "May/03 -", "2004-01-01 -"][random.below(4)]
            text += "c\(random.below(5)),ECON \(100 + random.below(30)),T,3,"
            text += "\(["UBC", "uvic", "tru-ol"][random.below(3)]),\"\(detail)\",\(dates)\n"
        }
        return text
    }

    /// Each row is an agreement, repeats one, or is reported; what was made resolves without a mistake.
    @Test(arguments: 0..<10)
    func nothingIsLost(_ seed: UInt64) {
        let guide = TransferGuideReader.read(text: table(seed, rows: 200))
        let counts = guide.counts
        #expect(counts.rows == 200)
        #expect(counts.rows == counts.agreements + counts.repeatedRows + counts.unreadRows, "seed \(seed)")
        #expect(guide.declarations.recognitions.allSatisfy { $0.note != nil })
        let unread = guide.declarations.recognitions.filter { transfer in
            transfer.grants == Grants() && transfer.conditions.confirm.contains { $0.hasPrefix("Transfer credit: ") }
        }
        #expect(unread.count == counts.unreadDetails, "seed \(seed)")
        let resolution = Catalogue.resolving([guide.declarations], files: ["rows.csv"])
        #expect(resolution.diagnostics.isEmpty, "seed \(seed): \(resolution.diagnostics.prefix(3))")
    }

    @Test(arguments: 0..<20)
    func damagedTablesNeverCrash(_ seed: UInt64) {
        var random = YAMLRandom(seed: seed)
        let whole = Array(table(seed, rows: 8).unicodeScalars)
        let scraps = Array(",\"\n\r;\t()&=+;. XxéABC019\u{0}\u{FEFF}\u{202E}".unicodeScalars)
        for _ in 0..<50 {
            var scalars = whole
            for _ in 0...random.below(8) {
                let place = random.below(scalars.count)
                switch random.below(3) {
                case 0: scalars.remove(at: place)
                case 1: scalars[place] = scraps[random.below(scraps.count)]
                default: scalars.insert(scraps[random.below(scraps.count)], at: place)
                }
            }
            let text = String(String.UnicodeScalarView(scalars))
            let guide = TransferGuideReader.read(text: text)
            let lines = Int32(text.unicodeScalars.count { $0 == "\n" || $0 == "\r" } + 1)
            #expect(guide.diagnostics.allSatisfy { (1...lines).contains($0.span.line) && $0.span.column > 0 })
            let counts = guide.counts
            #expect(counts.rows == counts.agreements + counts.repeatedRows + counts.unreadRows, "seed \(seed)")
        }
    }
}
