import Foundation
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// `pathways summary`, as people and programs meet it.
@Suite struct SummaryCommandTests {
    private static let example = "Examples/summary/catalogue.yaml"
    private static let date = "--as-of 2026-01-31"

    private func summary(_ words: String, in folder: URL = Project.root) throws -> Invocation {
        try Invocation("summary \(words) \(Self.date)", in: folder)
    }

    /// Every format names every field that is missing.
    @Test(arguments: ["text", "markdown", "html"])
    func missingFieldsAreNamed(_ format: String) throws {
        let run = try summary("\(Self.example) northshore/kelp-grower --format \(format)")
        #expect(run.status == 0)
        #expect(
            run.output.contains(
                "5 of the 11 core fields are missing: delivery mode, prerequisites, assessment method, "
                    + "credit or other recognition, quality assurance statement."))
        #expect(run.output.components(separatedBy: "Not declared.").count == 6)
        let whole = try summary("\(Self.example) northshore/tide-pool-guide --format \(format)").output
        #expect(whole.contains("All 11 core fields are there.") && !whole.contains("Not declared."))
    }

    @Test func json() throws {
        let answer = try summary("\(Self.example) northshore/tide-pool-guide --format json").object()
        #expect(answer["missing"] as? [String] == [])
        let fields = try #require(answer["fields"] as? [String: Any])
        #expect(fields.count == 17)
        let effort = try #require(fields["learnerEffort"] as? [String: Any])
        #expect(effort["total"] as? Int == 45 && effort["hours"] is NSNull)
        let pathways = try #require(fields["learnerPathways"] as? [String: Any])
        let stacks = try #require(pathways["stacks"] as? [[String: Any]])
        #expect(stacks.compactMap { $0["direct"] as? Bool } == [true, false])
        let use = try #require((stacks.first?["uses"] as? [[String: Any]])?.first)
        #expect(use["required"] as? Bool == false)
        let choice = try #require((use["choices"] as? [[String: Any]])?.first)
        #expect(choice["choose"] as? Int == 2 && choice["of"] as? Int == 3 && choice["credits"] is NSNull)
        let ladder = try #require((pathways["ladders"] as? [[String: Any]])?.first)
        #expect(ladder["credits"] as? Int == 3 && ladder["entryYear"] as? Int == 1)
        #expect(ladder["hasEnded"] as? Bool == false)
        let credit = try #require(fields["creditOtherRecognition"] as? [String: Any])
        let transfer = try #require((credit["recognisedBy"] as? [[String: Any]])?.first)
        #expect(transfer["credits"] is NSNull && transfer["hasEnded"] as? Bool == true)
    }

    @Test func jsonOfWhatIsMissingIsNull() throws {
        let answer = try summary("\(Self.example) northshore/kelp-grower --format json").object()
        #expect(
            answer["missing"] as? [String] == [
                "delivery-mode", "prerequisites", "assessment-method", "credit-other-recognition",
                "quality-assurance-statement",
            ])
        let fields = try #require(answer["fields"] as? [String: Any])
        for key in ["deliveryMode", "prerequisites", "creditOtherRecognition", "reviewCycle", "level"] {
            #expect(fields[key] is NSNull, "\(key)")
        }
    }

    /// What has ended depends on the day; what is missing does not.
    @Test func daysMatter() throws {
        let words = "summary \(Self.example) northshore/tide-pool-guide --as-of"
        #expect(try Invocation("\(words) 2024-08-31").output.contains("ENDED") == false)
        #expect(try Invocation("\(words) 2030-01-01").output.components(separatedBy: "ENDED").count == 4)
    }

    @Test func completeness() throws {
        let answer = try summary("\(Self.example) --completeness --format json").object()
        #expect((answer["fields"] as? [String])?.count == 11)
        let total = try #require(answer["total"] as? [String: Any])
        #expect(total["given"] as? Int == 17 && total["possible"] as? Int == 22)
        let incomplete = try #require(total["incomplete"] as? [[String: Any]])
        #expect(incomplete.compactMap { $0["id"] as? String } == ["northshore/kelp-grower"])
        let other = try summary("\(Self.example) --completeness --institution highland --format json").object()
        let row = try #require((other["institutions"] as? [[String: Any]])?.first)
        #expect(other["total"] is NSNull && row["offerings"] as? Int == 0 && row["share"] is NSNull)
        let text = try summary("\(Self.example) --completeness --institution highland").output
        #expect(text.contains("There is no micro-credential, and no record of another offering has been begun."))
    }

    /// Every format of the table has a line for every institution, and as many columns in each.
    @Test func tablesAreRectangular() throws {
        let csv = try summary("data/bc --completeness --format csv").output
        let lines = csv.components(separatedBy: "\r\n").dropLast()
        #expect(lines.first?.hasPrefix("id,name,offerings,complete,institution,title,") == true)
        let markdown = try summary("data/bc --completeness --format markdown").output.split(separator: "\n")
        #expect(markdown.count == lines.count + 2)
        #expect(Set(markdown.map { $0.split(separator: "|").count }).count == 1)
    }

    @Test func refusals() throws {
        let unknown = try summary("\(Self.example) northshore/kelp-growr")
        #expect(unknown.status == 65 && unknown.output.isEmpty)
        #expect(unknown.errors.contains("Did you mean “northshore/kelp-grower”?"))
        let institution = try summary("\(Self.example) --completeness --institution nortshore")
        #expect(institution.status == 65 && institution.errors.contains("Did you mean “northshore”?"))
        let usage = [
            "summary \(Self.example)", "summary", "summary --completeness",
            "summary \(Self.example) northshore/kelp-grower --format csv",
            "summary \(Self.example) northshore/kelp-grower --institution northshore",
            "summary \(Self.example) --completeness --format html",
        ]
        for line in usage { #expect(try Invocation(line).status == 64, "\(line)") }
        #expect(try summary("nowhere.yaml x/m").status == 66)
        #expect(try summary("\(Self.example) northshore/kelp-grower -o /proc/nowhere/x.html").status == 73)
    }

    /// A file gets what standard output would, and nothing is said besides.
    @Test func writesAFile() throws {
        let folder = try Project.temporaryFolder()
        let words = "\(Project.root.path)/\(Self.example) northshore/kelp-grower --format html"
        let run = try summary("\(words) -o page.html", in: folder)
        #expect(run.status == 0 && run.output.isEmpty)
        let written = try String(contentsOf: folder.appending(path: "page.html"), encoding: .utf8)
        #expect(written == (try summary(words, in: folder).output))
    }
}
