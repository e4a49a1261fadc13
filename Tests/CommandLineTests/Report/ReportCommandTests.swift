import Foundation
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// The page an advisor hands over.
@Suite struct ReportCommandTests {
    static let health = [
        "--holds", "any-institution/health-diploma-three-year@2019-05-31", "tru-ol/hlth-3101@2025-12-15=B",
        "any-institution/health-diploma-two-year@2016-05-31", "cga/program@2010-05-31",
    ]

    static let cases: [(target: String, holds: [String])] = [
        ("tru-ol/bhsc", health), ("bcit/cst", ["--holds", "bcit/csc@2025-06-30=B"]),
    ]

    private func page(
        _ target: String, _ holds: [String], _ more: [String] = [], status: Int32 = 0, catalogue: String = "data/bc"
    ) throws -> ReportPage {
        let folder = try Project.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "report.html")
        let run = try Invocation(
            ["report", catalogue, "--to", target] + holds + ["--as-of", "2026-01-31", "-o", file.path] + more)
        #expect(run.status == status, "\(run.errors)")
        #expect(run.output.isEmpty)
        return ReportPage(try String(contentsOf: file, encoding: .utf8))
    }

    @Test(arguments: ["en", "fr"]) func isAWellFormedPage(_ language: String) throws {
        let page = try page("tru-ol/bhsc", Self.health, ["--language", language])
        #expect(page.isWellFormed, "\(page.fault)")
        #expect(page.attribute("lang", of: "html") == language)
        #expect(page.headings.first == 1 && page.headings.dropFirst().allSatisfy { $0 == 2 })
        #expect(page.count("table") == 2 && page.count("caption") == 2 && page.count("script") == 0)
        #expect(page.scopes.isSuperset(of: ["col", "row"]))
        #expect(page.policy.hasPrefix("default-src 'none';"))
        #expect(page.links.allSatisfy { $0.hasPrefix("#source-") || $0.hasPrefix("http") }, "\(page.links)")
        let targets = page.links.filter { $0.hasPrefix("#") }.map { String($0.dropFirst()) }
        #expect(!targets.isEmpty && targets.allSatisfy(page.ids.contains))
        #expect(Set(page.ids).count == page.ids.count)
    }

    /// Each figure of the tables is that of `credits` and `route`.
    @Test(arguments: cases) func figuresAreThoseOfTheAnswers(_ target: String, _ holds: [String]) throws {
        let page = try page(target, holds)
        let day = ["--as-of", "2026-01-31", "--format", "json"]
        let ledger = try Invocation(["credits", "data/bc", "--toward", target] + holds + day).object()
        let entries = try #require(ledger["entries"] as? [[String: Any]])
        let rows = page.rows("ledger")
        #expect(rows.count == entries.count)
        let sorted =
            entries.filter { $0["rule"] as? String == "counted" }
            + entries.filter { $0["rule"] as? String != "counted" }
        for (row, entry) in zip(rows, sorted) {
            #expect(row.figures.count == 2)
            let isCounted = entry["rule"] as? String == "counted"
            #expect(row.figures[0] == Self.figure(entry["held"]))
            #expect(row.figures[1] == (isCounted ? Self.figure(entry["recognised"]) : "0"))
            #expect(row.text.contains(try #require(entry["title"] as? String)))
            #expect(row.text.contains("✓") == isCounted)
        }
        let route = try Invocation(["route", "data/bc", "--to", target] + holds + day).object()
        let steps = try #require(route["steps"] as? [[String: Any]])
        let taken = page.rows("route")
        #expect(taken.count == steps.count && !steps.isEmpty)
        for (number, (row, step)) in zip(taken, steps).enumerated() {
            let wanted = [String(number + 1), Self.figure(step["credits"]), Self.figure(step["accumulated"])]
            #expect(row.figures == wanted)
            #expect(row.text.contains(try #require(step["title"] as? String)))
        }
        let total = "\(Self.figure(ledger["counted"])) of the \(Self.figure(ledger["total"])) credits"
        #expect(page.text.contains(total))
        #expect(page.text.contains("\(Self.figure(ledger["remaining"])) credits"))
    }

    private static func figure(_ value: Any?) -> String { (value as? NSNumber).map { "\($0)" } ?? "not published" }

    @Test func frenchPageHasNoEnglishReason() throws {
        let page = try page("tru-ol/bhsc", Self.health, ["--language", "fr"])
        #expect(page.text.contains("Rien de publié ne dit que cela compte ici."))
        #expect(page.text.contains("Au plus 105 crédits venant d’ailleurs peuvent compter"))
        for english in ["there is room", "no declaration says", "it counts", "Must be true"] {
            #expect(!page.text.contains(english), "\(english)")
        }
    }

    /// Reasons of every kind: too old, too many, too low a grade, not recognised, and what is to be confirmed.
    @Test func everyReasonIsSaidInFrench() throws {
        let page = try page(
            "college/diploma", ["--learner", "Examples/bank/learner.yaml"], ["--language", "fr"],
            catalogue: "Examples/bank/catalogue.yaml")
        let text = page.text.replacing("\u{A0}", with: " ")
        for sentence in [
            "« Business Certificate » il y a au plus 5 ans; vous l’avez terminé le 2019-06-30.",
            "15 crédits de plus compteraient si vous apportiez une preuve.",
            "Au plus 6 crédits par transfert ou évaluation des acquis peuvent compter; cette limite est atteinte.",
            "Il faut une note de C ou mieux pour « Finance (FINA 300) »; vous avez obtenu D.",
            "une preuve qui tient lieu d’un acquis datant d’au plus 5 ans",
        ] { #expect(text.contains(sentence), "\(sentence)") }
        for english in [" must have ", " at least ", " in place of ", "with evidence", " credits by ", " is held"] {
            #expect(!text.contains(english), "\(english)")
        }
    }

    @Test func namesNobodyUnlessAsked() throws {
        #expect(!(try page("bcit/cst", Self.cases[1].holds)).text.contains("Prepared for"))
        let page = try page("bcit/cst", Self.cases[1].holds, ["--prepared-for", "A <b>Learner</b> & Co"])
        #expect(page.isWellFormed && page.text.contains("Prepared for A <b>Learner</b> & Co"))
    }

    /// `cat FILE | sha256sum` gives the version of a catalogue of one file.
    @Test func versionIsThatOfTheBytes() throws {
        let folder = try Project.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "c.yaml")
        try "institution: x\nprograms: {a: {credits: 30}}\n".write(to: file, atomically: true, encoding: .utf8)
        let first = try page("x/a", [], catalogue: file.path)
        try "institution: x\nprograms: {a: {credits: 30}}\n\n".write(to: file, atomically: true, encoding: .utf8)
        let second = try page("x/a", [], catalogue: file.path)
        let pattern = /Catalogue version ([0-9a-f]{12})/
        let versions = try [first, second].map { String(try #require($0.text.firstMatch(of: pattern)).1) }
        // What sha256sum says of the first.
        #expect(versions[0] == "384d0916d798" && versions[0] != versions[1])
    }

    @Test func unreachableTargetStillHasAPage() throws {
        let folder = try Project.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "c.yaml")
        let yaml = """
            institution: x
            courses: {c: {credits: 3}}
            programs:
              a: {credits: 30, requires: b, stacks: [c], other-credits: any}
              b: {credits: 30, requires: a}
            """
        try yaml.write(to: file, atomically: true, encoding: .utf8)
        let page = try page("x/a", ["--holds", "x/c"], status: 1, catalogue: file.path)
        #expect(page.isWellFormed && page.text.contains("There is no way to it as things stand."))
        #expect(page.rows("ledger").count == 1)
    }

    @Test func refusesOtherEndings() throws {
        #expect(try Invocation("report data/bc --to bcit/cst -o report.txt").status == 64)
    }

    /// Without a program that prints, the message names what to install.
    @Test func pdfSaysWhatToInstall() throws {
        let run = try Invocation(
            ["report", "data/bc", "--to", "bcit/cst", "-o", "/nowhere/report.pdf"], environment: ["PATH": "/nowhere"])
        #expect(run.status == 73)
        #expect(run.errors.contains("chromium") && run.errors.contains("weasyprint"))
    }
}

extension ReportCommandTests {
    @Test(arguments: SummaryHostileTests.texts) func hostileTextsStayText(_ text: String) throws {
        let folder = try Project.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let quoted = String(decoding: try JSONEncoder().encode(text), as: UTF8.self)
            .replacingOccurrences(of: "\\/", with: "/")
        let yaml = """
            institution: x
            institutions: {x: {name: \(quoted), url: \(quoted)}}
            courses: {c: {title: \(quoted), code: \(quoted), credits: 3, source: \(quoted)}}
            programs: {a: {title: \(quoted), credits: 30, stacks: [c], other-credits: any, source: \(quoted)}}
            ladders: [{from: c, into: a, grants: {credits: 3}, when: {confirm: \(quoted)}, source: \(quoted)}]
            """
        let file = folder.appending(path: "c.yaml")
        try yaml.write(to: file, atomically: true, encoding: .utf8)
        let plain = ReportPage.elements(of: try page("bcit/cst", Self.cases[1].holds).source)
        let page = try page("x/a", ["--holds", "x/c"], ["--prepared-for=\(text)"], catalogue: file.path)
        #expect(page.isWellFormed, "\(page.fault)")
        let known = plain.union([
            "ellipse", "path", "polygon", "polyline", "text", "g", "a", "i", "b", "rect", "title", "desc",
        ])
        #expect(ReportPage.elements(of: page.source).isSubset(of: known))
        #expect(page.attributeNames.allSatisfy { !$0.lowercased().hasPrefix("on") })
        #expect(
            page.links.allSatisfy { $0.wholeMatch(of: /(?i)(#|https?:\/\/|mailto:)[^"<> ]+/) != nil }, "\(page.links)")
    }
}
