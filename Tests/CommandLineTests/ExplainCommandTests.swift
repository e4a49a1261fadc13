import Foundation
import Testing

/// `pathways explain`, as programs and people meet it.
@Suite struct ExplainCommandTests {
    private func explain(_ words: String) throws -> [String: Any] {
        try Invocation("explain data/bc \(words) --as-of 2026-01-31 --format json").object()
    }

    @Test func recognitionsSayOnWhoseWord() throws {
        let answer = try explain("langara/dip-commerce")
        let recognitions = try #require(answer["recognisedBy"] as? [[String: Any]])
        #expect(recognitions.compactMap { $0["sides"] as? String } == ["sender", "within"])
        #expect(recognitions.last?["note"] as? String == "Some bridging courses are required.")
        #expect(answer["gives"] == nil)
        let text = try Invocation("explain data/bc langara/dip-commerce --as-of 2026-01-31").output
        #expect(text.contains("on the word of Langara College, the sending side alone, declared at "))
    }

    /// The grade that the source itself asks for belongs to the answer.
    @Test func whatItStartsFromIsShownWithItsConditions() throws {
        let answer = try explain("nic/cert-education-assistant")
        let recognitions = try #require(answer["recognisedBy"] as? [[String: Any]])
        let starts = try #require(recognitions.first?["starts"] as? String)
        #expect(starts.hasSuffix("(nic/cert-education-assistant) with C or better"))
    }

    @Test func towardSaysEntryCreditWaiverOrNothing() throws {
        let waiver = try explain("ics-providers/ics-training --toward jibc/ics-higher-level")
        let gives = try #require(waiver["gives"] as? [String: Any])
        #expect(Set(gives.keys) == ["entry", "corequisite", "credit", "satisfies", "waiver"])
        #expect(gives["waiver"] as? Bool == true && gives["entry"] as? Bool == false)
        #expect(gives["credit"] as? String == "none")
        let lines = [
            ("ics-providers/ics-training --toward jibc/ics-higher-level", "a waiver of its prerequisites; no entry"),
            ("bcit/csc --toward bcit/cst", "entry and credit; no waiver."),
            ("cga/program --toward tru-ol/bcom", "credit; no entry, no waiver."),
            ("foodsafe/level-1 --toward vcc/dip-hospitality-management", "what has to be taken before or with it; "),
            ("ics-providers/ics-training --toward jibc/besm", "nothing that is declared; no entry, no credit"),
        ]
        for (words, expected) in lines {
            let run = try Invocation("explain data/bc \(words) --as-of 2026-01-31")
            #expect(run.output.contains("\n  Gives \(expected)"), "\(words): \(run.output)")
        }
    }

    /// An equivalence shows its word, its dates and its source; what has ended says so.
    @Test func equivalencesHaveTheirAuthority() throws {
        let now = try Invocation("explain data/bc worksafebc/ofa-3 --as-of 2026-01-31").output
        #expect(now.contains("on the word of Selkirk College, until 2027-11-01, https://selkirk.ca/"))
        let later = try Invocation("explain data/bc worksafebc/ofa-3 --as-of 2028-01-31").output
        #expect(later.contains(", ENDED, on the word of Selkirk College"))
    }
}
