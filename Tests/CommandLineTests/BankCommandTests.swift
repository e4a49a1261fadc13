import Foundation
import Testing

/// `pathways bank`, as people and programs meet it.
@Suite struct BankCommandTests {
    private static let catalogue = """
        institution: x
        institutions: {x: {name: X College}, guild: {name: "Guild | of *Safety*"}}
        programs: {p: {title: "=Program", credits: 60}}
        trainings: {guild/aid: {title: "First aid, \\e[31mlevel 1"}}
        assessments:
          - from: guild/aid
            into: p
            grants: {unassigned: {credits: 1.5, level: first-year, subject: HLTH}}
            when: {grade: B, within: 3 years, confirm: The card is shown.}
            agreement: {id: CB-1, from: 2024-01-01, until: 2026-02-10}
            declared-by: x
            source: "https://example.org/bank"
          - {from: guild/aid, into: x, grants: {credits: 3}}

        """

    private func run(_ options: String) throws -> Invocation {
        let folder = try Project.temporaryFolder()
        try Self.catalogue.write(to: folder.appending(path: "c.yaml"), atomically: true, encoding: .utf8)
        return try Invocation("bank c.yaml --as-of 2026-01-31\(options)", in: folder)
    }

    @Test func theTextGroupsByReceiver() throws {
        let run = try run("")
        #expect(run.status == 0, "\(run.errors)")
        #expect(
            run.output == """
                Credit bank, as of 2026-01-31: 2 assessments, 1 valid, 1 ending within 6 months.

                X College (x)
                  First aid, <U+1B>[31mlevel 1 (guild/aid), offered by Guild | of *Safety*   c.yaml:13:5
                    3 credits, unspecified
                    valid, at any time
                    Of use in =Program (x/p)

                =Program (x/p) at X College
                  First aid, <U+1B>[31mlevel 1 (guild/aid), offered by Guild | of *Safety*   c.yaml:6:5, https://example.org/bank
                    1.5 credits, unspecified: 1.5 credits in HLTH at level first-year, not for a named course
                    ends in 10 days, from 2024-01-01 until 2026-02-10, agreement CB-1
                    If: grade B or better; completed within 3 years
                    To confirm: The card is shown.
                    Assessed by X College (x)
                    Of use in =Program (x/p)

                """)
    }

    @Test func anAnswerForPrograms() throws {
        let answer = try run(" --format json").object()
        #expect(Set(answer.keys) == ["asOf", "soon", "entries"])
        let entries = try #require(answer["entries"] as? [[String: Any]])
        let entry = try #require(entries.last)
        #expect(
            Set(entry.keys) == [
                "trainings", "starts", "into", "credits", "unit", "grants", "levels", "specificity", "validFrom",
                "validUntil",
                "state", "daysLeft", "agreement", "grade", "within", "conditions", "confirm", "assessor", "source",
                "note",
                "declaredAt", "usableIn",
            ])
        #expect(entry["state"] as? String == "ending")
        #expect(entry["daysLeft"] as? Int == 10)
        #expect(entry["credits"] as? Double == 1.5)
        #expect(entries.first?["daysLeft"] is NSNull)
        let grants = try #require(entry["grants"] as? [String: Any])
        #expect(
            Set(grants.keys) == ["block", "blockByLevel", "courses", "unassigned", "satisfies", "unlocks", "admission"])
    }

    @Test func aTableForASpreadsheet() throws {
        let run = try run(" --format csv")
        let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count == 4)
        #expect(lines[0].hasPrefix("training,title,offered by,granted by,receiver,credits,"))
        #expect(
            lines[2].hasPrefix(
                "guild/aid,\"First aid, <U+1B>[31mlevel 1\",Guild | of *Safety*,x/p,'=Program (x/p) at X College,1.5,"))
        #expect(lines[2].hasSuffix(",x,x/p,https://example.org/bank,c.yaml:6:5"))
    }

    @Test func aTableForAPage() throws {
        let run = try run(" --format markdown")
        let rows = run.output.split(separator: "\n").filter { $0.hasPrefix("|") }
        #expect(rows.count == 4)
        #expect(rows.allSatisfy { $0.replacing("\\|", with: "").count { $0 == "|" } == 10 })
        #expect(run.output.contains("Guild \\| of \\*Safety\\*"))
    }

    @Test func selections() throws {
        #expect(
            try run(" --expiring 1months").output.hasPrefix(
                "Credit bank, as of 2026-01-31: 1 assessment, 1 ending within 1 month.\n"))
        #expect(try run(" --expiring 5days").output == "No assessments to list, as of 2026-01-31.\n")
        #expect(try run(" --assessor x").output.contains("1 assessment,"))
        #expect(try run(" --institution guild").output == "No assessments to list, as of 2026-01-31.\n")
        let unknown = try run(" --institution guidl")
        #expect(unknown.status == 65)
        #expect(unknown.errors.contains("Did you mean “guild”?"))
        #expect(try run(" --expiring soon").status == 64)
    }

    @Test func helpHasExamples() throws {
        #expect(try Invocation("bank --help").output.contains("pathways bank data/bc"))
        #expect(try Invocation("bank data/bc").status == 0)
    }
}
