import Foundation
import Testing

/// `pathways audit`, as programs meet it.
@Suite struct AuditCommandTests {
    private static let day = "--as-of 2026-01-31"
    /// Learners of data/bc, as texts for `--holds`; the first holds nothing.
    private static let learners = [
        [], ["bcit/csc@2024-06-30=B+"], ["bcit/asd@2024-06-30", "bcit/acis@2025-01-31=A"],
        ["tru-ol/diploma-management-studies@2024-06-30"], ["bcit/csc@2012-06-30=C-", "camosun/acct-110"],
        ["selkirk/cert-ecce@2023-05-01=B", "capilano/cert-ecce"],
    ]

    /// Runs `audit` on a text; `arguments` are separated by single spaces.
    private func audit(_ text: String, _ arguments: String, in folder: URL? = nil) throws -> Invocation {
        let folder = try folder ?? Project.temporaryFolder()
        let file = folder.appending(path: "cohort")
        try Data(text.utf8).write(to: file)
        let rest = arguments.split(separator: " ").map(String.init)
        return try Invocation(["audit", "data/bc", "--learners", file.path] + rest)
    }

    private func objects(_ run: Invocation) throws -> [[String: Any]] {
        try run.output.split(separator: "\n").map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
    }

    private func known() throws -> [[String]] {
        let listing = try Invocation("reach data/bc --all --format json \(Self.day)").object()
        let offerings = try #require(listing["offerings"] as? [[String: Any]])
        let ids = Set(offerings.compactMap { $0["id"] as? String })
        return Self.learners.map { $0.filter { ids.contains(String($0.prefix { $0 != "@" && $0 != "=" })) } }
    }

    @Test func theSameAnswersAsReachAndCredits() throws {
        let learners = try known()
        #expect(learners.filter { !$0.isEmpty }.count >= 4)
        let text = learners.enumerated().map { "n\($0),\($1.joined(separator: ","))\n" }.joined()
        let run = try audit(text, "\(Self.day) --nearest 1000 --toward bcit/cst")
        #expect(run.status == 0, "\(run.errors)")
        let answers = try objects(run)
        #expect(answers.compactMap { $0["learner"] as? String } == learners.indices.map { "n\($0)" })
        for (answer, held) in zip(answers, learners) {
            let holds = held.isEmpty ? "" : " --holds \(held.joined(separator: " "))"
            let reach = try Invocation("reach data/bc \(Self.day) --format json\(holds)").object()
            let offerings = try #require(reach["offerings"] as? [[String: Any]])
            let claimable = offerings.filter { $0["status"] as? String == "claimable" }
            #expect(answer["claimable"] as? [String] == claimable.compactMap { $0["id"] as? String })
            let nearest = try #require(answer["nearest"] as? [[String: Any]]).map(pair)
            let listed = offerings.filter { ["open", "reachable"].contains($0["status"] as? String) }.map(pair)
            let names = Set(nearest.map(\.id))
            #expect(nearest.map(\.id) == listed.map(\.id).filter(names.contains))
            #expect(nearest.map(\.steps) == listed.filter { names.contains($0.id) }.map(\.steps))
            let credits = try Invocation("credits data/bc --toward bcit/cst \(Self.day) --format json\(holds)").object()
            #expect(answer["counted"] as? Double == credits["counted"] as? Double)
            #expect(answer["remaining"] as? Double == credits["remaining"] as? Double)
            #expect(answer["asOf"] as? String == "2026-01-31")
        }
    }

    private func pair(_ entry: [String: Any]) -> (id: String, steps: Int) {
        (entry["id"] as? String ?? "", entry["steps"] as? Int ?? -1)
    }

    /// A cohort of many lines, some of them wrong.
    private func cohort() throws -> String {
        let learners = try known()
        return (0..<500).map { number in
            if number % 50 == 7 { return number % 100 == 7 ? "\n" : "n\(number),nowhere/nothing\n" }
            return "n\(number),\(learners[number % learners.count].joined(separator: " "))\r\n"
        }.joined()
    }

    @Test func orderAndBytesDoNotDependOnTheWorkers() throws {
        let text = try cohort()
        let one = try audit(text, "\(Self.day) --jobs 1")
        let four = try audit(text, "\(Self.day) --jobs 4")
        #expect(one.status == 1 && four.status == 1)
        #expect(one.output == four.output)
        let answers = try objects(one)
        #expect(answers.count == 500)
        for (number, answer) in answers.enumerated() where number % 50 != 7 {
            #expect(answer["learner"] as? String == "n\(number)")
        }
        #expect(answers[7]["error"] as? String == "the line is empty.")
        #expect(answers[57]["learner"] as? String == "n57")
        let summary = "10 of 500 lines could not be answered; their rows say why. The first is line 8."
        #expect(one.errors == "pathways: \(summary)\n")
    }

    @Test func goingOnWhereAnEarlierRunStopped() throws {
        for format in ["json", "csv"] {
            let folder = try Project.temporaryFolder()
            let text = "learner,holds\n" + (try cohort())
            let expected = try audit(text, "\(Self.day) --format \(format)").output
            let file = folder.appending(path: "answers")
            let lines = expected.split(separator: "\n", omittingEmptySubsequences: false)
            #expect(lines.count == (format == "json" ? 501 : 502))
            for kept in [0, 1, 2, 250, 500] {
                let whole = lines.prefix(kept).map { $0 + "\n" }.joined()
                let begun = whole + (kept < 500 ? String(lines[kept].prefix(9)) : "")
                try Data(begun.utf8).write(to: file)
                let run = try audit(text, "\(Self.day) --format \(format) -o \(file.path) --resume")
                #expect(run.output.isEmpty)
                #expect(try String(contentsOf: file, encoding: .utf8) == expected, "\(format), \(kept)")
            }
            let fresh = try audit(text, "\(Self.day) --format \(format) -o \(file.path)")
            #expect(fresh.status == 1)
            #expect(try String(contentsOf: file, encoding: .utf8) == expected)
            try Data(String(repeating: "x\n", count: 600).utf8).write(to: file)
            #expect(try audit(text, "\(Self.day) -o \(file.path) --resume").status == 65)
        }
    }

    @Test func aTableIsSafeInASpreadsheet() throws {
        let text = #"{"learner": "=1+1,\"x\"\nnext", "holds": []}"# + "\nlearner\n-n,bcit/nothing\n"
        let run = try audit(text, "\(Self.day) --format csv --nearest 0 --toward bcit/cst")
        let lines = run.output.split(separator: "\n")
        #expect(lines.count == 3)
        #expect(lines.first?.hasPrefix(#""'=1+1,""x"" next",2026-01-31,"#) ?? false)
        #expect(lines.last == "'-n,,,,,,there is no offering “bcit/nothing” in the catalogue.")
        let headed = try audit("learner,holds\nn\n", "\(Self.day) --format csv")
        #expect(headed.output.hasPrefix("learner,asOf,claimable,nearest,error\nn,2026-01-31,"))
    }

    @Test func hostileNamesStayInTheirLine() throws {
        let name = "a\\\"\\u0000\\n\\u2028\\u0085\\\\"
        let run = try audit("{\"learner\":\"\(name)\"}\n", Self.day)
        #expect(run.output.count { $0.isNewline } == 1)
        #expect(try objects(run).first?["learner"] as? String == "a\"\u{0}\n\u{2028}\u{85}\\")
    }

    @Test func linesThatAreTooLong() throws {
        let run = try audit("a\n" + String(repeating: "x", count: 3 << 20) + "\nb\n", Self.day)
        #expect(run.status == 1)
        let answers = try objects(run)
        #expect(answers.map { $0["learner"] as? String } == ["a", nil, "b"])
        #expect(answers[1]["error"] as? String == "the line is longer than 1 MB.")
    }

    @Test func nothingIsToldOfLearnersBesideTheAnswer() throws {
        let run = try audit("Zoë Secret,nowhere/nothing\n", Self.day)
        #expect(!run.errors.contains("Zoë") && !run.errors.contains("nowhere"))
    }

    @Test func mistakesAreRefused() throws {
        #expect(try Invocation("audit data/bc --learners nowhere").status == 66)
        #expect(try Invocation("audit data/bc --learners data").status == 66)
        #expect(try Invocation("audit data/bc").status == 64)
        #expect(try Invocation("audit nowhere --learners README.md").status == 66)
        #expect(try Invocation("audit Examples/mistakes/catalogue.yaml --learners README.md").status == 65)
        #expect(try audit("n\n", "--toward bcit/cscc").status == 65)
        #expect(try audit("n\n", "--jobs 0").status == 64)
        #expect(try audit("n\n", "--nearest -1").status == 64)
        #expect(try audit("n\n", "--resume").status == 64)
        #expect(try audit("n\n", "--resume -o x").status == 64)
        #expect(try audit("n\n", "-o /nowhere/answers").status == 73)
        #expect(try audit("n\n", "-o /dev/full").status == 73)
        #expect(try audit("", Self.day).output.isEmpty)
    }

    @Test func helpHasExamples() throws {
        #expect(try Invocation("audit --help").output.contains("pathways audit data/bc --learners"))
    }
}
