import Testing

@testable import Pathways

@Suite struct PlainTextTests {
    @Test func breaksBetweenWords() {
        #expect(
            PlainText.lines("Diploma in Indigenous Community Development", width: 26, limit: 4)
                == ["Diploma in Indigenous", "Community Development"])
        #expect(PlainText.lines("  one\n two  ", width: 26, limit: 4) == ["one two"])
        #expect(PlainText.lines("", width: 26, limit: 4) == [])
        #expect(PlainText.lines(" \n ", width: 26, limit: 4) == [])
    }

    @Test func breaksLongWordsBetweenCharacters() {
        #expect(PlainText.lines("abcdefgh ij", width: 3, limit: 9) == ["abc", "def", "gh", "ij"])
        #expect(PlainText.lines("🇨🇦🇨🇦🇨🇦", width: 2, limit: 4) == ["🇨🇦🇨🇦", "🇨🇦"])
    }

    @Test func whatDoesNotFitEndsInAnEllipsis() {
        #expect(PlainText.lines("aaaa bbbb cccc", width: 4, limit: 2) == ["aaaa", "bbb…"])
        #expect(PlainText.lines("aaaa bb cccc", width: 4, limit: 2) == ["aaaa", "bb…"])
        #expect(PlainText.lines("aaaa bbbb", width: 4, limit: 2) == ["aaaa", "bbbb"])
        #expect(PlainText.lines("a", width: 4, limit: 0) == [])
    }

    @Test func balancedLinesAreNoMoreThanNeeded() {
        #expect(
            PlainText.balancedLines("Bachelor of Child & Youth Care", width: 26, limit: 4)
                == ["Bachelor of Child", "& Youth Care"])
        #expect(PlainText.balancedLines("Auditing", width: 26, limit: 4) == ["Auditing"])
    }

    @Test func linesLoseNothingUntilTheyAreCut() {
        for seed in UInt64(1)...300 {
            var random = GraphRandom(seed: seed)
            let text = HostileText.random(&random)
            let width = Int.random(in: 1...12, using: &random)
            let limit = Int.random(in: 1...40, using: &random)
            for lines in [
                PlainText.lines(text, width: width, limit: limit),
                PlainText.balancedLines(text, width: width, limit: limit),
            ] {
                let message: Comment = "seed \(seed): \(text.debugDescription) in \(lines)"
                #expect(lines.count <= limit, message)
                #expect(lines.allSatisfy { (1...width).contains($0.count) }, message)
                let whole = DOTDecoding.expected(text).filter { $0 != " " }
                let kept = lines.joined().filter { $0 != " " }
                if kept.last == "…", kept != whole {
                    #expect(whole.hasPrefix(kept.dropLast()), message)
                } else {
                    #expect(kept == whole, message)
                }
            }
        }
    }
}
