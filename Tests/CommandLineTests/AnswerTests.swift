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
