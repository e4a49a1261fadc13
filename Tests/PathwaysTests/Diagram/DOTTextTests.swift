import Testing

@testable import Pathways

@Suite struct DOTTextTests {
    @Test func escapesWhatWouldEndALabelOrAnElement() {
        #expect(
            DOTText.escaped(#"Food & "Drink" <B> C:\New [1]"#, limit: 100)
                == #"Food &amp; &quot;Drink&quot; &lt;B&gt; C:\\New [1&#93;"#)
        #expect(DOTText.escaped("", limit: 100) == "")
    }

    @Test func everyTextComesBackFromALabel() throws {
        for seed in UInt64(1)...300 {
            var random = GraphRandom(seed: seed)
            let text = HostileText.random(&random)
            let escaped = DOTText.escaped(text, limit: 10_000)
            let document = try DOTDocument("digraph g { n0 [label=\"\(escaped)\", id=<\(escaped)>]; }")
            let attributes = document.statements[0].attributes
            let expected = DOTDecoding.expected(text)
            #expect(
                attributes["label"].map { DOTDecoding.label($0.text) } == expected,
                "seed \(seed): \(text.debugDescription)")
            #expect(
                attributes["id"].map { DOTDecoding.lines(ofMarkup: $0.text) } == [expected],
                "seed \(seed): \(text.debugDescription)")
        }
    }

    @Test func everyTooltipComesBackHoweverOftenItsEscapesAreRead() throws {
        for seed in UInt64(1)...300 {
            var random = GraphRandom(seed: seed)
            let text = HostileText.random(&random).filter { $0 != "\u{2060}" }
            let escaped = DOTText.tooltip(text)
            let document = try DOTDocument("digraph g { n0 [tooltip=\"\(escaped)\"]; }")
            let raw = try #require(document.statements[0].attributes["tooltip"]).text
            let once = DOTDecoding.label(raw)
            let twice = DOTDecoding.escapes(once)
            for result in [once, twice] {
                let scalars = String.UnicodeScalarView(result.unicodeScalars.filter { $0 != "\u{2060}" })
                let expected = DOTDecoding.expected(text).unicodeScalars.filter { $0 != "\u{2060}" }
                #expect(
                    String(scalars) == String(String.UnicodeScalarView(expected)),
                    "seed \(seed): \(text.debugDescription)")
            }
        }
    }

    @Test func longTextIsCutBetweenCharactersAndSaysHowMuchIsMissing() {
        let family = "👨‍👩‍👧‍👦"
        let cut = DOTText.escaped(String(repeating: family, count: 10), limit: family.utf8.count * 3 + 5)
        #expect(cut == String(repeating: family, count: 3) + "… (7 more characters)")
        #expect(DOTText.escaped("&&&&", limit: 12) == "&amp;&amp;… (2 more characters)")
        #expect(DOTText.escaped("&&&&", limit: 20) == "&amp;&amp;&amp;&amp;")
    }

    @Test func oneCharacterLargerThanTheLimitIsLeftOut() {
        let tower = "e" + String(repeating: "\u{301}", count: 5_000)
        #expect(DOTText.escaped(tower + "x", limit: 1_000) == "… (2 more characters)")
    }

    @Test func nothingExceedsWhatGraphvizReads() {
        for seed in UInt64(1)...20 {
            var random = GraphRandom(seed: seed)
            let text = HostileText.random(&random, longest: 6_000)
            #expect(DOTText.tooltip(text).utf8.count < 4_100, "seed \(seed)")
            #expect(DOTText.escaped(text, limit: 700).utf8.count < 800, "seed \(seed)")
        }
    }
}
