import Foundation
import Testing

/// `pathways impact`, as programs and people meet it.
@Suite struct ImpactCommandTests {
    @Test func anOfferingOfTheShippedData() throws {
        let run = try Invocation("impact data/bc --without bcit/csc --as-of 2026-01-31 --format json")
        #expect(run.status == 0)
        let answer = try run.object()
        #expect(
            Set(answer.keys) == [
                "asOf", "comparedWith", "without", "unobtainable", "lost", "affected", "onlyWayIn", "tell",
            ])
        let fallen = try #require(answer["unobtainable"] as? [[String: Any]])
        #expect(fallen.compactMap { $0["id"] as? String } == ["bcit/cst"])
        let because = try #require(fallen.first?["because"] as? [[String: Any]])
        #expect(because.compactMap { $0["from"] as? String } == ["bcit/csc"])
        #expect(because.compactMap { $0["relation"] as? String } == ["prerequisite"])
        let lost = try #require(answer["lost"] as? [[String: Any]])
        #expect(lost.first?["credits"] as? Int == 60)
        #expect(lost.compactMap { $0["kind"] as? String } == ["ladder", "ladder", "equivalent"])
        #expect(lost.last?["credits"] is NSNull)
        let told = try #require(answer["tell"] as? [[String: Any]])
        #expect(told.compactMap { $0["institution"] as? String } == ["bcit"])
    }

    @Test func theTextNamesReasonsAndPlaces() throws {
        let run = try Invocation("impact data/bc --without kpu/acct-2293 --as-of 2026-01-31")
        #expect(run.output.contains("Nobody new can obtain (8)"))
        #expect(run.output.contains("(kpu/acct-2293) is needed before it   data/bc/kpu.yaml:"))
        #expect(run.output.contains("Who should be told (1)"))
        #expect(run.output == (try Invocation("impact data/bc --without kpu/acct-2293 --as-of 2026-01-31").output))
    }

    @Test func timeAndLaddersAndAgreements() throws {
        let line = "impact data/bc --as-of 2028-01-01 --compared-with 2026-01-31 --format json"
        let time = try Invocation(line).object()
        let gone = try #require(time["without"] as? [[String: Any]])
        #expect(gone.compactMap { $0["why"] as? String } == ["time"])
        let ladder = try Invocation("impact data/bc --without-ladder bcit/csc,bcit/cst --format json").object()
        let lost = try #require(ladder["lost"] as? [[String: Any]])
        #expect(lost.compactMap { $0["why"] as? String } == ["itself"])
        #expect((ladder["unobtainable"] as? [Any])?.isEmpty == true)
    }

    @Test func anAgreementByItsIdentifier() throws {
        let folder = try Project.temporaryFolder()
        let text = """
            institution: x
            courses: {a: {credits: 3}, b: {credits: 3}}
            transfers: [{from: a, into: b, grants: {credits: 2.5}, agreement: {id: CB-17}}]
            """
        try text.write(to: folder.appending(path: "c.yaml"), atomically: true, encoding: .utf8)
        let run = try Invocation("impact c.yaml --without-agreement CB-17", in: folder)
        #expect(run.status == 0)
        #expect(run.output.contains("Recognitions lost (1): 2.5 credits"))
        let wrong = try Invocation("impact c.yaml --without-agreement CB-71", in: folder)
        #expect(wrong.status == 65)
        #expect(wrong.errors.contains("Did you mean “CB-17”?"))
    }

    @Test func whatAnAwardHangsOn() throws {
        let answer = try Invocation("impact data/bc --of bcit/cst --as-of 2026-01-31 --format json").object()
        let ways = try #require(answer["onlyWayIn"] as? [[String: Any]])
        #expect(ways.first?["through"] as? [String] == ["bcit/acis", "bcit/asd", "bcit/csc"])
        let all = try Invocation("impact data/bc --only-way-in --as-of 2026-01-31 --format json").object()
        #expect((all["onlyWayIn"] as? [[String: Any]])?.contains { $0["id"] as? String == "bcit/cst" } == true)
    }

    @Test func mistakesAreRefused() throws {
        #expect(try Invocation("impact data/bc").status == 64)
        #expect(try Invocation("impact data/bc --without-ladder bcit/csc").status == 64)
        #expect(try Invocation("impact data/bc --as-of 2026-01-31 --compared-with 2027-01-31").status == 64)
        let unknown = try Invocation("impact data/bc --without bcit/cscc")
        #expect(unknown.status == 65)
        #expect(unknown.errors.contains("Did you mean “bcit/csc”?"))
        let ladder = try Invocation("impact data/bc --without-ladder bcit/csc,bcit/asd")
        #expect(ladder.status == 65)
        #expect(ladder.errors.contains("It has ladders into bcit/cst."))
        #expect(try Invocation("impact nowhere --without bcit/csc").status == 66)
    }

    /// No title, source or note of a file steers the terminal, in any of the answers.
    @Test func hostileTitlesAreShownAsText() throws {
        let folder = try Project.temporaryFolder()
        let title = #""red \e[31m \u202Eevil\nnew line""#
        let old = """
            institution: x
            courses:
              a: {title: \(title), credits: 3, source: \(title), note: \(title)}
              b: {title: \(title), credits: 3, requires: a, source: \(title)}
            transfers: [{from: a, into: b, source: \(title)}]
            """
        try old.write(to: folder.appending(path: "old.yaml"), atomically: true, encoding: .utf8)
        let new = old.replacingOccurrences(of: "evil", with: "worse")
        try new.write(to: folder.appending(path: "new.yaml"), atomically: true, encoding: .utf8)
        let lines = [
            "impact old.yaml --without x/a", "impact old.yaml --of x/b", "diff old.yaml new.yaml",
            "diff old.yaml new.yaml --format markdown",
        ]
        for line in lines {
            let run = try Invocation(line, in: folder)
            #expect(run.status == 0, "\(line): \(run.errors)")
            #expect(run.output.contains("red"), "\(line)")
            #expect(!run.output.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" }, "\(line)")
            #expect(!run.output.contains("\nnew line"), "\(line)")
        }
    }

    @Test func helpHasExamples() throws {
        for command in ["impact", "diff"] {
            #expect(try Invocation("\(command) --help").output.contains("pathways \(command) data/bc"), "\(command)")
        }
    }
}
