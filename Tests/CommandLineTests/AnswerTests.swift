import Foundation
import Testing

/// The JSON that programs rely on.
@Suite struct AnswerTests {
    @Test func check() throws {
        let answer = try Invocation("check Examples/mistakes/catalogue.yaml --format json").object()
        let finding = try #require((answer["diagnostics"] as? [[String: Any]])?.first)
        #expect(Set(finding.keys).isSuperset(of: ["code", "severity", "message", "location", "related"]))
        #expect(Set((finding["location"] as? [String: Any] ?? [:]).keys) == ["file", "line", "column"])
        #expect(Set((answer["summary"] as? [String: Any] ?? [:]).keys) == ["errors", "warnings", "notes"])
    }

    @Test func cycles() throws {
        let answer = try Invocation("cycles Examples/loops --format json").object()
        let loops = try #require(answer["loops"] as? [[String: Any]])
        #expect(Set(loops.compactMap { $0["kind"] as? String }) == ["deadlock", "escapable", "mutual-recognition"])
        for loop in loops {
            #expect(Set(loop.keys).isSuperset(of: ["kind", "offerings", "cycle", "breakBy"]))
            let cycle = try #require(loop["cycle"] as? [[String: Any]])
            for (edge, next) in zip(cycle, cycle.dropFirst() + cycle.prefix(1)) {
                #expect(Set(edge.keys) == ["from", "to", "relation", "declaredAt"])
                #expect(edge["to"] as? String == next["from"] as? String)
            }
        }
    }

    @Test func reach() throws {
        let answer = try Invocation("reach Examples/loops --all --as-of 2026-01-31 --format json").object()
        #expect(Set(answer.keys) == ["asOf", "holdings", "offerings"])
        #expect(answer["asOf"] as? String == "2026-01-31")
        let offerings = try #require(answer["offerings"] as? [[String: Any]])
        let keys: Set<String> = ["id", "title", "status", "steps", "path", "missing"]
        for offering in offerings { #expect(Set(offering.keys).isSuperset(of: keys)) }
        let blocked = try #require(offerings.first { $0["status"] as? String == "blocked" })
        #expect(blocked["steps"] is NSNull)
        #expect((blocked["missing"] as? [Any])?.isEmpty == false)
    }

    @Test func credits() throws {
        let answer = try Invocation("credits data/bc --of bcit/csc --format json").object()
        #expect(Set(answer.keys).isSuperset(of: ["offering", "unit", "declared", "minimum", "maximum", "parts"]))
        #expect(answer["declared"] as? Double == 60)
        #expect(answer["minimum"] is NSNull)
        #expect(answer["unknown"] as? [String] == ["bcit/acis", "bcit/asd"])
        let diploma = try Invocation("credits data/bc --of tru-ol/dip-management-studies --format json").object()
        #expect(diploma["minimum"] as? Double == 60)
        #expect(diploma["maximum"] as? Double == 60)
    }

    @Test func ledger() throws {
        let question = "credits Examples/bank/catalogue.yaml --toward college/diploma --as-of 2026-01-31 --format json"
        let answer = try Invocation(question + " --learner Examples/bank/learner.yaml").object()
        let keys: Set<String> = [
            "offering", "unit", "total", "counted", "remaining", "remainingHere", "binding", "entries",
            "recognitions", "unmet", "confirm",
        ]
        #expect(Set(answer.keys).isSuperset(of: keys))
        #expect(answer["counted"] as? Double == 15)
        #expect(answer["remaining"] as? Double == 45)
        #expect(answer["remainingHere"] as? Double == 6)
        #expect(answer["binding"] as? [String] == ["transfer-limit", "residency"])
        let entries = try #require(answer["entries"] as? [[String: Any]])
        let rowKeys: Set<String> = ["holding", "held", "recognised", "bucket", "rule", "declaredAt", "source"]
        for entry in entries { #expect(Set(entry.keys).isSuperset(of: rowKeys)) }
        let rules = entries.map { "\($0["holding"] as? String ?? "") \($0["rule"] as? String ?? "")" }
        #expect(
            rules == [
                "college/acct-1 counted", "college/certificate needs-evidence", "college/math counted",
                "college/stat counted", "safety/officer counted", "university/econ over-limit",
                "university/finance below-grade", "university/history not-recognised",
            ])
        let used = try #require((answer["recognitions"] as? [[String: Any]])?.first)
        let usedKeys: Set<String> = ["kind", "from", "credits", "declaredAt", "source", "atoms"]
        #expect(Set(used.keys).isSuperset(of: usedKeys))
        #expect(used["atoms"] as? [String] == ["safety/officer"])
    }

    @Test func creditsAsksOneQuestion() throws {
        #expect(try Invocation("credits data/bc").status == 64)
        #expect(try Invocation("credits data/bc --of bcit/csc --toward bcit/cst").status == 64)
        #expect(try Invocation("credits data/bc --of bcit/csc --holds bcit/asd").status == 64)
        #expect(try Invocation("credits data/bc --toward bcit/cts").status == 65)
    }

    @Test func severalLearnersInAFile() throws {
        let folder = try Project.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "learners.yaml")
        try Data("learners:\n  - { name: first, holds: [bcit/csc] }\n  - { name: other, holds: [] }\n".utf8)
            .write(to: file)
        let question = "credits data/bc --toward bcit/cst --as-of 2026-01-31 --learner \(file.path)"
        let undecided = try Invocation(question)
        #expect(undecided.status == 65)
        #expect(!undecided.errors.contains("first") && !undecided.errors.contains("bcit/csc"))
        let one = try Invocation(question + " --learner-name first --format json").object()
        #expect((one["entries"] as? [Any])?.count == 1)
        let two = try Invocation(question + " --learner-name other --format json").object()
        #expect((two["entries"] as? [Any])?.isEmpty == true)
        #expect(try Invocation(question + " --learner-name none").status == 65)
    }

    @Test func fractionsAreNumbers() throws {
        let answer = try Invocation("credits data/bc --of capilano/dip-ecce --format json").object()
        #expect(answer["declared"] as? Double == 62.5)
    }

    @Test func holdingsMayComeBeforeTheCatalogue() throws {
        let behind = try Invocation("reach data/bc --holds bcit/csc --as-of 2026-01-31")
        let before = try Invocation("reach --holds bcit/csc data/bc --as-of 2026-01-31")
        #expect(behind.status == 0)
        #expect(before.output == behind.output)
    }

    @Test func helpHasExamples() throws {
        for command in ["check", "cycles", "reach", "credits", "explain", "diagram"] {
            let help = try Invocation("\(command) --help")
            #expect(help.status == 0)
            #expect(help.output.contains("pathways \(command) data/bc"), "\(command)")
        }
        #expect(try Invocation("--generate-completion-script bash").output.contains("complete"))
    }
}
