import Foundation
import Pathways
import Testing

/// `pathways rules`, and the article that its words come from.
@Suite struct RulesCommandTests {
    @Test func everyCodeIsExplained() throws {
        for code in DiagnosticCode.allCases {
            let article = try #require(code.article, "Findings.md has no section “\(code.rawValue)”")
            #expect(article.severityWord.lowercased() == code.severity.rawValue, "\(code.rawValue)")
            #expect(!article.meaning.isEmpty && !article.meaning.contains("```"), "\(code.rawValue)")
            #expect(!article.whyItMatters.isEmpty, "\(code.rawValue) lacks “Why it matters”")
            #expect(!article.howToMend.isEmpty, "\(code.rawValue) lacks “How to mend it”")
            #expect(article.examples.isEmpty == (code == .unusedAcceptance), "\(code.rawValue)")
        }
    }

    /// The words in the program are those of the documentation at hand.
    @Test func wordsAreThoseOfTheArticle() throws {
        let text = try Project.text("Sources/Pathways/Pathways.docc/Findings.md")
        for code in DiagnosticCode.allCases {
            let article = try #require(code.article)
            #expect(text.contains("### \(code.rawValue)\n"))
            for part in [article.markdown, article.meaning, article.howToMend] + article.examples.map(\.text) {
                #expect(text.contains(part), "\(code.rawValue)")
            }
        }
    }

    @Test func listHasEveryCode() throws {
        let run = try Invocation("rules")
        #expect(run.status == 0)
        for code in DiagnosticCode.allCases {
            let lines = run.output.split(separator: "\n").filter { $0.hasPrefix("  \(code.rawValue) ") }
            #expect(lines.count == 1)
            #expect(lines.first?.contains(" \(code.severity.rawValue) ") == true)
            #expect(lines.first?.hasSuffix(code.explanation) == true)
        }
        let rules = try Invocation("rules --format json").object()["rules"] as? [[String: String]]
        #expect(rules?.compactMap { $0["code"] } == DiagnosticCode.allCases.map(\.rawValue))
        for rule in rules ?? [] { #expect(Set(rule.keys) == ["code", "severity", "group", "summary"]) }
    }

    @Test(arguments: DiagnosticCode.allCases)
    func explanation(_ code: DiagnosticCode) throws {
        let run = try Invocation("rules \(code.rawValue)")
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("\(code.rawValue) (\(code.severity.rawValue), \(code.group.rawValue))\n\n"))
        for part in ["\nWhy it matters\n", "\nHow to mend it\n"] { #expect(run.output.contains(part)) }
        for mark in ["**", "<doc:", "```", "\u{1B}"] { #expect(!run.output.contains(mark)) }
        for line in try #require(code.article?.examples.first?.text ?? "").split(separator: "\n") {
            #expect(run.output.contains("\n    \(line)\n"))
        }
    }

    @Test func explanationAsJSON() throws {
        let rule = try Invocation("rules unknown-key --format json").object()
        let keys = ["code", "severity", "group", "summary", "meaning", "examples", "whyItMatters", "howToMend"]
        #expect(Set(rule.keys) == Set(keys))
        let example = (rule["examples"] as? [[String: String]])?.first
        #expect(example?["language"] == "yaml")
        #expect(example?["text"]?.contains("credit: 3") == true)
    }

    @Test func unknownCodes() throws {
        let near = try Invocation("rules deadlok")
        #expect(near.status == 64)
        #expect(near.output.isEmpty)
        #expect(near.errors.contains("Did you mean “deadlock”?"))
        #expect(try Invocation("rules sculpture").errors.contains("lists them all"))
        #expect(try Invocation(["rules", "a\u{1B}[31m"]).errors.contains("\u{1B}") == false)
        #expect(try Invocation(["rules", "[deadlock]"]).status == 0, "as findings show it")
    }
}

/// The article *Findings in other programs*.
@Suite struct OutputsArticleTests {
    @Test func namesEveryFormat() throws {
        let article = try Project.text("Sources/Pathways/Pathways.docc/Outputs.md")
        let named = Set(article.matches(of: /--format ([a-z]+)/).map { String($0.1) })
        for format in named { #expect(try Invocation("check data/bc --format \(format)").status == 0) }
        #expect(named == ["text", "json", "sarif", "github", "junit"])
    }
}
